"""How long the log is kept."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.domain.audit import AuditRules, expired

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)


def test_the_log_is_kept_for_three_years_unless_a_city_says_otherwise():
    assert expired(AuditRules(), NOW) == datetime(2023, 11, 24, 1, tzinfo=UTC)
    assert expired(AuditRules(kept_days=1), NOW) == datetime(2026, 11, 22, 1, tzinfo=UTC)
