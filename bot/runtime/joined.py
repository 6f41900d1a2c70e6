"""The door for residents: whoever has not joined is asked to, politely."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Router
from aiogram.types import TelegramObject

from bot.domain.residents import NotJoined


async def _residents_only(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    event: TelegramObject,
    data: dict[str, Any],
) -> Any:
    if data.get("resident") is None:
        raise NotJoined
    return await handler(event, data)


def joined(router: Router) -> Router:
    """The router, for residents only."""
    router.message.middleware(_residents_only)
    router.callback_query.middleware(_residents_only)
    return router
