"""The rules: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.contact import ThatIsYou, block
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
ANNA, BORIS = ResidentId(1), ResidentId(2)


def test_a_block_remembers_who_whom_and_what_they_met_by():
    made = block(ANNA, BORIS, title="드릴", now=NOW)
    assert (made.blocker, made.blocked, made.title, made.since) == (ANNA, BORIS, "드릴", NOW)


def test_nobody_blocks_themselves():
    with pytest.raises(ThatIsYou):
        block(ANNA, ANNA, title="드릴", now=NOW)
