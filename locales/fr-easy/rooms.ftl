# Les salles libres, en mots simples
rooms-around =
    <b>Les salles à emprunter</b>
    { $count ->
        [0] Il n’y en a pas encore près de chez vous.
       *[other] Que voulez-vous faire ?
    }
    .wish = J’écris quelle salle il me faut
    .find = Chercher par jour et heure
rooms-browse = Voir les salles une à une
rooms-listed =
    <b>Les salles à emprunter</b>
    Appuyez sur une salle.
rooms-line = { $name }, jusqu’à { $people }
rooms-mine = Voir mes réservations
rooms-back = Revenir à la recherche
rooms-card =
    <b>{ $name }</b>
    Elle est à { $place }. Il y a place pour { $people }.
    { $step }
    { $price }
    .book = Voir quand elle est libre
rooms-about = En savoir plus sur la salle
rooms-about-card =
    <b>{ $name }</b>
    { $way }
    { $about }
    { $equipment }
    .back = Revenir à la salle
rooms-equipment = Sur place : { $things }
rooms-step-free = Il n’y a pas de marche à l’entrée.
rooms-price = Prix : { $price }. On paie sur place.
rooms-entry = Pour entrer : { $entry }
rooms-contact = Téléphone : { $contact }
rooms-week = { $days } { $hours }
rooms-week-run = du { $first } au { $last } { $hours }
rooms-other =
    { $hours ->
        [none] { $day } : fermée
       *[other] { $day } { $hours }
    }
rooms-find-ask-day =
    Quel jour vous faut-il une salle ?
    .label = Jour
rooms-found =
    { $day }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
    { $count ->
        [0] Aucune salle n’est libre à ce moment.
       *[other] Ces salles sont libres. Appuyez sur une salle.
    }
    { $count ->
        [0] Essayez un autre jour ou une autre heure.
       *[other] On la garde alors un moment pour vous.
    }
    .again = Chercher encore
rooms-wish-ask-words =
    { $here ->
        [yes] Nous cherchons près de vous.
       *[no] Quelle salle vous faut-il ?
    }
    Écrivez combien vous serez, et quand.
    Par exemple : 8 personnes demain soir
    .label = Salle
rooms-wish-unclear =
    Toutes nos excuses. Nous n’avons pas compris.
    Écrivez combien vous serez, et quand.
    Par exemple : 10 personnes samedi de 14h à 16h
    .again = Écrire de nouveau
rooms-wished =
    Nous avons compris : <b>{ $understood }</b>
    { $lacking }
    { $fit ->
        [wished]
            Ces salles sont libres. Appuyez sur une salle.
            On la garde alors un moment pour vous.
        [hours]
            Rien n’est libre à ces heures.
            Voici ce qui est libre au plus près.
        [later]
            Rien n’est libre à ce moment.
            Voici les prochaines qui sont libres.
        [far] Ce jour ne peut pas encore être réservé. On peut réserver jusqu’au { $last }.
        [lacking] Écrivez-le un peu autrement.
       *[none]
            Aucune n’est libre d’ici deux semaines.
            Écrivez-le un peu autrement.
    }
    .again = Écrire de nouveau
rooms-wish-past =
    Ce jour est passé.
    Écrivez un jour à partir d’aujourd’hui.
    Par exemple : 10 personnes samedi de 14h à 16h
    .again = Écrire de nouveau
rooms-near = Chercher près d’ici
form-nudge-rooms-find =
    Vous cherchiez une salle.
    On continue ?
form-nudge-rooms-wish =
    Vous cherchiez une salle.
    On continue ?
rooms-near-how =
    Appuyez en bas de l’écran.
    Cela nous dit où vous êtes.
    On s’en sert pour chercher, on ne garde rien.
    .location = J’envoie où je suis
rooms-wish-here = Chercher près d’ici
rooms-wish-any = À tout moment
rooms-round = Tirage : { $name }
