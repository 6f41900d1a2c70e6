"""The vault: what only who holds the city's key can read: where somebody lives, and their telephone."""

from __future__ import annotations

from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.domain.refusal import Refusal

__all__ = ["Vault", "VaultLocked", "VaultStrange", "is_key"]


class VaultStrange(Exception):
    """It was sealed with a key that is not among ours any more."""


class VaultLocked(Refusal):
    """There is no key: what must be sealed cannot be kept here."""


class Vault:
    """Seals and opens with the city's keys: the first seals, all of them open, so that keys can change."""

    def __init__(self, keys: Sequence[str] = ()) -> None:
        """``keys`` are 32 bytes each, in URL-safe base64, as ``Fernet.generate_key`` makes them."""
        self._ring = MultiFernet([Fernet(key) for key in keys]) if keys else None

    @property
    def is_open(self) -> bool:
        """Whether there is a key at all."""
        return self._ring is not None

    def seal(self, text: str) -> str:
        """Unreadable for who lacks the key, and never twice the same. Raises VaultLocked."""
        return self._keys.encrypt(text.encode()).decode()

    def opened(self, sealed: str) -> str:
        """The text again; of nothing, nothing. Raises VaultLocked, VaultStrange."""
        if not sealed:
            return ""
        try:
            return self._keys.decrypt(sealed.encode()).decode()
        except InvalidToken:
            raise VaultStrange from None

    def renewed(self, sealed: str) -> str:
        """The same, sealed with the newest key. Raises VaultLocked, VaultStrange."""
        try:
            return self._keys.rotate(sealed.encode()).decode()
        except InvalidToken:
            raise VaultStrange from None

    @property
    def _keys(self) -> MultiFernet:
        if self._ring is None:
            raise VaultLocked
        return self._ring


def is_key(text: str) -> bool:
    """Whether that could be a key."""
    try:
        Fernet(text)
    except ValueError:
        return False
    return True
