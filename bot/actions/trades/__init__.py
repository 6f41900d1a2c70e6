"""What happens with trades: two neighbours agree on terms and see them through, or not."""

from bot.actions.trades import figures as figures
from bot.actions.trades import leaving as _leaving  # noqa: F401 -- it declares itself
from bot.actions.trades.disputing import contest, resolve, resume_undisputed
from bot.actions.trades.doing import cancel, confirm, deliver, pay
from bot.actions.trades.passing import sweep
from bot.actions.trades.showing import seen, view
from bot.actions.trades.swapping import swap
from bot.actions.trades.talking import about_listing, accept, counter, decline, propose, revise, withdraw
from bot.actions.trades.telling import replan, still, unreached
from bot.domain import settings
from bot.domain.trades import TradeRules

settings.declare(
    TradeRules,
    limits={
        "reply_hours": (1, 336),
        "expire_hours": (2, 720),
        "cancel_notice_hours": (0, 168),
        "soon_hours": (1, 168),
        "after_hours": (0, 168),
        "confirm_first": (1, 30),
        "confirm_second": (1, 60),
        "confirm_last": (1, 90),
        "auto_days": (1, 90),
        "dispute_days": (1, 90),
        "lapse_days": (2, 180),
        "lapse_notice_days": (1, 30),
        "retry_hours": (1, 48),
        "place_max": (20, 200),
        "back_max": (20, 400),
        "words_max": (50, 700),
        "ahead_days": (1, 365),
        "meet_from": (0, 23),
        "meet_until": (1, 24),
        "open_max": (1, 200),
    },
    rising=[
        ("reply_hours", "expire_hours"),
        ("confirm_first", "confirm_second", "confirm_last", "auto_days"),
        ("lapse_notice_days", "lapse_days"),
        ("meet_from", "meet_until"),
    ],
)

__all__ = [
    "about_listing",
    "accept",
    "cancel",
    "confirm",
    "contest",
    "counter",
    "decline",
    "deliver",
    "pay",
    "propose",
    "replan",
    "resolve",
    "resume_undisputed",
    "revise",
    "seen",
    "still",
    "swap",
    "sweep",
    "unreached",
    "view",
    "withdraw",
]
