"""What the city remembers: tables, and the questions asked of them; it never decides."""
