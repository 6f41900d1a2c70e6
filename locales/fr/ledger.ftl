# ledger
ledger-unit = { $unit }
transfer-state-pending = en attente d’une réponse
transfer-state-committed = envoyé
transfer-state-rejected = refusé
transfer-state-expired = trop ancien
transfer-state-withdrawn = retiré
ledger-notice-low =
    Votre solde est maintenant de { $balance } { ledger-unit }. Il ne peut pas descendre sous { $floor }.
    Et si vous proposiez quelque chose à vos voisins ? Ce que vous gagnez, vous pourrez le dépenser.
ledger-notice-high =
    Vous avez réuni { $balance } { ledger-unit }. Merci pour tout ce que vous avez donné !
    C’est le moment de dépenser : un voisin aura ainsi l’occasion de vous aider.
ledger-notice-limit = Jusqu’au { $until }, votre solde peut descendre à { $floor } { ledger-unit }.
ledger-amount = { $amount } { $unit }
