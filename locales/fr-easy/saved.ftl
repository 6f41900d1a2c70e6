saved-list =
    { $count ->
        [0]
            Vous n’attendez rien pour le moment.
            Écrivez d’abord ce que vous cherchez.
            Puis appuyez sur « Me prévenir ».
            Nous vous écrirons dès qu’un voisin le publiera.
       *[other] <b>Voici ce que vous attendez.</b>
    }
saved-kept =
    C’est noté.
    Nous vous préviendrons dès qu’un voisin publiera « { $words } » ({ $side }).
saved-notice-found =
    Vous attendiez « { $words } ».
    Voici une nouvelle { $side }.
    <b>{ $title }</b>
