"""The machinery: takes updates, runs turns, speaks; it knows no feature by name."""
