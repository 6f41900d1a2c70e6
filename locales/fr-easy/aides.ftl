# Aidants, en mots simples
aides-door = Je veux voir qui aide
aides-end = Je mets fin à cette aide
aides-mine =
    <b>Les personnes qui aident</b>
    { $count ->
        [0] Personne ne vous aide encore. Vous pouvez le demander à votre famille.
       *[other] Une seule touche suffit pour y mettre fin.
    }
    .end = { $n }. { $name ->
        [none] Je reprends cette invitation
       *[other] Je mets fin à l’aide avec { $name }
    }
    .invite = Je veux inviter une personne à m’aider
aides-line =
    { $n }. { $whose ->
        [open] Personne n’a encore accepté cette invitation.
        [mine] { $name } m’aide.
       *[theirs] J’aide { $name }.
    } { $answers ->
        [yes] { $hears ->
            [yes] La personne qui aide voit et reçoit les nouvelles, et peut répondre.
           *[no] La personne qui aide voit les nouvelles et peut répondre.
        }
       *[no] { $hears ->
            [yes] La personne qui aide voit et reçoit les nouvelles.
           *[no] La personne qui aide voit les nouvelles.
        }
    }
aides-ask-scopes =
    Que peut faire la personne qui aide ?
    Choisissez tout ce que vous voulez. Puis indiquez que c’est fini.
aides-offered =
    N’envoyez cette adresse qu’à la personne qui doit aider.
    Une seule personne peut s’en servir.
    L’adresse sert jusqu’à { $until }.
    { $link }
aides-invited =
    Voulez-vous aider <b>{ $name }</b> ?
    { $answers ->
        [yes] { $hears ->
            [yes] Vous voyez et recevez ses nouvelles, et pouvez répondre à sa place.
           *[no] Vous voyez ses nouvelles et pouvez répondre à sa place.
        }
       *[no] { $hears ->
            [yes] Vous voyez et recevez ses nouvelles.
           *[no] Vous voyez ses nouvelles.
        }
    }
    { $answers ->
        [yes] Il est toujours écrit que c’était vous.
       *[no] Vous ne répondez pas à sa place.
    }
    Vous pouvez tous les deux y mettre fin à tout moment.
aides-accepted =
    Vous aidez désormais { $name }.
    Merci.
aides-declined =
    C’est entendu.
    Personne ne demande pourquoi.
aides-ended =
    C’est terminé.
    Plus rien n’est visible.
aides-notice-heard =
    { $name } s’occupe de votre quartier et a noté ceci.
    « Vous voulez que quelqu’un vous aide. »
    Si vous ne l’avez pas dit, appuyez ci-dessous.
aides-notice-ended =
    L’aide a pris fin.
    { $name } l’a décidé ainsi.
