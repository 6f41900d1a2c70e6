"""Ledger: the community's units: accounts, transfers, entries that never change."""
