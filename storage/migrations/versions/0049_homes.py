"""Homes shared between generations: hosts, guests, the papers seen of them, and their matches."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)
_OPEN = (
    "state IN ('active', 'agreement', 'both-yes', 'delivered', 'later', 'meeting', 'met', 'notice', 'phone', "
    "'screened', 'sent', 'signed', 'trial', 'yes')"
)


def upgrade() -> None:
    """One home of a host, one search of a guest, one open match of two, one request at a time."""
    op.create_table(
        "hosts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("area", "state", "came")),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in ("by", "coordinator")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("room", "house", "habits", "languages")),
        sa.Column("rent", sa.Integer(), nullable=False),
        sa.Column("chores", sa.Text(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("begins", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("address", "phone")),
        sa.Column("visit", _AT, nullable=True),
        sa.Column("works", sa.Text(), nullable=False),
        *(sa.Column(name, _AT, nullable=False) for name in ("since", "moved")),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["resident"], ["residents.id"], name=op.f("fk_hosts_resident_residents")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_hosts_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hosts")),
    )
    op.create_index(op.f("ix_hosts_area"), "hosts", ["area"])
    _unique("one_home_of_a_host", "hosts", ["resident"], "state != 'left'")
    op.create_table(
        "rent_levels",
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_rent_levels_area_areas")),
        sa.PrimaryKeyConstraint("area", name=op.f("pk_rent_levels")),
    )
    op.create_table(
        "guests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("area", "state")),
        sa.Column("coordinator", sa.BigInteger(), nullable=True),
        sa.Column("school", sa.Text(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("gender", "about", "languages")),
        *(sa.Column(name, sa.Date(), nullable=False) for name in ("begins", "ends")),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("verified", sa.Date(), nullable=True),
        *(sa.Column(name, _AT, nullable=False) for name in ("since", "moved")),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["resident"], ["residents.id"], name=op.f("fk_guests_resident_residents")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_guests_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guests")),
    )
    op.create_index(op.f("ix_guests_area"), "guests", ["area"])
    _unique("one_search_of_a_guest", "guests", ["resident"], "state NOT IN ('refused', 'left')")
    op.create_table(
        "guest_papers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("guest", sa.Integer(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("seen", _AT, nullable=False),
        sa.Column("expires", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["guest"], ["guests.id"], name=op.f("fk_guest_papers_guest_guests")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guest_papers")),
    )
    op.create_index("one_paper_of_a_kind", "guest_papers", ["guest", "paper"], unique=True)
    op.create_table(
        "home_matches",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("host", "guest")),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("coordinator", sa.BigInteger(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("state", "words")),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("begins", "until")),
        sa.Column("since", _AT, nullable=True),
        sa.Column("moved", _AT, nullable=False),
        sa.Column("delivered", _AT, nullable=True),
        sa.Column("unclear", sa.Integer(), nullable=False),
        sa.Column("meeting", _AT, nullable=True),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("moved_in", "ends")),
        sa.Column("likes", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["host"], ["hosts.id"], name=op.f("fk_home_matches_host_hosts")),
        sa.ForeignKeyConstraint(["guest"], ["guests.id"], name=op.f("fk_home_matches_guest_guests")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_home_matches_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_home_matches")),
    )
    op.create_index(op.f("ix_home_matches_area"), "home_matches", ["area"])
    op.create_index("ix_home_matches_guest", "home_matches", ["guest"])
    _unique("one_open_match_of_two", "home_matches", ["host", "guest"], _OPEN)
    _unique("one_request_at_a_time", "home_matches", ["host"], "state IN ('delivered', 'phone')")
    _unique("one_roof_of_a_guest", "home_matches", ["guest"], "state IN ('active', 'notice', 'trial')")


def _unique(name: str, table: str, columns: list[str], where: str) -> None:
    there = sa.text(where)
    op.create_index(name, table, columns, unique=True, sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    """The way back."""
    for table in ("home_matches", "guest_papers", "guests", "rent_levels", "hosts"):
        op.drop_table(table)
