# 전화로 방을 부탁하신 분께, 쉬운 말로
callers-notice-booked =
    { $name } 님이 방을 예약해 드렸습니다.
    <b>{ $room }</b>, { $place }
    { $begins }부터 { $ends }까지입니다.
