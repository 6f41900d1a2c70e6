"""Contact: who may reach whom: blocks both ways, and words passed on between partners."""
