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
