# 대여소에 물건을 주는 일: 쉬운 말
donation-state-offered = 대답을 기다리고 있습니다.
donation-state-accepted = 고맙게 받았습니다.
donation-state-declined = 이번에는 받지 못했습니다.
donation-state-withdrawn = 거두어들이셨습니다.
donations-mine =
    <b>대여소에 물건 주기</b>
    { $count ->
        [0] 가까운 곳에 물건을 받는 곳이 없습니다.
       *[other] 쓰지 않는 물건을 주시면 이웃이 함께 씁니다.
    }
    { $offers ->
        [0] { "" }
       *[other] <b>지금까지 내놓으신 물건</b>
    }
    .give = { $name }에 주겠습니다
    .back = { $title }: 거두어들이겠습니다
donations-line = { $title }: { $state }
donations-see-mine = 내놓은 물건을 보겠습니다
donations-give = 물건을 주겠습니다
donations-see = 살펴보겠습니다
donations-offered =
    <b>{ JOSA($title, "을/를") }</b> 주시겠다고 전했습니다.
    담당자가 답하면 알려 드립니다.
    곳: { $place }
donations-ask-photos =
    물건의 사진을 보내 주십시오.
    { $count ->
        [0] { $most }장까지 보내실 수 있습니다.
       *[other] { $count }장을 받았습니다.
    }
donations-ask-title =
    무엇을 주시겠습니까?
    보기: 전동 드릴
donations-ask-text =
    물건의 상태는 어떻습니까?
    빠진 것이 있으면 적어 주십시오.
donations-notice-accepted =
    <b>{ JOSA($title, "을/를") }</b> 고맙게 받겠습니다.
    여는 시간에 가져다주십시오.
    곳: { $place }
donations-notice-declined =
    <b>{ JOSA($title, "은/는") }</b> 이번에는 받기 어렵습니다.
    까닭: { $why }
    내놓으신 마음은 고맙게 받겠습니다.
