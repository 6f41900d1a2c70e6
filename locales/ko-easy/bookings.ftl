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
booking-state-tentative = 잠시 맡아 두었습니다.
booking-state-offered = 차례가 와서 맡아 두었습니다.
booking-state-requested = 담당자의 답을 기다립니다.
booking-state-question = 담당자가 여쭈었습니다.
booking-state-approved = 예약되었습니다.
booking-state-present = 지금 쓰고 계십니다.
booking-state-ended = 잘 마쳤습니다.
booking-state-declined = 이번에는 어렵습니다.
booking-state-cancelled = 취소했습니다.
booking-state-displaced = 그곳 사정으로 취소되었습니다.
booking-state-expired = 담당자가 답하지 못했습니다.
booking-state-missed = 오지 않으셨습니다.
bookings-day =
    <b>{ $name }</b>
    <b>{ $day }</b>
    { $count ->
        [0] 이날은 비어 있는 시간이 없습니다.
       *[other] 몇 시부터 쓰시겠습니까?
    }
bookings-slot-free = { $at }
bookings-slot-taken = { $at }
bookings-day-before = { JOSA($day, "을/를") } 보겠습니다
bookings-day-next = { JOSA($day, "을/를") } 보겠습니다
bookings-wait = 다른 이웃이 쓰는 시간을 기다리겠습니다
bookings-taken =
    <b>{ $name }</b>
    <b>{ $day }</b>
    다른 이웃이 쓰는 시간입니다.
    어느 시간을 기다리시겠습니까?
    .back = 비어 있는 시간을 보겠습니다
bookings-week = 한 주를 그림으로 보겠습니다
bookings-week-next = 다음 한 주를 보겠습니다
bookings-week-picture =
    <b>{ $name }</b>
    날을 눌러 주십시오.
bookings-any-day = 다른 날을 고르겠습니다
bookings-see-room = 방을 보겠습니다
bookings-lengths =
    <b>{ $name }</b>
    { $begins }부터입니다.
    얼마 동안 쓰시겠습니까?
    .back = 다른 시간을 고르겠습니다
bookings-until = { $length } ({ $ends }까지)
bookings-held =
    <b>{ JOSA($room, "을/를") }</b> 맡아 두었습니다.
    { $begins }부터 { $ends }까지입니다.
    네 가지만 여쭙겠습니다.
    { $until }까지 답해 주십시오.
bookings-instead =
    <b>{ JOSA($room, "은/는") }</b> 그때 비어 있지 않습니다.
    { $count ->
        [0] 가까운 시간과 다른 방도 찼습니다.
       *[other] 이런 때나 방은 어떻습니까?
    }
    .day = 그날 시간을 모두 보겠습니다
bookings-instead-span = { $begins }부터 { $ends }까지
bookings-instead-room = { $room }, { $people }명까지
bookings-next-moment = { JOSA($at, "을/를") } 보겠습니다
bookings-next-day = { JOSA($day, "을/를") } 보겠습니다
bookings-ask-people =
    몇 명이 함께 쓰십니까?
    .label = 인원
bookings-ask-text =
    무엇을 하시는지 적어 주십시오.
    담당자가 읽습니다.
    보기: 아파트 주민 뜨개질 모임입니다.
    .label = 하는 일
bookings-ask-promises =
    약속해 주십시오.
    하나씩 모두 눌러 주십시오.
    그다음에 ‘다 골랐습니다’를 눌러 주십시오.
    .label = 약속
bookings-promise-political = 정치 행사가 아닙니다
bookings-promise-religious = 종교 행사가 아닙니다
bookings-promise-commercial = 돈을 벌려는 일이 아닙니다
bookings-asked =
    담당자에게 부탁했습니다.
    답이 오면 바로 알려 드립니다.
    그때까지 방을 맡아 둡니다.
bookings-booked = 다 되었습니다.
bookings-mine =
    <b>내 방 예약</b>
    { $count ->
        [0] 예약하신 방이 없습니다.
       *[other] 눌러서 자세히 보십시오.
    }
    .find = 방을 찾겠습니다
bookings-points =
    지금 { $points }점입니다.
    방을 비우거나 늦게 취소하셨습니다.
    { $most }점이 되면 한동안 예약하실 수 없습니다.
    { $barred }
bookings-line = { $room }: { $begins }. { $state }
bookings-open = { $begins }, { $room }
bookings-all = 내 예약을 보겠습니다
bookings-more = 예약을 더 알아보겠습니다
bookings-card =
    <b>{ $room }</b>, { $place }
    { $begins }부터 { $ends }까지입니다.
    { $state }
    { $entry }
bookings-about =
    <b>{ $room }</b>
    접수 번호는 { $number }입니다. { $people }명이 씁니다.
    { $way }
    { $contact }
    .back = 예약으로 돌아가겠습니다
bookings-reason = 담당자의 말: { $reason }
bookings-way-from = 들어가는 법은 { $first }부터 보입니다.
bookings-in-time = 못 오시게 되면 { $until }까지 취소해 주십시오.
bookings-step-drop = 그만두겠습니다
bookings-step-shift = 시간을 옮기겠습니다
bookings-step-cancel = 예약을 취소하겠습니다
bookings-step-undo = 방금 한 예약을 되돌리겠습니다
bookings-undo-until = { $minutes }분 안에는 그냥 되돌리실 수 있습니다.
bookings-step-calendar = 휴대전화 달력에 넣겠습니다
bookings-calendar =
    <b>{ $room }</b>
    { $begins }에 쓰십니다.
    아래 것을 누르시면 휴대전화 달력에 들어갑니다.
bookings-step-else = 다른 때나 방을 찾겠습니다
bookings-shift =
    { $begins } 예약을 옮깁니다.
    새 시간을 고르시면 그때 바뀝니다.
    .day = 비어 있는 시간을 보겠습니다
    .back = 그대로 두겠습니다
bookings-cancel =
    { $begins } 예약을 취소하시겠습니까?
    { $late }
    .yes = 네, 취소하겠습니다
    .no = 아니요, 그대로 두겠습니다
bookings-cancel-late = 취소하실 수 있는 기한이 지나, 지금 취소하시면 점수가 붙을 수 있습니다.
bookings-else =
    { $begins } 말고 다른 때를 찾아보겠습니다.
    .day = 그날 다른 시간을 보겠습니다
bookings-did-sure =
    취소했습니다.
    { $late ->
        [yes] 다음에는 조금 더 일찍 알려 주십시오.
       *[no] 일찍 알려 주셔서 고맙습니다.
    }
bookings-did-undo =
    예약을 되돌렸습니다.
    예약하지 않으신 것과 같습니다.
bookings-did-leave =
    고맙습니다.
    다음 이웃이 바로 쓸 수 있습니다.
form-nudge-bookings-ask =
    방을 예약하시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-bookings-answer =
    담당자에게 답하시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-bookings-day =
    날을 고르시던 중이었습니다.
    이어서 하시겠습니까?
bookings-drawn =
    이 시간은 추첨으로 정합니다.
    <b>{ $name }</b>
    신청하시면 똑같이 뽑힐 수 있습니다.
bookings-to-round = 추첨을 보겠습니다
