"""The presses that cross features around rooms, homes, and what changes hands; others are in ``doors``."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.domain.lending import PhotoMoment

Number = Annotated[int, Field(gt=0, lt=2**31)]
NumberOrNone = Annotated[int, Field(ge=0, lt=2**31)]
"""No press of ours holds others; a forged one outside is no press at all."""


class VisitOf(CallbackData, prefix="visit"):
    """One is there (by the code, by the place), says how it was, or has found something; of a booking."""

    do: Literal["code", "spot", "say", "find"]
    id: Number


class DoorOf(CallbackData, prefix="roomdoor"):
    """How one gets into a room, or the code at its door (``anew``: another one), for who manages it."""

    do: Literal["look", "sign", "anew"]
    id: Number


class HouseOf(CallbackData, prefix="housedoor"):
    """Where a building stands, its digits of now, what people said of its rooms, for who manages it."""

    do: Literal["spot", "code", "sums"]
    id: Number


class FindingOf(CallbackData, prefix="finding"):
    """To what was found broken or untidy."""

    id: Number


class RoomFeed(CallbackData, prefix="roomfeed"):
    """The calendar of a room, for who manages it: seen, opened, at another address, ended."""

    do: Literal["see", "open", "anew", "end"]
    id: Number


class RequestsOf(CallbackData, prefix="requests"):
    """To what there is to do at a building, and to who comes on a day (its ordinal; 0: today)."""

    id: Number
    on: NumberOrNone = 0


class BuildingCard(CallbackData, prefix="building"):
    """To a building, for who manages it."""

    id: Number


class EndingOf(CallbackData, prefix="ending"):
    """A room (0: all) of a building is let no more after a last day, or all the same."""

    do: Literal["end", "undo"]
    place: Number
    room: NumberOrNone = 0


class RoundCard(CallbackData, prefix="round"):
    """To a round."""

    id: Number


class BlockRoom(CallbackData, prefix="blockroom"):
    """The house needs a room itself."""

    id: Number


class BookForCaller(CallbackData, prefix="bookcaller"):
    """Somebody telephones for a room, and who manages it books."""

    id: Number


class FindCaller(CallbackData, prefix="findcaller"):
    """Who telephones for a room is a neighbour, and is found by name."""

    id: Number


class TakeIn(CallbackData, prefix="takein"):
    """A loan comes back over the desk of a branch."""

    id: Number
    at: Number


class Photograph(CallbackData, prefix="photoloan"):
    """What a thing looks like, as it goes out or as it came back."""

    at: PhotoMoment
    id: Number


class ReferenceOf(CallbackData, prefix="refer"):
    """What one says of whom one lived with, in the home of this number."""

    id: Number


class ReferenceHeard(CallbackData, prefix="refcall"):
    """The same as a coordinator hears it on the telephone."""

    whose: Literal["host", "guest"]
    id: Number


class ReportReference(CallbackData, prefix="refreport"):
    """Something is wrong with what was said of somebody."""

    id: Number


class StayKeep(CallbackData, prefix="keepstay"):
    """To a stay, for who looks after homes there."""

    id: Number


class StayCall(CallbackData, prefix="staycall"):
    """A call to be made: what to say, or that it was made."""

    do: Literal["see", "done"]
    id: Number


class HostCard(CallbackData, prefix="hostcard"):
    """To a host, for who looks after homes there."""

    id: Number


class GuestCard(CallbackData, prefix="guestcard"):
    """To a guest, for who looks after homes there."""

    id: Number


class MatchCard(CallbackData, prefix="matchcard"):
    """To a request, for who looks after homes there."""

    id: Number
