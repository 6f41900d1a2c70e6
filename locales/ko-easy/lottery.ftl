# 추첨: 쉬운 말
round-state-announced = 곧 신청을 받습니다.
round-state-open = 지금 신청을 받습니다.
round-state-closed = 신청이 끝났습니다.
round-state-drawn = 추첨했습니다.
round-state-ended = 다 끝났습니다.
round-state-withdrawn = 취소되었습니다.
lottery-around =
    <b>추첨으로 정하는 방</b>
    찾는 이웃이 많은 시간은 추첨으로 정합니다.
    { $count ->
        [0] 지금은 열린 추첨이 없습니다.
       *[other] 하나를 눌러 주십시오.
    }
lottery-line = { $name }: { $state }
lottery-all = 다른 추첨을 보겠습니다
lottery-see = 자세히 보겠습니다
lottery-card =
    <b>{ $name }</b>: { $state }
    { $closes }까지 신청하실 수 있습니다.
    { $draws }에 추첨합니다.
    { $mine }
lottery-slot = { $n }번 { $room }, { $begins }부터 { $ends }까지
lottery-mine-in = 신청하셨습니다. 번호는 { $ticket }입니다.
lottery-mine-offered = 뽑히셨습니다. { $room }, { $begins }부터 { $ends }까지입니다. { $until }까지 답해 주십시오.
lottery-mine-taken = 뽑히셨습니다. { $room }, { $begins }부터 { $ends }까지 쓰십니다.
lottery-mine-declined = 다음 이웃에게 넘기셨습니다.
lottery-mine-lapsed = 답할 때가 지나 다음 이웃에게 넘어갔습니다.
lottery-mine-waiting = 앞 이웃이 쓰지 않으면 차례가 옵니다. 예비 { $count }번입니다.
lottery-mine-lost = 이번에는 뽑히지 않았습니다. 다음에는 뽑히기 쉬워집니다.
lottery-enter = 신청하겠습니다
lottery-change = 바라는 시간을 바꾸겠습니다
lottery-leave = 신청을 거두겠습니다
lottery-yes = 네, 쓰겠습니다
lottery-no = 다음 이웃에게 넘기겠습니다
lottery-booking = 내 예약을 보겠습니다
lottery-paper = 추첨 기록을 받겠습니다
lottery-file =
    <b>{ $name }</b> 추첨의 기록입니다.
    이웃의 이름은 들어 있지 않습니다.
lottery-wishes =
    <b>{ $name }</b>
    가장 바라는 시간부터 눌러 주십시오.
    { $most }개까지 고르실 수 있습니다.
    지금 { $count }개를 고르셨습니다.
    .done = 다 골랐습니다
    .back = 추첨으로 돌아가겠습니다
lottery-wished = { $rank }번째로 고름: { $room }, { $begins }부터 { $ends }까지
lottery-unwished = { $room }, { $begins }부터 { $ends }까지
lottery-entered =
    신청했습니다.
    번호는 { $ticket }입니다.
lottery-did-yes = 예약되었습니다.
lottery-did-no =
    다음 이웃에게 넘겼습니다.
    알려 주셔서 고맙습니다.
lottery-notice-won =
    <b>{ $name }</b> 추첨에서 뽑히셨습니다.
    { $room }, { $begins }부터 { $ends }까지입니다.
    곳: { $place }
    { $until }까지 답해 주십시오.
lottery-notice-moved-up =
    <b>{ $name }</b> 추첨에서 차례가 왔습니다.
    { $room }, { $begins }부터 { $ends }까지입니다.
    곳: { $place }
    { $until }까지 답해 주십시오.
lottery-notice-confirm =
    <b>{ $name }</b> 추첨에 아직 답하지 않으셨습니다.
    { $room }, { $begins }부터 { $ends }까지입니다.
    곳: { $place }
    { $until }까지 답해 주십시오.
lottery-notice-reserve =
    <b>{ $name }</b> 추첨에서 예비 { $count }번입니다.
    앞 이웃이 쓰지 않으면 바로 알려 드립니다.
    곳: { $place }
lottery-notice-lost =
    <b>{ $name }</b> 추첨에서 이번에는 뽑히지 않았습니다.
    다음에는 뽑히기 쉬워집니다.
    곳: { $place }
lottery-notice-lapsed =
    <b>{ $name }</b> 추첨에 답할 때가 지났습니다.
    다음 이웃에게 넘어갔습니다.
    곳: { $place }
lottery-notice-withdrawn =
    <b>{ $name }</b> 추첨이 취소되었습니다.
    까닭: { $why }
    곳: { $place }
form-nudge-lottery-enter =
    추첨에 신청하시던 중이었습니다.
    이어서 하시겠습니까?
