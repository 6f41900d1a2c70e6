# Longs travaux
command-works = Voir les travaux en cours
works-some = Travail
work-state-waiting = en attente
work-state-running = en cours
work-state-stopping = en train de s’arrêter
work-state-stopped = arrêté
work-state-done = terminé
work-state-failed = inachevé
works-progress =
    <b>{ $name }</b>
    { $bar } { $percent } %
    { $done } sur { $total }
    { $left }
works-progress-open =
    <b>{ $name }</b>
    Jusqu’ici : { $done }
works-left = Encore { $minutes } minutes environ.
works-left-soon = Encore moins d’une minute.
works-stop = Arrêter ici
works-waiting =
    <b>{ $name }</b>
    Début : { $at }. L’avancement s’affichera ici.
works-stopping =
    <b>{ $name }</b>
    Arrêt en cours. Le résultat s’affichera ici.
works-done =
    <b>{ $name }</b>
    Tout est terminé : { $done }
works-stopped =
    <b>{ $name }</b>
    Arrêté comme demandé. Fait jusque-là : { $done }
works-failed =
    <b>{ $name }</b>
    Désolé, quelque chose s’est cassé chez nous et ce travail n’a pas pu aboutir. Fait jusque-là : { $done }
    Plusieurs essais n’y ont rien changé. Ce numéro aide à chercher : <code>{ $incident }</code>
works-refused =
    <b>{ $name }</b>
    Impossible de continuer ; le travail s’arrête ici.
    { $why }
works-list =
    { $count ->
        [0] Vous n’avez lancé aucun travail. Ce qui prend du temps se verra ici.
       *[other] <b>Les travaux que vous avez lancés</b>
    }
works-line = { $n }. { $name } · { $state } · { $begun }
