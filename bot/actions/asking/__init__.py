"""What happens with asking around: begun, stopped, answered; and the waves that time sends out."""

from bot.actions.asking.answering import Yes, concerned, say_no, say_yes, together
from bot.actions.asking.waving import begin, is_asked, stop, sweep, want_asking
from bot.domain import settings
from bot.domain.asking import AskingRules

settings.declare(
    AskingRules,
    limits={
        "wave_first": (1, 50),
        "wave_second": (1, 100),
        "wave_third": (1, 200),
        "pause_hours": (1, 168),
        "week_max": (1, 20),
        "open_max": (1, 20),
        "title_max": (20, 100),
        "kept_days": (7, 1_000),
    },
)

__all__ = [
    "Yes",
    "begin",
    "concerned",
    "is_asked",
    "say_no",
    "say_yes",
    "stop",
    "sweep",
    "together",
    "want_asking",
]
