"""Recomputes a lottery round from its published file alone, and knows nothing of Pumasi.

``python recompute.py pumasi-lottery-1.json`` says who has which slot, as JSON.
"""

import hashlib
import json
import sys
from pathlib import Path


def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()


told = json.loads(Path(sys.argv[1]).read_text("utf-8"))
seed, tickets = told["seed"], told["tickets"]
assert sha(seed) == told["commitment"], "another seed was promised"
lots = {t["ticket"]: [sha(f"{seed}:{t['ticket']}:{n + 1}") for n in range(t["weight"])] for t in tickets}
tickets.sort(key=lambda t: min(lots[t["ticket"]]))
free, winners = {slot["slot"] for slot in told["slots"]}, {}
for rank in range(10):
    for ticket in tickets:
        wish = ticket["wishes"][rank] if rank < len(ticket["wishes"]) else None
        if wish in free and ticket["ticket"] not in winners.values():
            winners[str(wish)] = ticket["ticket"]
            free.remove(wish)
sys.stdout.write(json.dumps(winners))
