# Rester en contact, ou pas
contact-door-blocked = Voisins bloqués
contact-about = À propos de ce voisin
contact-neighbour =
    <b>{ $name }</b> · { $near }
    Inscription : { $since }
contact-trades =
    { $balance ->
        [none] Échanges menés à bien : { $count }
       *[other] Échanges menés à bien : { $count } · solde : { $balance }
    }
contact-late = Annulations tardives : { $late } sur { $promised } échanges convenus.
contact-no-reviews = Aucun avis publié pour le moment.
contact-ratings = Avis : bien { $good } · moyen { $fair } · décevant { $poor }
contact-review =
    { $text ->
        [none] { $rating } — { $name }
       *[other] { $rating } — { $name } : { $text }
    }
contact-block = Bloquer ce voisin
contact-block-sure =
    Bloquer { $name } ? ({ $title })
    Vous ne verrez plus les annonces l’un de l’autre, et aucun de vous ne pourra proposer un échange ni écrire à l’autre. Cette personne n’en saura rien.
    Un échange déjà en cours peut encore être terminé ou annulé. Vous pouvez lever le blocage à tout moment.
    .yes = Oui, bloquer
    .no = Non, ne rien changer
contact-blocked =
    Blocage enregistré : { $name }. Vous ne vous voyez plus ici.
    Si un échange est en cours, vous pouvez le mener à son terme.
contact-unblock = Débloquer : { $title }
contact-unblocked = Le blocage est levé : { $name }.
contact-blocked-list =
    { $count ->
        [0] Vous n’avez bloqué personne. Pour bloquer un voisin, ouvrez l’une de ses annonces et appuyez sur « À propos de ce voisin ».
       *[other] <b>Voisins bloqués</b>
    }
contact-blocked-line = { $name } — { $title }, { $since }
contact-to-trade = Voir l’échange
contact-write-about = ✉️ Lui écrire
contact-write-to =
    Pour <b>{ $name }</b>, à propos de { $title }.{ $agreed ->
        [no] {" "}Tant que { $sought ->
            [yes] vous ne vous êtes pas écrit tous les deux
           *[no] vous n’êtes pas d’accord
        }, nous masquons les numéros de téléphone, adresses électroniques, identifiants, liens et adresses postales.
       *[yes] {""}
    }
    { $sought ->
        [yes] Aucun lieu ne le prête pour vous : convenez entre vous du retour et de l’état de l’objet.
       *[no] Si l’un de vous demande de l’aide pour cet échange, la modération lit vos messages.
    }
contact-line =
    { $mine ->
        [yes] › Vous : { $text }
       *[no] ‹ Votre voisin : { $text }
    }
contact-ask-words = Que souhaitez-vous lui dire ?
    .label = Votre message
contact-sent =
    { $due ->
        [none] C’est transmis. Nous vous préviendrons dès qu’il y aura une réponse.
       *[other] Nous ne réveillons personne la nuit : votre message arrivera { $due }. Nous vous préviendrons dès qu’il y aura une réponse.
    }
contact-hidden =
    Nous avons masqué ce qui ressemble à des coordonnées ou à une adresse. Pour vous protéger tous les deux, elles ne sont transmises { $sought ->
        [yes] qu’une fois que vous vous êtes écrit tous les deux
       *[no] qu’après l’accord
    }.
    Voici ce qui sera lu : { $text }
contact-write-again = Ajouter un message
contact-answer = Répondre
contact-notice-words =
    { $name ->
        [none] Un voisin
       *[other] { $name }
    }, à propos de <b>{ $title }</b> :
    { $text }{ $money ->
        [yes] {""}
            <i>Soyez prudent. Pumasi ne demande ni argent ni compte bancaire. N’envoyez pas d’argent et ne transmettez aucun code.</i>
       *[no] {""}
    }
contact-balance = { $balance } { $unit }
rules-contact = Messages entre voisins
rule-contact-relay-days = Jours après un échange ou une trouvaille où l’on transmet encore : { $value }
rule-contact-kept-days = Jours de conservation des messages : { $value }
rule-contact-hourly-max = Messages par personne et par heure : { $value }
rule-contact-text-max = Caractères d’un message : { $value }
rule-contact-prompt-minutes = Minutes pour écrire la suite sans redemander : { $value }
rule-contact-promises-least = Promesses à partir desquelles on montre celles non tenues : { $value }
contact-money = Attention quand il est question d’argent ou de comptes : personne n’en a besoin ici. La modération est prévenue, elle aussi.
contact-person = Voir la fiche de cette personne
contact-notice-money =
    ⚠️ Un message à un voisin parle d’envoyer de l’argent.
    { $name } : { $text }
