"""The environment, read once: every setting is ``PUMASI_...``; an unknown or malformed one is refused."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from dotenv import dotenv_values
from pydantic import BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "PUMASI_"

EXAMPLES = {
    "token": "PUMASI_TOKEN=123456789:AAE4rXk0-thirty-five-letters-or-so",
    "api": "PUMASI_API=https://api.telegram.org",
    "database": "PUMASI_DATABASE=postgresql+asyncpg://pumasi:secret@localhost/pumasi",
    "webhook_url": "PUMASI_WEBHOOK_URL=https://pumasi.example.org/webhook",
    "webhook_secret": "PUMASI_WEBHOOK_SECRET=letters_digits-and-dashes",
    "listen": "PUMASI_LISTEN=127.0.0.1:8080",
    "public": "PUMASI_PUBLIC=https://pumasi.example.org",
    "timezone": "PUMASI_TIMEZONE=Asia/Seoul",
    "admins": "PUMASI_ADMINS=123456789,987654321",
    "keys": "PUMASI_KEYS=the-44-letters-that-pumasi-key-prints",
    "log": "PUMASI_LOG=INFO",
    "speech": "PUMASI_SPEECH=/usr/local/bin/read-aloud {language}",
}


_HERE = "127.0.0.1:8080"


_KEY = re.compile(r"[A-Za-z0-9_-]{43}=")
"""32 bytes in URL-safe base64."""


class SettingsRefused(Exception):
    """What is wrong with which setting, and an example of a right one, a line each."""


def _ids(value: Any) -> Any:
    if isinstance(value, str):
        return tuple(int(part) for part in re.split(r"[,\s]+", value.strip()) if part)
    return value


def _keys(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    given = tuple(part for part in re.split(r"[,\s]+", value.strip()) if part)
    if not all(_KEY.fullmatch(key) for key in given):
        raise ValueError("no such key")
    return given


def _zone(value: Any) -> Any:
    try:
        return ZoneInfo(value) if isinstance(value, str) else value
    except (OSError, ValueError, KeyError) as unknown:
        raise ValueError("no such time zone") from unknown


def _async_driver(value: Any) -> Any:
    """``postgresql://`` and ``sqlite://`` are what everybody writes; which drivers we have is our affair."""
    if isinstance(value, str):
        value = re.sub(r"^(postgres(ql)?)(\+asyncpg)?://", "postgresql+asyncpg://", value)
        return re.sub(r"^sqlite(\+aiosqlite)?://", "sqlite+embedded://", value)
    return value


class Settings(BaseSettings):
    """What a place decides about its bot; see the table in the README."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_file_encoding="utf-8",
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        env_ignore_empty=True,
        arbitrary_types_allowed=True,
    )

    token: Annotated[str, Field(pattern=r"^(\d{1,20}:[A-Za-z0-9_-]{30,64})?$", repr=False)] = ""
    api: Annotated[str, Field(pattern=r"^https?://[^/\s]+(/\S*)?$")] = "https://api.telegram.org"
    database: Annotated[
        str,
        BeforeValidator(_async_driver),
        Field(pattern=r"^(sqlite\+embedded:///.*|postgresql\+asyncpg://.+)$", repr=False),
    ] = "sqlite+embedded:///pumasi.db"
    webhook_url: Annotated[str, Field(pattern=r"^(https://\S+)?$")] = ""
    webhook_secret: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{0,256}$", repr=False)] = ""
    listen: Annotated[str, Field(pattern=r"^([^:\s]+:\d{1,5})?$")] = ""
    public: Annotated[str, Field(pattern=r"^(https?://[^/\s]+(/[^\s?#]*)?)?$")] = ""
    timezone: Annotated[ZoneInfo, BeforeValidator(_zone)] = ZoneInfo("Asia/Seoul")
    admins: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_ids)] = ()
    keys: Annotated[tuple[str, ...], NoDecode, BeforeValidator(_keys), Field(repr=False)] = ()
    speech: str = ""
    log: Annotated[str, Field(pattern=r"^(DEBUG|INFO|WARNING|ERROR)$")] = "INFO"

    @property
    def address(self) -> str:
        """Where everybody can look something up that this bot serves; nothing where they cannot."""
        origin = "/".join(self.webhook_url.split("/", 3)[:3])
        return (self.public or origin).rstrip("/")

    @property
    def host(self) -> str:
        """The address to listen on, where this process listens at all."""
        return (self.listen or _HERE).rpartition(":")[0]

    @property
    def port(self) -> int:
        """The port to listen on."""
        return int((self.listen or _HERE).rpartition(":")[2])


def read(environment: Mapping[str, str] | None = None, env_file: Path = Path(".env")) -> Settings:
    """The settings of this process. Raises SettingsRefused, naming each bad setting."""
    given = dict(os.environ if environment is None else environment)
    kept = {name: value or "" for name, value in dotenv_values(env_file).items()}
    problems = [*_unknown(given | kept)]
    values = {
        name.removeprefix(PREFIX).lower(): value
        for name, value in (kept | given).items()
        if name.startswith(PREFIX) and value != ""
    }
    try:
        settings = Settings(_env_file=None, **{k: v for k, v in values.items() if k in EXAMPLES})  # type: ignore[arg-type,call-arg]
    except ValidationError as refused:
        problems += [_worded(str(error["loc"][0]), "not understood") for error in refused.errors()]
    if not problems and settings.webhook_url and not settings.webhook_secret:
        problems.append(_worded("webhook_secret", "needed when PUMASI_WEBHOOK_URL is set"))
    if problems:
        raise SettingsRefused("\n".join(problems))
    return settings


def _unknown(names: Iterable[str]) -> Iterable[str]:
    known = {PREFIX + name.upper() for name in EXAMPLES}
    for name in sorted(names):
        if name.startswith(PREFIX) and name not in known:
            yield f"{name}: no such setting; there are {', '.join(sorted(known))}"


def _worded(name: str, problem: str) -> str:
    return f"{PREFIX}{name.upper()}: {problem}; for example {EXAMPLES[name]}"
