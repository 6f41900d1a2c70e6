"""The rules: what partners say of each other, told only when both have spoken."""
