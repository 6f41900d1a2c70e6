"""Rights: who wants to leave, what is known of somebody, how all of it goes: by the marks of the tables."""

from storage.rights.concerning import Concerned
from storage.rights.leaving import FAREWELL, Rights

__all__ = ["FAREWELL", "Concerned", "Rights"]
