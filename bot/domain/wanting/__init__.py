"""A room wished for in one line, as people say it: how many, when, for how long, with what, how near."""

from bot.domain.wanting.reading import Wanted, walked, wanted

__all__ = ["Wanted", "walked", "wanted"]
