"""What an answer can mean."""

from __future__ import annotations

from enum import StrEnum


class Reply(StrEnum):
    """``later`` asks for time, ``phone`` for a voice; what is ``unclear`` is asked once more."""

    YES = "yes"
    NO = "no"
    LATER = "later"
    PHONE = "phone"
    UNCLEAR = "unclear"
