"""Words to ranked result, facets and snippets."""
