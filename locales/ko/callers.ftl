# 전화로 방을 부탁하신 분
callers-begin = <b>{ $room }</b> · 전화로 부탁하신 분의 예약입니다. 통화하시면서 차례로 여쭈어 주십시오.
    .open = 📞 전화로 받은 예약
callers-ask-day =
    어느 날입니까?
    .label = 날
callers-ask-hours =
    { $step ->
        [opens] 몇 시부터입니까?
       *[other] { $start }부터 몇 시까지입니까?
    }
    .label = 시간
callers-ask-people =
    몇 분이 함께 쓰십니까?
    .label = 인원
callers-ask-purpose =
    무엇에 쓰십니까? 정치·종교·영리 모임이 아닌지도 여쭈어 주십시오.
    .label = 쓰임새
callers-ask-text =
    어떤 일인지 짧게 적어 주십시오.
    .label = 하는 일
callers-ask-name =
    어느 분, 또는 어느 단체입니까? 예약하는 데에만 쓴다고 말씀드려 주십시오.
    .label = 이름
callers-ask-phone =
    전화번호를 적어 주십시오. 잠가 두고, 마지막 예약이 끝나고 얼마 뒤에 지웁니다.
    .label = 전화번호
callers-summary =
    <b>이대로 예약하시겠습니까?</b>
    .send = 네, 예약합니다
callers-booked =
    ✅ <b>{ $name }</b> 님 앞으로 예약했습니다. 아래를 읽어 드리십시오.
    🚪 <b>{ $room }</b> · { $place }
    { $begins } – { $ends } · 접수 번호 { $number }
    { $way }
    { $entry }
    { $contact }
    .sheet = 그날의 방 보기
callers-number =
    <b>{ $name }</b> 님
    ☎️ { $phone }
callers-phone = ☎️ 전화번호 보기
callers-notice-back = ☎️ { $name } 님께 전화해 주십시오. 전화로 예약한 <b>{ $room }</b>, { $begins } – { $ends }에 쓰실 수 없게 되었습니다. 접수 번호 { $number }.
callers-find-begin = <b>{ $room }</b> · 전화하신 분이 품앗이를 쓰시는 이웃이면 그분의 예약으로 해 드릴 수 있습니다.
    .open = 👤 이웃을 찾아 예약
callers-ask-words =
    어느 분입니까? 이름이나 초성을 적어 주십시오. 찾아본 것은 기록에 남습니다.
    .label = 이름
callers-found =
    { $count ->
        [0] 이 방을 쓰실 수 있는 이웃 가운데 “{ $words }”에 맞는 분을 찾지 못했습니다.
       *[other] <b>전화하신 분이 누구십니까?</b> 사는 동네를 여쭈어 보고 고르십시오.
    }{ $more ->
        [yes] {" "}더 있습니다. 이름을 더 자세히 적어 찾아 주십시오.
       *[no] {""}
    }
    .again = 🔎 다시 찾기
callers-found-line = { $n }. { $name } · { $area }{ $born ->
        [none] {""}
       *[other] {" "}· { $born }년생
    }
callers-neighbour = <b>{ $room }</b> · <b>{ $name }</b> 님의 예약입니다. 통화하시면서 차례로 여쭈어 주십시오.
callers-notice-booked = ☎️ 말씀하신 대로 { $name } 님이 <b>{ JOSA($room, "을/를") }</b> 예약해 드렸습니다. { $begins } – { $ends }, { $place }. 접수 번호 { $number }. 부탁하신 적이 없으면 취소하셔도 됩니다.
deed-neighbour-booked = 전화를 받고 이웃의 방을 예약함
deed-caller-booked = 전화로 받은 방 예약을 함
deed-caller-phone-read = 전화로 예약한 분의 전화번호를 봄
form-name-callers-book = 전화로 받은 예약
form-name-callers-find = 전화하신 이웃 찾기
form-name-callers-neighbour = 이웃의 방 예약
form-nudge-callers-book = 전화로 받은 예약을 적으시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-callers-find = 전화하신 이웃을 찾으시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-callers-neighbour = 이웃의 방을 예약하시던 중이었습니다. 이어서 하시겠습니까?
rules-caller = 전화로 받은 예약
rule-caller-kept-days = 이름과 전화번호를 보관하는 기간: 마지막 예약이 끝나고 { $value }일
kept-callers = 전화로 예약한 분의 이름과 전화번호: 마지막 예약이 끝나고 { $days }일
