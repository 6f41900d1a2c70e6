# Échanges : mots simples
trades-card =
    <b>{ $title }</b>{ trades-card-pieces }, { trades-card-who }
    { trades-card-units }{ trades-card-back }
    { trades-card-when }{ trades-card-where }
    { trades-card-now }
trades-card-pieces =
    { $quantity ->
        [1] {""}
       *[other] {" "}× { $quantity }
    }{ $new_quantity ->
        [yes] {" "}(modifié)
       *[no] {""}
    }
trades-card-who =
    { $role ->
        [provider] pour { trades-other }
       *[receiver] de la part de { trades-other }
    }
trades-card-units =
    { $role ->
        [provider] Vous recevez
       *[receiver] Vous donnez
    } : { $units ->
        [0] rien, c’est gratuit
       *[other] { $units } { ledger-unit }
    }{ $new_units ->
        [yes] {" "}(modifié)
       *[no] {""}
    }
trades-card-back =
    { $back ->
        [none]
            { $new_back ->
                [yes] , en retour : rien (modifié)
               *[no] {""}
            }
       *[other]
            , en retour : { $back }{ $new_back ->
                [yes] {" "}(modifié)
               *[no] {""}
            }
    }
trades-card-when =
    { $at ->
        [none] Le jour reste à convenir
       *[other] { $at }
    }{ $new_at ->
        [yes] {" "}(modifié)
       *[no] {""}
    }
trades-card-where =
    { $place ->
        [none]
            { $new_place ->
                [yes] , lieu : à convenir (modifié)
               *[no] {""}
            }
       *[other]
            , lieu : { $place }{ $new_place ->
                [yes] {" "}(modifié)
               *[no] {""}
            }
    }
trades-card-now =
    { $state ->
        [proposed] { trades-card-turn }
        [countered] { trades-card-turn }
        [agreed]
            { $role ->
                [provider] C’est convenu. Une fois donné, appuyez sur « Oui, je l’ai donné ».
               *[receiver] C’est convenu. Une fois reçu, appuyez sur « Oui, je l’ai reçu ».
            }
        [delivered]
            { $role ->
                [provider] Vous avez dit l’avoir donné. Nous attendons votre voisin.
               *[receiver] Votre voisin dit l’avoir donné. Si vous l’avez, appuyez sur le bouton.
            }
        [confirmed]
            { $role ->
                [provider] Votre voisin l’a reçu. Le règlement arrive bientôt.
               *[receiver] Vous l’avez reçu. Votre solde ne suffit pas encore.
            }
        [settled] C’est terminé. Merci.
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
        [disputed] Un modérateur examine la situation. Merci d’attendre.
       *[resolved] Un modérateur a tranché. Réglé en tout : { $paid } { ledger-unit }.
    }
trades-card-turn =
    { $whose ->
        [you] C’est à vous. Répondez avant { $deadline }.
       *[other] Nous attendons votre voisin jusqu’à { $deadline }.
    }
trades-step-accept = Oui, je suis d’accord
trades-step-confirm = Oui, je l’ai reçu
trades-step-deliver = Oui, je l’ai donné
trades-step-pay = Régler maintenant
trades-step-counter = Je préfère autre chose
trades-step-revise = Modifier ma proposition
trades-step-decline = Non, pas cette fois
trades-step-withdraw = Retirer ma proposition
trades-step-write = Écrire à mon voisin
trades-step-calendar = Le noter dans mon calendrier
trades-step-contest = Dire qu’il y a un problème
trades-step-cancel = Annuler le rendez-vous
trades-step-review = Donner mon avis
trades-step-neighbour = Qui est mon voisin ?
trades-report-not-yet = Non, pas encore
trades-rest = Voir les autres choix
trades-back = Revenir au début
trades-see = Voir l’échange
trades-propose-offer = Cela m’intéresse
trades-propose-want = Je peux aider
trades-ask-units =
    <b>{ $title }</b>
    { $role ->
        [provider] Combien aimeriez-vous recevoir ?
       *[receiver] Combien donneriez-vous ?
    }
    L’unité est le { ledger-unit }.
trades-as-wished =
    { $units ->
        [0] C’est gratuit, comme annoncé
       *[other] Ce sera { $units } { ledger-unit }, comme annoncé
    }
trades-for-nothing = Ce sera gratuit
trades-ask-quantity =
    Combien en voulez-vous ?
    { $left ->
        [one] Il en reste { $left }.
       *[other] Il en reste { $left }.
    }
trades-ask-back =
    { $role ->
        [provider] Aimeriez-vous quelque chose en retour ?
       *[receiver] Donneriez-vous quelque chose en retour ?
    }
    Si oui, écrivez quoi.
    Sinon, passez cette question.
trades-ask-day =
    Quel jour vous voyez-vous ?
    Appuyez sur un jour.
    Vous pouvez passer et en convenir plus tard.
trades-ask-time =
    À quelle heure ?
    Appuyez sur un choix ci-dessous.
trades-ask-place =
    Où vous voyez-vous ?
    Choisissez plutôt un lieu connu.
trades-summary =
    <b>Proposer ceci ?</b>
    Vous pouvez encore changer.
    .send = Oui, proposer
trades-sure =
    <b>{ $title }</b>
    Souhaitez-vous annuler ?
    { $late ->
        [yes] Ce sera noté comme une annulation tardive.
       *[no] Il est encore temps, ce n’est pas grave.
    }
trades-not-yet =
    Entendu.
    Dites-le-nous quand ce sera fait.
    <b>{ $title }</b>
trades-calendar =
    <b>{ $title }</b>
    Rendez-vous { $at }.
    Appuyez sur le fichier pour le noter dans votre calendrier.
trades-contest-ask-reason =
    Quel est le problème ?
    Appuyez sur un choix ci-dessous.
trades-contest-ask-words =
    Racontez ce qui s’est passé.
    Votre voisin lira aussi ce texte.
trades-contest-summary =
    <b>Prévenir un modérateur ?</b>
    Il vous écoute tous les deux.
    Rien n’est réglé d’ici là.
trades-mine =
    { $count ->
        [0]
            Vous n’avez aucun échange en cours.
            Proposez-en un sur l’annonce d’un voisin.
       *[other] <b>Voici vos échanges en cours.</b>
    }
trades-ended =
    { $count ->
        [0] Aucun échange terminé pour l’instant.
       *[other] <b>Ces échanges sont terminés.</b>
    }
trades-over = Voir les échanges terminés ({ $count })
trades-open = Voir mes échanges en cours
trades-line =
    { $n }. <b>{ $title }</b>, { $role ->
        [provider] pour { trades-other }
       *[receiver] de la part de { trades-other }
    }, { $whose ->
        [you] à vous de répondre
       *[other] { $state }
    }{ $at ->
        [none] {""}
       *[other] , { $at }
    }
trades-notice-proposed =
    Il y a une proposition de { trades-other }.
    <b>{ $title }</b>
    Répondez avant { $deadline }.
    Vous pouvez refuser.
trades-notice-countered =
    Il y a une autre proposition de { trades-other }.
    <b>{ $title }</b>
    Répondez avant { $deadline }.
trades-notice-revised =
    Il y a une proposition modifiée de { trades-other }.
    <b>{ $title }</b>
    Regardez-la à nouveau.
trades-notice-returned =
    La nouvelle proposition de { trades-other } est retirée.
    <b>{ $title }</b>
    La vôtre compte de nouveau.
trades-notice-withdrawn =
    La proposition de { trades-other } est retirée.
    <b>{ $title }</b>
    Vous n’avez rien à faire.
trades-notice-declined =
    Cela ne convient pas à { trades-other } cette fois.
    <b>{ $title }</b>
    Regardez les annonces d’autres voisins.
trades-notice-agreed =
    Il y a un oui de { trades-other }.
    <b>{ $title }</b>
    { $at ->
        [none] Écrivez-vous pour convenir du jour.
       *[other] Rendez-vous { $at }.
    }
trades-notice-cancelled =
    C’est annulé par { trades-other }.
    <b>{ $title }</b>
    Vous n’avez rien à faire.
trades-notice-delivered =
    C’est donné, dit { trades-other }.
    <b>{ $title }</b>
    L’avez-vous reçu ?
trades-notice-settled =
    Cet échange est terminé.
    <b>{ $title }</b>
    { $units ->
        [0] Merci.
       *[other] { $units } { ledger-unit } ont été réglés.
    }
trades-notice-silent =
    C’est considéré comme reçu et terminé.
    <b>{ $title }</b>
    { $units ->
        [0] Merci.
       *[other] { $units } { ledger-unit } ont été réglés.
    }
    En cas de problème, dites-le-nous.
trades-notice-unpaid =
    <b>{ $title }</b>
    Les { $units } { ledger-unit } ne sont pas encore réglés.
    Pour l’instant, { $most } { ledger-unit } sont possibles.
    Nous réessayons dans une heure.
trades-notice-expired =
    Sans réponse, la proposition a pris fin.
    <b>{ $title }</b>
    Elle peut être refaite.
trades-notice-lapsed =
    Sans nouvelles, l’accord a pris fin.
    <b>{ $title }</b>
    Vous pouvez en convenir à nouveau.
trades-notice-unreachable =
    Nos messages ne parviennent plus à { trades-other }.
    <b>{ $title }</b>
    Vérifiez avant de vous déplacer.
trades-notice-reply =
    Votre réponse est attendue par { trades-other }.
    <b>{ $title }</b>
    Répondez avant { $deadline }.
trades-notice-soon =
    Rendez-vous { $at }.
    <b>{ $title }</b>
    Vous voyez { trades-other }{ $place ->
        [none] .
       *[other] , lieu : { $place }
    }
trades-notice-gave =
    <b>{ $title }</b>
    L’avez-vous donné à { trades-other } ?
trades-notice-got =
    <b>{ $title }</b>
    L’avez-vous reçu de { trades-other } ?
trades-notice-lapse =
    L’accord tient toujours.
    <b>{ $title }</b>
    Si c’est fait, dites-le-nous.
    Il prend fin { $deadline }.
trades-notice-confirm-first =
    <b>{ $title }</b>
    L’avez-vous reçu ?
    Si oui, appuyez sur le bouton.
trades-notice-confirm-second =
    <b>{ $title }</b>
    Dites-nous si vous l’avez reçu.
    Nous attendons jusqu’à { $deadline }.
trades-notice-confirm-last =
    <b>{ $title }</b>
    L’avez-vous reçu ?
    Le { $deadline }, ce sera considéré comme reçu.
    En cas de problème, dites-le-nous.
trades-asked = Un échange se serait mal passé.
