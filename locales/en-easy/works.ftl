# Long jobs
works-waiting =
    <b>{ $name }</b>
    It begins on { $at }.
    You can see it here.
works-stopping =
    <b>{ $name }</b>
    We are stopping it.
works-done =
    <b>{ $name }</b>
    It is finished.
    Done: { $done }
works-stopped =
    <b>{ $name }</b>
    It is stopped.
    Done: { $done }
works-failed =
    <b>{ $name }</b>
    We are sorry. We could not finish it.
    Done: { $done }
    Number to quote: <code>{ $incident }</code>
works-refused =
    <b>{ $name }</b>
    It ended here.
    { $why }
works-list =
    { $count ->
        [0] You have no jobs.
       *[other] <b>These are your jobs.</b>
    }
