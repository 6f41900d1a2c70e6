"""Puts everything together; the only package that knows every other."""

import bot.runtime.lean  # noqa: F401 -- before anything asks for aiogram
from bot.app.house import SANDBOX_TOKEN, App
from bot.app.running import import_areas, run

__all__ = ["SANDBOX_TOKEN", "App", "import_areas", "run"]
