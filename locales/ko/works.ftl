# 오래 걸리는 작업
command-works = 진행 중인 작업 보기
works-some = 작업
work-state-waiting = 기다리는 중
work-state-running = 하는 중
work-state-stopping = 멈추는 중
work-state-stopped = 멈춤
work-state-done = 마침
work-state-failed = 마치지 못함
works-progress =
    <b>{ $name }</b>
    { $bar } { $percent }%
    { $total } 가운데 { $done }
    { $left }
works-progress-open =
    <b>{ $name }</b>
    지금까지 { $done }
works-left = { $minutes }분쯤 남았습니다.
works-left-soon = 1분 안에 끝납니다.
works-stop = 여기서 멈추기
works-waiting =
    <b>{ $name }</b>
    { $at }에 시작합니다. 그때 이 자리에 진행 상황을 보여 드립니다.
works-stopping =
    <b>{ $name }</b>
    멈추고 있습니다. 끝나면 이 자리에 결과를 적어 드립니다.
works-done =
    <b>{ $name }</b>
    모두 마쳤습니다. 한 것: { $done }
works-stopped =
    <b>{ $name }</b>
    말씀하신 대로 멈추었습니다. 그때까지 한 것: { $done }
works-failed =
    <b>{ $name }</b>
    죄송합니다. 저희 쪽에 문제가 생겨 끝까지 하지 못했습니다. 그때까지 한 것: { $done }
    몇 번 다시 해 보았지만 되지 않았습니다. 문의 번호: <code>{ $incident }</code>
works-refused =
    <b>{ $name }</b>
    더 할 수 없어 여기서 끝냈습니다.
    { $why }
works-list =
    { $count ->
        [0] 시작하신 작업이 없습니다. 오래 걸리는 일을 시작하시면 여기에 보입니다.
       *[other] <b>시작하신 작업</b>
    }
works-line = { $n }. { $name } · { $state } · { $begun }
