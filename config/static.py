"""Static files under names that carry their checksum, so that browsers keep them."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):
    """As WhiteNoise's; a file that has not been collected keeps its plain name.

    Pages (error pages above all) must not fail because `collectstatic` has not run.
    """

    def stored_name(self, name: str) -> str:
        try:
            return super().stored_name(name)
        except ValueError:
            return name
