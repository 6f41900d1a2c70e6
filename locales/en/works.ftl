# Long jobs
command-works = See the jobs under way
works-some = Job
work-state-waiting = waiting
work-state-running = under way
work-state-stopping = stopping
work-state-stopped = stopped
work-state-done = done
work-state-failed = not finished
works-progress =
    <b>{ $name }</b>
    { $bar } { $percent }%
    { $done } of { $total }
    { $left }
works-progress-open =
    <b>{ $name }</b>
    So far { $done }
works-left = About { $minutes } minutes left.
works-left-soon = Less than a minute left.
works-stop = Stop here
works-waiting =
    <b>{ $name }</b>
    It starts { $at }. From then on you will see here how far it is.
works-stopping =
    <b>{ $name }</b>
    It is stopping. The result will stand here.
works-done =
    <b>{ $name }</b>
    All done: { $done }
works-stopped =
    <b>{ $name }</b>
    It was stopped. Done until then: { $done }
works-failed =
    <b>{ $name }</b>
    Sorry, something of ours broke and this could not be finished. Done until then: { $done }
    It was tried several times. For questions, this number helps: <code>{ $incident }</code>
works-refused =
    <b>{ $name }</b>
    It could not go on and has ended here.
    { $why }
works-list =
    { $count ->
        [0] You have started no jobs. What takes longer will be seen here.
       *[other] <b>Jobs you have started</b>
    }
works-line = { $n }. { $name } · { $state } · { $begun }
