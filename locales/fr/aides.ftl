# Aidants
command-helpers = Qui m’aide
aides-door = Voir qui aide
aides-for = 🤲 Noter une personne qui aide
aides-end = Mettre fin à cette aide
scope-read = Voit mes nouvelles
scope-answer = Répond pour moi
scope-notices = Reçoit les mêmes messages que moi
aides-mine =
    <b>Les personnes qui aident</b>
    { $count ->
        [0] Personne ne vous aide encore. Vous pouvez le demander à votre famille ou à un travailleur social.
       *[other] Une seule touche suffit pour y mettre fin.
    }
    .end = ✕ { $n }. Mettre fin : { $name ->
        [none] cette invitation
       *[other] { $name }
    }
    .invite = ➕ Inviter une personne à m’aider
aides-line = { $n }. { $whose ->
        [open] Une invitation que personne n’a encore acceptée
        [mine] { $name } m’aide
       *[theirs] J’aide { $name }
    } · voit les nouvelles{ $answers ->
        [yes] , répond
       *[no] { "" }
    }{ $hears ->
        [yes] , reçoit les messages
       *[no] { "" }
    }
aides-ask-scopes =
    Que peut faire la personne qui aide ? Choisissez tout ce que vous voulez, puis indiquez que c’est fini.
    .label = Ce qu’elle fait
aides-ask-heard =
    Avez-vous entendu cette personne le dire elle-même ?
    .label = Ses propres mots
aides-heard-yes = Oui, je l’ai entendue
aides-hear-why = Notez seulement ce que <b>{ $name }</b> vous a dit en personne. Votre nom reste inscrit, et la personne en est informée.
aides-offered =
    N’envoyez cette adresse qu’à la personne qui doit aider. Une seule personne peut s’en servir, jusqu’à { $until }.
    { $link }
aides-invited =
    Voici une invitation à aider <b>{ $name }</b>.
    • Vous voyez ses nouvelles.{ $answers ->
        [yes] { "" }
            • Vous pouvez répondre à sa place. Il est toujours écrit que c’était vous.
       *[no] { "" }
    }{ $hears ->
        [yes] { "" }
            • Vous recevez les mêmes messages.
       *[no] { "" }
    }
    Vous pouvez arrêter à tout moment, et { $name } aussi.
    .yes = Oui, je vais aider
    .no = Non, je ne peux pas
aides-accepted = Vous aidez désormais { $name }. Merci.
aides-declined = C’est entendu. Personne ne demande pourquoi.
aides-ended = C’est terminé. Plus rien n’est visible.
aides-notice-heard =
    { $name }, qui s’occupe de votre quartier, a noté que vous voulez que quelqu’un vous aide.
    Si vous ne l’avez pas dit, appuyez ci-dessous.
aides-notice-accepted =
    { $name } vous aide désormais.
    { $answers ->
        [yes] { $hears ->
            [yes] Cette personne voit et reçoit vos nouvelles, et peut répondre pour vous.
           *[no] Cette personne voit vos nouvelles et peut répondre pour vous.
        }
       *[no] { $hears ->
            [yes] Cette personne voit et reçoit vos nouvelles.
           *[no] Cette personne voit vos nouvelles.
        }
    }
    Une seule touche suffit pour y mettre fin.
aides-notice-ended = L’aide a pris fin. { $name } l’a décidé ainsi.
aides-notice-copy =
    Voici ce qui a été dit à <b>{ $name }</b>.
    { $words }
aides-notice-scams =
    <b>Attention quand on parle d’argent.</b>
    Nous ne demandons jamais d’envoyer de l’argent.
    Nous ne demandons jamais un numéro de compte ou de carte.
    Si quelqu’un le fait, ne répondez pas et dites-le-nous.
deed-aide-heard = a entendu une personne dire qui doit l’aider
deed-aide-ended = a mis fin à une aide
form-name-aides-offer = Invitation à aider
form-nudge-aides-offer = Vous étiez en train d’inviter une personne à vous aider. Voulez-vous continuer ?
form-name-aides-hear = Noter une personne qui aide
form-nudge-aides-hear = Vous étiez en train de noter une personne qui aide. Voulez-vous continuer ?
rules-aides = Personnes qui aident
rule-aides-invite-days = Une invitation est valable { $value } jours
rule-aides-most = Personnes qui aident quelqu’un : { $value } au plus
rule-aides-scam-day = Mise en garde sur l’argent : à partir du { $value } du mois
