# La semaine d’un lieu de prêt
weekly-open = 🗓 La liste de la semaine
weekly-list =
    Cette semaine à <b>{ $name }</b>
    { $count ->
        [0] Rien à voir.
       *[other] { "" }
    }
    .off = 🔕 Ne plus m’écrire chaque semaine
    .on = 🔔 M’écrire chaque semaine
    .desk = ‹ Le comptoir
weekly-late = <b>❗ En retard : { $count }</b>
weekly-asked = <b>En attente de votre oui : { $count }</b>
weekly-back = <b>À vérifier : { $count }</b>
weekly-fetch = <b>À venir chercher cette semaine : { $count }</b>
weekly-people = <b>Personnes en retard : { $count }</b>
weekly-waiting = <b>Objets attendus : { $count }</b>
weekly-broken = <b>À réparer : { $count }</b>
weekly-line = • { $title } · { $who } · { $day }
weekly-line-people =
    • { $who } · { $now ->
        [one] { $now } objet en ce moment
       *[other] { $now } objets en ce moment
    } · { $before ->
        [0] aucun retour tardif depuis un an
        [one] un retour tardif depuis un an
       *[other] { $before } retours tardifs depuis un an
    }
weekly-line-waiting = • { $title } · { $count }
weekly-line-broken = • { $title }
weekly-supplies = <b>Consommables à racheter : { $count }</b>
weekly-line-supplies = • { $name } · reste : { $left } · { $title }
weekly-notice-list =
    🗓 Cette semaine à <b>{ $name }</b>
    { $late ->
        [none] { $late }
       *[other] En retard : { $late }, personnes en retard : { $people }
    }
    { $asked ->
        [none] { $asked }
       *[other] En attente de votre oui : { $asked }
    }
    { $back ->
        [none] { $back }
       *[other] À vérifier : { $back }
    }
    { $fetch ->
        [none] { $fetch }
       *[other] À venir chercher cette semaine : { $fetch }
    }
    { $waiting ->
        [none] { $waiting }
       *[other] Dans les files : { $waiting }
    }
    { $broken ->
        [none] { $broken }
       *[other] À réparer : { $broken }
    }
    { $supplies ->
        [none] { $supplies }
       *[other] Consommables à racheter : { $supplies }
    }
rules-weekly = La semaine d’un lieu de prêt
rule-weekly-hour = Heure du lundi à laquelle la liste est envoyée : { $value }
