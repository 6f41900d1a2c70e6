# 오래 걸리는 작업
works-waiting =
    <b>{ $name }</b>
    { $at }에 시작합니다.
    여기에서 보실 수 있습니다.
works-stopping =
    <b>{ $name }</b>
    멈추고 있습니다.
works-done =
    <b>{ $name }</b>
    모두 마쳤습니다.
    한 것: { $done }
works-stopped =
    <b>{ $name }</b>
    멈추었습니다.
    한 것: { $done }
works-failed =
    <b>{ $name }</b>
    죄송합니다. 끝까지 하지 못했습니다.
    한 것: { $done }
    문의 번호: <code>{ $incident }</code>
works-refused =
    <b>{ $name }</b>
    여기서 끝냈습니다.
    { $why }
works-list =
    { $count ->
        [0] 시작하신 작업이 없습니다.
       *[other] <b>시작하신 작업입니다.</b>
    }
