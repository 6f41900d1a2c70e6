# 방 예약: 쉬운 말로 알리기
bookings-see = 자세히 보겠습니다
bookings-find = 다른 방을 찾겠습니다
bookings-step-arrive = 도착했습니다
bookings-step-leave = 치우고 나왔습니다
bookings-step-answer = 대답하겠습니다
bookings-others = 대신 쓰실 수 있는 때가 아래에 있습니다. 하나를 누르시면 바로 신청됩니다.
bookings-again-asked = 담당자에게 부탁했습니다. 답이 오면 알려 드립니다.
bookings-again-booked = 예약되었습니다.
bookings-notice-approved =
    <b>{ JOSA($room, "을/를") }</b> 쓰실 수 있습니다.
    { $begins }부터 { $ends }까지입니다.
    곳: { $place }
    접수 번호는 { $number }입니다.
bookings-notice-declined =
    <b>{ $room }</b> 예약은 이번에 어렵습니다.
    부탁하신 때: { $begins }
    담당자의 말: { $why }
    { $others }
bookings-notice-displaced =
    죄송합니다. <b>{ $room }</b> 예약이 취소되었습니다.
    예약하신 때: { $begins }
    까닭: { $why }
    { $others }
bookings-notice-question =
    <b>{ $room }</b> 예약에 대해 담당자가 여쭙니다.
    예약하신 때: { $begins }
    { $words }
bookings-notice-expired =
    죄송합니다. <b>{ JOSA($room, "을/를") }</b> 쓰실 수 없습니다.
    부탁하신 때: { $begins }
    담당자가 그때까지 답하지 못했습니다.
    { $others }
bookings-notice-missed =
    <b>{ $room }</b> 예약에 오지 않으신 것 같습니다.
    예약하신 때: { $begins }
    남은 시간은 다른 이웃이 쓸 수 있습니다.
    잘못되었으면 담당자에게 말씀해 주십시오.
bookings-notice-week =
    일주일 뒤에 <b>{ JOSA($room, "을/를") }</b> 쓰십니다.
    { $begins }부터 { $ends }까지입니다.
    곳: { $place }
    못 오시게 되면 미리 취소해 주십시오.
bookings-notice-eve =
    내일 <b>{ JOSA($room, "을/를") }</b> 쓰십니다.
    { $begins }부터 { $ends }까지입니다.
    곳: { $place }
    들어가는 법은 시작하기 조금 전부터 보입니다.
bookings-notice-brief =
    곧 <b>{ JOSA($room, "을/를") }</b> 쓰십니다.
    { $begins }부터 { $ends }까지입니다.
    곳: { $place }
    예약을 여시면 들어가는 법이 보입니다.
bookings-notice-start =
    <b>{ JOSA($room, "을/를") }</b> 쓰실 시간입니다.
    도착하시면 눌러 주십시오.
    소식이 없으면 다른 이웃이 쓰게 됩니다.
bookings-notice-tidy =
    <b>{ $room }</b> 시간이 곧 끝납니다.
    끝나는 때: { $ends }
    처음처럼 치우고 나와 주십시오.
bookings-notice-after =
    <b>{ $room }</b> 시간은 어떠셨습니까?
    두 가지만 여쭙겠습니다.
    망가지거나 어질러진 것도 알려 주십시오.
