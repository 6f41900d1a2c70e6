# Ce que l’on attend
saved-list =
    { $count ->
        [0] Vous n’avez pas d’alerte. Cherchez quelque chose, puis appuyez sur « Me prévenir » : nous vous écrirons dès qu’un voisin le publiera.
       *[other] <b>Mes alertes</b>
    }
saved-line = { $words } ({ $side })
saved-drop = Ne plus attendre : { $words }
saved-kept = C’est noté. Nous vous préviendrons dès qu’un voisin proche publiera « { $words } » ({ $side }).
saved-open = Voir l’annonce
saved-notice-found = Vous attendiez « { $words } ». Voici une nouvelle { $side } : <b>{ $title }</b>
rules-saved = Recherches gardées
rule-saved-most = Recherches gardées par personne : { $value }
