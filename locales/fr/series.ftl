# Des salles, encore et encore
every-weekly = chaque semaine
every-fortnightly = toutes les deux semaines
every-monthly = chaque mois
series-repeat = 🔁 Régulièrement
series-whole = 🔁 Toute la série
series-see = En voir plus
series-lengths =
    <b>{ $name }</b> · régulièrement, à partir du { $begins }.
    Pour combien de temps à chaque fois ?
series-length = { $length }
series-every = À quel rythme ?
series-times = Donc { $every }. Combien de fois en tout ?
series-so-often = { $count } fois
series-preview =
    <b>{ $name }</b> · { $every }
    { $count } dates sur { $all } sont possibles.
    .book = ✅ Réserver les { $count } possibles
    .instead = 🕘 En réserver { $count }, certaines à une autre heure
    .back = ‹ Le premier jour
series-date = ○ { $begins } – { $ends }
series-date-skipped = ✖ { $begins } – { $ends } · { $why }
series-date-other = ✖ { $begins } – { $ends } · { $why } · libre à { $other }
series-date-stays = ✖ { $begins } – { $ends } · reste ainsi
series-error-slot-taken = déjà prise
series-error-room-shut = fermé
series-error-booking-off-grid = rien ne commence à cette heure
series-error-booking-too-soon = trop tôt
series-error-booking-too-far = pas encore ouvert à la réservation
series-error-day-quota = vous avez déjà une réservation ce jour-là
series-error-minutes-quota = plus de temps qu’une personne n’en a par jour
series-error-month-quota = plus de réservations qu’une personne n’en a par mois
series-error-other = pas possible
series-ask-summary =
    <b>Tout réserver ainsi ?</b>
    .send = Oui, réserver
series-asked = 📨 Une seule demande est transmise pour les { $count } dates, et les heures vous sont gardées entre-temps.
series-booked = ✅ Dates réservées : { $count }.
series-card =
    🔁 <b>{ $room }</b> · { $place }
    { $every } · dates à venir : { $count }
    { $reason }
series-skipped = • { $day } : laissé de côté
series-shift-from = Déplacer celle-ci et les suivantes
series-cancel-from = Annuler celle-ci et les suivantes
series-shift-all = Déplacer toutes les dates à venir
series-cancel-all = Annuler toutes les dates à venir
series-cancel =
    Annuler { $count ->
        [one] la réservation du { $begins }
       *[other] { $count } réservations à partir du { $begins }
    } ?
    .yes = Oui, annuler
    .no = Non, les garder
series-cancelled = Réservations annulées : { $count }.
series-calendar = <b>{ $room }</b> : dates à venir : { $count }. Ouvrez le fichier ci-dessous, votre calendrier suivra.
series-shift-ask-day =
    À quel jour passe la première ? Les autres se déplacent d’autant de jours.
    .label = Jour
series-shift-ask-at =
    À quelle heure commence-t-elle ?
    .label = Début
series-shifting =
    <b>{ $room }</b> · { $count } dates sur { $all } peuvent être déplacées. Les autres restent ainsi.
    .yes = Oui, en déplacer { $count }
    .no = Non, ne rien changer
series-shifted = Dates déplacées : { $count } sur { $all }.
series-judge-card =
    🔁 <b>{ $room }</b> · { $every } · dates à venir : { $count }
    { $name } · { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
    { $text }
    { $reason }
    { $answer }
series-judge-approve = ✅ Oui à toutes
series-judge-ask = ❓ Poser une question sur toutes
series-judge-decline = 🚫 Pas cette fois, aucune
series-judged-approve = Tout est accordé, et annoncé.
series-judged-ask = Votre question sur la série est transmise.
series-judged-decline = C’est dit, avec votre raison.
series-notice-asked = 📨 { $name } demande <b>{ $room }</b> { $every }, { $count } fois à partir du { $begins }, { $place }. Personne d’autre ne l’a à ces heures.
series-notice-booked = { $name } a réservé <b>{ $room }</b> { $every }, { $count } fois à partir du { $begins }, { $place }.
series-notice-waits = { $name } attend une réponse depuis { $hours } heures : <b>{ $room }</b> { $every }, { $count } fois à partir du { $begins }, { $place }.
series-notice-moved = { $name } a déplacé des dates d’une série : { $moved }. C’est maintenant <b>{ $room }</b> { $every }, { $count } fois à partir du { $begins }, { $place }.
series-notice-cancelled = { $name } a annulé des dates d’une série : { $gone }. <b>{ $room }</b>, { $place }. Dates à venir : { $count }.
series-notice-question =
    À propos de <b>{ $room }</b> { $every }, { $count } fois à partir du { $begins }, { $place }, la personne responsable demande : { $words }
    Une seule réponse suffit pour toutes les dates.
series-notice-answered =
    { $name } a répondu à propos d’une série : { $words }
    <b>{ $room }</b> { $every }, { $count } fois à partir du { $begins }, { $place }.
series-notice-approved = ✅ <b>{ $room }</b> est à vous { $every }, { $count } fois à partir du { $begins }, { $place }.
series-notice-displaced = Toutes nos excuses : la maison a dû annuler { $gone } dates de votre série dans <b>{ $room }</b> ({ $place }), la première le { $first }. Raison : { $why } Encore à venir : { $count }.
series-notice-declined = <b>{ $room }</b> régulièrement n’est pas possible cette fois. { $place }. La personne responsable dit : { $why }
form-name-series-ask = Réserver une série
form-name-series-shift = Déplacer une série
form-name-series-question = Une question sur une série
form-name-series-answer = Une réponse sur une série
form-name-series-decline = Répondre à une demande de série
form-nudge-series-ask = Vous réserviez une salle régulièrement. Voulez-vous continuer ?
form-nudge-series-shift = Vous déplaciez une série. Voulez-vous continuer ?
form-nudge-series-question = Vous posiez une question sur une série. Voulez-vous continuer ?
form-nudge-series-answer = Vous répondiez à propos d’une série. Voulez-vous continuer ?
form-nudge-series-decline = Vous répondiez à une demande de série. Voulez-vous continuer ?
deed-series-approved = a accordé une série de réservations
deed-series-questioned = a posé une question sur une série de réservations
deed-series-declined = a refusé une série de réservations
rules-series = Séries de réservations
rule-series-times-max = Dates réservées d’un coup : { $value } au plus
rule-series-kept-days = Séries terminées, conservées { $value } jours
kept-series = Séries de réservations terminées : { $days } jours
