# 방에 오고 가는 날
opinion-good = 좋았습니다
opinion-fair = 그런대로 괜찮았습니다
opinion-poor = 좋지 않았습니다
fault-damaged = 망가진 것이 있음
fault-untidy = 치워져 있지 않음
visits-do-code = 🔢 문 앞 번호로 도착 알리기
visits-do-spot = 📍 위치로 도착 알리기
visits-do-say = 어땠는지 말하기
visits-do-find = 🛠 망가지거나 어질러진 것 알리기
visits-door-look = 🔑 들어가는 법 보기
visits-door-sign = 🏷 문에 붙이는 코드
visits-house-spot = 📍 건물의 위치
visits-house-sums = 이웃들의 평
visits-house-code = 🔢 지금의 번호
visits-house = ‹ 건물로
visits-see = 자세히 보기
visits-share = 📍 위치 보내기
visits-share-location =
    화면 아래의 단추를 누르시면 지금 계신 곳이 전해집니다. 거리를 재는 데만 쓰고 보관하지 않습니다.
    .location = 내 위치 보내기
visits-ask-code =
    건물에 있는 네 자리 번호를 적어 주십시오. 담당자가 보여 드립니다.
    .label = 번호
visits-ask-point =
    지금 건물에 계십니까? 위치를 보내시면 도착한 것으로 적습니다.
    .label = 위치
visits-ask-fit =
    방이 안내와 같았습니까? 이름 없이 합쳐서만 담당자에게 보입니다.
    .label = 안내와 같음
visits-ask-clean =
    오셨을 때 방이 깨끗했습니까?
    .label = 깨끗함
visits-ask-fault =
    무엇을 알려 주시겠습니까?
    .label = 알리는 것
visits-ask-words =
    어디가 어떤지 적어 주십시오. 담당자와 동네지기가 읽습니다.
    .label = 사정
visits-ask-photos =
    사진이 있으면 보내 주십시오. { $most }장까지 됩니다.
    .label = 사진
visits-mark-ask-point =
    건물 앞에서 위치를 보내 주십시오. 이웃이 도착했는지 이 자리에서 잰 거리로 압니다.
    .label = 위치
visits-there = ✅ 도착하신 것으로 적었습니다. 잘 쓰십시오.
visits-said = 말씀 고맙습니다. 다음 이웃에게 도움이 됩니다.
visits-found = 알려 주셔서 고맙습니다. 접수 번호는 { $number }입니다. 담당자와 동네지기가 살펴봅니다.
visits-finding =
    <b>{ $room }</b> · { $fault }
    { $words }
visits-entry =
    { $room }에 들어가는 법
    { $entry }
visits-sign =
    <b>{ $room }</b>의 문에 붙이는 코드입니다. 예약한 이웃이 휴대전화로 비추면 도착한 것으로 적힙니다. 다른 사람에게는 아무것도 열어 주지 않습니다.
    .anew = 새 코드로 바꾸기
visits-marked = <b>{ $name }</b>의 위치를 적었습니다.
visits-digits =
    <b>{ $name }</b>에서 지금 쓰는 번호: <b>{ $code }</b>
    { $until }에 바뀝니다. 도착한 이웃에게 보여 주십시오.
    .again = 새로 보기
visits-sums =
    <b>{ $name }</b>의 방을 쓴 이웃들의 평 (지난 한 해)
    { $count ->
        [0] 아직 { $least }명 넘게 말한 방이 없습니다. 누가 한 말인지 알 수 없도록 모여야 보여 드립니다.
       *[other] { "" }
    }
visits-sum = { $room }: { $count }명 가운데 { $fit }명이 안내와 같았다고, { $clean }명이 깨끗했다고 합니다
visits-notice-found = <b>{ $room }</b>({ $place })에 살펴볼 것이 있습니다: { $fault }. { $words }
visits-asked = 쓰신 방에 대해 살펴볼 일이 있습니다.
visits-record = { $room } · { $begins } · { $fault }
case-kind-roomharm = 방의 손상과 뒷정리
roomharm-reason-damaged = 망가진 것이 있습니다
roomharm-reason-untidy = 치워져 있지 않습니다
ruling-used = 쓰다 생긴 일로 봄
ruling-house = 건물에서 고치고 치움
ruling-amends = 쓴 분이 고치고 치움
ruled-used = 쓰다 보면 생기는 일로 보았습니다. 더 하실 일은 없습니다.
ruled-house = 건물에서 고치고 치우기로 했습니다.
ruled-amends = 방을 쓴 분이 고치고 치우기로 했습니다. 담당자와 날을 정해 주십시오.
form-name-visits-code = 번호로 도착 알리기
form-name-visits-spot = 위치로 도착 알리기
form-name-visits-say = 방이 어땠는지 말하기
form-name-visits-find = 망가지거나 어질러진 것 알리기
form-name-visits-mark = 건물의 위치
form-nudge-visits-code = 도착했다고 알리시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-visits-spot = 도착했다고 알리시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-visits-say = 방이 어땠는지 말씀하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-visits-find = 망가지거나 어질러진 것을 알리시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-visits-mark = 건물의 위치를 적으시던 중이었습니다. 이어서 하시겠습니까?
deed-building-marked = 건물의 위치를 적음
deed-sign-made = 방문에 붙이는 코드를 만듦
deed-entry-seen = 방에 들어가는 법을 봄
deed-room-harmed = 방의 손상이나 뒷정리를 알림
rules-visit = 방에 오고 가는 날
rule-visit-near-metres = 도착했다고 보는 거리: { $value }미터까지
rule-visit-say-days = 어땠는지 말할 수 있는 날: { $value }일까지
rule-visit-find-hours = 망가지거나 어질러진 것을 알릴 수 있는 때: 끝나고 { $value }시간까지
rule-visit-sum-least = 평을 합쳐 보이는 인원: { $value }명부터
rule-visit-words-max = 사정을 적는 길이: { $value }자까지
rule-visit-photos-max = 사진: { $value }장까지
rule-visit-code-tries = 문 앞 번호를 틀릴 수 있는 횟수: { $value }번
rule-visit-kept-days = 방에 대한 말을 보관하는 기간: { $value }일
kept-visits = 방에 대한 평과 알린 것: { $days }일
visits-code-wrong =
    지금의 번호와 다릅니다. { $left ->
        [0] 번호로는 더 확인할 수 없습니다. 문에 붙은 코드를 찍으시거나 계신 곳으로 알려 주십시오.
       *[other] 건물에 보이는 번호를 다시 적어 주십시오. { $left }번 더 적으실 수 있습니다.
    }
