# 되풀이하는 방 예약
every-weekly = 매주
every-fortnightly = 2주마다
every-monthly = 매달
series-repeat = 🔁 되풀이해서 빌리기
series-whole = 🔁 되풀이 예약 모두 보기
series-see = 자세히 보기
series-lengths =
    <b>{ $name }</b> · { $begins }부터 되풀이해서 빌립니다.
    한 번에 얼마 동안 쓰시겠습니까?
series-length = { $length }
series-every = 얼마마다 쓰시겠습니까?
series-times = { $every } 쓰십니다. 모두 몇 번입니까?
series-so-often = { $count }번
series-preview =
    <b>{ $name }</b> · { $every }
    { $all }번 가운데 { $count }번을 빌릴 수 있습니다.
    .book = ✅ 되는 날 { $count }번만 빌리기
    .instead = 🕘 다른 시각도 넣어 { $count }번 빌리기
    .back = ‹ 처음 날 보기
series-date = ○ { $begins } – { $ends }
series-date-skipped = ✖ { $begins } – { $ends } · { $why }
series-date-other = ✖ { $begins } – { $ends } · { $why } · { $other }에는 됩니다
series-date-stays = ✖ { $begins } – { $ends } · 그대로 둡니다
series-error-slot-taken = 다른 예약이 있습니다
series-error-room-shut = 열지 않습니다
series-error-booking-off-grid = 시작할 수 없는 시각입니다
series-error-booking-too-soon = 너무 가까운 날입니다
series-error-booking-too-far = 아직 예약을 받지 않습니다
series-error-day-quota = 그날 이미 예약하셨습니다
series-error-minutes-quota = 그날 쓸 수 있는 시간을 넘습니다
series-error-month-quota = 그달에 할 수 있는 예약을 넘습니다
series-error-other = 빌릴 수 없습니다
series-ask-summary =
    <b>이대로 모두 예약하시겠습니까?</b>
    .send = 네, 예약하겠습니다
series-asked = 📨 { $count }번의 예약을 담당자에게 한꺼번에 부탁했습니다. 답이 올 때까지 그 시간은 맡아 둡니다.
series-booked = ✅ { $count }번이 예약되었습니다.
series-card =
    🔁 <b>{ $room }</b> · { $place }
    { $every } · 앞으로 { $count }번
    { $reason }
series-skipped = • { $day }: 건너뜀
series-shift-from = 이번부터 모두 옮기기
series-cancel-from = 이번부터 모두 취소하기
series-shift-all = 남은 예약 모두 옮기기
series-cancel-all = 남은 예약 모두 취소하기
series-cancel =
    { $begins }부터 { $count }번의 예약을 취소하시겠습니까?
    .yes = 네, 취소합니다
    .no = 그대로 둡니다
series-cancelled = { $count }번의 예약을 취소했습니다.
series-calendar = <b>{ $room }</b>: 앞으로 { $count }번입니다. 아래 파일을 여시면 휴대전화 달력에 반영됩니다.
series-shift-ask-day =
    옮길 예약 가운데 첫 번째를 어느 날로 옮기시겠습니까? 나머지도 같은 날수만큼 옮깁니다.
    .label = 날
series-shift-ask-at =
    몇 시에 시작하시겠습니까?
    .label = 시작
series-shifting =
    <b>{ $room }</b> · { $all }번 가운데 { $count }번을 옮길 수 있습니다. 옮길 수 없는 날은 그대로 둡니다.
    .yes = 네, { $count }번을 옮깁니다
    .no = 그대로 둡니다
series-shifted = { $all }번 가운데 { $count }번을 옮겼습니다.
series-judge-card =
    🔁 <b>{ $room }</b> · { $every } · 앞으로 { $count }번
    { $name } 님 · { $people }명
    { $text }
    { $reason }
    { $answer }
series-judge-approve = ✅ 모두 허락하기
series-judge-ask = ❓ 모두에 대해 물어보기
series-judge-decline = 🚫 모두 이번에는 어렵습니다
series-judged-approve = 모두 허락했습니다. 이웃에게 알렸습니다.
series-judged-ask = 되풀이 예약 전체에 대해 이웃에게 물어보았습니다.
series-judged-decline = 까닭과 함께 이웃에게 알렸습니다.
series-notice-asked = 📨 { $name } 님이 <b>{ JOSA($room, "을/를") }</b> 되풀이해서 부탁합니다. { $every }, { $begins }부터 { $count }번, { $place }. 그 시간에 다른 예약은 없습니다.
series-notice-booked = { $name } 님이 <b>{ JOSA($room, "을/를") }</b> 되풀이해서 예약했습니다. { $every }, { $begins }부터 { $count }번, { $place }.
series-notice-waits = { $name } 님의 되풀이 예약 부탁이 { $hours }시간째 답을 기다립니다. <b>{ $room }</b>, { $every }, { $begins }부터 { $count }번, { $place }.
series-notice-moved = { $name } 님이 되풀이 예약 { $moved }번을 옮겼습니다. <b>{ $room }</b>, { $every }, { $begins }부터 { $count }번, { $place }.
series-notice-cancelled = { $name } 님이 <b>{ $room }</b> 되풀이 예약 { $gone }번을 취소했습니다. { $place }. 남은 예약 { $count }번.
series-notice-question =
    <b>{ $room }</b> 되풀이 예약에 대해 담당자가 묻습니다: { $words }
    { $every }, { $begins }부터 { $count }번, { $place }. 한 번만 답하시면 모두에 대한 답이 됩니다.
series-notice-answered =
    { $name } 님이 되풀이 예약에 대한 물음에 답했습니다: { $words }
    <b>{ $room }</b>, { $every }, { $begins }부터 { $count }번, { $place }.
series-notice-approved = ✅ <b>{ JOSA($room, "을/를") }</b> 되풀이해서 쓰실 수 있습니다. { $every }, { $begins }부터 { $count }번, { $place }.
series-notice-displaced = 죄송합니다. 그곳 사정으로 <b>{ $room }</b> 되풀이 예약 가운데 { $first }부터 { $gone }번이 취소되었습니다({ $place }). 까닭: { $why } 남은 예약은 { $count }번입니다.
series-notice-declined = <b>{ $room }</b> 되풀이 예약은 이번에 어렵습니다. { $place }. 담당자의 말: { $why }
form-name-series-ask = 되풀이 예약
form-name-series-shift = 되풀이 예약 옮기기
form-name-series-question = 되풀이 예약에 대해 묻기
form-name-series-answer = 되풀이 예약의 물음에 답하기
form-name-series-decline = 되풀이 예약 부탁에 답하기
form-nudge-series-ask = 방을 되풀이해서 예약하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-series-shift = 되풀이 예약을 옮기시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-series-question = 되풀이 예약에 대해 물어보시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-series-answer = 되풀이 예약에 대해 담당자에게 답을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-series-decline = 되풀이 예약 부탁에 답하시던 중이었습니다. 이어서 적으시겠습니까?
deed-series-approved = 되풀이 예약을 허락함
deed-series-questioned = 되풀이 예약에 대해 물음
deed-series-declined = 되풀이 예약을 받지 않음
rules-series = 되풀이 예약
rule-series-times-max = 한 번에 되풀이해서 하는 예약: { $value }번까지
rule-series-kept-days = 끝난 되풀이 예약을 보관하는 기간: { $value }일
kept-series = 끝난 되풀이 예약: { $days }일
