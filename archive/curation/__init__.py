"""What an archivist does across models: atomic, keyword-only, always `by=`."""
