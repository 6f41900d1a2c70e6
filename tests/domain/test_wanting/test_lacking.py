"""Why no room will do: of all conditions the one that none meets."""

from __future__ import annotations

from math import inf

import pytest

from bot.domain.rooms import Equipment, Outline
from bot.domain.wanting import Lack, Lacking, Wanted, lacking

SMALL = Outline(
    id=1, place=1, area=1, capacity=8, equipment=("projector",), step_free=False, week=(), other=()
)
LARGE = Outline(id=2, place=2, area=1, capacity=40, equipment=(), step_free=True, week=(), other=())
AWAY = {1: 400.0, 2: 4000.0}


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Wanted(people=41), Lacking(what=Lack.PEOPLE, best=40)),
        (Wanted(people=41, walk=1), Lacking(what=Lack.PEOPLE, best=40)),
        (
            Wanted(equipment=(Equipment.PROJECTOR, Equipment.MIRROR)),
            Lacking(what=Lack.EQUIPMENT, thing=Equipment.MIRROR),
        ),
        (Wanted(walk=5), Lacking(what=Lack.WALK, best=8)),
        (Wanted(people=20, equipment=(Equipment.PROJECTOR,)), Lacking(what=Lack.TOGETHER)),
        (Wanted(people=20, walk=10), Lacking(what=Lack.TOGETHER)),
    ],
)
def test_the_condition_that_none_meets_is_named(wanted, said):
    assert lacking(wanted, [SMALL, LARGE], AWAY) == said


def test_steps_and_ways_that_nobody_knows():
    assert lacking(Wanted(step_free=True), [SMALL], AWAY) == Lacking(what=Lack.STEP_FREE)
    assert lacking(Wanted(walk=5), [SMALL], {1: inf}) == Lacking(what=Lack.WALK)
    assert lacking(Wanted(), [], {}) == Lacking(what=Lack.ROOMS)
