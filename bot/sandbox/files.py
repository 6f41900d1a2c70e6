"""What was sent as a file: photos and documents, their ids and where they can be fetched."""

from __future__ import annotations

import hashlib
import mimetypes
import secrets
from dataclasses import dataclass
from typing import Final

import telegram

from bot.sandbox import pictures
from bot.sandbox.objects import Json, wire
from bot.sandbox.refusals import bad
from bot.sandbox.store import Store

MAX_PHOTO: Final = 10 * 1024 * 1024
MAX_UPLOAD: Final = 50 * 1024 * 1024
MAX_DOWNLOAD: Final = 20 * 1024 * 1024
MAX_SIDES: Final = 10_000
MAX_RATIO: Final = 20


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way in."""

    name: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """A file at rest."""

    id: str
    path: str
    name: str
    mime: str
    width: int
    height: int
    body: bytes

    @property
    def unique_id(self) -> str:
        """The same for the same bytes."""
        return hashlib.sha256(self.body).hexdigest()[:16]

    @property
    def is_picture(self) -> bool:
        """Whether a browser may show it in place."""
        return self.mime in ("image/png", "image/jpeg", "image/gif", "image/webp")


class Files:
    """Keeps every file that was ever sent."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def by_id(self, number: str) -> Kept:
        """The file with that ``file_id``."""
        return self._one("id", number)

    def by_path(self, path: str) -> Kept:
        """The file at that ``file_path``."""
        return self._one("path", path)

    def photo(self, source: Upload | str) -> list[Json]:
        """The sizes of a photo, new or sent again by id."""
        kept = self.by_id(source) if isinstance(source, str) else self._keep_photo(source)
        if kept.path.startswith("documents/"):
            raise bad("can't use file of type Document as Photo")
        return [
            wire(telegram.PhotoSize(kept.id, kept.unique_id, kept.width, kept.height, len(kept.body))),
        ]

    def document(self, source: Upload | str) -> Json:
        """A document, new or sent again by id."""
        kept = self.by_id(source) if isinstance(source, str) else self._keep_document(source)
        return wire(
            telegram.Document(
                kept.id, kept.unique_id, file_name=kept.name, mime_type=kept.mime, file_size=len(kept.body)
            )
        )

    def voice(self, source: Upload | str) -> Json:
        """A voice message, new or sent again by id; how long it lasts only the real server finds out."""
        kept = self.by_id(source) if isinstance(source, str) else self._keep_document(source)
        voice = telegram.Voice(kept.id, kept.unique_id, 0, mime_type=kept.mime, file_size=len(kept.body))
        return wire(voice)

    def _keep_photo(self, upload: Upload) -> Kept:
        if len(upload.body) > MAX_PHOTO:
            raise bad("file is too big")
        width, height = pictures.size(upload.body)
        if width + height > MAX_SIDES or max(width, height) > MAX_RATIO * min(width, height):
            raise bad("PHOTO_INVALID_DIMENSIONS")
        mime = pictures.kind(upload.body) or "application/octet-stream"
        return self._keep(upload, "photos", mime, width, height)

    def _keep_document(self, upload: Upload) -> Kept:
        mime = mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
        return self._keep(upload, "documents", mime, 0, 0)

    def _keep(self, upload: Upload, folder: str, mime: str, width: int, height: int) -> Kept:
        if not upload.body:
            raise bad("file must be non-empty")
        if len(upload.body) > MAX_UPLOAD:
            raise bad("file is too big")
        number = self._store.next("files", 0)
        path = f"{folder}/file_{number}{mimetypes.guess_extension(mime) or '.bin'}"
        kept = Kept(f"AgAC{secrets.token_urlsafe(36)}", path, upload.name, mime, width, height, upload.body)
        self._store.run(
            "insert into files values (?, ?, ?, ?, ?, ?, ?)",
            kept.id,
            kept.path,
            kept.name,
            kept.mime,
            kept.width,
            kept.height,
            kept.body,
        )
        return kept

    def _one(self, column: str, value: str) -> Kept:
        found = self._store.row(f"select * from files where {column} = ?", value)  # noqa: S608
        if not found:
            raise bad("wrong file_id or the file is temporarily unavailable")
        return Kept(*found)
