# Files d’attente, en mots simples
waitlist-door = Je veux voir mes files d’attente
waitlist-out = Je quitte la file
waitlist-take = Oui, je la prends
waitlist-pass = Je laisse mon tour
waitlist-notice-offered =
    Vous attendiez <b>{ $room }</b>. La salle est libre.
    C’est le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    On la garde jusqu’au { $until }. Ensuite, c’est le tour suivant.
waitlist-notice-half =
    On vous garde toujours <b>{ $room }</b>.
    C’est le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    Répondez avant le { $until }.
waitlist-notice-lapsed =
    Sans réponse, <b>{ $room }</b> est passée à la personne suivante.
    C’était le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    { $last ->
        [yes] Vous êtes maintenant en fin de file.
       *[no] Vous gardez votre place dans la file.
    }
waitlist-notice-over =
    <b>{ $room }</b> ne s’est pas libérée.
    C’était pour le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    Merci d’avoir attendu. Vous pouvez chercher une autre heure.
waitlist-wait = Je prends place dans la file
waitlist-leave = Je quitte la file { $n }
waitlist-lengths =
    <b>{ $name }</b>
    Vous attendez le { $begins }.
    Pour combien de temps ?
    .back = Je choisis une autre heure
waitlist-stands =
    <b>Votre place dans la file : { $position }.</b>
    { $room }, le { $begins }, jusqu’à { $ends }.
    On vous le dira quand ce sera votre tour.
    Vous attendez jusqu’au { $closes }.
    .leave = Je quitte la file
waitlist-mine =
    <b>Files d’attente</b>
    { $count ->
        [0] Vous n’attendez aucune salle en ce moment.
       *[other] { "" }
    }
    .bookings = Voir mes réservations
    .find = Je cherche une salle
waitlist-line-waiting =
    { $n }. { $room }, le { $begins }, jusqu’à { $ends }.
    Votre place dans la file : { $position }.
waitlist-line-offered =
    { $n }. <b>{ $room }</b>, le { $begins }, jusqu’à { $ends }.
    C’est votre tour.
    Répondez avant le { $until }.
waitlist-notice-shut =
    <b>{ $room }</b> n’est finalement pas prêtée.
    C’était le { $begins }, jusqu’à { $ends }.
    La file est donc fermée. Lieu : { $place }
    La raison : { $why }
