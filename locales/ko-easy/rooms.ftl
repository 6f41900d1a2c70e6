# 비어 있는 방: 쉬운 말
rooms-around =
    <b>빌릴 수 있는 방</b>
    { $count ->
        [0] 사시는 곳에는 아직 없습니다.
       *[other] 어떻게 하시겠습니까?
    }
    .wish = 필요한 방을 적겠습니다
    .find = 날과 시간을 정해 찾겠습니다
rooms-browse = 방을 하나씩 보겠습니다
rooms-listed =
    <b>빌릴 수 있는 방</b>
    방을 눌러 주십시오.
rooms-line = { $name }, { $people }명까지
rooms-mine = 내 방 예약을 보겠습니다
rooms-back = 방 찾기로 돌아가겠습니다
rooms-card =
    <b>{ $name }</b>
    { $place }에 있습니다. { $people }명까지 들어갑니다.
    { $step }
    { $price }
    .book = 비어 있는 시간을 보겠습니다
rooms-about = 방을 더 알아보겠습니다
rooms-about-card =
    <b>{ $name }</b>
    { $way }
    { $about }
    { $equipment }
    .back = 방으로 돌아가겠습니다
rooms-equipment = 있는 것: { $things }
rooms-step-free = 문턱이나 계단이 없습니다.
rooms-price = 쓰는 값: { $price }. 그곳에서 냅니다.
rooms-entry = 들어가는 법: { $entry }
rooms-contact = 전화: { $contact }
rooms-week = { $days } { $hours }
rooms-week-run = { $first }부터 { $last }까지 { $hours }
rooms-other =
    { $hours ->
        [none] { JOSA($day, "은/는") } 쉽니다.
       *[other] { $day } { $hours }
    }
rooms-find-ask-day =
    어느 날에 쓰시겠습니까?
    .label = 날
rooms-found =
    { $day }, { $people }명
    { $count ->
        [0] 그때는 빈 방이 없습니다.
       *[other] 빈 방입니다. 하나를 눌러 주십시오.
    }
    { $count ->
        [0] 다른 날이나 시간을 골라 주십시오.
       *[other] 누르시면 잠시 맡아 둡니다.
    }
    .again = 다시 찾겠습니다
rooms-wish-ask-words =
    { $here ->
        [yes] 지금 계신 곳 가까이에서 찾습니다.
       *[no] 어떤 방이 필요하십니까?
    }
    몇 명이 언제 쓰시는지 적어 주십시오.
    보기: 내일 저녁 8명
    .label = 찾는 방
rooms-wish-unclear =
    죄송합니다. 알아듣지 못했습니다.
    몇 명이 언제 쓰시는지 적어 주십시오.
    보기: 토요일 오후 3시부터 5시까지 10명
    .again = 다시 적겠습니다
rooms-wished =
    이렇게 알아들었습니다. <b>{ $understood }</b>
    { $lacking }
    { $fit ->
        [wished]
            빈 방입니다. 하나를 눌러 주십시오.
            누르시면 잠시 맡아 둡니다.
        [hours]
            그 시간에는 빈 방이 없습니다.
            가장 가까운 때에 빈 방입니다.
        [later]
            그때는 빈 방이 없습니다.
            그다음으로 비어 있는 방입니다.
        [far] 아직 그날은 예약할 수 없습니다. { $last }까지 예약할 수 있습니다.
        [lacking] 조금 다르게 적어 주십시오.
       *[none]
            두 주 안에는 빈 때가 없습니다.
            조금 다르게 적어 주십시오.
    }
    .again = 다시 적겠습니다
rooms-wish-past =
    그날은 지났습니다.
    오늘부터의 날을 적어 주십시오.
    보기: 토요일 오후 3시부터 5시까지 10명
    .again = 다시 적겠습니다
rooms-near = 지금 있는 곳 가까이에서 찾겠습니다
form-nudge-rooms-find =
    방을 찾으시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-rooms-wish =
    방을 찾으시던 중이었습니다.
    이어서 하시겠습니까?
rooms-near-how =
    화면 아래의 단추를 눌러 주십시오.
    지금 계신 곳이 전해집니다.
    방을 찾는 데만 쓰고 보관하지 않습니다.
    .location = 지금 있는 곳을 보내겠습니다
rooms-wish-here = 지금 있는 곳 가까이에서 찾겠습니다
rooms-wish-any = 언제든 좋습니다
rooms-round = 추첨: { $name }
