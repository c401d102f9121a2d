"""The map of Iraq and its neighbours: projection, outlines, what is marked on it."""
