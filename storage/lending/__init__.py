"""Lending: what is remembered of loans, lines, pauses, photos, and of days that closures have moved."""

from storage.lending.book import SHELF, Lending
from storage.lending.tables import item_holds, lending_owed, lending_pauses, loan_photos, loan_shifts, loans

__all__ = [
    "SHELF",
    "Lending",
    "item_holds",
    "lending_owed",
    "lending_pauses",
    "loan_photos",
    "loan_shifts",
    "loans",
]
