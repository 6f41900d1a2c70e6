# Les files d’attente pour les salles
command-waitlist = Voir mes files d’attente pour des salles
waitlist-door = 🙋 Mes files d’attente
waitlist-wait = 🙋 Attendre qu’elle se libère
waitlist-out = Quitter la file
waitlist-take = ✅ Je la prends
waitlist-pass = Laisser mon tour
waitlist-leave = { $n }. Quitter la file
waitlist-lengths =
    <b>{ $name }</b> · à partir du { $begins }
    Jusqu’à quelle heure la voudriez-vous, si elle se libère ?
    .back = ‹ La journée
waitlist-stands =
    🙋 <b>Vous êtes en place { $position } dans la file.</b> { $room } · { $begins } – { $ends }
    Si la salle se libère, une seule personne à la fois est prévenue, dans l’ordre, et elle lui est gardée jusqu’à sa réponse. Vous attendez jusqu’au { $closes }.
    { $all ->
        [0] On ne peut pas encore dire si cette salle se libère souvent.
       *[other] Ces trois derniers mois, { $freed } réservations de cette salle sur { $all } se sont libérées.
    }
    .leave = Quitter la file
waitlist-mine =
    <b>Files d’attente pour des salles</b>
    { $count ->
        [0] Vous n’attendez aucune salle. Touchez une heure déjà prise pour l’attendre.
       *[other] { "" }
    }
    .bookings = Mes réservations
    .find = Trouver une salle
waitlist-line-waiting = { $n }. { $room } · { $begins } – { $ends } · place { $position }
waitlist-line-offered = { $n }. ⏳ <b>{ $room }</b> · { $begins } – { $ends } · c’est votre tour. Merci de répondre avant le { $until }.
waitlist-did-pass = Votre tour passe à la personne suivante.
waitlist-did-leave = Vous avez quitté la file.
waitlist-notice-offered = 🙋 <b>{ $room }</b>, que vous attendiez, s’est libérée : { $begins } – { $ends }, { $place }. Elle vous est gardée jusqu’au { $until } ; ensuite, ce sera le tour de la personne suivante.
waitlist-notice-half = <b>{ $room }</b> vous est toujours gardée : { $begins } – { $ends }, { $place }. Merci de répondre avant le { $until }.
waitlist-notice-lapsed = <b>{ $room }</b>, { $begins } – { $ends }, { $place } : sans réponse, elle est passée à la personne suivante. { $last ->
        [yes] Ce n’était pas la première fois : vous êtes maintenant en fin de file.
       *[no] Vous gardez votre place dans la file.
    }
waitlist-notice-over = <b>{ $room }</b> ne s’est pas libérée pour le { $begins } – { $ends } ({ $place }). Merci d’avoir attendu. Un autre moment ou une autre salle conviendrait peut-être.
waitlist-notice-shut = <b>{ $room }</b> n’est finalement pas prêtée le { $begins } – { $ends } ; la file où vous attendiez est fermée ({ $place }). Raison : { $why } Un autre moment ou une autre salle conviendrait peut-être.
rules-waitlist = Files d’attente pour les salles
rule-waitlist-on = On peut attendre une salle déjà prise : { $value }
rule-waitlist-places-max = Files d’une personne à la fois : { $value }
rule-waitlist-offer-minutes = Une salle libérée est gardée, sans compter la nuit : { $value } minutes
rule-waitlist-least-minutes = Rien n’est proposé à qui aurait moins de : { $value } minutes
rule-waitlist-stop-minutes = Plus rien n’est proposé : { $value } minutes avant le début
rule-waitlist-lapses-most = En fin de file après : { $value } propositions sans réponse
rule-waitlist-kept-days = Files terminées gardées : { $value } jours
kept-waitlist = Files d’attente terminées : { $days } jours
