"""A work that can be watched."""

from __future__ import annotations

import pytest

from bot.actions import works
from bot.domain.works import advanced, finished
from tests.working import COUNT


@pytest.fixture
def counted(monkeypatch):
    """A work that counts to ``total``, and what each slice of it has counted."""
    slices = []

    async def step(city, work, *prepared):
        number = (work.cursor or {"at": 0})["at"]
        if number == work.total:
            return finished(work, now=city.now)
        slices.append(prepared[0] if prepared else number)
        return advanced(work, cursor={"at": number + 1}, done=number + 1)

    monkeypatch.setattr(works, "KINDS", {})
    works.declare(COUNT, step, single=True)
    return slices
