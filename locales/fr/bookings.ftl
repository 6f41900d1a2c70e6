# Réserver une salle
command-bookings = Voir mes réservations de salles
command-requests = Demandes de salles et salles du jour
booking-state-tentative = gardée un instant
booking-state-offered = gardée pour vous : c’est votre tour
booking-state-requested = en attente d’un oui
booking-state-question = une question est posée
booking-state-approved = réservée
booking-state-present = en cours
booking-state-ended = terminée
booking-state-declined = pas cette fois
booking-state-cancelled = annulée
booking-state-displaced = annulée par la maison
booking-state-expired = restée sans réponse
booking-state-missed = personne n’est venu
bookings-day =
    <b>{ $name }</b> · { $place }
    <b>{ $day }</b>
    { $count ->
        [0] Rien n’est libre ce jour-là.
       *[other] ○ libre · ● pas possible. Touchez l’heure à laquelle vous voulez commencer.
    }
bookings-slot-free = ○ { $at }
bookings-slot-taken = ● { $at }
bookings-day-before = ‹ { $day }
bookings-day-next = { $day } ›
bookings-day-of = { $day }
bookings-wait = Attendre une heure prise
bookings-taken =
    <b>{ $name }</b> · <b>{ $day }</b>
    Ces heures sont prises. Laquelle voulez-vous attendre ?
    .back = ‹ Voir ce jour
bookings-week = 🖼 La semaine en image
bookings-week-next = La semaine suivante ›
bookings-week-picture = <b>{ $name }</b> · { $place }. Touchez un jour pour choisir une heure.
bookings-week-title = { $name } · { $place }
bookings-week-free = libre
bookings-week-taken = réservée
bookings-week-hours = { $n }
bookings-week-nothing = Rien ne peut être réservé cette semaine.
bookings-week-note = Ce qui est gris ne peut pas être réservé.
bookings-any-day = 📅 Un autre jour
bookings-see-room = La salle
bookings-lengths =
    <b>{ $name }</b> · à partir du { $begins }
    Jusqu’à quelle heure ?
    .back = ‹ La journée
bookings-until = jusqu’à { $ends } ({ $length })
bookings-held =
    ⏳ <b>{ $room }</b> · { $begins } – { $ends }
    Gardée pour vous jusqu’au { $until }. Encore quatre questions, et c’est fait.
bookings-instead =
    <b>{ $room }</b> : pas libre le { $begins }.
    { $count ->
        [0] Rien n’est libre non plus autour, ni ici ni ailleurs. Essayez un autre jour.
       *[other] Que diriez-vous de ceci ?
    }
    .day = Voir toute la journée
bookings-instead-span = { $begins } – { $ends }
bookings-instead-day = { $begins } – { $ends }
bookings-instead-room = { $room } · { $place } · { $people } pers.
bookings-drawn = 🎟 Ces heures sont tirées au sort : <b>{ $name }</b>. Inscrivez-vous, les chances sont égales.
bookings-to-round = 🎟 Voir le tirage
bookings-find = 🔎 Trouver une autre salle
bookings-next-moment = Voir { $at }
bookings-next-day = Voir le { $day }
bookings-ask-people =
    Combien serez-vous ?
    .label = Personnes
bookings-ask-purpose =
    Pour quoi faire ?
    .label = Usage
bookings-ask-text =
    Dites-en un peu plus ; la personne responsable le lira. Par exemple : l’atelier tricot de notre immeuble.
    .label = Activité
bookings-ask-promises =
    Merci de promettre : touchez chaque ligne, puis « C’est tout ».
    .label = Promesses
bookings-promise-political = Ce n’est pas un acte politique
bookings-promise-religious = Ce n’est pas un acte religieux
bookings-promise-commercial = Ce n’est pas pour gagner de l’argent
bookings-summary =
    <b>Réserver ainsi ?</b>
    .send = Oui, réserver
bookings-asked = 📨 Votre demande est transmise, et les heures vous sont gardées entre-temps. Vous aurez la réponse aussitôt.
bookings-booked = ✅ C’est réservé.
bookings-answered = Votre réponse est transmise.
bookings-shifted = C’est déplacé.
bookings-mine =
    <b>Mes réservations de salles</b>
    { $count ->
        [0] Vous n’avez réservé aucune salle.
       *[other] { "" }
    }
    .find = Trouver une salle
bookings-points =
    ⚠️ Points pour des salles laissées vides ou annulées tard : { $points } (à { $most }, plus de réservation pendant un temps)
    { $barred }
bookings-line = • { $room } · { $begins } – { $ends } · { $state }
bookings-open = { $room } · { $begins }
bookings-all = Mes réservations
bookings-see = En voir plus
bookings-card =
    🚪 <b>{ $room }</b> · { $place }
    { $begins } – { $ends }
    { $state } · nº { $number } · { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
    { $text }
    { $reason }
    { $way }
    { $entry }
    { $contact }
    { $until }
bookings-more = En voir plus
bookings-about =
    <b>{ $room }</b>
    Le numéro est { $number }, pour { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }.
    { $way }
    { $contact }
    .back = ‹ La réservation
bookings-reason = La personne responsable dit : { $reason }
bookings-answer = La réponse : { $answer }
bookings-way-from = 🔑 La manière d’entrer sera indiquée ici à partir du { $first }
bookings-in-time = Si vous ne pouvez pas venir, merci d’annuler au plus tard le { $until } : d’autres pourront en profiter.
bookings-step-arrive = 🙋 J’y suis
bookings-step-leave = 🧹 Rangé, je suis parti(e)
bookings-step-answer = Répondre
bookings-step-drop = Laisser tomber
bookings-step-shift = Une autre heure
bookings-step-cancel = Annuler
bookings-step-undo = Je retire cette réservation
bookings-undo-until = Pendant { $minutes } minutes, vous pouvez la retirer sans aucune conséquence.
bookings-step-calendar = 🗓 Ajouter au calendrier
bookings-calendar = <b>{ $room }</b> : { $begins }. Ouvrez le fichier ci-dessous, votre calendrier suivra.
bookings-step-else = Autres heures et salles
bookings-shift =
    Votre réservation du { $begins } va être déplacée. Elle reste telle quelle jusqu’à votre choix. Là où il faut un accord, il est redemandé.
    .day = Voir quand c’est libre
    .back = ‹ Ne rien changer
bookings-cancel =
    Annuler votre réservation du { $begins } ?
    { $late }
    .yes = Oui, annuler
    .no = Non, la garder
bookings-cancel-late = Il est tard : annuler maintenant peut compter comme un point contre vous.
bookings-else =
    { $count ->
        [0] Cherchons autre chose à la place du { $begins }.
       *[other] À la place du { $begins }, voici ce qui est possible. Une pression, et c’est demandé avec les mêmes personnes et le même motif.
    }
    .day = Autres heures ce jour-là
bookings-other = { $begins } – { $ends } · { $room }
bookings-others =
    { $count ->
        [one] Voici une autre possibilité. Une pression, et c’est demandé avec les mêmes personnes et le même motif.
       *[other] Voici { $count } autres possibilités. Une pression, et c’est demandé avec les mêmes personnes et le même motif.
    }
bookings-again-asked = 📨 La demande est transmise, avec les mêmes personnes et le même motif. Le créneau vous est gardé en attendant.
bookings-again-booked = ✅ C’est réservé, avec les mêmes personnes et le même motif.
bookings-did-sure =
    { $late ->
        [yes] C’est annulé. Dites-le un peu plus tôt la prochaine fois : d’autres pourront en profiter.
       *[no] C’est annulé. Merci de l’avoir dit à temps.
    }
bookings-did-arrive = Profitez-en bien.
bookings-did-undo = La réservation est retirée. C’est comme si vous n’aviez rien réservé.
bookings-did-leave = Merci. Les suivants peuvent entrer tout de suite.
bookings-did-drop = La salle n’est plus gardée.
bookings-answer-ask-words =
    Que répondez-vous à la personne responsable ?
    .label = Réponse
bookings-day-ask-day =
    Quel jour voulez-vous voir ?
    .label = Jour
bookings-question-ask-words =
    Que voulez-vous savoir ? La personne qui a réservé le lira et répondra.
    .label = Question
bookings-decline-ask-why =
    Pourquoi pas ? La personne qui a réservé le lira.
    .label = Raison
bookings-block-ask-day =
    Quel jour vous faut-il la salle ?
    .label = Jour
bookings-block-ask-hours =
    { $step ->
        [opens] À partir de quelle heure ?
       *[other] De { $start } à quelle heure ?
    }
    .label = Heures
bookings-block-ask-why =
    Pour quoi faire ? Les personnes qui gèrent la salle avec vous le voient.
    .label = Raison
bookings-blocked = Ces heures sont bloquées.
bookings-houses =
    { $count ->
        [0] Vous ne gérez pas de bâtiment. Vous pouvez en ouvrir un avec /buildings.
       *[other] Quel bâtiment ?
    }
bookings-sheet =
    <b>{ $name }</b> · { $day }
    { $count ->
        [0] Aucune demande, et personne ne vient ce jour-là.
       *[other] { "" }
    }
    .again = Actualiser
    .house = Le bâtiment
bookings-sheet-asked = <b>Demandes en attente : { $count }</b>
bookings-sheet-coming = <b>Salles occupées ce jour-là : { $count }</b>
bookings-sheet-line = { $n }. { $room } · { $begins } – { $ends } · { $who } · { $state }
bookings-sheet-open = { $n }. { $room } · { $begins }
bookings-of = { $name }
bookings-house = la maison elle-même
bookings-judge-card =
    <b>{ $room }</b> · { $begins } – { $ends }
    { $who } · { $state } · nº { $number }
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } (la salle en contient { $capacity })
    { $purpose }
    { $text }
    { $reason }
    { $answer }
    Personne d’autre n’a ces heures. Depuis un an : salles utilisées { $used }, laissées vides { $missed }.
    .back = ‹ Demandes et salles du jour
bookings-judge-approve = ✅ Dire oui
bookings-judge-ask = ❓ Poser une question
bookings-judge-decline = 🚫 Pas cette fois
bookings-judge-seen = On est venu
bookings-judge-absent = Personne n’est venu
bookings-judge-unblock = Prêter de nouveau
bookings-judged-approve = Vous avez dit oui, et c’est annoncé.
bookings-judged-ask = Votre question est transmise.
bookings-judged-decline = C’est annoncé, avec votre raison.
bookings-judged-seen = C’est noté : on est venu.
bookings-judged-absent = C’est noté : personne n’est venu, et c’est annoncé.
bookings-judged-unblock = La salle est de nouveau prêtée.
bookings-notice-asked = 📨 { $name } demande <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Personne d’autre n’a ces heures. Nº { $number }.
bookings-notice-booked = { $name } a réservé <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Nº { $number }.
bookings-notice-moved = { $name } a déplacé la réservation { $number } : maintenant <b>{ $room }</b>, { $begins } – { $ends }.
bookings-notice-answered = { $name } a répondu pour la réservation { $number } : { $words }
bookings-notice-cancelled = { $name } a annulé <b>{ $room }</b> le { $begins }. Nº { $number }.
bookings-notice-absent = { $name } n’est pas venu(e) pour <b>{ $room }</b> le { $begins } ; le reste du temps est ouvert aux autres. Si vous avez vu la personne, merci de corriger.
bookings-notice-waits = { $name } attend une réponse depuis { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } (jours de fermeture non compris) : <b>{ $room }</b>, { $begins } – { $ends }.
bookings-notice-waiting =
    ⏳ <b>{ $count } demandes attendent votre réponse.</b> La plus ancienne d’abord.
    { $one }
    { $two }
    { $three }
    { $four }
    { $five }
    { $more }
bookings-waiting-line = <b>{ $room }</b>, { $begins } · demandée le { $asked }
bookings-waiting-more = Il y en a encore { $count }.
bookings-waiting-open = { $begins } · { $room }
bookings-waiting-all = Voir toutes les demandes
bookings-notice-unanswered = À { $place }, une demande est sans réponse depuis { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } (jours de fermeture non compris) : { $name }, <b>{ $room }</b>, { $begins } – { $ends }, nº { $number }. Merci de parler à la personne responsable.
bookings-notice-approved = ✅ <b>{ $room }</b> est à vous, { $begins } – { $ends }, { $place }. Nº { $number }.
bookings-notice-declined =
    <b>{ $room }</b> le { $begins } : pas cette fois. La personne responsable dit : { $why }
    { $others }
bookings-notice-displaced =
    Toutes nos excuses : la maison a dû annuler votre réservation de <b>{ $room }</b> le { $begins }. Raison : { $why }.
    { $others }
bookings-notice-question = À propos de <b>{ $room }</b> le { $begins }, la personne responsable demande : { $words }
bookings-notice-expired =
    <b>{ $room }</b> le { $begins } : l’heure est venue sans réponse de la personne responsable. Toutes nos excuses.
    { $others }
bookings-notice-missed = Il semble que personne ne soit venu pour <b>{ $room }</b> le { $begins } ; le reste du temps est ouvert aux autres. Si c’est une erreur, dites-le à la personne responsable.
bookings-notice-week = Dans une semaine, vous avez <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Si vous ne pouvez pas venir, merci d’annuler à temps.
bookings-notice-eve = Demain, vous avez <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Peu avant le début, la réservation vous dira comment entrer.
bookings-notice-brief = Bientôt, vous avez <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Ouvrez la réservation pour voir comment entrer.
bookings-notice-start = <b>{ $room }</b> vous attend. Touchez le bouton en arrivant ; sans nouvelles de vous, elle est ouverte aux autres.
bookings-notice-tidy = Votre temps dans <b>{ $room }</b> se termine à { $ends }. Merci de la laisser comme vous l’avez trouvée.
bookings-notice-after = Comment était <b>{ $room }</b> ? Nous avons deux petites questions. Si quelque chose était abîmé ou pas rangé, dites-le-nous aussi.
people-bookings = Salles : réservées { $open }, laissées vides depuis un an { $missed }
form-name-bookings-ask = la réservation d’une salle
form-name-bookings-answer = une réponse à la personne responsable
form-name-bookings-day = le choix d’un jour
form-name-bookings-question = une question sur une réservation
form-name-bookings-decline = le refus d’une réservation
form-name-bookings-block = le blocage d’une salle
form-nudge-bookings-ask = Vous réserviez une salle. On continue ?
form-nudge-bookings-answer = Vous répondiez à la personne responsable. On continue ?
form-nudge-bookings-day = Vous choisissiez un jour pour une salle. On continue ?
form-nudge-bookings-question = Vous posiez une question sur une réservation. On continue ?
form-nudge-bookings-decline = Vous répondiez à une demande de salle. On continue ?
form-nudge-bookings-block = Vous bloquiez une salle. On continue ?
deed-booking-approved = a accepté une réservation de salle
deed-booking-declined = a refusé une réservation de salle
deed-booking-displaced = a annulé une réservation promise
deed-booking-questioned = a posé une question sur une réservation
deed-booking-absent = a noté que personne n’est venu
deed-booking-seen = a noté qu’on est venu
deed-room-blocked = a bloqué une salle
deed-room-unblocked = a débloqué une salle
rules-booking = Réservations de salles
rule-booking-hold-minutes = Gardée pendant la demande : { $value } minutes
rule-booking-day-max = Réservations d’une personne par jour : { $value }
rule-booking-month-max = Réservations d’une personne par mois : { $value }
rule-booking-public-max = De même, avec ce qui sert à tout le monde : { $value }
rule-booking-minutes-max = Temps d’une personne par jour : { $value } minutes
rule-booking-purpose-min = Description de l’activité : au moins { $value } signes
rule-booking-remind-hours = Rappel d’une demande, toutes les { $value } heures
rule-booking-reminders = Rappels avant de prévenir la modération : { $value }
rule-booking-gather-hours = Demandes en attente annoncées ensemble sur : { $value } heures
rule-booking-cancel-days = Annulée à temps : { $value } jours avant
rule-booking-early-minutes = On peut dire qu’on y est : { $value } minutes avant
rule-booking-absent-minutes = Ouverte aux autres si personne ne vient : après { $value } minutes
rule-booking-tidy-minutes = Rappel de ranger : { $value } minutes avant la fin
rule-booking-brief-minutes = Dernier rappel : { $value } minutes avant
rule-booking-entry-minutes = On dit comment entrer : { $value } minutes avant
rule-booking-after-minutes = On demande comment c’était : { $value } minutes après
rule-booking-proof = L’arrivée se prouve par le code ou la position : { $value }
rule-booking-soon-hour = Rappel la veille et une semaine avant : à { $value } h
rule-booking-kept-days = Réservations terminées, conservées { $value } jours
kept-bookings = Réservations de salles terminées : { $days } jours
