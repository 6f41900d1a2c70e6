"""The only place that asks what time it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class Clock:
    """The time of the city: the world's, or, in the sandbox, as far ahead as somebody moved it."""

    def __init__(self, ahead: timedelta = timedelta(0)) -> None:
        self.ahead = ahead

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return datetime.now(UTC) + self.ahead  # noqa: TID251 -- this is the place

    def advance(self, by: timedelta) -> None:
        """Move ahead; a clock of the city never goes back."""
        self.ahead += max(by, timedelta(0))


class Calendar(Clock):
    """A clock for plays: it stands still until days pass."""

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self._at = start

    def now(self) -> datetime:
        """The moment of the play."""
        return self._at

    def advance(self, by: timedelta) -> None:
        """Time passes."""
        self._at += max(by, timedelta(0))
