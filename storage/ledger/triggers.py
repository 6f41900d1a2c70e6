"""What the database itself keeps true of the ledger, on either engine.

Entries are made when a transfer becomes committed, and only then: one for each side, with the balance
after it. They never change, nor does a committed transfer, and an account's balance is that of its last
entry. So every sum is zero, whatever the code does.

One change is let through everywhere: who is erased becomes a former member, whose number is below zero,
and words become empty.

SQLite rebuilds a table to change it and loses its triggers on the way: a migration that alters one of
the ledger's tables calls ``unguard`` before and ``guard`` after.
"""

from __future__ import annotations

from sqlalchemy import Connection

_SIGNED = "CASE WHEN NEW.payer = a.id THEN -NEW.amount ELSE NEW.amount END"

_POST_SQLITE = """
    INSERT INTO entries (transfer, account, amount, balance, at)
    SELECT NEW.id, a.id, -NEW.amount, a.balance - NEW.amount, MAX(COALESCE(a.moved, NEW.done), NEW.done)
    FROM accounts a WHERE a.id = NEW.payer;
    INSERT INTO entries (transfer, account, amount, balance, at)
    SELECT NEW.id, a.id, NEW.amount, a.balance + NEW.amount, MAX(COALESCE(a.moved, NEW.done), NEW.done)
    FROM accounts a WHERE a.id = NEW.payee;
"""

_FITS = """
    SELECT 1 FROM transfers t JOIN accounts a ON a.id IN (t.payer, t.payee)
    WHERE t.id = NEW.transfer AND a.id = NEW.account AND t.state = 'committed'
    AND NEW.amount = CASE WHEN t.payer = a.id THEN -t.amount ELSE t.amount END
    AND NEW.balance = a.balance + NEW.amount
    AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.transfer = t.id AND e.account = a.id)
"""

_REVERSIBLE = """
    SELECT 1 FROM transfers t
    WHERE t.id = NEW.reverses AND t.state = 'committed' AND t.reverses IS NULL
    AND t.payer = NEW.payee AND t.payee = NEW.payer
    AND t.amount >= NEW.amount + (SELECT COALESCE(SUM(r.amount), 0) FROM transfers r
                                  WHERE r.reverses = t.id AND r.state = 'committed')
"""

_LAST = "SELECT e.balance FROM entries e WHERE e.account = NEW.id ORDER BY e.id DESC LIMIT 1"

_SAME = 'NEW."{0}" IS NOT OLD."{0}"'
_OTHER = 'NEW."{0}" IS DISTINCT FROM OLD."{0}"'
_FIXED = ("id", "key", "community", "payee", "amount", "note", "about", "asked", "reverses")
_FADED = (*_FIXED, "payer", "state", "by", "due", "accept", "done", "override", "version")
_FADING = {
    "key": "NEW.key LIKE '%:-%'",
    "by": 'COALESCE(OLD."by" > 0 AND NEW."by" < 0, FALSE)',
    "note": "NEW.note = ''",
    "override": "NEW.override = ''",
}
"""What a decided transfer may lose with the person it was of."""


def _fades(other: str) -> str:
    """Whether a transfer only loses its person and words; ``other`` compares as its engine does."""
    kept = (f"NOT ({other.format(name)})" for name in _FADED)
    pairs = zip(_FADED, kept, strict=True)
    return " AND ".join(f"({same} OR {_FADING[name]})" if name in _FADING else same for name, same in pairs)


def _moves_house(other: str) -> str:
    """Whether an account changes hands otherwise than by its owner becoming a former member."""
    left = "COALESCE(OLD.owner > 0 AND NEW.owner < 0, FALSE)"
    moved = " OR ".join(other.format(name) for name in ("id", "community"))
    return f"{moved} OR ({other.format('owner')} AND NOT {left})"


def _refuse(name: str, event: str, table: str, why: str, when: str = "") -> str:
    condition = f"WHEN {when} " if when else ""
    return (
        f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW {condition}"
        f"BEGIN SELECT RAISE(ABORT, '{why}'); END"
    )


_ALTERED = " OR ".join(["OLD.state <> 'pending'", *(_SAME.format(name) for name in _FIXED)])
_ALTERED = f"({_ALTERED}) AND NOT ({_fades(_SAME)})"
_REPLACED = "EXISTS (SELECT 1 FROM {0} WHERE id = NEW.id)"

SQLITE = (
    _refuse("accounts_begin_empty", "INSERT", "accounts", "accounts begin empty", "NEW.balance <> 0"),
    _refuse("accounts_once", "INSERT", "accounts", "accounts are opened once", _REPLACED.format("accounts")),
    _refuse(
        "accounts_keep_owner",
        "UPDATE",
        "accounts",
        "accounts keep their owner and community",
        _moves_house(_SAME),
    ),
    _refuse(
        "accounts_balance",
        "UPDATE",
        "accounts",
        "a balance is that of the last entry",
        f"NEW.balance <> OLD.balance AND NEW.balance IS NOT ({_LAST})",
    ),
    _refuse("transfers_stay", "DELETE", "transfers", "transfers stay"),
    _refuse("transfers_fixed", "UPDATE", "transfers", "what is decided stays", _ALTERED),
    _refuse(
        "transfers_payer",
        "UPDATE",
        "transfers",
        "a payer stays",
        "OLD.payer IS NOT NULL AND NEW.payer IS NOT OLD.payer",
    ),
    _refuse(
        "transfers_once", "INSERT", "transfers", "transfers are made once", _REPLACED.format("transfers")
    ),
    _refuse(
        "transfers_reversible",
        "INSERT",
        "transfers",
        "no more than was paid comes back",
        f"NEW.reverses IS NOT NULL AND NOT EXISTS ({_REVERSIBLE})",
    ),
    f"""CREATE TRIGGER transfers_post_new AFTER INSERT ON transfers FOR EACH ROW
        WHEN NEW.state = 'committed' BEGIN {_POST_SQLITE} END""",
    f"""CREATE TRIGGER transfers_post AFTER UPDATE ON transfers FOR EACH ROW
        WHEN NEW.state = 'committed' AND OLD.state <> 'committed' BEGIN {_POST_SQLITE} END""",
    _refuse("entries_stay", "DELETE", "entries", "entries never change"),
    _refuse("entries_fixed", "UPDATE", "entries", "entries never change"),
    _refuse("entries_fit", "INSERT", "entries", "no side of a transfer", f"NOT EXISTS ({_FITS})"),
    _refuse("entries_once", "INSERT", "entries", "entries are made once", _REPLACED.format("entries")),
    """CREATE TRIGGER entries_count AFTER INSERT ON entries FOR EACH ROW BEGIN
        UPDATE accounts SET balance = NEW.balance, moved = NEW.at WHERE id = NEW.account; END""",
)
"""In the order of making."""


def _function(name: str, body: str) -> str:
    return f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} END $$"


def _raise(condition: str, why: str) -> str:
    return f"IF {condition} THEN RAISE EXCEPTION '{why}' USING ERRCODE = 'check_violation'; END IF;"


def _trigger(name: str, event: str, table: str, function: str, when: str = "") -> str:
    condition = f"WHEN ({when})" if when else ""
    each = "STATEMENT" if "TRUNCATE" in event else "ROW"
    return (
        f"CREATE TRIGGER {name} {event} ON {table} FOR EACH {each} {condition} EXECUTE FUNCTION {function}()"
    )


_MOVED_HOUSE = _moves_house(_OTHER)
_MADE_UP = f"NEW.balance <> OLD.balance AND NEW.balance IS DISTINCT FROM ({_LAST})"
_DECIDED = " OR ".join(["OLD.state <> 'pending'", *(_OTHER.format(name) for name in _FIXED)])
_DECIDED = f"({_DECIDED}) AND NOT ({_fades(_OTHER)})"
_FUNCTIONS = {
    "ledger_stays": _raise("TRUE", "the book never changes") + "RETURN NULL;",
    "ledger_accounts": f"""
        {_raise("TG_OP = 'INSERT' AND NEW.balance <> 0", "accounts begin empty")}
        IF TG_OP = 'UPDATE' THEN
        {_raise(_MOVED_HOUSE, "accounts keep their owner and community")}
        {_raise(_MADE_UP, "a balance is that of the last entry")}
        END IF; RETURN NEW;""",
    "ledger_transfers": f"""IF TG_OP = 'UPDATE' THEN
        {_raise(_DECIDED, "what is decided stays")}
        {_raise("OLD.payer IS NOT NULL AND NEW.payer IS DISTINCT FROM OLD.payer", "a payer stays")}
        ELSIF NEW.reverses IS NOT NULL THEN
        PERFORM 1 FROM transfers WHERE id = NEW.reverses FOR UPDATE;
        {_raise(f"NOT EXISTS ({_REVERSIBLE})", "no more than was paid comes back")}
        END IF; RETURN NEW;""",
    "ledger_post": f"""IF TG_OP = 'UPDATE' AND OLD.state = 'committed' THEN RETURN NULL; END IF;
        INSERT INTO entries (transfer, account, amount, balance, at)
        SELECT NEW.id, a.id, {_SIGNED}, a.balance + {_SIGNED}, GREATEST(a.moved, NEW.done)
        FROM (SELECT * FROM accounts WHERE id IN (NEW.payer, NEW.payee) ORDER BY id FOR NO KEY UPDATE) a;
        RETURN NULL;""",  # noqa: S608 -- no word of anybody's
    "ledger_fits": f"""PERFORM 1 FROM accounts WHERE id = NEW.account FOR NO KEY UPDATE;
        {_raise(f"NOT EXISTS ({_FITS})", "no side of a transfer")} RETURN NEW;""",
    "ledger_counts": """UPDATE accounts SET balance = NEW.balance, moved = NEW.at WHERE id = NEW.account;
        RETURN NULL;""",
}
_COMMITTED = "NEW.state = 'committed'"

POSTGRESQL = (
    *(_function(name, body) for name, body in _FUNCTIONS.items()),
    _trigger("accounts_guard", "BEFORE INSERT OR UPDATE", "accounts", "ledger_accounts"),
    _trigger("transfers_stay", "BEFORE DELETE", "transfers", "ledger_stays"),
    _trigger("transfers_stay_all", "BEFORE TRUNCATE", "transfers", "ledger_stays"),
    _trigger("transfers_guard", "BEFORE INSERT OR UPDATE", "transfers", "ledger_transfers"),
    _trigger("transfers_post", "AFTER INSERT OR UPDATE", "transfers", "ledger_post", _COMMITTED),
    _trigger("entries_stay", "BEFORE UPDATE OR DELETE", "entries", "ledger_stays"),
    _trigger("entries_stay_all", "BEFORE TRUNCATE", "entries", "ledger_stays"),
    _trigger("entries_fit", "BEFORE INSERT", "entries", "ledger_fits"),
    _trigger("entries_count", "AFTER INSERT", "entries", "ledger_counts"),
)
"""Functions first."""


def guard(conn: Connection) -> None:
    """The ledger's triggers are made."""
    for statement in SQLITE if conn.dialect.name == "sqlite" else POSTGRESQL:
        conn.exec_driver_sql(statement)


def unguard(conn: Connection) -> None:
    """The ledger's triggers are gone: before its tables are altered, or are gone themselves."""
    if conn.dialect.name == "sqlite":
        for statement in SQLITE:
            conn.exec_driver_sql(f"DROP TRIGGER IF EXISTS {statement.split()[2]}")
        return
    for name in _FUNCTIONS:
        conn.exec_driver_sql(f"DROP FUNCTION IF EXISTS {name}() CASCADE")
