"""What the bot counts of itself, in the words of Prometheus; without its library nothing is counted.

No label ever names a person: what is counted is how the house does, not what people do.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

try:
    import prometheus_client as prometheus
except ImportError:  # the extra ``metrics``
    prometheus = None  # type: ignore[assignment]

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_TURN_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_LATE_SECONDS = (0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600, 14400)


class _Nothing:
    """In place of a metric where there is no library."""

    def labels(self, *_: str) -> _Nothing:
        return self

    def inc(self, amount: float = 1) -> None:
        """Not counted."""

    def observe(self, amount: float) -> None:
        """Likewise."""


def _metric(kind: str, name: str, said: str, *labels: str, **more: Any) -> Any:
    return getattr(prometheus, kind)(f"pumasi_{name}", said, labels, **more) if prometheus else _Nothing()


_TURNS = _metric("Counter", "turns", "Turns, by how they ended: said, refused, broke, later.", "outcome")
_TURN = _metric("Histogram", "turn_seconds", "From an update to its commit.", buckets=_TURN_SECONDS)
_NOTICES = _metric("Counter", "notices", "Notices, by what became of them.", "outcome")
_LATE = _metric("Histogram", "notice_late_seconds", "How long after it was due.", buckets=_LATE_SECONDS)
_CALLS = _metric(
    "Counter", "wire_calls", "Calls to the messenger: ok, 429, unreachable, refused.", "method", "outcome"
)
_PACE = _metric("Counter", "pace_wait_seconds", "Time calls have waited for their turn to be sent.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """A figure as it is now, looked up when somebody asks."""

    name: str
    said: str
    value: float
    labels: Mapping[str, str] = field(default_factory=dict)


def turn(outcome: str, seconds: float) -> None:
    """A turn ended: ``said``, ``refused``, ``broke``, or ``later`` where it has to come again."""
    _TURNS.labels(outcome).inc()
    _TURN.observe(seconds)


def notice(outcome: str, late: float | None = None) -> None:
    """A notice was dealt with; one that was said, ``late`` seconds after it was due."""
    _NOTICES.labels(outcome).inc()
    if late is not None:
        _LATE.observe(max(0.0, late))


def call(method: str, outcome: str) -> None:
    """A call to the messenger came back: ``ok``, ``429``, ``unreachable`` or ``refused``."""
    _CALLS.labels(method, outcome).inc()


@contextmanager
def pacing() -> Iterator[None]:
    """Meanwhile a call waits for its turn to be sent."""
    began = time.monotonic()
    try:
        yield
    finally:
        _PACE.inc(time.monotonic() - began)


def page(gauges: Iterable[Gauge]) -> bytes | None:
    """All that is counted, and ``gauges``, for Prometheus to read; None without its library."""
    if not prometheus:
        return None
    now = prometheus.CollectorRegistry()
    made: dict[str, Any] = {}
    for gauge in gauges:
        if gauge.name not in made:
            made[gauge.name] = prometheus.Gauge(
                f"pumasi_{gauge.name}", gauge.said, tuple(gauge.labels), registry=now
            )
        shown = made[gauge.name].labels(**gauge.labels) if gauge.labels else made[gauge.name]
        shown.set(gauge.value)
    return bytes(prometheus.generate_latest(prometheus.REGISTRY) + prometheus.generate_latest(now))
