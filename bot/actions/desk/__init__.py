"""What happens at the moderators' desk: a group becomes it, sees cases, works them by tap, and is left.

Whoever acts there is asked for their own role each time: being in the group gives none.
"""

from bot.actions import cases
from bot.actions.desk.announcing import announce, grown_old
from bot.actions.desk.seating import (
    Seat,
    asked,
    declare,
    end,
    here,
    listed,
    lost,
    may_set_up,
    migrated,
    set_up,
)
from bot.actions.desk.showing import changed, desk_of
from bot.actions.desk.working import STEPS, ask, decide, follow, hand_over, step
from bot.domain import settings
from bot.domain.desk import DeskRules

settings.declare(DeskRules, limits={"first_cards": (1, 40)})
cases.watch(changed=changed, desk_of=desk_of, grown_old=grown_old)

__all__ = [
    "STEPS",
    "Seat",
    "announce",
    "ask",
    "asked",
    "decide",
    "declare",
    "end",
    "follow",
    "hand_over",
    "here",
    "listed",
    "lost",
    "may_set_up",
    "migrated",
    "set_up",
    "step",
]
