"""What is kept of each row that was brought, and what a room was given by its rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.areas import AreaId
from bot.domain.opendata.reading import Source
from bot.domain.rooms import RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One service of a ``source``, known by its ``code``: its whole ``row``, and the room it is.

    ``area`` is where its building stands; ``changed``: when its row last was another; ``gone``: since when
    the source lists it no more.
    """

    id: int = 0
    source: Source
    code: str
    room: RoomId
    area: AreaId
    row: Mapping[str, Any]
    digest: str
    since: datetime
    changed: datetime
    gone: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedRoom:
    """What a room was last given by its services: what differs from it now was changed here."""

    id: int = 0
    room: RoomId
    given: Mapping[str, Any]
    version: int = 1
