# Choisir une salle ensemble dans un groupe
command-decide = Choisir une salle ensemble, par un vote
polls-elsewhere =
    <b>Choisir une salle ensemble, par un vote</b>
    Faites-moi entrer dans votre groupe et écrivez-y par exemple <b>/decide 8 personnes vendredi soir</b>. Je soumets quelques salles libres au vote. Dès qu’il y a assez de voix, la salle est réservée.
    .add = Me faire entrer dans un groupe
polls-how =
    <b>Quelle salle vous faut-il ?</b>
    Choisissez ci-dessous, ou écrivez par exemple <b>/decide 8 personnes vendredi soir 2 heures</b>.
polls-for-day = Jour · { $people }
polls-for-evening = Soir · { $people }
polls-for-weekend = Week-end · { $people }
polls-notice-card =
    🗳 <b>{ $people ->
        [one] Une salle pour une personne
       *[other] Une salle pour { $people } personnes
    }</b>
    { $words }

    { $choices }

    { $stands }
polls-words = « { $words } »
polls-choices =
    { $before }

    { $line }
polls-choice =
    { $gone ->
        [yes] 🚫 <s>{ $begins } – { $ends }</s>
       *[no] <b>{ $begins } – { $ends }</b>
    }
    { $room } · { $place } · { $count } voix
    { $who }
polls-who = 🙋 { $names }{ $more ->
        [0] { "" }
        [one] { " " }et une autre personne
       *[other] { " " }et { $more } autres
    }
polls-stands-draft =
    Une fois le vote ouvert, la salle est réservée pour la première date qui obtient { $quorum } voix. { $name } répond de la réservation, qui compte comme une réservation de ce groupe. Qui ouvre le vote s’engage : la réunion n’est ni politique, ni religieuse, ni lucrative.
    Si personne ne l’ouvre d’ici { $until }, il est abandonné.
polls-stands-open =
    Appuyez sur toutes les dates qui vous conviennent ; appuyez de nouveau pour vous raviser. La première qui obtient { $quorum } voix est réservée. Vote ouvert jusqu’à { $until }.
    Répond de la réservation : { $name }
polls-stands-booked =
    { $said ->
        [requested] 📨 <b>{ $room }, { $begins } – { $ends }</b> : c’est choisi, la réponse du gestionnaire est attendue.
        [question] 📨 <b>{ $room }, { $begins } – { $ends }</b> : c’est choisi. Le gestionnaire a posé une question à { $name }.
       *[other] <b>{ $room }, { $begins } – { $ends }</b> · { $place } · { $state }
    }
    Répond de la réservation : { $name }
polls-stands-over =
    { $how ->
        [lapsed] Le temps est écoulé et il n’y a pas eu assez de voix : rien n’est réservé. Vous pouvez recommencer avec /decide.
        [vain] Aucune des salles ne peut plus être réservée. { polls-why }
       *[dropped] Le vote a été arrêté.
    }
polls-why =
    { $why ->
        [taken] Quelqu’un d’autre l’a réservée entre-temps.
        [quota] Ce groupe a déjà réservé autant qu’il le peut.
       *[none] Les conditions de la salle ont changé, ou la personne qui en répond ne peut pas réserver en ce moment.
    }
polls-of = { $holder } (par { $name })
polls-key = { $begins } · { $room }
polls-step-go = ✅ Je m’y engage : ouvrir le vote
polls-step-drop = Abandonner
polls-step-decide = Décider maintenant
polls-step-stop = Arrêter le vote
polls-notice-booked =
    { $asked ->
        [yes] 📨 Il y a assez de voix : <b>{ $room }</b> est demandée. Je vous dirai quand le gestionnaire aura accepté ; d’ici là, elle vous est gardée.
       *[no] ✅ Il y a assez de voix : <b>{ $room }</b> est réservée.
    }
    { $begins } – { $ends }, { $place }. Numéro { $number }.
    { $name } répond de la réservation et saura comment entrer.
polls-notice-gone = Il y avait assez de voix, mais <b>{ $room }</b>, { $begins }, ne peut pas être réservée. { polls-why } Choisissez parmi les autres.
polls-notice-over = { polls-stands-over }
polls-notice-news =
    { $said ->
        [approved] ✅ Le gestionnaire a accepté. Rendez-vous dans <b>{ $room }</b>, { $begins } – { $ends }, { $place }.
        [declined] Le gestionnaire répond que ce n’est pas possible cette fois : <b>{ $room }</b>, { $begins }. { $name } en connaît la raison.
        [displaced] Nous sommes désolés. La maison a dû annuler <b>{ $room }</b>, { $begins }. { $name } en connaît la raison.
        [expired] Personne n’a répondu pour <b>{ $room }</b>, { $begins }.
       *[cancelled] <b>{ $room }</b>, { $begins } : la réservation est annulée.
    }
rules-poll = Votes de groupes
rule-poll-votes-least = Voix nécessaires pour décider : { $value } au moins
rule-poll-votes-percent = Voix nécessaires pour décider : { $value } % des personnes attendues
rule-poll-options-most = Salles soumises au vote : { $value } au plus
rule-poll-people = Nombre de personnes, quand on ne le dit pas : { $value }
rule-poll-hours = Durée d’un vote : { $value } heures
rule-poll-draft-minutes = Un vote non ouvert est gardé : { $value } minutes
rule-poll-kept-days = Les votes terminés sont conservés : { $value } jours
rule-poll-coming-most = Réservations de groupes dont une personne répond : { $value }
kept-polls = Votes de groupes terminés : { $days } jours
