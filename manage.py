#!/usr/bin/env python
"""The archive's command line: `uv run manage.py quickstart`, `… help`."""

import os
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line
from django.db import NotSupportedError, OperationalError
from psycopg import OperationalError as DriverError


def main() -> None:
    """Run a command; what is wrong around it is said in a sentence, not a traceback."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        sys.exit(f"{error}")
    except (OperationalError, NotSupportedError, DriverError) as error:
        sys.exit(f"The database cannot be used: {' '.join(str(error).split())}")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
