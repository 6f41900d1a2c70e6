"""What happens with points: given for rooms left empty or given back late; barred, restored, objected to."""

from bot.actions.points import leaving as _leaving  # noqa: F401 -- it declares itself
from bot.actions.points.giving import sweep
from bot.actions.points.judging import Barred, given, lift, lifting, object_to, objecting
from bot.actions.points.showing import Standing, standing
from bot.domain import settings
from bot.domain.points import PointRules

settings.declare(
    PointRules,
    limits={
        "missed_halves": (0, 20),
        "late_halves": (0, 20),
        "bar_halves": (1, 100),
        "lapse_days": (7, 730),
        "bar_days": (1, 365),
        "bars_most": (1, 20),
        "words_max": (100, 1_000),
        "kept_days": (400, 3_650),
    },
)

__all__ = ["Barred", "Standing", "given", "lift", "lifting", "object_to", "objecting", "standing", "sweep"]
