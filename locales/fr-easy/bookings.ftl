# Réserver une salle : ce que l’on vous dit, en mots simples
bookings-see = Je veux en voir plus
bookings-find = Je cherche une autre salle
bookings-step-arrive = Je suis sur place
bookings-step-leave = J’ai rangé et je suis dehors
bookings-step-answer = Je veux répondre
bookings-others = Voici ce que vous pouvez avoir à la place. Appuyez, et nous le demandons.
bookings-again-asked = La demande est transmise. Nous vous dirons la réponse.
bookings-again-booked = C’est réservé.
bookings-notice-approved =
    Vous pouvez utiliser <b>{ $room }</b>.
    C’est le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    Le numéro est { $number }.
bookings-notice-declined =
    Vous ne pouvez pas avoir <b>{ $room }</b> cette fois.
    C’était pour le { $begins }.
    La personne responsable dit : { $why }
    { $others }
bookings-notice-displaced =
    Toutes nos excuses. Votre réservation de <b>{ $room }</b> est annulée.
    C’était pour le { $begins }.
    Voici la raison : { $why }
    { $others }
bookings-notice-question =
    La personne responsable de <b>{ $room }</b> a une question.
    C’est au sujet du { $begins }.
    { $words }
bookings-notice-expired =
    Toutes nos excuses. Vous ne pouvez pas avoir <b>{ $room }</b>.
    C’était pour le { $begins }.
    La personne responsable n’a pas répondu à temps.
    { $others }
bookings-notice-missed =
    Il semble que vous n’êtes pas venu(e) à <b>{ $room }</b>.
    C’était pour le { $begins }.
    D’autres peuvent utiliser le reste du temps.
    Si c’est une erreur, dites-le à la personne responsable.
bookings-notice-week =
    Dans une semaine, vous utilisez <b>{ $room }</b>.
    C’est le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    Si vous ne pouvez pas venir, annulez à temps.
bookings-notice-eve =
    Demain, vous utilisez <b>{ $room }</b>.
    C’est le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    Peu avant le début, on vous montre comment entrer.
bookings-notice-brief =
    Bientôt, vous utilisez <b>{ $room }</b>.
    C’est le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    Ouvrez la réservation pour voir comment entrer.
bookings-notice-start =
    C’est l’heure de <b>{ $room }</b>.
    Appuyez ci-dessous quand vous y êtes.
    Sans nouvelles de vous, d’autres peuvent l’utiliser.
bookings-notice-tidy =
    Votre temps dans <b>{ $room }</b> se termine bientôt.
    La fin est à { $ends }.
    Laissez la salle comme vous l’avez trouvée.
bookings-notice-after =
    Comment était <b>{ $room }</b> ?
    Nous avons seulement deux questions.
    Dites-nous aussi si quelque chose était abîmé ou pas rangé.
