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
ledger-amount = { $amount } { $unit }
ledger-person = { $name ->
        [none] un voisin
       *[other] { $name }
    }
ledger-common = la communauté
ledger-neighbour = { $name } · { $area }
ledger-share = { $name } { $amount }
ledger-door-pay = Payer un voisin
ledger-door-ask = Demander par lien
ledger-door-split = Partager une somme
ledger-door-statement = Relevé
ledger-door-mistakes = Un paiement était une erreur
ledger-wrong = C’était une erreur
ledger-balance =
    <b>Mon solde : { $balance }</b>
    Vous pouvez dépenser maintenant : { $room }
    { $held ->
        [none] { $held }
       *[other] Promis dans des échanges : { $held }
    }
    Il peut descendre à { $floor }. Échanges menés à bien : { $trades }
ledger-line-asked =
    { $name } vous demande { $amount }.{ $note ->
        [none] {""}
       *[other] {" "}{ $note }
    }
ledger-line-asking = Vous avez demandé { $amount } à { $name }. La réponse est attendue.
ledger-line-link = Vous avez demandé { $amount } par lien. Il est valable jusqu’au { $until }.
ledger-pay = Payer
ledger-pay-one = Payer { $name }
ledger-decline = Refuser
ledger-withdraw = Retirer : { $amount }
ledger-pay-ask-whom =
    { $count ->
        [0] Qui voulez-vous payer ? Écrivez le nom d’un voisin près de chez vous.
       *[other] Qui voulez-vous payer ? Touchez un nom ou écrivez celui d’un voisin près de chez vous.
    }
    .label = À
ledger-how-much =
    Combien ? Les montants sont en { $unit }, jusqu’à { $most }.
    Par exemple : 3000
    .label = Montant
ledger-what-for =
    C’est pour quoi, en quelques mots ? Cela figurera dans le relevé.
    .label = Note
ledger-pay-summary =
    <b>On l’envoie ainsi ?</b>
    .send = Oui, envoyer
ledger-ask-summary =
    <b>On demande ainsi ?</b>
    Vous recevez un lien et son image. Le voisin qui l’ouvre confirme et paie.
    .send = Oui, créer le lien
ledger-split-ask-mine =
    Prenez-vous aussi une part ?
    .label = Ma part
ledger-mine-yes = Oui, une part est pour moi
ledger-mine-no = Non, seuls les voisins paient
ledger-split-ask-whom =
    { $count ->
        [0] Entre qui ? Écrivez le nom d’un voisin près de chez vous.
       *[other] Entre qui ? Cochez chacun, puis touchez « C’est tout ». Vous pouvez aussi écrire un nom.
    }
    .label = Avec
ledger-split-summary =
    <b>On demande ainsi ?</b>
    Chaque voisin confirme sa part.
    .send = Oui, demander
ledger-paid = { $amount } envoyés à { $name }. Votre solde est maintenant de { $balance }.
ledger-asked =
    Un lien pour <b>{ $amount }</b>. Il sert une fois, jusqu’au { $until }.
    Montrez l’image à un voisin près de vous, ou envoyez cette adresse : { $link }
ledger-request =
    { $name } demande <b>{ $amount }</b>.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
    Après paiement, votre solde sera de { $after }. Voulez-vous payer ?
ledger-declined = C’est refusé. Aucune raison n’est nécessaire.
ledger-withdrawn = Vous avez retiré la demande.
ledger-split-card =
    <b>{ $paid } sur { $of } ont payé.</b> { $sum } sur { $amount } { ledger-unit }
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
ledger-line-share = { $name } : { $amount } — { $state }
ledger-statement =
    <b>Relevé : { widget-month }</b>
    Au début { $opened }, à la fin { $closed }
    { $count ->
        [0] Rien n’est entré ni sorti ce mois-ci.
       *[other] {""}
    }
ledger-line =
    { $day } · { $name } · { $sign ->
        [in] +
       *[out] −
    }{ $amount } → { $balance }{ $note ->
        [none] {""}
       *[other] {" "}({ $note })
    }
ledger-file =
    Le relevé : { widget-month }, { $count ->
        [one] { $count } ligne.
       *[other] { $count } lignes.
    }
ledger-file-csv = En fichier (CSV)
ledger-file-xlsx = Pour un tableur (XLSX)
ledger-column-day = Date
ledger-column-name = Voisin
ledger-column-note = Note
ledger-column-amount = Montant
ledger-column-balance = Solde
ledger-notice-asked =
    { $name ->
        [none] Un voisin
       *[other] { $name }
    } vous demande <b>{ $amount } { ledger-unit }</b>.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
    Vous pouvez répondre jusqu’au { $until }.
ledger-notice-asked-again =
    Une demande attend encore votre réponse. { $name ->
        [none] Un voisin
       *[other] { $name }
    } a demandé <b>{ $amount } { ledger-unit }</b>.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
    Vous pouvez répondre jusqu’au { $until }. Vous pouvez aussi refuser.
ledger-notice-received =
    { $name ->
        [none] Un voisin
       *[other] { $name }
    } vous a envoyé <b>{ $amount } { ledger-unit }</b>.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
ledger-notice-paid =
    { $name ->
        [none] Un voisin
       *[other] { $name }
    } a payé les <b>{ $amount } { ledger-unit }</b> que vous aviez demandés.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
ledger-notice-declined =
    { $name ->
        [none] Un voisin
       *[other] { $name }
    } a refusé votre demande de { $amount } { ledger-unit }.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
ledger-notice-expired =
    Votre demande de { $amount } { ledger-unit } est restée sans réponse. Si besoin, demandez à nouveau.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
ledger-notice-by-itself =
    { $amount } { ledger-unit } ont été envoyés selon la règle de votre communauté : prévenu au moins deux fois, vous n’avez pas répondu.
    { $note ->
        [none] { $note }
       *[other] Note : { $note }
    }
ledger-notice-statement =
    <b>Votre relevé est prêt : { widget-month }.</b>
    Reçu { $in }, envoyé { $out }, solde à la fin { $balance } { ledger-unit }
ledger-notice-trouble = Les comptes ne tombent pas juste : <b>{ $what } { $which }</b>, écart { $off }. Lancez <b>pumasi doctor</b>.
ledger-ask-limit = Demander une limite plus large
rules-ledger = Comptes et envois
rule-ledger-community = Étendue qui partage un même registre : { $value }
rule-ledger-soft-floor = Solde sous lequel on prévient : { $value }
rule-ledger-hard-floor = Un solde ne peut descendre sous : { $value }
rule-ledger-soft-ceiling = Solde au-dessus duquel on prévient : { $value }
rule-ledger-amount-max = Montant maximal d’un envoi : { $value }
rule-ledger-note-max = Caractères du mot joint à un envoi : { $value }
rule-ledger-fee-permille = Millièmes d’un envoi versés au compte commun : { $value }
rule-ledger-demurrage-permille = Millièmes d’un solde dormant partagés chaque mois : { $value }
rule-ledger-growth-cap = Élargissement maximal d’une limite par les gains : { $value }
rule-ledger-starter-gift = Cadeau de bienvenue : { $value }
rule-ledger-accept-days = Jours après lesquels une demande est payée d’elle-même (0 : jamais) : { $value }
rule-ledger-request-days = Jours pendant lesquels une demande reste : { $value }
rule-ledger-limit-lowest = Même une limite accordée ne descend pas sous : { $value }
rule-ledger-limit-days = Durée maximale d’une limite accordée, en jours : { $value }
rule-ledger-split-max = Personnes entre lesquelles partager une somme : { $value }
rule-ledger-balance-visible = Les partenaires voient leurs soldes : { $value }
ledger-record = { $n ->
        [0] Relevé de ma fiche actuelle
       *[other] Relevé d’une ancienne fiche ({ $n })
    }
