# Ce que l’on nous confie : litiges, signalements, demandes
command-cases = Voir ce qui attend une décision
case-kind-dispute = Problème avec un échange
case-kind-payment = Paiement par erreur
case-kind-report = Signalement d’une annonce
case-kind-floor = Demande de limite plus haute
case-state-opened = reçu
case-state-assigned = en cours d’examen
case-state-proposed = décidé, à confirmer
case-state-decided = tranché
case-state-appealed = en attente d’un réexamen
case-state-closed = clos
case-state-withdrawn = retiré
ruling-full = Tout rendre
ruling-partial = En rendre une partie
ruling-none = Ne rien changer
ruling-hide = Retirer l’annonce
ruling-keep = Laisser l’annonce
ruling-grant = Relever la limite
ruling-refuse = Garder la limite
report-reason-forbidden = Cela ne se partage pas ici
report-reason-scam = On y demande de l’argent ou un compte
report-reason-rude = C’est insultant ou désagréable
report-reason-false = Ce n’est pas vrai
report-reason-other = Autre chose ne va pas

cases-ask-reason =
    <b>{ $title }</b>
    Qu’est-ce qui ne va pas ? L’auteur de l’annonce ne saura pas qui nous l’a dit.
    .label = Ce qui ne va pas
cases-ask-words =
    Voulez-vous ajouter quelque chose ? Vous pouvez aussi passer.
    .label = Précisions
cases-ask-more =
    De combien avez-vous besoin en plus ? Jusqu’à { $most }.
    .label = Combien en plus
cases-ask-need =
    À quoi cela servira-t-il, et comment le rendrez-vous ? Quelqu’un de la modération le lira.
    .label = Pourquoi
cases-payments =
    { $count ->
        [0] Vous n’avez payé aucun voisin ces { $days } derniers jours.
       *[other] Quel paiement était une erreur ?
    } Pour ce qui vient d’un échange, touchez « Il y a un problème » sur sa carte.
cases-payment =
    { $day } · { $name } · { $amount }{ $note ->
        [none] {""}
       *[other] {" "}· { $note }
    }
cases-ask-wrong =
    Que s’est-il passé ? La modération et le voisin qui a reçu le paiement le liront.
    .label = Ce qui s’est passé
cases-ask-answer =
    Racontez ce qui s’est passé, avec vos mots. La modération et l’autre personne le liront.
    Vous pouvez répondre une seule fois.
    .label = Ma version
cases-ask-plea =
    Que faut-il revoir ? Quelqu’un d’autre reprendra tout depuis le début.
    .label = À revoir
cases-ask-ruling =
    Que décidez-vous ?
    .label = Décision
cases-ask-part =
    Combien ? De { $least } à { $most }.
    .label = Combien
cases-ask-days =
    Pour combien de jours ? Jusqu’à { $most }.
    .label = Durée
cases-ask-why =
    Écrivez pourquoi. Les personnes concernées le liront tel quel.
    .label = Pourquoi
cases-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
cases-summary =
    <b>L’envoyer ainsi ?</b>
    .send = Oui, envoyer
cases-thanks =
    Merci de nous l’avoir dit. La modération va l’examiner et nous vous tiendrons au courant.
    Numéro de dossier { $number }
    .see = Voir où nous en sommes
cases-asked =
    Nous avons votre demande. La modération va l’examiner et nous vous tiendrons au courant.
    Numéro de dossier { $number }
    .see = Voir où nous en sommes
cases-answered = Merci de nous avoir donné votre version. Vous aurez des nouvelles dès qu’une décision sera prise.
cases-appealed = C’est entendu. Quelqu’un d’autre va tout reprendre depuis le début.
cases-withdraw =
    Voulez-vous vraiment le retirer ? Tout s’arrêtera là.
    .yes = Oui, retirer
    .no = Non, laisser
cases-withdrawn = C’est retiré. Nous préviendrons ceux qui doivent le savoir.
cases-card =
    <b>{ $kind }</b> · dossier { $number }
    { $title }
    État : { $state }
    .answer = Donner ma version
    .appeal = Demander un réexamen
    .withdraw = Retirer
    .take = Prendre
    .return = Rendre
    .thread = Lire leurs messages ({ $count })
    .queue = ‹ Liste
    .confirm = Approuver la décision
    .decline = Ne pas approuver
    .undo = Annuler la décision
    .hand = Confier à quelqu’un d’autre
    .person = Ce que l’on sait de { $name }
cases-hand =
    { $count ->
        [0] Personne d’autre ne peut reprendre ce dossier.
       *[other] À qui voulez-vous le confier ?
    }
cases-thread =
    { $count ->
        [0] Ils ne se sont pas écrit.
        [one] <b>Dossier { $number } : le message échangé</b>
       *[other] <b>Dossier { $number } : les { $count } messages échangés</b>
    }
cases-thread-line = { $at } { $who } : « { $words } »
cases-line-reason = Ce qui ne va pas : { $reason }
cases-line-amount = Montant : { $amount }
cases-line-said = { $who } : « { $words } »
cases-line-unanswered = L’autre personne a jusqu’au { $until } pour répondre.
cases-line-ruling = Décision : { $ruling } { $amount } { $days }
cases-line-why = Pourquoi : { $why }
cases-line-first = Première décision : { $ruling } { $amount }. Pourquoi : { $why }
cases-line-plea = À revoir : « { $plea } »
cases-line-until = Vous pouvez demander un réexamen jusqu’au { $until }.
cases-line-final = C’était le réexamen : la décision est définitive.
cases-line-handler = Suivi par : { $name }
cases-line-second = Décidé avec : { $name }
cases-line-about = Concerne : { $name }
cases-line-age = Reçu il y a { $age }
cases-me = Ma version
cases-other = L’autre personne
cases-hidden = Un voisin ou une voisine
cases-nobody = Remarqué par le bot
cases-name = { $name }
cases-gone = Une personne partie
cases-queue =
    { $count ->
        [0] { $whose ->
            [mine] Vous n’avez aucun dossier en main.
            [free] Aucun dossier n’est sans responsable.
           *[all] Rien n’attend. Bravo.
        }
        [one] <b>{ $count } dossier{ $whose ->
            [mine] {" "}entre vos mains
            [free] {" "}que personne n’a pris
           *[all] { "" }
        }</b>
       *[other] <b>{ $count } dossiers{ $whose ->
            [mine] {" "}entre vos mains
            [free] {" "}que personne n’a pris
           *[all] { "" }
        }</b>, du plus ancien au plus récent
    }
    .all = Tous
    .mine = Les miens
    .free = Sans responsable
cases-queue-line = { $n }. { $kind } { $number } · { $state } · { $age }
cases-queue-open = { $n }. { $kind } { $number }
cases-queue-kind = { $kind } ({ $count })
cases-queue-letters =
    { $count ->
        [one] { $count } avis non remis
       *[other] { $count } avis non remis
    }
cases-record-listing =
    { $side ->
        [want] Une demande
       *[offer] Une offre
    }, { $level ->
        [off] retirée en ce moment.
        [unlisted] dans aucune liste en ce moment, ouverte par son seul lien.
        [shadowed] vue de son seul auteur, qui l’ignore.
        [hidden] vue de son seul auteur, qui le sait.
       *[visible] visible en ce moment.
    } { $text }
cases-record-payment = Payé : { $amount } { ledger-unit }, { $at }
cases-record-account = Solde { $balance } { ledger-unit }, promis { $held } { ledger-unit }, limite actuelle { $floor } { ledger-unit }
cases-report = Signaler
cases-see = Voir
cases-notice-opened =
    Nouveau dossier : { $kind } { $number }
    { $title }
cases-notice-appealed =
    Un réexamen est demandé : { $kind } { $number }
    { $title }
cases-notice-answered =
    L’autre personne a répondu : { $kind } { $number }
    { $title }
cases-notice-withdrawn =
    Retiré par la personne qui l’avait confié : { $kind } { $number }
    { $title }
    Il n’y a plus rien à faire.
cases-notice-undone =
    La décision a été annulée, et ce qu’elle avait changé est rétabli : { $kind } { $number }
    { $title }
    Nous reprenons l’examen et vous tiendrons au courant.
cases-notice-handed =
    { $name } vous confie ce dossier : { $kind } { $number }
    { $title }
cases-notice-declined =
    { $name } n’approuve pas la décision : { $kind } { $number }
    { $title }
    Rien n’a changé. Merci d’y revenir.
cases-notice-proposed =
    Une décision à prendre à deux vous attend : { $kind } { $number }
    { $title }
    Regardez-la et dites si vous l’approuvez. Rien ne change avant.
cases-notice-objected =
    Un réexamen de la décision est demandé : { $kind } { $number }
    { $title }
    Quelqu’un d’autre va tout reprendre depuis le début, et nous vous tiendrons au courant.
cases-notice-asked =
    { $what } Rien n’est encore décidé.
    { $title }
    La modération écoute d’abord les deux côtés. Donnez-nous votre version avant le { $until }. Dossier { $number }
cases-asked-payment = Selon un voisin ou une voisine, vous avez reçu un paiement par erreur.
cases-asked-other = Quelque chose nous a été confié.
cases-notice-reminder =
    Nous aimerions encore connaître votre version : { $kind }.
    { $title }
    Après le { $until }, la décision pourra être prise sans elle. Dossier { $number }
cases-notice-decided =
    { $kind } ({ $number }) : voici la décision.
    { $title }
    <b>{ $ruled }</b>
    Pourquoi : { $why }
    { $rest ->
        [appeal] Si cela vous semble injuste, vous pouvez demander un réexamen jusqu’au { $until }. Quelqu’un d’autre s’en chargera.
        [final] Quelqu’un d’autre a tout réexaminé : la décision est définitive.
       *[done] { "" }
    }
cases-notice-untaken =
    { $count ->
        [one] { $count } dossier attend depuis plus d’un jour.
       *[other] { $count } dossiers attendent depuis plus d’un jour.
    }
cases-notice-overdue =
    { $count ->
        [one] { $count } dossier est chez vous depuis longtemps.
       *[other] { $count } dossiers sont chez vous depuis longtemps.
    }
ruled-full = La totalité, { $amount } { ledger-unit }, revient à la personne qui a payé.
ruled-partial = { $amount } { ledger-unit } reviennent à la personne qui a payé.
ruled-none = Tout reste tel quel.
ruled-hide =
    { $mine ->
        [yes] L’annonce que vous avez signalée a été retirée. Merci de veiller sur le quartier.
       *[no] Votre annonce a été retirée.
    }
ruled-keep =
    { $mine ->
        [yes] Merci de nous l’avoir dit. Après examen, l’annonce reste visible.
       *[no] Votre annonce reste visible.
    }
ruled-grant =
    Votre limite est relevée de { $amount } { ledger-unit } pendant { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
ruled-refuse = Cette fois, votre limite reste la même.
rules-case = Dossiers
rule-case-answer-hours = Heures pour que l’autre partie réponde : { $value }
rule-case-answer-notice-hours = Heures avant la fin où l’on rappelle de répondre : { $value }
rule-case-untaken-hours = Heures après lesquelles un dossier non pris est rappelé : { $value }
rule-case-mediation-days = Jours pour trancher un dossier pris en charge : { $value }
rule-case-remind-hours = Heures entre deux rappels d’un dossier en retard : { $value }
rule-case-appeal-days = Jours pour contester une décision : { $value }
rule-case-report-max = Signalements par personne et par jour : { $value }
rule-case-payment-days = Jours pour signaler un envoi fait par erreur : { $value }
rule-case-words-max = Caractères pour décrire un dossier : { $value }
rule-case-limit-most = Élargissement maximal d’une limite par la modération : { $value }
rule-case-limit-days = Durée maximale d’une limite élargie, en jours : { $value }
rule-case-undo-minutes = Minutes pour revenir sur une décision : { $value }
rule-case-pair-above = Montant au-delà duquel on décide à deux : { $value }
deed-case-take = a pris un dossier
deed-case-return = a rendu un dossier
deed-case-hand = a confié un dossier à quelqu’un d’autre
deed-case-decide = a tranché un dossier
deed-case-propose = a proposé une décision
deed-case-confirm = a approuvé une décision
deed-case-decline = n’a pas approuvé une décision
deed-case-undo = a annulé une décision
cases-follow = Comme proposé : { $ruling }
cases-line-suggested =
    Proposition : { $ruling }{ $days ->
        [0] {""}
        [one] {" "}(un jour)
       *[other] {" "}({ $days } jours)
    }
    Ce qu’il y a : { $because }
    On lirait : « { $reason } »
cases-because-money = L’annonce parle de virements ou de comptes. { cases-because-person }
cases-because-flag = Le robot l’a remarqué. { cases-because-person }
cases-because-first = Une première annonce, sans rien de particulier. { cases-because-person }
cases-because-reports = { cases-because-person }
cases-because-person =
    { $reports ->
        [0] Personne ne l’a signalé.
        [one] Une personne l’a signalé.
       *[other] { $reports } personnes l’ont signalé.
    } { $days ->
        [0] Membre depuis aujourd’hui,
        [one] Membre depuis un jour,
       *[other] Membre depuis { $days } jours,
    } { $measures ->
        [0] aucune mesure à ce jour.
        [one] une mesure à ce jour.
       *[other] { $measures } mesures à ce jour.
    }
cases-because-silent = L’autre partie, interrogée, n’a pas répondu à temps.
cases-because-undelivered = Personne n’a noté que c’était donné.
cases-because-trades = Échanges menés à bien : { $settled }, annulés tard : { $late }.
cases-because-agreed = La personne dit que les deux fiches sont les siennes.
cases-because-denied = La personne dit que c’est quelqu’un d’autre.
reason-fine = Nous avons regardé : l’annonce respecte les règles.
reason-fine-after-all = Il y avait un malentendu ; l’annonce ne pose pas de problème.
reason-again = La même annonce a été publiée plusieurs fois en peu de temps. Une fois suffit.
reason-links = Il y a trop de liens. Expliquez-le ici.
reason-unclear = On ne comprend pas bien ce qui est partagé. Corrigez l’annonce et publiez-la de nouveau.
reason-spam = Elle répète une publicité.
reason-forbidden = Cela ne peut pas être partagé ici.
reason-money = Elle parle d’argent, de comptes ou de virements. Ici, on ne paie pas en argent.
reason-rude = Elle insulte ou rabaisse d’autres personnes.
reason-false = Elle contient quelque chose de faux.
reason-rude-words = Des paroles blessantes ont été adressées à quelqu’un. Restons aimables.
reason-absent = Quelqu’un a attendu en vain à un rendez-vous, sans en être averti.
reason-scam = De l’argent ou un compte a été demandé à quelqu’un.
reason-threat = Quelqu’un a été menacé.
reason-again-after-all = Cela s’est répété après un avertissement et une suspension.
reason-no-breach = Nous avons regardé et rien trouvé de contraire aux règles.
reason-unproven = Nous n’avons pas pu savoir qui a raison.
reason-seen-otherwise = À y regarder de nouveau, la première décision n’était pas juste.
reason-made-good = Cela a été réparé depuis.
reason-stands = Nous avons regardé de nouveau : la première décision est juste.
reason-not-given = Ce qui était convenu n’a pas été donné.
reason-not-as-agreed = Ce qui a été donné n’est pas ce qui était convenu.
reason-partly = Seule une partie de ce qui était convenu a eu lieu.
reason-meet-halfway = Chacune des deux parties a raison en partie.
reason-as-agreed = Tout s’est passé comme convenu.
reason-mistake = Ce paiement semble être une erreur.
reason-partly-mistake = Une partie de ce paiement semble être une erreur.
reason-meant = Ce paiement semble bien destiné à qui l’a reçu.
reason-good-record = Vous avez tenu parole jusqu’ici.
reason-good-plan = Vous dites clairement comment vous compenserez.
reason-balance-first = Rapprochez d’abord un peu votre solde de zéro. Nous vous aidons volontiers à trouver quoi partager.
reason-too-new = Vous êtes là depuis peu. Demandez de nouveau après quelques échanges.
reason-one-person = Les deux fiches sont celles d’une même personne.
reason-two-people = Les fiches sont celles de deux personnes.
cases-pictures = 📷 Voir les photos côte à côte
