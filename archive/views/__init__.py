"""What readers see: access copies, access points and authorities, nothing else."""
