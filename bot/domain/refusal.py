"""A refusal: a rule said no. It carries facts, never words; locales word it by its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass


class Refusal(Exception):
    """The base of all refusals: ``ItemIsOut(title, due)`` is said as ``error-item-is-out``."""

    @property
    def key(self) -> str:
        """The Fluent id that words this refusal."""
        return "error-" + re.sub(r"(?<!^)(?=[A-Z])", "-", type(self).__name__).lower()

    @property
    def facts(self) -> Mapping[str, object]:
        """The dataclass fields, which are the Fluent variables."""
        return {f.name: getattr(self, f.name) for f in fields(self)} if is_dataclass(self) else {}
