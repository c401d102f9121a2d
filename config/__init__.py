"""Settings, addresses and the database server of the archive."""
