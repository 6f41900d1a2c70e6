"""What happens with points for rooms left empty, untidy or given back late; barred, restored, objected to."""

from bot.actions.points import leaving as _leaving  # noqa: F401 -- it declares itself
from bot.actions.points import tidying as _tidying  # noqa: F401 -- so does this
from bot.actions.points.doubting import doubt, doubting
from bot.actions.points.giving import sweep
from bot.actions.points.judging import Barred, given, lift, lifting, object_to, objecting
from bot.actions.points.showing import Held, Standing, standing
from bot.domain import settings
from bot.domain.points import PointRules

settings.declare(
    PointRules,
    limits={
        "missed_halves": (0, 20),
        "late_halves": (0, 20),
        "untidy_halves": (0, 20),
        "bar_halves": (1, 100),
        "lapse_days": (7, 730),
        "bar_days": (1, 365),
        "second_days": (1, 730),
        "later_days": (1, 3_650),
        "bars_most": (1, 20),
        "words_max": (100, 1_000),
        "kept_days": (400, 3_650),
    },
    rising=[("bar_days", "second_days"), ("second_days", "later_days")],
)

__all__ = [
    "Barred",
    "Held",
    "Standing",
    "doubt",
    "doubting",
    "given",
    "lift",
    "lifting",
    "object_to",
    "objecting",
    "standing",
    "sweep",
]
