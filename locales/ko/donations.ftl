# 대여소에 물건을 주는 일
command-donate = 대여소에 물건 주기
donation-state-offered = 대답을 기다리는 중
donation-state-accepted = 받음
donation-state-declined = 이번에는 받지 않음
donation-state-withdrawn = 거두어들임
donations-mine =
    <b>대여소에 물건 주기</b>
    { $count ->
        [0] 사시는 곳에서 물건을 빌려주는 곳이 아직 없습니다. 이웃에게 나누시려면 /offer 를 써 주십시오.
       *[other] 집에서 쓰지 않는 물건을 대여소에 주시면 이웃이 함께 씁니다. 사진을 보내고 세 가지만 적으시면 됩니다. 담당자가 보고 대답합니다.
    }
    { $offers ->
        [0] { "" }
       *[other] <b>지금까지 내놓으신 물건</b>
    }
    .give = 🎁 { $name }에 주기
    .back = 거두어들이기: { $title }
donations-line = • { $title } · { $place } · { $state }
donations-see-mine = 내놓은 물건 보기
donations-give = 🎁 물건 주기
donations-see = 살펴보기
donations-offered = <b>{ JOSA($title, "을/를") }</b> 주시겠다는 말씀을 { $place }에 전했습니다. 담당자가 대답하면 알려 드립니다.
donations-withdrawn = <b>{ JOSA($title, "을/를") }</b> 거두어들이셨습니다.
donations-card =
    🎁 <b>{ $title }</b>
    { $name } 님이 주겠다고 합니다.
    { $category }
    { $text }
    { $state }
    .accept = 고맙게 받겠습니다
    .decline = 이번에는 받기 어렵습니다
    .desk = ‹ 오늘 할 일
donations-accepted = <b>{ JOSA($title, "을/를") }</b> 올렸습니다. 준 이웃에게 고맙다고 전했습니다. ‘고치기’에서 설명과 안전 수칙을 더 적으실 수 있습니다.
    .see = 물건 보기
donations-declined = “{ $title }”에 대해 하신 말씀을 이웃에게 전했습니다.
donations-desk = <b>🎁 주겠다는 물건 { $count }가지</b>
donations-desk-line = { $n }. { $title } · { $who } 님
donations-desk-open = 🎁 { $n }. { $title }
donations-given-by = 🎁 { $name } 님이 준 물건입니다. 담당자에게만 보입니다.
donations-given-by-former = 🎁 이제는 탈퇴한 이웃이 준 물건입니다. 담당자에게만 보입니다.
donations-ask-photos =
    물건의 사진을 보내 주십시오. { $count ->
        [0] { $most }장까지 받습니다.
       *[other] { $count }장을 받았습니다.
    }
    .label = 사진
donations-ask-title =
    무엇을 주시겠습니까? 보기: 전동 드릴
    .label = 이름
donations-ask-category =
    어떤 물건입니까?
    .label = 종류
donations-ask-text =
    상태는 어떻습니까? 빠진 것이나 알아 둘 점도 적어 주십시오.
    .label = 상태
donations-decline-ask-why =
    왜 받기 어려운지 적어 주십시오. 주겠다고 한 이웃이 읽습니다.
    .label = 까닭
donations-notice-offered = { $name } 님이 { $place }에 <b>{ JOSA($title, "을/를") }</b> 주겠다고 합니다. 살펴보고 대답해 주십시오.
donations-notice-accepted = 고맙습니다. 주신 <b>{ JOSA($title, "이/가") }</b> 이제 { $place }에 있습니다. 여는 시간에 가져다주십시오. 이웃들이 잘 쓰겠습니다.
donations-notice-declined = 내놓으신 <b>{ JOSA($title, "은/는") }</b> { $place }에서 이번에는 받기 어렵다고 합니다. 담당자의 말: { $why } 내놓으신 마음은 고맙게 받겠습니다. /offer 로 이웃에게 바로 나누실 수도 있습니다.
form-name-donations-offer = 대여소에 물건 주기
form-name-donations-decline = 주겠다는 물건에 답하기
form-nudge-donations-offer = 대여소에 줄 물건을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-donations-decline = 주겠다는 물건에 답하시던 중이었습니다. 이어서 하시겠습니까?
deed-donation-accepted = 주겠다는 물건을 받음
deed-donation-declined = 주겠다는 물건을 받지 않음
rules-donation = 대여소에 물건 주기
rule-donation-first = 물건을 준 이웃만 빌림: { $value }
rule-donation-open-max = 한 사람이 대답을 기다리는 물건: { $value }가지까지
rule-donation-text-max = 주는 물건의 설명: { $value }자까지
rule-donation-photos-max = 주는 물건의 사진: { $value }장까지
rule-donation-kept-days = 받지 않은 물건의 기록을 보관하는 기간: { $value }일
kept-donations = 받지 않은 물건의 기록: { $days }일
