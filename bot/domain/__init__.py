"""The rules of the city: pure functions and frozen facts; standard library only, no words."""
