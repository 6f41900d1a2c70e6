"""What happens with lottery rounds: announced, entered, closed, drawn; slots taken, and passed on."""

from bot.actions.lottery import leaving as _leaving  # noqa: F401 -- it declares itself
from bot.actions.lottery.drawing import sweep
from bot.actions.lottery.entering import confirm, decline, enter, leave
from bot.actions.lottery.falling import fall, touched
from bot.actions.lottery.keeping import add_slot, announce, drop_slot, kept, make, of_house, withdraw
from bot.actions.lottery.showing import Shown, around, at_room, paper, rules_of, shown
from bot.domain import settings
from bot.domain.lottery import LotteryRules

settings.declare(
    LotteryRules,
    limits={
        "wishes_max": (1, 5),
        "weight_rounds": (0, 10),
        "won_days": (0, 365),
        "confirm_hours": (12, 168),
        "draw_hour": (8, 20),
        "slots_max": (1, 60),
        "kept_days": (400, 3_650),
    },
)

__all__ = [
    "Shown",
    "add_slot",
    "announce",
    "around",
    "at_room",
    "confirm",
    "decline",
    "drop_slot",
    "enter",
    "fall",
    "kept",
    "leave",
    "make",
    "of_house",
    "paper",
    "rules_of",
    "shown",
    "sweep",
    "touched",
    "withdraw",
]
