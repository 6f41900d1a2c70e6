"""The diary: each line knows which update and which person it is about, and none knows the token."""

from __future__ import annotations

import json
import logging
import re
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, TextIO

update_id_var: ContextVar[int | None] = ContextVar("update_id", default=None)
person_var: ContextVar[int | None] = ContextVar("person", default=None)

_TOKEN = re.compile(r"\d+(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
_TALKATIVE = ("alembic", "apscheduler")  # the latter tells of every tick, each second
_PLAIN = "%(asctime)s %(levelname)s %(name)s [update=%(update)s person=%(person)s] %(message)s"


def redact(text: str) -> str:
    """``text`` without anything that looks like a bot's token."""
    return _TOKEN.sub("<token>", text)


class Context(logging.Filter):
    """Stamps each record with the update and the person at hand."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record through, stamped."""
        record.update = update_id_var.get()
        record.person = person_var.get()
        return True


class Discreet(logging.StreamHandler[TextIO]):
    """Writes lines without the token: addresses of the Bot API contain it, and so do errors about them."""

    def format(self, record: logging.LogRecord) -> str:
        """Write ``record`` down, its traceback too, without the token."""
        return redact(super().format(record))


class JsonFormatter(logging.Formatter):
    """One line of JSON for each record."""

    def format(self, record: logging.LogRecord) -> str:
        """Write ``record`` down."""
        line: dict[str, Any] = {
            "ts": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "msg": record.getMessage(),
            "update": getattr(record, "update", None),
            "person": getattr(record, "person", None),
        }
        if exc := record.exc_text or (record.exc_info and self.formatException(record.exc_info)):
            line["exc"] = exc
        return json.dumps(line, ensure_ascii=False, default=str)


def configure(level: str | int = "INFO", json: bool = True) -> None:
    """Send everything to standard error, as JSON or as plain lines."""
    handler = Discreet()
    handler.setFormatter(JsonFormatter() if json else logging.Formatter(_PLAIN))
    handler.addFilter(Context())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
