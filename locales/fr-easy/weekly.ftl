# La semaine d’un lieu de prêt : mots simples
weekly-open = Voir ce qu’il y a à faire cette semaine
weekly-list =
    Cette semaine à <b>{ $name }</b>
    { $count ->
        [0] Rien à faire.
       *[other] { "" }
    }
    .off = Ne plus m’écrire chaque semaine
    .on = M’écrire chaque semaine
    .desk = Voir ce qu’il y a à faire aujourd’hui
weekly-late = <b>En retard : { $count }</b>
weekly-notice-list =
    Cette semaine à <b>{ $name }</b>
    { $late ->
        [none] { $late }
       *[other] En retard : { $late }
    }
    { $asked ->
        [none] { $asked }
       *[other] En attente de votre oui : { $asked }
    }
    { $fetch ->
        [none] { $fetch }
       *[other] À venir chercher : { $fetch }
    }
