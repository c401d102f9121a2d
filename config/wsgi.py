"""The archive as a WSGI application: `gunicorn config.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
# No page may keep the database busy for longer than this.
os.environ.setdefault("STATEMENT_TIMEOUT", "3s")

application = get_wsgi_application()
