"""Real data that ship with the city; NOTICE.md names the source and the licence of each file."""
