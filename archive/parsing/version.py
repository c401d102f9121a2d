"""Which reader made a reading: raise it whenever any rule changes what is read."""

PARSER_VERSION = "2026.6"
