"""Words that pages are made of, by language: data, with no rules of their own."""
