"""Chaos: real bot processes, a messenger and a database that misbehave, and people who talk to them meanwhile."""
