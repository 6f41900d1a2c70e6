# Conduite : jusqu’où les annonces se voient, avertissements et suspensions
command-conduct = Voir les avertissements et suspensions
penalty-warning = avertissement
penalty-suspension = suspension
penalty-ban = exclusion
person-reason-rude = Insultes ou propos désagréables
person-reason-absent = Donne sa parole et ne vient pas
person-reason-scam = Demande de l’argent ou un compte
person-reason-threat = Menace ou poursuit quelqu’un
person-reason-other = Autre chose ne va pas

conduct-ask-measure =
    Que décidez-vous ?
    Après un avertissement, on continue dès qu’il est lu. Une suspension prend fin d’elle-même le jour prévu.
    Une exclusion doit être confirmée par une autre personne de la modération.
    .label = Mesure
conduct-ask-days =
    Pour combien de jours ? { $most } au plus.
    .label = Durée
conduct-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
conduct-ask-why =
    Pourquoi ? La personne lira exactement ces mots.
    .label = Raison
conduct-ask-plea =
    Que faut-il réexaminer ? Une autre personne que celle qui a décidé le lira.
    .label = À réexaminer
conduct-ask-reason =
    <b>{ $name }</b>
    Qu’est-ce qui ne va pas ? Cette personne ne saura pas qui nous a prévenus.
    .label = Problème
conduct-ask-words =
    Que s’est-il passé, et quand ? Vous pouvez aussi passer cette question.
    .label = Précisions
conduct-summary =
    <b>Envoyer ainsi ?</b>
    .send = Oui, envoyer
conduct-person =
    { $count ->
        [0] Rien n’a jamais été décidé au sujet de <b>{ $name }</b>.
        [one] Déjà décidé au sujet de <b>{ $name }</b> : { $count } mesure
       *[other] Déjà décidé au sujet de <b>{ $name }</b> : { $count } mesures
    }
conduct-past-line = { $since }, { $measure } : { $why }
conduct-sanction = Décider pour cette personne
conduct-done =
    Nous avons prévenu { $name } : { $measure }
    { $until ->
        [none] { "" }
       *[other] La mesure prend fin d’elle-même, { $until }.
    }
conduct-ban-asked =
    L’exclusion de { $name } attend une deuxième personne de la modération. Dossier { $number }
    Elle commencera à sa confirmation ; d’ici là rien ne change. Si c’est urgent, vous pouvez d’abord suspendre.
conduct-measures =
    { $count ->
        [0] Aucune mesure n’est en cours là où vous veillez.
       *[other] <b>Mesures en cours</b>
    }
conduct-measures-line =
    { $n }. { $name } · { $measure }{ $until ->
        [none] { "" }
       *[other] { " " }· jusqu’au { $until }
    }
conduct-measures-open = { $n }. { $name }
conduct-card =
    <b>{ $name } · { $measure }</b>
    { $area }
    Raison : { $why }
    Depuis le { $since }{ $until ->
        [none] { "" }
       *[other] , jusqu’au { $until }
    }
    { $objected ->
        [yes] La personne a demandé un réexamen.
       *[no] { "" }
    }
    .lift = Lever maintenant
    .back = ‹ Liste
conduct-lift =
    Lever cette mesure pour { $name } ({ $measure }) ? La personne sera prévenue.
    .yes = Oui, lever
    .no = Non, laisser
conduct-lifted = La mesure est levée pour { $name } ({ $measure }), et la personne est prévenue.

conduct-own =
    { $count ->
        [0] Vous n’avez jamais reçu d’avertissement ni de suspension.
       *[other] <b>Ce qui a été décidé à votre sujet</b>
    }
conduct-own-line =
    { $n }. { $measure } · { $state ->
        [on] depuis le { $since }{ $until ->
            [none] { "" }
           *[other] , jusqu’au { $until }
        }
       *[over] { $since }, terminé
    }
    Raison : { $why }
conduct-standing-door = Voir où j’en suis
conduct-acknowledge = J’ai lu
conduct-acknowledged = Merci de l’avoir lu. Vous pouvez continuer. Si cela vous paraît injuste, vous pouvez demander un réexamen.
conduct-object = Demander un réexamen
conduct-object-to = Demander un réexamen du n° { $n }
conduct-objected =
    C’est reçu. Une autre personne que celle qui a décidé reprendra tout depuis le début et vous répondra.
    Dossier { $number }
conduct-report = Signaler cette personne
conduct-line-level =
    ⚠ { $level ->
        [hidden] Cette annonce n’est visible que par vous en ce moment
       *[unlisted] Cette annonce n’est dans aucune liste ni recherche en ce moment, seul son lien l’ouvre
    }{ $until ->
        [none] { "" }
       *[other] , jusqu’au { $until }
    }. Raison : { $cause ->
        [reports] plusieurs voisins nous ont signalé un problème.
        [first] c’est votre première annonce, et la modération y jette un œil.
        [sanction] votre compte est suspendu.
        [flood] beaucoup d’annonces sont arrivées en peu de temps.
        [again] elle dit la même chose qu’une annonce récente.
        [links] elle contient plusieurs liens.
        [money] elle parle de virements ou de comptes.
       *[ruling] { $why }
    }

conduct-notice-warning =
    <b>Ceci est un avertissement.</b>
    Raison : { $why }
    Appuyez sur le bouton ci-dessous et vous pourrez continuer aussitôt. L’écran suivant permet de demander un réexamen.
conduct-notice-suspension =
    <b>Votre compte est suspendu jusqu’au { $until }.</b> La suspension prend alors fin d’elle-même.
    Raison : { $why }
    Depuis le { $since }, vous ne pouvez plus publier, proposer, faire de nouveaux paiements ni signaler, et vos annonces ne sont pas montrées. Vous pouvez toujours terminer ce qui est convenu, payer ce que vous devez, regarder et parler à une personne.
    Si cela vous paraît injuste, demandez un réexamen ci-dessous. Une autre personne décidera.
conduct-notice-ban =
    <b>Votre compte est suspendu définitivement.</b> Deux personnes de la modération l’ont décidé ensemble.
    Raison : { $why }
    Depuis le { $since }, vous ne pouvez plus publier, proposer, faire de nouveaux paiements ni signaler, et vos annonces ne sont pas montrées. Vous pouvez toujours terminer ce qui est convenu, payer ce que vous devez, regarder, parler à une personne, emporter vos données ou les effacer.
    Si cela vous paraît injuste, demandez un réexamen ci-dessous. Une personne qui n’y a pas pris part décidera.
conduct-notice-restored =
    { $measure ->
        [warning] <b>L’avertissement est retiré.</b>
        [suspension] <b>Votre suspension est terminée.</b> Vous pouvez de nouveau tout faire.
       *[ban] <b>Votre compte est rétabli.</b> Vous pouvez de nouveau tout faire.
    }
conduct-notice-unlisted =
    <b>{ $title }</b>
    Cette annonce n’est dans aucune liste ni recherche en ce moment. Son lien l’ouvre.
    Raison : { $cause ->
        [reports] plusieurs voisins nous ont signalé un problème.
        [first] c’est votre première annonce, et la modération y jette un œil avant que tous la voient.
        [flood] beaucoup d’annonces sont arrivées en peu de temps.
        [again] elle dit la même chose qu’une annonce récente.
        [links] elle contient plusieurs liens.
        [money] elle parle de virements ou de comptes.
       *[ruling] { $why }
    }
    { $cause ->
        [ruling] { "" }
       *[other] La modération l’examine. { $until ->
            [none] Vous saurez ce qui est décidé.
           *[other] Elle revient au plus tard le { $until }.
        }
    }
    Si cela vous paraît injuste, demandez un réexamen ci-dessous.
conduct-notice-hidden =
    <b>{ $title }</b>
    Cette annonce n’est visible que par vous en ce moment.
    Raison : { $why }
    Si cela vous paraît injuste, demandez un réexamen ci-dessous.
conduct-notice-visible =
    <b>{ $title }</b>
    Nous avons regardé. Tout le monde voit maintenant cette annonce. Merci de votre patience.

case-kind-first = Première annonce
case-kind-flag = Annonce remarquée par le robot
case-kind-person = Signalement d’une personne
case-kind-ban = Exclusion à confirmer
case-kind-objection = Réexamen
flag-reason-flood = Beaucoup d’annonces en peu de temps
flag-reason-again = Les mêmes mots qu’une annonce précédente
flag-reason-links = Plusieurs liens
flag-reason-money = Des mots sur les virements ou les comptes
ruling-unlist = Retirer des listes seulement
ruling-shadow = Ne la montrer qu’à son auteur
ruling-warn = Avertir
ruling-suspend = Suspendre
ruling-ban = Exclure
ruling-leave = Ne rien faire
ruling-lift = Lever la mesure
ruling-uphold = Maintenir la mesure
ruled-unlist =
    { $mine ->
        [yes] L’annonce que vous avez signalée est retirée des listes. Merci.
       *[no] Votre annonce est retirée des listes et des recherches. Son lien l’ouvre.
    }
ruled-shadow = Merci de nous avoir prévenus. Nous avons regardé et fait le nécessaire.
ruled-warn = Nous avons regardé et averti cette personne. Merci de nous avoir prévenus.
ruled-suspend =
    { $days ->
        [one] Nous avons regardé et suspendu cette personne pour un jour. Merci de nous avoir prévenus.
       *[other] Nous avons regardé et suspendu cette personne pour { $days } jours. Merci de nous avoir prévenus.
    }
ruled-ban = Nous avons regardé et suspendu cette personne définitivement.
ruled-leave = Nous avons regardé et décidé de ne rien faire.
ruled-lift = Ce qui avait été décidé est levé.
ruled-uphold = Ce qui avait été décidé est maintenu.
conduct-record-post =
    { $level ->
        [unlisted] Dans aucune liste en ce moment, ouverte par son seul lien.
        [shadowed] Vue de son seul auteur, qui l’ignore.
        [hidden] Vue de son seul auteur, qui le sait.
       *[visible] Visible en ce moment.
    } { $text }
conduct-record-person = Jusqu’ici : { $reports } signalement(s), { $warnings } avertissement(s), { $suspensions } suspension(s)
conduct-record-sanction =
    { $measure } · depuis le { $since }{ $until ->
        [none] { "" }
       *[other] , jusqu’au { $until }
    }
    La raison d’alors : « { $why } »
deed-warning-imposed = a averti
deed-suspension-imposed = a suspendu
deed-ban-imposed = a exclu
deed-warning-lifted = a retiré un avertissement
deed-suspension-lifted = a levé une suspension
deed-ban-lifted = a levé une exclusion
deed-ban-asked = a demandé une exclusion
deed-post-unlisted = a retiré une annonce des listes après plusieurs signalements
deed-post-approved = a laissé passer une annonce que personne n’avait prise en charge

rules-conduct = Annonces et conduite
rule-conduct-reports-unlist = Voisins différents dont les signalements retirent une annonce des listes : { $value }
rule-conduct-newcomer-days = Jours après l’inscription où l’on compte comme nouveau : { $value }
rule-conduct-first-posts = Annonces d’un nouveau membre qui sont examinées : { $value }
rule-conduct-first-level = Visibilité des premières annonces entre-temps : { $value }
rule-conduct-first-hours = Heures après lesquelles une première annonce est acceptée d’elle-même : { $value }
rule-conduct-again-days = Jours pendant lesquels un même texte est remarqué : { $value }
rule-conduct-again-least = Lettres à partir desquelles deux textes sont les mêmes : { $value }
rule-conduct-links-most = Liens dans une annonce : { $value }
rule-conduct-links-most-new = Liens dans une annonce d’un nouveau membre : { $value }
rule-conduct-hour-flag = Annonces par heure à partir desquelles on regarde : { $value }
rule-conduct-hour-flag-new = De même pour les nouveaux membres : { $value }
rule-conduct-hour-stop = Annonces par heure, au plus : { $value }
rule-conduct-hour-stop-new = De même pour les nouveaux membres, au plus : { $value }
rule-conduct-flag-hours = Heures après lesquelles une annonce remarquée par le robot revient : { $value }
rule-conduct-suspend-most = Suspension la plus longue, en jours : { $value }
rule-conduct-words-max = Caractères d’une raison : { $value }
rule-conduct-first-level-visible = pour tous
rule-conduct-first-level-unlisted = par son lien seul
level-visible = Visible pour tout le monde
level-unlisted = Ouverte par son lien seulement
level-shadowed = Visible de qui l’a publiée seulement, à son insu
level-hidden = Retirée (qui l’a publiée l’apprend)
conduct-level-door = Régler qui la voit
conduct-level =
    <b>{ $title }</b> · { $owner }
    Actuellement : { $level }{ $since ->
        [none] {""}
       *[other] {" "}· depuis le { $since }
    }
    { $by }
    { $until }
    Vous pouvez changer dans les deux sens. Qui l’a publiée lit la raison, sauf si elle ne reste visible que de cette personne : cela n’est dit à personne.
    .undo = Annuler
    .owner = Ce que l’on sait de qui l’a publiée
conduct-level-by = Décidé par { $name }
conduct-level-until = Jusqu’au { $until }
conduct-level-why = Pourquoi : { $why }
conduct-level-becomes = <b>{ $title }</b> → { $level }
conduct-level-ask-why =
    Pourquoi ? Choisissez une raison ci-dessous, ou écrivez-la.
    .label = Pourquoi
conduct-level-summary =
    <b>Le décider ainsi ? C’est noté.</b>
    .send = Oui, le décider
form-name-conduct-level = qui voit une annonce
form-nudge-conduct-level = Vous régliez qui voit une annonce. Continuer ?
deed-level-visible = a rendu une annonce visible
deed-level-unlisted = a retiré une annonce des listes
deed-level-shadowed = a laissé une annonce visible de qui l’a publiée seulement
deed-level-hidden = a retiré une annonce
deed-level-undone = a annulé le réglage d’une annonce
