"""SQLite without a thread hop a statement: what it does where the driver is at a loss."""

from __future__ import annotations

import sqlite3

import pytest

from storage.embedded import sealed


class Lossy:
    """A connection whose first commit fails, and nobody can say why."""

    def __init__(self, *, is_open: bool) -> None:
        self._is_open, self.commits = is_open, 0

    def commit(self) -> None:
        self.commits += 1
        if self.commits == 1:
            raise SystemError("error return without exception set")

    def is_open(self) -> bool:
        return self._is_open


def test_what_is_still_open_is_committed_once_more():
    lossy = Lossy(is_open=True)
    sealed(lossy.commit, lossy.is_open)
    assert lossy.commits == 2


def test_of_what_is_open_no_more_nobody_claims_that_it_was_committed():
    lossy = Lossy(is_open=False)
    with pytest.raises(sqlite3.InterfaceError):
        sealed(lossy.commit, lossy.is_open)
    assert lossy.commits == 1
