"""The presses of people."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from handlers.doors import Number, PageNumber, PersonNumber


class Sought(CallbackData, prefix="people", sep="|"):
    """A page of the people whom some words fit."""

    page: PageNumber
    words: str


class ActFor(CallbackData, prefix="actfor"):
    """To act in the name of somebody without the messenger."""

    id: PersonNumber


class Myself(CallbackData, prefix="myself"):
    """In one's own name again."""


class MergeWith(CallbackData, prefix="mergewith"):
    """Another record is of this same person: which one is asked."""

    id: PersonNumber


class Twin(CallbackData, prefix="twin"):
    """Two records, of which one is to go; ``sure``: it is to be proposed."""

    stays: PersonNumber
    gone: PersonNumber
    sure: bool = False


class SamePerson(CallbackData, prefix="same"):
    """Whether another record is one's own too; ``id`` is the case."""

    id: Number
    yes: bool
