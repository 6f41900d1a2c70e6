# 방을 비우거나 늦게 취소한 점수: 쉬운 말
points-door = 내 점수를 보겠습니다
points-object = 다시 살펴 주십시오
points-barred = { $until }까지 방을 예약하실 수 없습니다.
points-own =
    <b>지금 { $points }점입니다.</b>
    { $most }점이 되면 { $bar }일 동안 예약하실 수 없습니다.
    점수는 { $lapse }일이 지나면 없어집니다.
    { $barred }
points-line-object = { $n }. { $room } { $begins }: 다시 살펴 주십시오
points-objected =
    다른 사람이 다시 살펴봅니다.
    정해지면 알려 드립니다.
    접수 번호는 { $number }입니다.
points-object-ask-plea =
    무엇을 다시 살펴보면 됩니까?
    있었던 일을 적어 주십시오.
    .label = 사정
points-notice-given =
    { $reason ->
        [missed] <b>{ $room }</b> 예약에 오지 않으셨습니다.
        [untidy] <b>{ JOSA($room, "을/를") }</b> 쓰신 뒤에 정리되어 있지 않았습니다.
       *[other] <b>{ $room }</b> 예약을 늦게 취소하셨습니다.
    }
    예약하신 때: { $begins }
    그래서 { $given }점이 붙었습니다. 지금 { $points }점입니다.
    잘못되었으면 다시 살펴 달라고 하십시오.
points-notice-barred =
    방 점수가 { $points }점이 되었습니다.
    { $until }까지 방을 예약하실 수 없습니다.
    그 뒤에는 다시 하실 수 있습니다.
    잘못되었으면 다시 살펴 달라고 하십시오.
points-notice-restored =
    이제 다시 방을 예약하실 수 있습니다.
    { $why ->
        [none] { "" }
       *[other] 까닭: { $why }
    }
form-nudge-points-object =
    다시 살펴 달라는 글을 적으시던 중이었습니다.
    이어서 적으시겠습니까?
form-nudge-points-doubt =
    다시 살펴 달라는 글을 적으시던 중이었습니다.
    이어서 적으시겠습니까?
