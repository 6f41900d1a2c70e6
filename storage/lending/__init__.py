"""Lending: what is remembered of loans, lines, pauses, photos, supplies, trips, and of days moved."""

from storage.lending.book import SHELF, Lending
from storage.lending.tables import (
    item_holds,
    item_supplies,
    lending_owed,
    lending_pauses,
    loan_photos,
    loan_shifts,
    loan_trips,
    loans,
    supply_uses,
)

__all__ = [
    "SHELF",
    "Lending",
    "item_holds",
    "item_supplies",
    "lending_owed",
    "lending_pauses",
    "loan_photos",
    "loan_shifts",
    "loan_trips",
    "loans",
    "supply_uses",
]
