"""Patience with one person: a kind sentence when a flood begins, then silence until it ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Literal

Verdict = Literal["pass", "warn", "drop"]


@dataclass(slots=True)
class _Bucket:
    left: float
    seen: float
    flooding: bool = False


class Throttle:
    """A bucket of ``burst`` updates for each person, refilled by ``per_second``.

    A flood ends once ``calm`` of the bucket is back. What is dropped counts too, so somebody who
    goes on at the same pace stays unheard. Only the last ``most`` people are remembered.
    """

    def __init__(
        self,
        burst: int = 30,
        per_second: float = 2.0,
        now: Callable[[], float] = monotonic,
        *,
        calm: float = 1 / 3,
        most: int = 20_000,
    ) -> None:
        self._burst = burst
        self._per_second = per_second
        self._now = now
        self._calm = max(1.0, burst * calm)
        self._most = most
        self._buckets: dict[int, _Bucket] = {}

    def judge(self, person: int) -> Verdict:
        """One more update of ``person``: let it pass, warn them once, or drop it."""
        bucket = self._refilled(person)
        if bucket.flooding and bucket.left >= self._calm:
            bucket.flooding = False
        begins = not bucket.flooding and bucket.left < 1
        bucket.left = max(0.0, bucket.left - 1)
        if begins:
            bucket.flooding = True
            return "warn"
        return "drop" if bucket.flooding else "pass"

    def _refilled(self, person: int) -> _Bucket:
        now = self._now()
        bucket = self._buckets.pop(person, None) or _Bucket(float(self._burst), now)
        bucket.left = min(float(self._burst), bucket.left + (now - bucket.seen) * self._per_second)
        bucket.seen = now
        self._buckets[person] = bucket  # the most recent last, so the first is the one to forget
        if len(self._buckets) > self._most:
            del self._buckets[next(iter(self._buckets))]
        return bucket
