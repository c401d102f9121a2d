"""Settings of the archive, read from top to bottom.

What differs between machines comes from the environment; README.md lists the
variables. Without any, the archive runs for one person on this machine: its own
PostgreSQL, its own key, addresses of this machine only, DEBUG off.
"""

import re
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from environs import Env

from config import secret_key
from config.database import connection_settings

BASE_DIR = Path(__file__).resolve().parent.parent

env = Env()


def explained(name: str, problem: object) -> ImproperlyConfigured:
    """Return the error for a variable that cannot be used, in one sentence."""
    return ImproperlyConfigured(f"The environment variable {name} is wrong: {problem}.")


def flag(name: str, *, default: bool) -> bool:
    """Return a yes-or-no variable."""
    try:
        return env.bool(name, default)
    except ValueError:
        raise explained(
            name, f"{env.str(name)!r} is neither true nor false (write 1 or 0)"
        ) from None


# Who may ask for what

DEBUG = flag("DEBUG", default=False)

LOOPBACK = ["127.0.0.1", "localhost", "[::1]"]
ALLOWED_HOSTS = [
    host.strip() for host in env.list("ALLOWED_HOSTS", LOOPBACK) if host.strip()
]
if not ALLOWED_HOSTS:
    raise explained("ALLOWED_HOSTS", "it names no host (separate several by commas)")
if "*" in ALLOWED_HOSTS:
    raise explained("ALLOWED_HOSTS", "'*' would let anybody choose our name")

try:
    SECRET_KEY = env.str("SECRET_KEY", "") or secret_key.read_or_create(
        BASE_DIR / ".secrets" / "secret_key"
    )
except OSError as error:
    raise ImproperlyConfigured(
        f"The key file {error.filename} cannot be used ({error.strerror}): make its "
        "folder writable, or set the environment variable SECRET_KEY."
    ) from error
if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 5:
    raise explained("SECRET_KEY", "it is shorter than 50 characters, or too even")

# As soon as the archive answers to a name that others can reach, it does so over
# HTTPS only. On this machine alone there is nobody to listen, and no certificate.
HTTPS = flag("HTTPS", default=not set(ALLOWED_HOSTS) <= set(LOOPBACK))
# True behind a proxy that sets (and never passes on) X-Forwarded-Proto.
BEHIND_PROXY = flag("BEHIND_PROXY", default=False)


# The parts

INSTALLED_APPS = [
    "procrastinate.contrib.django",
    "archive.apps.ArchiveConfig",
    "taggit",
    "django_filters",
    "pgtrigger",
    "pghistory",
    "axes",
    "csp",
    "archive.apps.ArchiveAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    # Headers come first, so that errors, redirects and static files bear them too.
    "archive.middleware.ResponseHeaders",
    "csp.middleware.CSPMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # What no page of ours could mean is answered here, before any of it is read.
    "archive.middleware.RequestGuard",
    "archive.middleware.DatabaseTrouble",
    # A link is the same page whoever passed it on.
    "archive.views.addresses.OwnParameters",
    # The address alone says the language: no cookie, no header, one page for all.
    "archive.views.languages.LanguageOfAddress",
    # Who has a page already is told so before anything else is asked.
    "archive.views.editions.ConditionalPages",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "archive.middleware.EditorSession",
    "django.contrib.messages.middleware.MessageMiddleware",
    # History records who changed something, so it stands after authentication.
    "pghistory.middleware.HistoryMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Whether whoever changed a document last may not be the one who publishes it.
ARCHIVE_PUBLISH_NEEDS_SECOND_PERSON = flag("PUBLISH_NEEDS_SECOND_PERSON", default=False)
TAGGIT_CASE_INSENSITIVE = True


# The database

# Pages give up after three seconds (config/wsgi.py); commands such as migrate and
# import_statements, which come here without that, after a quarter of an hour.
STATEMENT_TIMEOUT = env.str("STATEMENT_TIMEOUT", "15min")
if not re.fullmatch(r"[0-9]+(ms|s|min|h)", STATEMENT_TIMEOUT):
    raise explained("STATEMENT_TIMEOUT", "it must look like 500ms, 3s or 15min")

try:
    DATABASES = {
        "default": connection_settings(
            env.str("DATABASE_URL", "").strip() or None,
            embedded_in=BASE_DIR / ".database",
            statement_timeout=STATEMENT_TIMEOUT,
        )
    }
except ValueError as error:
    raise explained("DATABASE_URL", error) from None

# The queue of background work stands in the same database, so that work is handed over
# if and only if the transaction that asks for it ends well.
PROCRASTINATE_DATABASE_ALIAS = "default"

# History is for changes; a reader's request must not even look for a user.
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")


# Files

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / ".static"
# Before collectstatic has run, files are served from where they were written.
WHITENOISE_USE_FINDERS = True
WHITENOISE_ALLOW_ALL_ORIGINS = False

# Captures: bytes as received. Never served; there is no MEDIA_URL.
MEDIA_ROOT = Path(env.str("MEDIA_ROOT", str(BASE_DIR / ".media")))

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "config.static.HashedFiles"},
}
FILE_UPLOAD_PERMISSIONS = 0o640

# An editor's form may carry a long text and many rows.
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000


# Languages and time

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", "English"),
    ("ar", "العربية"),
    ("ckb", "کوردی"),
    ("fr", "Français"),
]
LOCALE_PATHS = [BASE_DIR / "archive" / "locale"]
USE_I18N = True
TIME_ZONE = "Asia/Baghdad"
USE_TZ = True


# What the page "About" says in public: who holds the rights, where to write about
# corrections and takedown.

ARCHIVE_RIGHTS = env.str("ARCHIVE_RIGHTS", "")
ARCHIVE_CONTACT = env.str("ARCHIVE_CONTACT", "")


# Logging in

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in {
        "UserAttributeSimilarityValidator": {},
        "MinimumLengthValidator": {"min_length": 12},
        "CommonPasswordValidator": {},
        "NumericPasswordValidator": {},
    }.items()
]

# Five wrong passwords for one name from one address: a pause of a quarter of an hour,
# which further tries do not prolong, so that nobody can keep an editor out for ever.
AXES_FAILURE_LIMIT = 5
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_COOLOFF_TIME = 0.25  # hours
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_TEMPLATE = "429.html"
AXES_DISABLE_ACCESS_LOG = True
AXES_VERBOSE = False

# archive.middleware.EditorSession ends a session after 30 idle minutes.
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
# What was typed into a form with an old token is offered to be sent again.
CSRF_FAILURE_VIEW = "archive.admin_site.stale_token"
if HTTPS:
    SESSION_COOKIE_NAME = "__Host-session"
    CSRF_COOKIE_NAME = "__Host-csrf"


# Safety of every response

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
    }
}

SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")


# What is written down: errors, on the terminal. No addresses of readers, no words
# they searched for; Django's messages name the path without its query.

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}
    },
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "line"},
        "none": {"class": "logging.NullHandler"},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        # 4xx are the visitor's business, and their paths may be what was looked for.
        "django.request": {"level": "ERROR"},
        # Names that strangers put into the Host header.
        "django.security.DisallowedHost": {"handlers": ["none"], "propagate": False},
        "axes": {"level": "ERROR"},
    },
}
