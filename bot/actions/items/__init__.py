"""What happens with items: put on the shelf, in chat or by a file, changed, repaired, retired; found."""

from bot.actions.items import bringing as _bringing  # noqa: F401 -- it declares itself
from bot.actions.items.cataloguing import add, change, kept, served, shelf, step, titled_elsewhere
from bot.actions.items.finding import find
from bot.domain import settings
from bot.domain.items import ItemRules

settings.declare(
    ItemRules,
    limits={
        "title_max": (20, 200),
        "text_max": (100, 1_000),
        "photos_max": (1, 10),
        "quantity_max": (1, 500),
    },
)

__all__ = ["add", "change", "find", "kept", "served", "shelf", "step", "titled_elsewhere"]
