"""What happens with trades: two neighbours agree on terms and see them through, or not."""

from bot.actions.trades import figures as figures
from bot.actions.trades.disputing import contest, resolve, resume_undisputed
from bot.actions.trades.doing import cancel, confirm, deliver, pay
from bot.actions.trades.passing import sweep
from bot.actions.trades.showing import seen, view
from bot.actions.trades.swapping import swap
from bot.actions.trades.talking import about_listing, accept, counter, decline, propose, revise, withdraw
from bot.actions.trades.telling import replan, still, unreached

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
