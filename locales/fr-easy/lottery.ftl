# Tirages au sort, en mots simples
round-state-announced = On pourra bientôt participer.
round-state-open = On peut participer maintenant.
round-state-closed = On ne peut plus participer.
round-state-drawn = Le tirage est fait.
round-state-ended = C’est terminé.
round-state-withdrawn = Le tirage n’a pas lieu.
lottery-around =
    <b>Salles tirées au sort</b>
    Ces heures sont très demandées : le sort décide.
    { $count ->
        [0] Il n’y a pas de tirage en ce moment.
       *[other] Appuyez sur un tirage.
    }
lottery-line = { $name } : { $state }
lottery-all = Voir les autres tirages
lottery-see = En voir plus
lottery-card =
    <b>{ $name }</b> : { $state }
    On peut participer jusqu’au { $closes }.
    Le tirage est le { $draws }.
    { $mine }
lottery-slot = { $n }. { $room }, le { $begins }, jusqu’à { $ends }
lottery-mine-in = Vous participez. Votre numéro est { $ticket }.
lottery-mine-offered = C’est vous : { $room }, le { $begins }, jusqu’à { $ends }. Répondez avant le { $until }.
lottery-mine-taken = { $room } est à vous, le { $begins }, jusqu’à { $ends }.
lottery-mine-declined = Vous avez laissé la place.
lottery-mine-lapsed = Sans réponse à temps, la place est passée à quelqu’un d’autre.
lottery-mine-waiting = Si d’autres renoncent, ce sera votre tour. Vous avez le numéro { $count }.
lottery-mine-lost = Ce n’est pas pour cette fois. La prochaine fois, vos chances sont meilleures.
lottery-enter = Je veux participer
lottery-change = Je veux d’autres heures
lottery-leave = Je ne veux plus participer
lottery-yes = Oui, je la prends
lottery-no = Je laisse ma place
lottery-booking = Voir ma réservation
lottery-paper = Recevoir le relevé du tirage
lottery-file =
    Le relevé du tirage <b>{ $name }</b>.
    Il ne nomme personne.
lottery-wishes =
    <b>{ $name }</b>
    Appuyez d’abord sur l’heure préférée.
    Vous pouvez en choisir { $most }.
    Vous en avez choisi { $count }.
    .done = C’est tout
    .back = Revenir au tirage
lottery-wished = Choix { $rank } : { $room }, le { $begins }, jusqu’à { $ends }
lottery-unwished = { $room }, le { $begins }, jusqu’à { $ends }
lottery-entered =
    Vous participez.
    Votre numéro est { $ticket }.
lottery-did-yes = C’est réservé.
lottery-did-no =
    La place passe à la personne suivante.
    Merci de l’avoir dit.
lottery-notice-won =
    Le sort vous a choisi(e) dans <b>{ $name }</b>.
    { $room }, le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    Répondez avant le { $until }.
lottery-notice-moved-up =
    C’est votre tour dans <b>{ $name }</b>.
    { $room }, le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    Répondez avant le { $until }.
lottery-notice-confirm =
    Il nous manque votre réponse pour <b>{ $name }</b>.
    { $room }, le { $begins }, jusqu’à { $ends }.
    Lieu : { $place }
    Répondez avant le { $until }.
lottery-notice-reserve =
    Dans <b>{ $name }</b>, vous avez le numéro { $count } d’attente.
    Nous vous dirons quand ce sera votre tour.
    Lieu : { $place }
lottery-notice-lost =
    Dans <b>{ $name }</b>, ce n’est pas pour cette fois.
    La prochaine fois, vos chances sont meilleures.
    Lieu : { $place }
lottery-notice-lapsed =
    Sans réponse à temps dans <b>{ $name }</b>.
    La place est passée à la personne suivante.
    Lieu : { $place }
lottery-notice-withdrawn =
    Le tirage <b>{ $name }</b> n’a pas lieu.
    La raison : { $why }
    Lieu : { $place }
form-nudge-lottery-enter =
    Vous participiez à un tirage.
    On continue ?
