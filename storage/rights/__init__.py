"""Rights: who wants to leave, what is known of somebody, how all of it goes: by the marks of the tables."""

from storage.rights.concerning import Concerned
from storage.rights.leaving import FAREWELL, Rights
from storage.rights.marks import SEALED_COLUMNS

__all__ = ["FAREWELL", "SEALED_COLUMNS", "Concerned", "Rights"]
