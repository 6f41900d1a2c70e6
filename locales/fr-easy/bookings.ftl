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
booking-state-tentative = On la garde un moment.
booking-state-offered = C’est votre tour. On la garde pour vous.
booking-state-requested = On attend la réponse de la personne responsable.
booking-state-question = La personne responsable a une question.
booking-state-approved = C’est réservé.
booking-state-present = Vous l’utilisez en ce moment.
booking-state-ended = C’est terminé.
booking-state-declined = Ce n’est pas possible cette fois.
booking-state-cancelled = C’est annulé.
booking-state-displaced = Le lieu a dû annuler.
booking-state-expired = Personne n’a répondu à temps.
booking-state-missed = Vous n’êtes pas venu(e).
bookings-day =
    <b>{ $name }</b>
    <b>{ $day }</b>
    { $count ->
        [0] Rien n’est libre ce jour-là.
       *[other] À partir de quelle heure ?
    }
bookings-slot-free = { $at }
bookings-slot-taken = { $at }
bookings-day-before = Voir { $day }
bookings-day-next = Voir { $day }
bookings-wait = J’attends une heure déjà prise
bookings-taken =
    <b>{ $name }</b>
    <b>{ $day }</b>
    Ces heures sont prises.
    Laquelle voulez-vous attendre ?
    .back = Voir les heures libres
bookings-week = Voir la semaine en image
bookings-week-next = Voir la semaine d’après
bookings-week-picture =
    <b>{ $name }</b>
    Appuyez sur un jour.
bookings-any-day = Je choisis un autre jour
bookings-see-room = Voir la salle
bookings-lengths =
    <b>{ $name }</b>
    C’est à partir du { $begins }.
    Pour combien de temps ?
    .back = Je choisis une autre heure
bookings-until = { $length } (jusqu’à { $ends })
bookings-held =
    On vous garde <b>{ $room }</b>.
    C’est le { $begins }, jusqu’à { $ends }.
    Il reste quatre questions.
    Répondez avant { $until }.
bookings-instead =
    <b>{ $room }</b> n’est pas libre à ce moment.
    { $count ->
        [0] Rien d’autre n’est libre, ni là ni ailleurs.
       *[other] Que diriez-vous de ceci ?
    }
    .day = Voir toute la journée
bookings-instead-span = De { $begins } à { $ends }
bookings-instead-room = { $room }, jusqu’à { $people }
bookings-next-moment = Voir { $at }
bookings-next-day = Voir { $day }
bookings-ask-people =
    Combien serez-vous ?
    .label = Personnes
bookings-ask-text =
    Écrivez ce que vous y ferez.
    La personne responsable le lit.
    Par exemple : notre cercle de tricot
    .label = Activité
bookings-ask-promises =
    Promettez ces choses.
    Appuyez sur chacune.
    Puis appuyez sur « C’est tout ».
    .label = Promesses
bookings-promise-political = Ce n’est pas politique
bookings-promise-religious = Ce n’est pas religieux
bookings-promise-commercial = Ce n’est pas pour gagner de l’argent
bookings-asked =
    La demande est transmise.
    Nous vous dirons la réponse.
    Jusque-là, on vous garde la salle.
bookings-booked = C’est fait.
bookings-mine =
    <b>Mes réservations</b>
    { $count ->
        [0] Vous n’avez réservé aucune salle.
       *[other] Appuyez pour en voir plus.
    }
    .find = Je cherche une salle
bookings-points =
    Vous avez { $points } points.
    Une salle est restée vide, ou annulée tard.
    Avec { $most } points, on ne réserve plus pendant un temps.
    { $barred }
bookings-line = { $room } : { $begins }. { $state }
bookings-open = { $begins }, { $room }
bookings-all = Voir mes réservations
bookings-more = En savoir plus
bookings-card =
    <b>{ $room }</b>, { $place }
    C’est le { $begins }, jusqu’à { $ends }.
    { $state }
    { $entry }
bookings-about =
    <b>{ $room }</b>
    Le numéro est { $number }. C’est pour { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }.
    { $way }
    { $contact }
    .back = Revenir à la réservation
bookings-reason = La personne responsable dit : { $reason }
bookings-way-from = Comment entrer : on vous le montre à partir du { $first }.
bookings-in-time = Si vous ne pouvez pas venir, annulez au plus tard le { $until }.
bookings-step-drop = Je n’en ai plus besoin
bookings-step-shift = Je veux une autre heure
bookings-step-cancel = Je veux annuler
bookings-step-undo = Je retire ma réservation
bookings-undo-until = Vous pouvez la retirer pendant { $minutes } minutes.
bookings-step-calendar = Mettre dans mon calendrier
bookings-calendar =
    <b>{ $room }</b>
    C’est le { $begins }.
    Appuyez ci-dessous pour le mettre dans votre calendrier.
bookings-step-else = Chercher une autre heure ou salle
bookings-shift =
    Vous voulez déplacer la réservation du { $begins }.
    Elle change quand vous choisissez une heure.
    .day = Voir quand elle est libre
    .back = La laisser comme elle est
bookings-cancel =
    Annuler votre réservation du { $begins } ?
    { $late }
    .yes = Oui, annuler
    .no = Non, la garder
bookings-cancel-late = Il est tard : annuler maintenant peut compter comme un point contre vous.
bookings-else =
    Cherchons autre chose que le { $begins }.
    .day = Voir d’autres heures ce jour-là
bookings-did-sure =
    C’est annulé.
    { $late ->
        [yes] La prochaine fois, dites-le un peu plus tôt.
       *[no] Merci de l’avoir dit à temps.
    }
bookings-did-undo =
    Votre réservation est retirée.
    C’est comme si vous n’aviez rien réservé.
bookings-did-leave =
    Merci.
    La personne suivante peut entrer.
form-nudge-bookings-ask =
    Vous réserviez une salle.
    On continue ?
form-nudge-bookings-answer =
    Vous répondiez à la personne responsable.
    On continue ?
form-nudge-bookings-day =
    Vous choisissiez un jour.
    On continue ?
bookings-drawn =
    Le sort décide qui a ces heures.
    <b>{ $name }</b>
    Si vous participez, vos chances sont égales.
bookings-to-round = Voir le tirage
