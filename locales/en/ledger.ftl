# ledger
ledger-unit = { $unit }
transfer-state-pending = waiting for an answer
transfer-state-committed = sent
transfer-state-rejected = declined
transfer-state-expired = too old
transfer-state-withdrawn = taken back
ledger-notice-low =
    Your balance is now { $balance } { ledger-unit }. It cannot go below { $floor }.
    Why not offer your neighbours something? What you earn, you can spend again.
ledger-notice-high =
    You have gathered { $balance } { ledger-unit }. Thank you for all you gave!
    Now it is time to spend: it gives a neighbour the chance to help you.
ledger-notice-limit = Until { $until } your balance may go down to { $floor } { ledger-unit }.
ledger-amount = { $amount } { $unit }
