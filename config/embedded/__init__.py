"""The PostgreSQL that comes with the project: its server, and Django's way to it."""
