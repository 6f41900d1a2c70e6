contact-door-blocked = Voir qui j’ai bloqué
contact-about = Voir qui est ce voisin
contact-neighbour =
    Voici <b>{ $name }</b>.
    Habite ici : { $near }
    Inscription : { $since }
contact-block = Bloquer ce voisin
contact-block-sure =
    Voulez-vous bloquer { $name } ?
    Vous ne vous verrez plus ici.
    Cette personne n’en saura rien.
    Vous pourrez terminer un échange en cours.
    .yes = Oui, bloquer ce voisin
    .no = Non, ne rien changer
contact-blocked =
    Blocage enregistré : { $name }.
    Vous ne vous voyez plus ici.
    Vous pouvez terminer un échange en cours.
contact-unblock = Lever le blocage : { $title }
contact-blocked-list =
    { $count ->
        [0]
            Vous n’avez bloqué personne.
            Vous pouvez le faire depuis une annonce.
       *[other] <b>Voici les voisins bloqués.</b>
    }
contact-blocked-line = { $name }, { $title }, { $since }
contact-to-trade = Voir cet échange
contact-write-about = Écrire à ce voisin
contact-write-to =
    Vous écrivez à <b>{ $name }</b>.
    C’est à propos de { $title }.{ $agreed ->
        [no] {""}
            Nous ne transmettons pas encore les numéros ni les adresses.
       *[yes] {""}
    }
    { $sought ->
        [yes] Convenez ensemble du jour du retour.
       *[no] Si vous demandez de l’aide, la modération lit aussi ceci.
    }
contact-line =
    { $mine ->
        [yes] Vous avez écrit : { $text }
       *[no] On vous a écrit : { $text }
    }
contact-ask-words = Écrivez ce que vous voulez dire.
contact-sent =
    { $due ->
        [none]
            C’est transmis.
            Nous vous préviendrons de la réponse.
       *[other]
            Nous ne réveillons personne la nuit.
            Votre message arrivera { $due }.
            Nous vous préviendrons de la réponse.
    }
contact-hidden =
    Nous avons masqué un numéro ou une adresse.
    Ce sera transmis { $sought ->
        [yes] une fois que vous vous serez écrit tous les deux
       *[no] après votre accord
    }.
    Voici ce qui sera lu : { $text }
contact-write-again = Écrire encore
contact-answer = Écrire une réponse
contact-notice-words =
    { $name ->
        [none] Un voisin
       *[other] { $name }
    } vous écrit à propos de <b>{ $title }</b>.
    { $text }{ $money ->
        [yes] {""}
            N’envoyez jamais d’argent ni de code.
       *[no] {""}
    }
contact-money =
    Attention quand il est question d’argent.
    La modération est prévenue, elle aussi.
