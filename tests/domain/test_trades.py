"""The rules: two neighbours agree on a trade and see it through."""
