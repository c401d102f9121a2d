"""The map of Iraq and its neighbours: projection, outlines, and what is marked on it."""
