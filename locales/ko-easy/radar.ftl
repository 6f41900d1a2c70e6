# 빈 방 알림: 쉬운 말
radar-door = 방이 비면 알려 주십시오
radar-day = 그날을 보겠습니다
radar-again = 다시 알려 주십시오
radar-mine =
    <b>빈 방 알림</b>
    { $count ->
        [0] 어떤 방이 필요하신지 알려 주십시오.
       *[other] 이런 방이 비면 알려 드립니다.
    }
    { $count ->
        [0] 그런 방이 비면 알려 드립니다.
       *[other] { "" }
    }
    .watch = 새로 알림을 받겠습니다
    .drop = { $n }번은 그만 받겠습니다
radar-line =
    { $n }번: { $people }명, { $days } { $hours }, { $length }
    { $until }까지 알려 드립니다.
radar-watched =
    알겠습니다.
    그런 방이 비면 알려 드립니다.
radar-ask-people =
    몇 명이 함께 쓰십니까?
    .label = 인원
radar-ask-days =
    어느 요일이 좋으십니까?
    하나씩 눌러 주십시오.
    그다음에 ‘다 골랐습니다’를 눌러 주십시오.
    .label = 요일
radar-ask-equipment =
    꼭 있어야 하는 것이 있습니까?
    하나씩 눌러 주십시오.
    그다음에 ‘다 골랐습니다’를 눌러 주십시오.
    .label = 있어야 하는 것
radar-notice-free =
    찾으시던 방이 비었습니다.
    <b>{ $room }</b>, { $place }
    { $begins }부터 { $ends }까지입니다.
    먼저 예약하시는 분이 쓰십니다.
radar-notice-ended =
    { $people }명이 쓸 방 알림이 끝났습니다.
    아직 필요하시면 다시 받으실 수 있습니다.
form-nudge-radar-watch =
    빈 방 알림을 정하시던 중이었습니다.
    이어서 하시겠습니까?
