# Unités et solde en mots simples
ledger-balance =
    <b>Vous avez { $balance }.</b>
    Vous pouvez dépenser { $room } maintenant.
    { $held ->
        [none] { $held }
       *[other] { $held } sont promis.
    }
    Échanges menés à bien : { $trades }
ledger-door-pay = Je veux payer un voisin
ledger-door-ask = Je veux être payé
ledger-door-split = Je veux partager une dépense
ledger-door-statement = Montrez-moi mes comptes
ledger-pay = Je paie
ledger-pay-one = Je paie { $name }
ledger-decline = Je ne paie pas
ledger-withdraw = Retirer ma demande de { $amount }
ledger-pay-ask-whom =
    Qui voulez-vous payer ?
    { $count ->
        [0] Écrivez le nom d’un voisin.
       *[other] Touchez un nom ou écrivez-en un.
    }
    .label = À
ledger-how-much =
    Combien ?
    Vous pouvez écrire jusqu’à { $most } { $unit }.
    Par exemple : 3000
    .label = Montant
ledger-what-for =
    C’est pour quoi ? Quelques mots suffisent.
    .label = Note
ledger-paid =
    { $amount } envoyés à { $name }.
    Il vous reste { $balance }.
ledger-asked =
    Voici une adresse pour recevoir <b>{ $amount }</b>.
    Elle est valable jusqu’au { $until }.
    Montrez l’image ou envoyez cette adresse : { $link }
ledger-request =
    { $name } demande <b>{ $amount }</b>.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
    Après paiement, il vous restera { $after }.
ledger-notice-asked =
    { $name ->
        [none] Un voisin
       *[other] { $name }
    } vous demande <b>{ $amount } { ledger-unit }</b>.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
    Répondez jusqu’au { $until }.
ledger-notice-asked-again =
    Une demande attend votre réponse.
    { $name ->
        [none] Un voisin
       *[other] { $name }
    } a demandé <b>{ $amount } { ledger-unit }</b>.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
    Répondez jusqu’au { $until }.
ledger-notice-low =
    Vous avez maintenant { $balance } { ledger-unit }.
    Vous pouvez descendre à { $floor }, pas plus.
    Et si vous proposiez quelque chose ?
ledger-notice-high =
    Vous avez réuni { $balance } { ledger-unit }. Merci !
    À votre tour de demander quelque chose.
ledger-ask-limit = Il me faut une limite plus large
