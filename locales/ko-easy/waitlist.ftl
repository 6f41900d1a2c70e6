# 방을 기다리는 줄: 쉬운 말로 알리기
waitlist-door = 기다리는 줄을 보겠습니다
waitlist-out = 줄에서 나가겠습니다
waitlist-take = 네, 쓰겠습니다
waitlist-pass = 다음 분께 넘기겠습니다
waitlist-notice-offered =
    기다리시던 <b>{ JOSA($room, "이/가") }</b> 비었습니다.
    { $begins }부터 { $ends }까지입니다.
    곳: { $place }
    { $until }까지 맡아 둡니다. 그 뒤에는 다음 분 차례입니다.
waitlist-notice-half =
    <b>{ JOSA($room, "을/를") }</b> 아직 맡아 두고 있습니다.
    { $begins }부터 { $ends }까지입니다.
    곳: { $place }
    { $until }까지 답해 주십시오.
waitlist-notice-lapsed =
    답이 없어 <b>{ $room }</b> 차례가 다음 분께 넘어갔습니다.
    { $begins }부터 { $ends }까지였습니다.
    곳: { $place }
    { $last ->
        [yes] 이제 줄의 맨 뒤에 서 계십니다.
       *[no] 줄에는 그대로 서 계십니다.
    }
waitlist-notice-over =
    <b>{ JOSA($room, "은/는") }</b> 끝내 비지 않았습니다.
    { $begins }부터 { $ends }까지였습니다.
    곳: { $place }
    기다려 주셔서 고맙습니다. 다른 때나 방을 찾아보십시오.
waitlist-wait = 비면 쓰도록 줄을 서겠습니다
waitlist-leave = { $n }번 줄에서 나가겠습니다
waitlist-lengths =
    <b>{ $name }</b>
    { $begins }부터 기다립니다.
    얼마 동안 쓰시겠습니까?
    .back = 다른 시간을 고르겠습니다
waitlist-stands =
    <b>{ $position }번째로 줄을 서셨습니다.</b>
    { $room }, { $begins }부터 { $ends }까지입니다.
    방이 비고 차례가 되면 알려 드립니다.
    { $closes }까지 기다립니다.
    .leave = 줄에서 나가겠습니다
waitlist-mine =
    <b>방을 기다리는 줄</b>
    { $count ->
        [0] 지금 기다리시는 방이 없습니다.
       *[other] { "" }
    }
    .bookings = 내 예약을 보겠습니다
    .find = 방을 찾겠습니다
waitlist-line-waiting =
    { $n }번: { $room }, { $begins }부터 { $ends }까지
    { $position }번째로 기다리십니다.
waitlist-line-offered =
    { $n }번: <b>{ $room }</b>, { $begins }부터 { $ends }까지
    차례가 되었습니다.
    { $until }까지 답해 주십시오.
waitlist-notice-shut =
    <b>{ JOSA($room, "을/를") }</b> 그때 빌려주지 않게 되었습니다.
    { $begins }부터 { $ends }까지였습니다.
    그래서 기다리시던 줄을 닫았습니다. 곳: { $place }
    까닭: { $why }
