# 빈 방 알림
command-radar = 원하는 방이 비면 알려 주는 알림
radar-door = 🔔 빈 방 알림
radar-day = 그날 보기
radar-again = 다시 알림 받기
radar-length = { $hours }시간
radar-mine =
    <b>빈 방 알림</b>
    { $count ->
        [0] 어떤 방이 필요하신지 알려 주시면, 그런 방이 비었을 때 알려 드립니다.
       *[other] 이런 방이 비면 알려 드립니다.
    }
    .watch = ➕ 새 알림
    .drop = { $n }번 그만 받기
radar-line = { $n }. { $people }명 · { $days } · { $hours } · { $length } · { $until }까지
radar-watched = 알겠습니다. 그런 방이 비면 알려 드립니다.
radar-ask-people =
    몇 분이 함께 쓰십니까?
    .label = 인원
radar-ask-days =
    어느 요일이 좋으십니까? 하나씩 누르고 ‘다 골랐습니다’를 눌러 주십시오.
    .label = 요일
radar-ask-hours =
    { $step ->
        [opens] 빨라도 몇 시부터입니까?
       *[other] { $start }부터, 늦어도 몇 시까지입니까?
    }
    .label = 시간
radar-ask-minutes =
    얼마 동안 쓰십니까?
    .label = 길이
radar-ask-equipment =
    꼭 있어야 하는 것이 있습니까? 하나씩 누르고 ‘다 골랐습니다’를 눌러 주십시오.
    .label = 있어야 하는 것
radar-summary =
    <b>이런 방이 비었을 때 알림을 받으시겠습니까?</b>
    .send = 네, 받겠습니다
radar-notice-free = 🔔 찾으시던 방이 비었습니다: <b>{ $room }</b>, { $begins } – { $ends }, { $place }. 먼저 예약하시는 분이 쓰십니다.
radar-notice-ended = { $people }명이 쓸 방을 찾는 알림의 기간이 끝났습니다. 아직 필요하시면 다시 받으실 수 있습니다.
form-name-radar-watch = 빈 방 알림
form-nudge-radar-watch = 빈 방 알림을 정하시던 중이었습니다. 이어서 하시겠습니까?
rules-radar = 빈 방 알림
rule-radar-most = 한 사람이 받는 알림: { $value }개
rule-radar-days = 알림을 받는 기간: { $value }일
rule-radar-quiet-hours = 같은 알림을 다시 보내는 간격: { $value }시간
