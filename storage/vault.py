"""The vault: what only who holds the city's key can read: where somebody lives, and their telephone."""

from __future__ import annotations

from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.domain.homes import VaultLocked

__all__ = ["Vault", "VaultStrange"]


class VaultStrange(Exception):
    """It was sealed with a key that is not among ours any more."""


class Vault:
    """Seals and opens with the city's keys: the first seals, all of them open, so that keys can change."""

    def __init__(self, keys: Sequence[str] = ()) -> None:
        """``keys`` are 32 bytes each, in URL-safe base64, as ``Fernet.generate_key`` makes them."""
        self._ring = MultiFernet([Fernet(key) for key in keys]) if keys else None
        self._first = Fernet(keys[0]) if keys else None

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

    def anew(self, sealed: str) -> str:
        """The same text sealed with the first key; as it is, where that has sealed it already.

        Raises VaultLocked, VaultStrange.
        """
        ring = self._keys
        assert self._first  # noqa: S101 -- it is on the ring
        try:
            self._first.decrypt(sealed.encode())
        except InvalidToken:
            try:
                return ring.rotate(sealed.encode()).decode()
            except InvalidToken:
                raise VaultStrange from None
        return sealed

    def told(self, sealed: str) -> str:
        """The text, or what is sealed as it is where the key for it is not here."""
        try:
            return self.opened(sealed)
        except (VaultLocked, VaultStrange):
            return sealed

    @property
    def _keys(self) -> MultiFernet:
        if self._ring is None:
            raise VaultLocked
        return self._ring
