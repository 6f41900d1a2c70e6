"""Puts everything together; the only package that knows every other."""

from bot.app.house import SANDBOX_TOKEN, App
from bot.app.running import import_areas, run
from bot.app.sandbox import run_sandbox

__all__ = ["SANDBOX_TOKEN", "App", "import_areas", "run", "run_sandbox"]
