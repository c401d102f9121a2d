"""Re-hashes every stored capture and keeps a record of the audit.

    uv run manage.py check_fixity

Exit status: 0 all bytes are as received, 1 a file has changed or is missing.
"""

from typing import Any

from django.core.management import BaseCommand, CommandError

from archive.intake.fixity import audit


class Command(BaseCommand):
    help = "Check that every stored capture still is what was received."

    def handle(self, **options: Any) -> None:
        record = audit()
        for finding in record.findings:
            came = ", ".join(finding["captures"]) or "no capture"
            self.stderr.write(f"{finding['path']}: {finding['finding']} ({came})")
        self.stdout.write(
            f"Audit {record.pk}: {record.checked:,} files checked, "
            f"{record.damaged:,} changed or missing"
        )
        if record.damaged:
            raise CommandError(
                "Restore the files named above from a backup: their names are the "
                "SHA-256 of their content."
            )
