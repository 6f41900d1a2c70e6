# Échanges : se mettre d’accord avec un voisin et aller jusqu’au bout
trade-state-proposed = proposé
trade-state-countered = en discussion
trade-state-agreed = convenu
trade-state-delivered = donné
trade-state-confirmed = reçu
trade-state-settled = terminé
trade-state-declined = refusé
trade-state-withdrawn = retiré
trade-state-expired = sans réponse
trade-state-cancelled = annulé
trade-state-disputed = en examen
trade-state-resolved = tranché
dispute-reason-absent = L’autre n’est pas venu
dispute-reason-different = Ce n’est pas ce qui était convenu
dispute-reason-damaged = C’est abîmé ou inutilisable
dispute-reason-units = Le prix réglé n’est pas le bon
dispute-reason-rude = L’autre a été impoli
dispute-reason-other = Autre chose

# La fiche : une ligne par élément
trades-other =
    { $name ->
        [none] votre voisin
       *[other] { $name }
    }
trades-card =
    🤝 <b>{ $title }</b>{ trades-card-pieces }
    { trades-card-who }
    { trades-card-units }
    { trades-card-back }
    { trades-card-when }
    { trades-card-where }

    { trades-card-now }
trades-card-pieces =
    { $quantity ->
        [1] {""}
       *[other] {" "}× { $quantity }
    }{ $new_quantity ->
        [yes] {" "}✏️ modifié
       *[no] {""}
    }
trades-card-who =
    { $role ->
        [provider] Donné par vous, pour { trades-other }
       *[receiver] Donné par { trades-other }, pour vous
    }
trades-card-units =
    { $role ->
        [provider] Vous recevez
       *[receiver] Vous donnez
    } : { $units ->
        [0] rien, c’est gratuit
       *[other] { $units } { ledger-unit }
    }{ $new_units ->
        [yes] {" "}✏️ modifié
       *[no] {""}
    }
trades-card-back =
    { $back ->
        [none]
            { $new_back ->
                [yes] En retour : rien ✏️ modifié
               *[no] { $back }
            }
       *[other]
            En retour : { $back }{ $new_back ->
                [yes] {" "}✏️ modifié
               *[no] {""}
            }
    }
trades-card-when =
    Quand : { $at ->
        [none] à convenir
       *[other] { $at }
    }{ $new_at ->
        [yes] {" "}✏️ modifié
       *[no] {""}
    }
trades-card-where =
    Où : { $place ->
        [none] à convenir
       *[other] { $place }
    }{ $new_place ->
        [yes] {" "}✏️ modifié
       *[no] {""}
    }
trades-card-now =
    { $state ->
        [proposed] { trades-card-turn }
        [countered] { trades-card-turn }
        [agreed]
            { $role ->
                [provider] C’est convenu. Une fois donné, appuyez sur « C’est donné ».
               *[receiver] C’est convenu. Une fois reçu, appuyez sur « C’est reçu ».
            }
        [delivered]
            { $role ->
                [provider] Vous avez dit l’avoir donné. Votre voisin doit confirmer ; sans nouvelles avant { $deadline }, ce sera considéré comme reçu.
               *[receiver] Votre voisin dit l’avoir donné. Confirmez que vous l’avez reçu ; sans nouvelles avant { $deadline }, ce sera considéré comme reçu.
            }
        [confirmed]
            { $role ->
                [provider] Votre voisin l’a bien reçu. Son solde ne suffit pas encore ; nous réessayons toutes les heures.
               *[receiver] Vous l’avez bien reçu. Votre solde ne suffit pas encore ; nous réessayons toutes les heures.
            }
        [settled] ✅ C’est terminé. Merci à vous deux.
        [declined]
            { $ended ->
                [you] Vous avez refusé cette fois.
               *[other] Cela ne convient pas à votre voisin cette fois.
            }
        [withdrawn]
            { $ended ->
                [you] Vous avez retiré votre proposition.
               *[other] Votre voisin a retiré sa proposition.
            }
        [expired] Sans réponse, c’est terminé.
        [cancelled] { trades-card-off }
        [disputed] Un modérateur examine la situation. Rien ne bouge d’ici là.
       *[resolved] Un modérateur a tranché. Réglé en tout : { $paid } { ledger-unit }
    }
trades-card-turn =
    { $whose ->
        [you] À vous de répondre, avant { $deadline }.
       *[other] Nous attendons votre voisin. Sans réponse avant { $deadline }, la proposition prend fin.
    }
trades-card-off =
    { $ended ->
        [you]
            { $late ->
                [yes] Vous avez annulé au dernier moment.
               *[no] Vous avez annulé.
            }
        [other]
            { $late ->
                [yes] Votre voisin a annulé au dernier moment.
               *[no] Votre voisin a annulé.
            }
       *[time] Sans nouvelles depuis longtemps, l’accord a pris fin.
    }
trades-step-accept = Oui, d’accord
trades-step-confirm = C’est reçu
trades-step-deliver = C’est donné
trades-step-pay = Régler maintenant
trades-step-counter = Proposer autre chose
trades-step-revise = Modifier ma proposition
trades-step-decline = Non merci
trades-step-withdraw = Retirer
trades-step-write = Lui écrire
trades-step-calendar = Ajouter au calendrier
trades-step-contest = Il y a un problème
trades-step-cancel = Annuler
trades-step-review = Donner mon avis
trades-step-neighbour = À propos de ce voisin
trades-report-not-yet = Pas encore
trades-rest = Autres choix
trades-back = ‹ Revenir au début
trades-see = Voir l’échange
trades-propose-offer = 🤝 Cela m’intéresse
trades-propose-want = 🤝 Je peux aider

# Préparer une proposition
trades-ask-units =
    { $role ->
        [provider] Combien aimeriez-vous recevoir pour <b>{ $title }</b> ?
       *[receiver] Combien donneriez-vous pour <b>{ $title }</b> ?
    } L’unité est le { ledger-unit }.
    .label = Prix
trades-as-wished =
    { $units ->
        [0] Gratuit, comme annoncé
       *[other] { $units } { ledger-unit }, comme annoncé
    }
trades-for-nothing = Gratuit
trades-units =
    { $units ->
        [0] gratuit
       *[other] { $units } { ledger-unit }
    }
trades-ask-quantity =
    Combien en voulez-vous ? { $left ->
        [one] Il en reste { $left }.
       *[other] Il en reste { $left }.
    }
    .label = Nombre
trades-pieces = { $pieces }
trades-ask-back =
    { $role ->
        [provider] Aimeriez-vous recevoir autre chose en retour ? Si oui, écrivez quoi.
       *[receiver] Donneriez-vous autre chose en retour ? Choisissez une de vos offres, ou écrivez quoi.
    }
    .label = En retour
trades-ask-day =
    Quel jour vous voyez-vous ? Vous pouvez aussi en convenir plus tard.
    .label = Jour
trades-ask-time =
    À quelle heure ?
    .label = Heure
trades-ask-place =
    Où vous voyez-vous ? Choisissez plutôt un lieu connu. Exemple : devant le centre de quartier
    .label = Lieu
trades-summary =
    <b>Proposer ceci ?</b>
    .send = Oui, proposer

trades-sure =
    Annuler <b>{ $title }</b> ?
    { $late ->
        [yes] Votre voisin compte sur vous. Ce serait noté comme une annulation au dernier moment.
       *[no] { $hours ->
            [one] Il reste plus d’{ $hours } heure
           *[other] Il reste plus de { $hours } heures
        } : ce ne sera pas noté comme une annulation au dernier moment.
    }
    .yes = Oui, annuler
    .no = Non, ne rien changer
trades-not-yet = Entendu. Une fois <b>{ $title }</b> donné, dites-le sur la fiche. Pour un autre jour, écrivez à votre voisin.
trades-calendar = <b>{ $title }</b> : { $at }. Ouvrez le fichier ci-dessous, votre calendrier suivra.
trades-contest-ask-reason =
    Quel est le problème ?
    .label = Problème
trades-contest-ask-words =
    Racontez ce qui s’est passé. L’autre personne lira ce texte et pourra y répondre.
    .label = Ce qui s’est passé
trades-contest-summary =
    <b>Prévenir un modérateur ?</b>
    Un modérateur vous écoute tous les deux et tranche. Rien ne bouge d’ici là.
    .send = Oui, prévenir un modérateur

trades-mine =
    { $count ->
        [0] Vous n’avez aucun échange en cours. Faites une proposition sur l’annonce d’un voisin.
       *[other] <b>Échanges en cours</b>
    }
trades-ended =
    { $count ->
        [0] Aucun échange terminé pour l’instant.
       *[other] <b>Échanges terminés</b>
    }
trades-over = Terminés ({ $count })
trades-open = ‹ En cours
trades-line =
    { $n }. <b>{ $title }</b> — { $role ->
        [provider] pour { trades-other }
       *[receiver] de { trades-other }
    }, { $whose ->
        [you] 👉 à vous
       *[other] { $state }
    }{ $at ->
        [none] {""}
       *[other] {" "}· { $at }
    }

# Ce qu’un modérateur voit d’un échange
trades-record =
    Échange : <b>{ $title }</b> × { $quantity }
    Signalé par : { $opener ->
        [provider] la personne qui donne
       *[receiver] la personne qui reçoit
    }
    Prix : { $units } { ledger-unit }
    { $back ->
        [none] { $back }
       *[other] En retour : { $back }
    }
    { $at ->
        [none] { $at }
       *[other] Quand : { $at }
    }
    { $place ->
        [none] { $place }
       *[other] Où : { $place }
    }
    { $agreed ->
        [none] { $agreed }
       *[other] Convenu : { $agreed }
    }
    { $delivered ->
        [none] { $delivered }
       *[other] Annoncé comme donné : { $delivered }
    }
    { $settled ->
        [none] { $settled }
       *[other] Terminé : { $settled }
    }

# Annonces
trades-notice-proposed = 🤝 Une proposition de { trades-other } pour <b>{ $title }</b>. Répondez avant { $deadline }. Vous pouvez refuser sans donner de raison.
trades-notice-countered = 🤝 D’autres conditions de { trades-other } pour <b>{ $title }</b>. Répondez avant { $deadline }.
trades-notice-revised = Une proposition modifiée de { trades-other } pour <b>{ $title }</b>. Regardez-la.
trades-notice-returned = Pour <b>{ $title }</b>, { trades-other } retire ses nouvelles conditions. Les vôtres comptent de nouveau.
trades-notice-withdrawn = Pour <b>{ $title }</b>, { trades-other } retire sa proposition. Vous n’avez rien à faire.
trades-notice-declined = <b>{ $title }</b> : cela ne convient pas à { trades-other } cette fois. D’autres voisins ont peut-être ce qu’il vous faut.
trades-notice-agreed =
    ✅ Un oui de { trades-other } : <b>{ $title }</b>, c’est convenu.
    { $at ->
        [none] Écrivez-vous pour convenir du jour et du lieu.
       *[other] Rendez-vous { $at }. Nous vous le rappellerons la veille.
    }
trades-notice-cancelled =
    <b>{ $title }</b> : annulé par { trades-other }.
    Ce qui était mis de côté est de nouveau libre.
trades-notice-delivered = <b>{ $title }</b> : { trades-other } dit l’avoir donné. L’avez-vous reçu ? Sans nouvelles avant { $deadline }, ce sera considéré comme reçu.
trades-notice-settled =
    ✅ <b>{ $title }</b> : c’est terminé. { $units ->
        [0] Merci.
       *[other] { $units } { ledger-unit } ont été réglés. Merci.
    }
trades-notice-silent =
    <b>{ $title }</b> : sans nouvelles, c’est considéré comme reçu et terminé. { $units ->
        [0] Merci.
       *[other] { $units } { ledger-unit } ont été réglés.
    } En cas de problème, dites-le-nous dans les deux semaines.
trades-notice-unpaid =
    <b>{ $title }</b> : les { $units } { ledger-unit } n’ont pas encore pu être réglés ; { $most } { ledger-unit } seraient possibles maintenant.
    En donnant quelque chose à un voisin, la personne qui règle augmente son solde. Nous réessayons toutes les heures.
trades-notice-expired = <b>{ $title }</b> : sans réponse, la proposition a pris fin. Elle peut être refaite à tout moment.
trades-notice-lapsed = <b>{ $title }</b> : sans nouvelles depuis longtemps, l’accord a pris fin. Vous pouvez en convenir à nouveau.
trades-notice-unreachable = Pour l’instant, nos messages ne parviennent plus à { trades-other }. L’accord sur <b>{ $title }</b> tient toujours, mais assurez-vous-en autrement avant de vous déplacer.
trades-notice-reply = <b>{ $title }</b> : { trades-other } attend votre réponse, jusqu’à { $deadline }.
trades-notice-soon =
    ⏰ <b>{ $title }</b> avec { trades-other } : { $at }.
    { $place ->
        [none] { $place }
       *[other] Où : { $place }
    }
trades-notice-gave = Avez-vous donné <b>{ $title }</b> à { trades-other } ?
trades-notice-got = Avez-vous reçu <b>{ $title }</b> de { trades-other } ?
trades-notice-lapse = <b>{ $title }</b> : l’accord tient toujours. Sans nouvelles avant { $deadline }, il prend fin. Si c’est fait, dites-le.
trades-notice-confirm-first = <b>{ $title }</b> : l’avez-vous bien reçu ? Merci de confirmer.
trades-notice-confirm-second = <b>{ $title }</b> : vous n’avez pas encore dit si vous l’avez reçu. Sans nouvelles avant { $deadline }, ce sera considéré comme reçu.
trades-notice-confirm-last = <b>{ $title }</b> : l’avez-vous reçu ? Le { $deadline }, ce sera considéré comme reçu et terminé. En cas de problème, dites-le avant.
trades-asked = Selon un voisin ou une voisine, un échange s’est mal passé.
rules-trade = Échanges
rule-trade-reply-hours = Heures avant de rappeler une proposition sans réponse : { $value }
rule-trade-expire-hours = Heures après lesquelles une proposition sans réponse prend fin : { $value }
rule-trade-cancel-notice-hours = Annulé moins d’heures avant, un échange l’est tardivement : { $value }
rule-trade-soon-hours = Heures avant un échange où l’on rappelle : { $value }
rule-trade-after-hours = Heures après un échange où l’on demande des nouvelles : { $value }
rule-trade-confirm-first = Jours avant la première demande de confirmation : { $value }
rule-trade-confirm-second = Jours avant la deuxième demande : { $value }
rule-trade-confirm-last = Jours avant la dernière demande : { $value }
rule-trade-auto-days = Jours avant qu’un échange se règle de lui-même : { $value }
rule-trade-dispute-days = Jours pour signaler un problème d’échange : { $value }
rule-trade-lapse-days = Jours après lesquels un échange sans suite prend fin : { $value }
rule-trade-lapse-notice-days = Jours avant cette fin où l’on prévient : { $value }
rule-trade-retry-hours = Heures avant de réessayer un règlement manqué : { $value }
rule-trade-place-max = Caractères pour le lieu de rencontre : { $value }
rule-trade-back-max = Caractères pour ce qui est rendu : { $value }
rule-trade-words-max = Caractères des mots d’une proposition : { $value }
rule-trade-ahead-days = Jours à l’avance pour convenir d’un échange : { $value }
rule-trade-meet-from = Première heure de rencontre : { $value }
rule-trade-meet-until = Dernière heure de rencontre : { $value }
rule-trade-open-max = Échanges en cours par personne : { $value }
