# Des salles, encore et encore, en mots simples
every-weekly = une fois par semaine
every-fortnightly = une fois toutes les deux semaines
every-monthly = une fois par mois
series-repeat = Je la veux régulièrement
series-whole = Voir toutes les dates
series-see = En voir plus
series-lengths =
    <b>{ $name }</b>
    C’est régulièrement, à partir du { $begins }.
    Pour combien de temps à chaque fois ?
series-every = À quel rythme viendrez-vous ?
series-times =
    Vous venez { $every }.
    Combien de fois en tout ?
series-preview =
    <b>{ $name }</b>, { $every }
    Dates possibles : { $count } sur { $all }.
    .book = Réserver les { $count } dates possibles
    .instead = En réserver { $count }, à une autre heure parfois
    .back = Voir le premier jour
series-date = Le { $begins }, jusqu’à { $ends }
series-date-skipped = Impossible : { $begins }, jusqu’à { $ends }. Pourquoi : { $why }.
series-date-other = Impossible : { $begins }, jusqu’à { $ends }. C’est libre à { $other }.
series-date-stays = Sans changement : { $begins }, jusqu’à { $ends }
series-asked =
    La demande est transmise pour { $count } dates.
    Nous vous dirons la réponse.
    Jusque-là, on vous garde la salle.
series-booked = Dates réservées : { $count }.
series-card =
    <b>{ $room }</b>, { $place }
    Vous venez { $every }.
    Dates à venir : { $count }.
    { $reason }
series-skipped = { $day } : laissé de côté
series-shift-from = Déplacer celle-ci et les suivantes
series-cancel-from = Annuler celle-ci et les suivantes
series-shift-all = Déplacer toutes les dates à venir
series-cancel-all = Annuler toutes les dates à venir
series-cancel =
    Annuler { $count ->
        [one] la réservation du { $begins }
       *[other] { $count } réservations à partir du { $begins }
    } ?
    .yes = Oui, annuler
    .no = Non, les garder
series-calendar =
    <b>{ $room }</b>
    Dates à venir : { $count }.
    Appuyez ci-dessous pour les mettre dans votre calendrier.
series-shift-ask-day =
    À quel jour passe la première date ?
    Les autres se déplacent d’autant de jours.
    .label = Jour
series-shifting =
    <b>{ $room }</b>
    On peut déplacer { $count } dates sur { $all }.
    Les autres restent comme elles sont.
    .yes = Oui, en déplacer { $count }
    .no = Non, ne rien changer
series-notice-approved =
    Vous pouvez utiliser <b>{ $room }</b>.
    C’est { $every }, { $count } fois en tout.
    Cela commence le { $begins }.
    Lieu : { $place }
series-notice-declined =
    Vous ne pouvez pas avoir <b>{ $room }</b> cette fois.
    Vous la vouliez régulièrement.
    La personne responsable dit : { $why }
    Lieu : { $place }
series-notice-question =
    La personne responsable de <b>{ $room }</b> a une question.
    { $words }
    C’est pour les { $count } dates à partir du { $begins }.
form-nudge-series-ask =
    Vous réserviez une salle.
    On continue ?
form-nudge-series-shift =
    Vous déplaciez vos réservations.
    On continue ?
series-notice-displaced =
    Toutes nos excuses. { $gone } dates dans <b>{ $room }</b> sont annulées.
    La première : { $first }
    La raison : { $why }
    À venir : { $count }. Lieu : { $place }
form-nudge-series-answer =
    Vous répondiez à la personne responsable.
    On continue ?
