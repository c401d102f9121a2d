"""Records to catalogue: which document a file belongs to, what of it is new, and the
report."""
