# 방 예약
command-bookings = 내 방 예약 보기
command-requests = 예약 부탁과 오늘의 방
booking-state-tentative = 잠시 맡아 둠
booking-state-offered = 차례가 되어 맡아 둠
booking-state-requested = 허락을 기다리는 중
booking-state-question = 담당자가 물어봄
booking-state-approved = 예약됨
booking-state-present = 쓰시는 중
booking-state-ended = 잘 마침
booking-state-declined = 이번에는 어려움
booking-state-cancelled = 취소함
booking-state-displaced = 그곳 사정으로 취소됨
booking-state-expired = 답이 없어 끝남
booking-state-missed = 오지 않음
bookings-day =
    <b>{ $name }</b> · { $place }
    <b>{ $day }</b>
    { $count ->
        [0] 이날은 비어 있는 시간이 없습니다.
       *[other] ○ 비어 있음 · ● 쓸 수 없음. 시작할 시각을 눌러 주십시오.
    }
bookings-slot-free = ○ { $at }
bookings-slot-taken = ● { $at }
bookings-day-before = ‹ { $day }
bookings-day-next = { $day } ›
bookings-day-of = { $day }
bookings-wait = 찬 시간에 줄 서기
bookings-taken =
    <b>{ $name }</b> · <b>{ $day }</b>
    다른 이웃이 쓰는 시간입니다. 어느 시간을 기다리시겠습니까?
    .back = ‹ 그날 보기
bookings-week = 🖼 한 주를 그림으로
bookings-week-next = 다음 한 주 ›
bookings-week-picture = <b>{ $name }</b> · { $place }. 날을 누르시면 시간을 고르실 수 있습니다.
bookings-week-title = { $name } · { $place }
bookings-week-free = 비어 있음
bookings-week-taken = 예약됨
bookings-week-hours = { $n }
bookings-week-nothing = 이 주에는 빌릴 수 있는 시간이 없습니다.
bookings-week-note = 회색 시간은 예약할 수 없습니다.
bookings-any-day = 📅 다른 날
bookings-see-room = 방 보기
bookings-lengths =
    <b>{ $name }</b> · { $begins }부터
    언제까지 쓰시겠습니까?
    .back = ‹ 그날 보기
bookings-until = { $ends }까지 ({ $length })
bookings-held =
    ⏳ <b>{ $room }</b> · { $begins } – { $ends }
    { $until }까지 맡아 두었습니다. 네 가지만 알려 주십시오.
bookings-instead =
    <b>{ $room }</b>: { $begins }에는 비어 있지 않습니다.
    { $count ->
        [0] 가까운 시간과 다른 방도 모두 찼습니다. 다른 날을 골라 보십시오.
       *[other] 이런 때나 방은 어떻습니까?
    }
    .day = 그날 모두 보기
bookings-instead-span = { $begins } – { $ends }
bookings-instead-day = { $begins } – { $ends }
bookings-instead-room = { $room } · { $place } · { $people }명
bookings-drawn = 🎟 이 시간은 <b>{ $name }</b> 추첨으로 나눕니다. 신청하시면 공평하게 뽑습니다.
bookings-to-round = 🎟 추첨 보기
bookings-find = 🔎 다른 방 찾기
bookings-next-moment = { $at } 보기
bookings-next-day = { $day } 보기
bookings-ask-people =
    몇 분이 함께 쓰십니까?
    .label = 인원
bookings-ask-purpose =
    무엇에 쓰십니까?
    .label = 쓰임새
bookings-ask-text =
    어떤 일인지 조금 더 적어 주십시오. 담당자가 읽습니다. 보기: 아파트 주민 뜨개질 모임입니다.
    .label = 하는 일
bookings-ask-promises =
    약속해 주십시오. 하나씩 누르고 ‘다 골랐습니다’를 눌러 주십시오.
    .label = 약속
bookings-promise-political = 정치 행사가 아닙니다
bookings-promise-religious = 종교 행사가 아닙니다
bookings-promise-commercial = 돈을 벌려는 일이 아닙니다
bookings-summary =
    <b>이대로 예약하시겠습니까?</b>
    .send = 네, 예약하겠습니다
bookings-asked = 📨 담당자에게 부탁을 전했습니다. 답이 오면 바로 알려 드립니다. 답이 올 때까지 그 시간은 맡아 둡니다.
bookings-booked = ✅ 예약되었습니다.
bookings-answered = 답을 전했습니다.
bookings-shifted = 시간을 옮겼습니다.
bookings-mine =
    <b>내 방 예약</b>
    { $count ->
        [0] 예약하신 방이 없습니다.
       *[other] { "" }
    }
    .find = 방 찾기
bookings-points =
    ⚠️ 방을 비우거나 늦게 취소하신 점수: { $points }점 ({ $most }점이면 한동안 예약하실 수 없습니다)
    { $barred }
bookings-line = • { $room } · { $begins } – { $ends } · { $state }
bookings-open = { $room } · { $begins }
bookings-all = 내 예약
bookings-see = 자세히 보기
bookings-card =
    🚪 <b>{ $room }</b> · { $place }
    { $begins } – { $ends }
    { $state } · 접수 번호 { $number } · { $people }명
    { $text }
    { $reason }
    { $way }
    { $entry }
    { $contact }
    { $until }
bookings-more = 더 보기
bookings-about =
    <b>{ $room }</b>
    접수 번호는 { $number }, 인원은 { $people }명입니다.
    { $way }
    { $contact }
    .back = ‹ 예약으로
bookings-reason = 담당자의 말: { $reason }
bookings-answer = 답: { $answer }
bookings-way-from = 🔑 들어가는 법은 { $first }부터 여기에 보입니다
bookings-in-time = 못 오시게 되면 { $until }까지 취소해 주십시오. 다른 이웃이 쓸 수 있습니다.
bookings-step-arrive = 🙋 도착했습니다
bookings-step-leave = 🧹 치우고 나왔습니다
bookings-step-answer = 답하기
bookings-step-drop = 그만두기
bookings-step-shift = 시간 옮기기
bookings-step-cancel = 취소하기
bookings-step-undo = 예약 되돌리기
bookings-undo-until = { $minutes }분 안에는 아무 부담 없이 되돌리실 수 있습니다.
bookings-step-calendar = 🗓 달력에 넣기
bookings-calendar = <b>{ $room }</b> 예약은 { $begins }입니다. 아래 파일을 여시면 휴대전화 달력에 반영됩니다.
bookings-step-else = 다른 때나 방 보기
bookings-shift =
    { $begins }의 예약을 옮깁니다. 새 시간이 정해질 때까지 지금 예약은 그대로 있습니다. 허락이 필요한 방은 다시 허락을 받습니다.
    .day = 빈 시간 보기
    .back = ‹ 그대로 두기
bookings-cancel =
    { $begins }의 예약을 취소하시겠습니까?
    { $late }
    .yes = 네, 취소합니다
    .no = 그대로 둡니다
bookings-cancel-late = 취소하실 수 있는 기한이 지나, 지금 취소하시면 점수가 붙을 수 있습니다.
bookings-else =
    { $count ->
        [0] { $begins } 대신 쓸 수 있는 때와 방을 찾아보십시오.
       *[other] { $begins } 대신 이렇게 쓰실 수 있습니다. 누르시면 같은 일, 같은 인원으로 바로 신청됩니다.
    }
    .day = 그날 다른 시간
bookings-other = { $begins } – { $ends } · { $room }
bookings-others =
    { $count ->
        [one] 대신 이런 방법이 있습니다. 누르시면 같은 일, 같은 인원으로 바로 신청됩니다.
       *[other] 대신 이런 방법이 { $count }가지 있습니다. 누르시면 같은 일, 같은 인원으로 바로 신청됩니다.
    }
bookings-again-asked = 📨 같은 일, 같은 인원으로 담당자에게 부탁을 전했습니다. 답이 올 때까지 그 시간은 맡아 둡니다.
bookings-again-booked = ✅ 같은 일, 같은 인원으로 예약되었습니다.
bookings-did-sure =
    { $late ->
        [yes] 취소했습니다. 다음에는 조금 더 일찍 알려 주시면 다른 이웃이 쓸 수 있습니다.
       *[no] 취소했습니다. 일찍 알려 주셔서 고맙습니다.
    }
bookings-did-arrive = 잘 쓰십시오.
bookings-did-undo = 예약을 되돌렸습니다. 예약하지 않은 것과 같습니다.
bookings-did-leave = 고맙습니다. 다음 이웃이 바로 쓸 수 있습니다.
bookings-did-drop = 그만두셨습니다.
bookings-answer-ask-words =
    담당자에게 답을 적어 주십시오.
    .label = 답
bookings-day-ask-day =
    어느 날을 보시겠습니까?
    .label = 날
bookings-question-ask-words =
    무엇을 물어보시겠습니까? 예약한 이웃이 읽고 답합니다.
    .label = 물음
bookings-decline-ask-why =
    왜 어려운지 적어 주십시오. 예약한 이웃이 읽습니다.
    .label = 까닭
bookings-block-ask-day =
    어느 날 방이 필요하십니까?
    .label = 날
bookings-block-ask-hours =
    { $step ->
        [opens] 몇 시부터 막아 두시겠습니까?
       *[other] { $start }부터 몇 시까지입니까?
    }
    .label = 시간
bookings-block-ask-why =
    무슨 일인지 적어 주십시오. 함께 맡은 분들이 봅니다.
    .label = 까닭
bookings-blocked = 그 시간을 막아 두었습니다.
bookings-houses =
    { $count ->
        [0] 맡고 계신 건물이 없습니다. /buildings 에서 여실 수 있습니다.
       *[other] 어느 건물입니까?
    }
bookings-sheet =
    <b>{ $name }</b> · { $day }
    { $count ->
        [0] 부탁도, 이날 오는 이웃도 없습니다.
       *[other] { "" }
    }
    .again = 새로 보기
    .house = 건물
bookings-sheet-asked = <b>답을 기다리는 부탁 { $count }건</b>
bookings-sheet-coming = <b>이날의 방 { $count }건</b>
bookings-sheet-line = { $n }. { $room } · { $begins } – { $ends } · { $who } · { $state }
bookings-sheet-open = { $n }. { $room } · { $begins }
bookings-of = { $name } 님
bookings-house = 건물에서 씀
bookings-judge-card =
    <b>{ $room }</b> · { $begins } – { $ends }
    { $who } · { $state } · 접수 번호 { $number }
    { $people }명 (방은 { $capacity }명까지)
    { $purpose }
    { $text }
    { $reason }
    { $answer }
    이 시간에 다른 예약은 없습니다. 지난 한 해 동안 잘 쓴 방 { $used }번, 오지 않은 방 { $missed }번.
    .back = ‹ 부탁과 오늘의 방
bookings-judge-approve = ✅ 허락하기
bookings-judge-ask = ❓ 물어보기
bookings-judge-decline = 🚫 이번에는 어렵습니다
bookings-judge-seen = 왔습니다
bookings-judge-absent = 오지 않았습니다
bookings-judge-unblock = 다시 빌려주기
bookings-judged-approve = 허락했습니다. 이웃에게 알렸습니다.
bookings-judged-ask = 이웃에게 물어보았습니다.
bookings-judged-decline = 까닭과 함께 이웃에게 알렸습니다.
bookings-judged-seen = 온 것으로 적었습니다.
bookings-judged-absent = 오지 않은 것으로 적고 이웃에게 알렸습니다.
bookings-judged-unblock = 다시 빌려줍니다.
bookings-notice-asked = 📨 { $name } 님이 <b>{ JOSA($room, "을/를") }</b> 부탁합니다. { $begins } – { $ends }, { $place }. 그 시간에 다른 예약은 없습니다. 접수 번호 { $number }.
bookings-notice-booked = { $name } 님이 <b>{ JOSA($room, "을/를") }</b> 예약했습니다. { $begins } – { $ends }, { $place }. 접수 번호 { $number }.
bookings-notice-moved = { $name } 님이 예약 { JOSA($number, "을/를") } 옮겼습니다. 이제 <b>{ $room }</b>, { $begins } – { $ends }입니다.
bookings-notice-answered = { $name } 님이 예약 { $number }의 물음에 답했습니다: { $words }
bookings-notice-cancelled = { $name } 님이 <b>{ $room }</b> { $begins } 예약을 취소했습니다. 접수 번호 { $number }.
bookings-notice-absent = { $name } 님이 <b>{ $room }</b> { $begins } 예약에 오지 않아 남은 시간을 다른 이웃에게 열었습니다. 온 것을 보셨으면 고쳐 주십시오.
bookings-notice-waits = { $name } 님의 부탁이 쉬는 날을 빼고 { $hours }시간째 답을 기다립니다. <b>{ $room }</b>, { $begins } – { $ends }.
bookings-notice-waiting =
    ⏳ <b>답을 기다리는 부탁이 { $count }건 있습니다.</b> 오래 기다린 것부터입니다.
    { $one }
    { $two }
    { $three }
    { $four }
    { $five }
    { $more }
bookings-waiting-line = <b>{ $room }</b> { $begins } · { $asked }에 부탁
bookings-waiting-more = 그 밖에 { $count }건이 더 있습니다.
bookings-waiting-open = { $begins } · { $room }
bookings-waiting-all = 모두 보기
bookings-notice-unanswered = { $place }의 담당자가 쉬는 날을 빼고 { $hours }시간째 답하지 않은 예약 부탁이 있습니다. { $name } 님, <b>{ $room }</b>, { $begins } – { $ends }, 접수 번호 { $number }. 담당자에게 연락해 주십시오.
bookings-notice-approved = ✅ <b>{ JOSA($room, "을/를") }</b> 쓰실 수 있습니다. { $begins } – { $ends }, { $place }. 접수 번호 { $number }.
bookings-notice-declined =
    <b>{ $room }</b> { $begins } 예약은 이번에 어렵습니다. 담당자의 말: { $why }
    { $others }
bookings-notice-displaced =
    죄송합니다. 그곳 사정으로 <b>{ $room }</b> { $begins } 예약이 취소되었습니다. 까닭: { $why }.
    { $others }
bookings-notice-question = <b>{ $room }</b> { $begins } 예약에 대해 담당자가 묻습니다: { $words }
bookings-notice-expired =
    <b>{ $room }</b> { $begins } 예약은 담당자의 답을 받지 못한 채 시간이 되었습니다. 죄송합니다.
    { $others }
bookings-notice-missed = <b>{ $room }</b> { $begins } 예약에 오지 않으신 것 같아 남은 시간을 다른 이웃에게 열었습니다. 잘못되었으면 담당자에게 말씀해 주십시오.
bookings-notice-week = 일주일 뒤 <b>{ JOSA($room, "을/를") }</b> 쓰십니다. { $begins } – { $ends }, { $place }. 못 오시게 되면 미리 취소해 주십시오.
bookings-notice-eve = 내일 <b>{ JOSA($room, "을/를") }</b> 쓰십니다. { $begins } – { $ends }, { $place }. 들어가는 법은 시작하기 얼마 전부터 예약에 보입니다.
bookings-notice-brief = 곧 <b>{ $room }</b> 시간입니다. { $begins } – { $ends }, { $place }. 예약을 여시면 들어가는 법이 보입니다.
bookings-notice-start = <b>{ JOSA($room, "이/가") }</b> 기다립니다. 도착하시면 눌러 주십시오. 소식이 없으면 다른 이웃에게 엽니다.
bookings-notice-tidy = { $ends }에 <b>{ $room }</b> 시간이 끝납니다. 처음처럼 치우고 나와 주십시오.
bookings-notice-after = <b>{ $room }</b> 시간은 어떠셨습니까? 두 가지만 여쭙겠습니다. 망가지거나 어질러진 것이 있었으면 그것도 알려 주십시오.
people-bookings = 방: 지금 예약 { $open }건, 지난 한 해 동안 오지 않은 것 { $missed }건
form-name-bookings-ask = 방 예약
form-name-bookings-answer = 담당자에게 답하기
form-name-bookings-day = 날 고르기
form-name-bookings-question = 예약에 대해 묻기
form-name-bookings-decline = 예약 부탁에 답하기
form-name-bookings-block = 방 막아 두기
form-nudge-bookings-ask = 방을 예약하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-bookings-answer = 담당자에게 답을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-bookings-day = 방을 빌릴 날을 고르시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-bookings-question = 예약에 대해 물어보시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-bookings-decline = 예약 부탁에 답하시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-bookings-block = 방을 막아 두시던 중이었습니다. 이어서 하시겠습니까?
deed-booking-approved = 방 예약을 허락함
deed-booking-declined = 방 예약을 받지 않음
deed-booking-displaced = 정해진 방 예약을 취소함
deed-booking-questioned = 방 예약에 대해 물음
deed-booking-absent = 오지 않은 것으로 적음
deed-booking-seen = 온 것으로 적음
deed-room-blocked = 방을 막아 둠
deed-room-unblocked = 막아 둔 방을 다시 엶
rules-booking = 방 예약
rule-booking-hold-minutes = 예약하는 동안 맡아 두는 시간: { $value }분
rule-booking-day-max = 한 사람이 하루에 하는 예약: { $value }건
rule-booking-month-max = 한 사람이 한 달에 하는 예약: { $value }건
rule-booking-public-max = 공익 활동을 더해 한 달에 하는 예약: { $value }건
rule-booking-minutes-max = 한 사람이 하루에 쓰는 시간: { $value }분
rule-booking-purpose-min = 하는 일을 적는 길이: { $value }자부터
rule-booking-remind-hours = 답이 없을 때 담당자에게 다시 알리는 간격: { $value }시간
rule-booking-reminders = 동네지기에게 알리기 전에 담당자에게 알리는 횟수: { $value }번
rule-booking-gather-hours = 답을 기다리는 부탁을 한 번에 모아 알리는 시간: { $value }시간
rule-booking-cancel-days = 제때 취소하기: { $value }일 전까지
rule-booking-early-minutes = 도착했다고 알릴 수 있는 때: { $value }분 전부터
rule-booking-absent-minutes = 소식이 없으면 다른 이웃에게 여는 때: { $value }분 뒤
rule-booking-tidy-minutes = 치울 때라고 알리는 시각: 끝나기 { $value }분 전
rule-booking-brief-minutes = 시작하기 전 마지막으로 알리는 때: { $value }분 전
rule-booking-entry-minutes = 들어가는 법을 보이는 때: { $value }분 전부터
rule-booking-after-minutes = 어땠는지 묻는 때: 끝나고 { $value }분 뒤
rule-booking-proof = 도착을 문 앞 번호나 위치로 확인하기: { $value }
rule-booking-soon-hour = 전날과 일주일 전에 알리는 시각: { $value }시
rule-booking-kept-days = 끝난 예약을 보관하는 기간: { $value }일
kept-bookings = 끝난 방 예약: { $days }일
