"""What readers see. Reads the access copies, the access points and the authorities only."""
