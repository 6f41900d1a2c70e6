"""What residents say and press: one file per feature; routes() is each one's table of contents."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Router

from bot.runtime.form import Form, Forms
from handlers import areas, barter, menu, residents, saved


def forms() -> Sequence[Form]:
    """All conversations that ask questions in order."""
    return (*residents.forms(), *areas.forms(), *barter.forms())


def routes(asked: Forms) -> Sequence[Router]:
    """All routers, in the order in which they are tried: open questions first, what is left over last."""
    return (
        asked.router(),
        residents.routes(),
        areas.routes(),
        saved.routes(),
        barter.routes(),
        menu.routes(),
        menu.leftovers(),
    )
