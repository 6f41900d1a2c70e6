"""A small messenger on this machine: a Bot API server for simulated people, and a page of phones."""
