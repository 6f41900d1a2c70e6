"""What can happen in the city: one verb, one function: load, decide, remember, tell."""
