# Travaux longs
works-waiting =
    <b>{ $name }</b>
    Cela commence le { $at }.
    Vous le verrez ici.
works-stopping =
    <b>{ $name }</b>
    Nous l’arrêtons.
works-done =
    <b>{ $name }</b>
    C’est fini.
    Fait : { $done }
works-stopped =
    <b>{ $name }</b>
    C’est arrêté.
    Fait : { $done }
works-failed =
    <b>{ $name }</b>
    Désolés. Nous n’avons pas pu finir.
    Fait : { $done }
    Numéro à citer : <code>{ $incident }</code>
works-refused =
    <b>{ $name }</b>
    C’est terminé ici.
    { $why }
works-list =
    { $count ->
        [0] Vous n’avez pas de travaux.
       *[other] <b>Voici vos travaux.</b>
    }
