# 비어 있는 방
command-rooms = 빌릴 수 있는 방 찾기
command-buildings = 맡은 건물과 방 보기와 열기
equipment-projector = 빔 프로젝터
equipment-sound = 음향 장비
equipment-board = 칠판
equipment-wifi = 와이파이
equipment-tables = 책상과 의자
equipment-kitchen = 부엌
equipment-mirror = 전신 거울
equipment-parking = 주차 자리
purpose-meeting = 모임과 회의
purpose-class = 배움과 강좌
purpose-hobby = 취미와 동아리
purpose-exercise = 운동과 춤
purpose-family = 가족 행사
purpose-public = 모두를 위한 공익 활동
rooms-around =
    <b>빌릴 수 있는 방</b>
    { $count ->
        [0] 사시는 곳에서 빌릴 수 있는 방이 아직 없습니다.
       *[other] 방을 누르시면 비어 있는 시간이 보입니다.
    }
    .wish = ✍ 한 줄로 찾기
    .find = 🔎 날짜와 시간으로 찾기
rooms-browse = 방 둘러보기
rooms-listed =
    <b>빌릴 수 있는 방</b>
    방을 눌러 주십시오.
rooms-about = 방 더 알아보기
rooms-about-card =
    <b>{ $name }</b>
    { $way }
    { $about }
    { $equipment }
    .back = ‹ 방으로
rooms-line = { $name } · { $place } · { $people }명
rooms-mine = 내 예약
rooms-back = ‹ 방 목록
rooms-card =
    🚪 <b>{ $name }</b> ({ $people }명까지)
    { $place }
    { $way }
    { $about }
    { $equipment }
    { $step }
    { $price }
    { $last }
    { $source }
    { $first }부터 예약하실 수 있고, 한 번에 { $hours }까지입니다. { $approval ->
        [yes] 담당자가 허락해야 예약됩니다.
       *[no] 바로 예약됩니다.
    }
    비어 있는 시간:
    .book = 📅 빈 시간 보기
rooms-round = 🎟 추첨: { $name }
rooms-equipment = 있는 것: { $things }
rooms-step-free = ♿ 문턱이나 계단 없이 들어갈 수 있습니다
rooms-price = 사용료: { $price } (그곳에서 냅니다)
rooms-entry = 🔑 들어가는 법: { $entry }
rooms-entry-kept = 🔑 들어가는 법이 적혀 있습니다
rooms-contact = ☎ { $contact }
rooms-whole = “{ $whole }”의 일부
rooms-week = { $days } · { $hours }
rooms-week-run = { $first }부터 { $last }까지 · { $hours }
rooms-other =
    { $hours ->
        [none] { $day }: 쉼
       *[other] { $day }: { $hours }
    }
rooms-people = { $count }명
rooms-find-ask-day =
    어느 날에 필요하십니까?
    .label = 날
rooms-find-ask-hours =
    { $step ->
        [opens] 몇 시부터 쓰시겠습니까?
       *[other] { $start }부터 몇 시까지 쓰시겠습니까?
    }
    .label = 시간
rooms-find-ask-people =
    몇 분이 함께 쓰십니까?
    .label = 인원
rooms-found =
    <b>{ $day } { $hours } · { $people }명</b>
    { $count ->
        [0] 그 시간에 비어 있는 방이 없습니다. 다른 날이나 시간을 골라 보십시오.
       *[other] 빈 방입니다. 누르시면 잠시 맡아 둡니다.
    }
    .again = 다시 찾기
rooms-wish-ask-words =
    { $here ->
        [yes] 지금 계신 곳에서 걸어갈 수 있는 방을 찾습니다. 인원과 때를 한 줄로 적어 주십시오. 보기: 8명 내일 저녁
       *[no] 어떤 방이 필요하십니까? 한 줄로 적어 주십시오. 보기: 8명 내일 저녁 빔프로젝터, 걸어서 20분 거리
    }
    .label = 찾는 방
rooms-near = 📍 지금 있는 곳 가까이에서 찾기
rooms-near-how =
    화면 아래의 단추를 누르시면 지금 계신 곳이 전해집니다. 가까운 방을 찾는 데만 쓰고 보관하지 않습니다.
    .location = 내 위치 보내기
rooms-wish-here = 📍 지금 있는 곳에서 걸어가는 방
rooms-wish-any = 아무 때나
rooms-wish-unclear =
    무엇을 찾으시는지 알아듣지 못했습니다. 인원, 날, 시간, 필요한 것을 적어 주십시오. 보기: 토요일 오후 3시부터 5시까지 10명, 화이트보드
    .again = 다시 적기
rooms-wished =
    알아들은 것: <b>{ $understood }</b>
    { $rest }
    { $lacking }
    { $fit ->
        [wished] 빈 방입니다. 누르시면 잠시 맡아 둡니다.
        [hours] 그 시간에는 빈 방이 없습니다. 가장 가까운 때에 빈 방입니다.
        [later] 그때는 빈 방이 없습니다. 그다음으로 빈 방입니다.
        [far] 아직 그날은 예약할 수 없습니다. { $last }까지 예약할 수 있습니다.
        [lacking] 조건을 줄여 보십시오.
       *[none] 두 주 안에는 빈 때가 없습니다. 조건을 줄여 보십시오.
    }
    .again = 다시 적기
rooms-wish-lacking =
    { $what ->
        [rooms] 이 지역에는 아직 빌릴 수 있는 방이 없습니다.
        [people] 그만큼 들어가는 방이 없습니다. 가장 큰 방은 { $best }명까지 쓸 수 있습니다.
        [equipment] { $thing ->
            [none] 그런 것이 있는 방이 없습니다.
           *[other] 이것이 있는 방은 없습니다: { $thing }
        }
        [step-free] 계단이나 문턱이 없는 방은 없습니다.
        [walk] { $best ->
            [none] 걸어가는 데 얼마나 걸리는지 알 수 없습니다.
           *[other] 그만큼 가까운 방이 없습니다. 가장 가까운 방까지 걸어서 { $best }분쯤 걸립니다.
        }
       *[together] 조건마다 맞는 방은 있지만 모두 갖춘 방은 없습니다.
    }
rooms-wish-past =
    그날은 지났습니다. 오늘부터의 날을 적어 주십시오. 보기: 토요일 오후 3시부터 5시까지 10명
    .again = 다시 적기
rooms-wish-rest = 알아듣지 못한 말: { $rest }
rooms-wish-line = { $begins }–{ $ends } · { $name } · { $people }명{ $walk ->
        [none] {""}
       *[other] {" "}· { $walk }
    }
rooms-wish-far = 걸어서 약 { $minutes }분
rooms-wish-day = { $day }
rooms-wish-days = { $first }부터 { $last }까지
rooms-wish-hours = { $hours }
rooms-wish-long = { $long }
rooms-wish-step-free = 문턱이나 계단 없음
rooms-wish-walk = 걸어서 { $minutes }분 안
form-name-rooms-wish = 한 줄로 방 찾기
form-nudge-rooms-wish = 방을 찾으시던 중이었습니다. 이어서 하시겠습니까?
rooms-buildings =
    <b>방을 빌려주는 건물</b>
    { $count ->
        [0] 맡고 계신 건물이 아직 없습니다. 5분이면 하나를 여실 수 있습니다.
       *[other] 맡고 계신 건물입니다.
    }
    .open = ➕ 새 건물 열기
rooms-built = 건물을 열었습니다. 이제 방을 더해 주십시오.
rooms-building-card =
    🏢 <b>{ $name }</b>
    { $area }
    { $about }
    빌릴 수 있는 사람: { $circle }
    방: { $count }개
    .room = ➕ 방 더하기
    .requests = 예약 부탁과 오늘의 방
    .days = 쉬는 날 정하기
    .invite = 담당자 부르기
    .back = ‹ 건물 목록
rooms-invited =
    이 링크를 여는 분은 { $name }의 방과 예약을 돌보게 됩니다. 다른 곳은 맡지 않습니다. { $until }까지 쓸 수 있습니다.
    { $link }
    .back = ‹ 건물로
rooms-closed =
    { $days ->
        [1] { $first }에 쉽니다. 그때 예약한 이웃이 있으면 알렸습니다.
       *[other] { $first }부터 { $last }까지 쉽니다. 그때 예약한 이웃이 있으면 알렸습니다.
    }
rooms-added = 방을 더했습니다. 비어 있는 시간은 건물이 여는 시간과 같게 했습니다. 아래에서 바꾸실 수 있습니다.
rooms-changed = 바꾸었습니다.
rooms-kept =
    🚪 <b>{ $name }</b> ({ $people }명까지)
    { $place }
    { $whole }
    { $way }
    { $about }
    { $equipment }
    { $step }
    { $price }
    { $last }
    { $entry }
    { $contact }
    { $approval ->
        [yes] 담당자가 허락해야 예약됩니다.
       *[no] 묻지 않고 바로 예약됩니다.
    }
    { $paused ->
        [yes] ⏸ 지금은 빌려주지 않습니다.
       *[no] 빌려주고 있습니다.
    }
    비어 있는 시간:
    .back = ‹ 건물로
room-words-name = 이름
room-words-about = 소개
room-words-entry = 들어가는 법
room-words-contact = 연락처
room-words-price = 사용료
room-do-hours = 요일별 시간
room-do-photos = 사진
room-do-other = 하루만 다른 시간
room-do-shut = 하루 쉬기
room-do-terms = 인원과 기한
room-do-fit = 갖춘 것과 쓰임새
room-do-parts = 큰 방의 일부
room-do-step = ♿ 문턱 없음
room-do-yes = 허락 받기
room-do-pause = ⏸ 멈추기
room-do-block = 우리가 쓰는 시간 막아 두기
rooms-terms = <b>{ $name }</b>: 바꿀 것을 눌러 주십시오.
room-count-capacity = 들어갈 수 있는 인원: { $value }명
room-count-people = 가장 적은 인원: { $value }명
room-count-lead-days = 미리 예약하기: { $value }일 전까지
room-count-latest-days = 앞당겨 예약하기: { $value }일 앞까지
room-count-slot = 예약하는 단위: { $value }분
room-count-least = 가장 짧은 시간: { $value }분
room-count-most = 가장 긴 시간: { $value }분
room-count-before = 준비하는 시간: { $value }분
room-count-after = 치우는 시간: { $value }분
rooms-number = { $number }
rooms-fit = <b>{ $name }</b>: 갖춘 것과, 쓸 수 있는 일을 골라 주십시오.
rooms-parts =
    <b>{ JOSA($name, "은/는") }</b> 어느 방의 일부입니까? 큰 방을 누가 쓰면 그 일부도 함께 쓰는 것이 됩니다.
    .none = 따로 있는 방
rooms-see = ‹ 방으로
rooms-ask-name =
    건물의 이름을 적어 주십시오. 보기: 문정2동 주민센터
    .label = 이름
rooms-summary =
    <b>이 건물을 여시겠습니까?</b>
    .send = 네, 열겠습니다
rooms-ask-hours =
    { $step ->
        [opens] 몇 시부터 빌려주십니까? 점심시간이 있으면 한 줄로 적어 주십시오. 보기: 9시부터 6시, 점심 12~1시
       *[other] { $start }부터 몇 시까지 빌려주십니까?
    }
    .label = 빌려주는 시간
rooms-add-ask-name =
    방의 이름을 적어 주십시오. 보기: 2층 회의실
    .label = 이름
rooms-add-ask-people =
    몇 명까지 들어갈 수 있습니까?
    .label = 인원
rooms-other-ask-day =
    어느 하루의 시간을 다르게 하십니까?
    .label = 날
rooms-shut-ask-day =
    어느 날 이 방을 쉽니까? 그날 예약한 이웃에게 까닭과 함께 알려 드립니다.
    .label = 날
rooms-photos-ask-photos =
    방의 사진을 보내 주십시오. { $most }장까지 됩니다.
    .label = 사진
rooms-name-ask-words =
    방의 이름을 적어 주십시오.
    .label = 이름
rooms-about-ask-words =
    방을 소개해 주십시오. 보기: 창이 넓고 조용합니다. 음식은 먹을 수 없습니다.
    .label = 소개
rooms-entry-ask-words =
    어떻게 들어갑니까? 열쇠나 문 번호를 적어 주십시오. 예약이 정해진 이웃에게만 보입니다.
    .label = 들어가는 법
rooms-contact-ask-words =
    급할 때 걸 전화번호를 적어 주십시오. 예약이 정해진 이웃에게만 보입니다.
    .label = 연락처
rooms-price-ask-words =
    사용료를 적어 주십시오. 보기: 2시간에 10,000원. 저희는 보여 주기만 하고 돈을 다루지 않습니다.
    .label = 사용료
rooms-count-ask-number =
    얼마로 하시겠습니까? 숫자를 적어 주십시오.
    .label = 숫자
form-name-rooms-find = 방 찾기
form-name-rooms-building = 건물 열기
form-name-rooms-add = 방 더하기
form-name-rooms-hours = 방의 시간 바꾸기
form-name-rooms-other = 하루만 다른 시간
form-name-rooms-shut = 방 하루 쉬기
form-name-rooms-close = 건물의 쉬는 날
form-name-rooms-photos = 방의 사진
form-name-rooms-name = 방의 이름
form-name-rooms-about = 방의 소개
form-name-rooms-entry = 방에 들어가는 법
form-name-rooms-contact = 방의 연락처
form-name-rooms-price = 방의 사용료
form-name-rooms-count = 방의 숫자
form-nudge-rooms-find = 방을 찾으시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-rooms-building = 건물을 여시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-rooms-add = 방을 더하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-rooms-hours = 방의 시간을 바꾸시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-rooms-other = 하루의 시간을 바꾸시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-rooms-shut = 방을 쉬는 날을 고르시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-rooms-close = 쉬는 날을 정하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-rooms-photos = 방의 사진을 올리시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-rooms-name = 방의 이름을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-rooms-about = 방의 소개를 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-rooms-entry = 들어가는 법을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-rooms-contact = 연락처를 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-rooms-price = 사용료를 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-rooms-count = 방의 숫자를 적으시던 중이었습니다. 이어서 적으시겠습니까?
deed-room-opened = 방을 엶
deed-room-changed = 방을 바꿈
rules-room = 방
rule-room-lead-days = 미리 예약하기: { $value }일 전까지
rule-room-latest-days = 앞당겨 예약하기: { $value }일 앞까지
rule-room-slot = 예약하는 단위: { $value }분
rule-room-least = 가장 짧은 시간: { $value }분
rule-room-most = 가장 긴 시간: { $value }분
rule-room-before = 준비하는 시간: { $value }분
rule-room-after = 치우는 시간: { $value }분
rule-room-people = 가장 적은 인원: { $value }명
rule-room-approval = 담당자가 허락해야 예약됨: { $value }
rule-room-name-max = 방 이름의 길이: { $value }자까지
rule-room-words-max = 소개와 안내의 길이: { $value }자까지
rule-room-rooms-max = 한 건물의 방: { $value }개까지
rule-room-photos-max = 방 하나의 사진: { $value }장까지
