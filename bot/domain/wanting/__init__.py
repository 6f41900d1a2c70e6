"""A room wished for in one line, as people say it: how many, when, for how long, with what, how near."""

from bot.domain.wanting.lacking import Lack, Lacking, lacking
from bot.domain.wanting.reading import Wanted, walked, wanted

__all__ = ["Lack", "Lacking", "Wanted", "lacking", "walked", "wanted"]
