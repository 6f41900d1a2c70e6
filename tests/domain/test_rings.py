"""The rules: A gives to B, B to C, C to A: wants and offers that fit each other."""
