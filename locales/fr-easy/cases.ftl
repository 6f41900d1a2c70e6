# cases
cases-ask-reason =
    <b>{ $title }</b>
    Qu’est-ce qui ne va pas ?
    Nous ne dirons pas qui nous a prévenus.
cases-ask-words =
    Ajoutez quelque chose si vous voulez.
    Sinon, passez cette question.
cases-ask-more =
    De combien avez-vous besoin en plus ?
    Jusqu’à { $most }.
cases-ask-need =
    À quoi cela servira-t-il ?
    La modération le lira.
cases-ask-answer =
    Racontez ce qui s’est passé.
    La modération et l’autre personne le liront.
    Vous pouvez répondre une seule fois.
cases-ask-plea =
    Que faut-il revoir ?
    Quelqu’un d’autre reprendra tout.
cases-thanks =
    Merci de nous l’avoir dit.
    La modération va l’examiner.
    Nous vous tiendrons au courant.
    Votre dossier porte le numéro { $number }.
    .see = Je veux voir où vous en êtes
cases-asked =
    Nous avons votre demande.
    La modération va l’examiner.
    Nous vous tiendrons au courant.
    Votre dossier porte le numéro { $number }.
    .see = Je veux voir où vous en êtes
cases-card =
    <b>{ $kind }</b>, dossier { $number }
    { $title }
    Où nous en sommes : { $state }
    .answer = Je veux donner ma version
    .appeal = Je demande un réexamen
    .withdraw = Je veux retirer cela
    .take = Je le prends
    .return = Je le rends
    .thread = Je veux lire leurs messages ({ $count })
    .queue = Je reviens à la liste
    .confirm = Approuver la décision
    .decline = Ne pas approuver
    .undo = Annuler la décision
    .hand = Confier à quelqu’un d’autre
cases-report = Cette annonce pose problème
cases-see = Je veux en voir plus
cases-notice-objected =
    Un réexamen de la décision est demandé.
    { $title }
    Quelqu’un d’autre va tout reprendre.
cases-notice-asked =
    { $what } Rien n’est encore décidé.
    { $title }
    La modération écoute les deux côtés.
    Donnez votre version avant le { $until }.
cases-asked-payment = Vous avez reçu un paiement par erreur.
cases-notice-reminder =
    Nous aimerions connaître votre version.
    { $title }
    Écrivez avant le { $until }.
    Ensuite, on pourra décider sans elle.
cases-notice-decided =
    { $title }
    <b>{ $ruled }</b>
    Pourquoi : { $why }
    { $rest ->
        [appeal] Vous pouvez demander un réexamen jusqu’au { $until }.
        [final] C’était le réexamen. C’est définitif.
       *[done] { "" }
    }
ruled-full = La totalité, { $amount } { ledger-unit }, revient à la personne qui a payé.
ruled-partial = { $amount } { ledger-unit } reviennent à la personne qui a payé.
ruled-none = Tout reste tel quel.
ruled-hide =
    { $mine ->
        [yes] L’annonce signalée a été retirée. Merci.
       *[no] Votre annonce a été retirée.
    }
ruled-keep = L’annonce reste visible.
ruled-grant =
    Votre limite est relevée de { $amount } { ledger-unit } pendant { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
ruled-refuse = Votre limite reste la même.
