residents-ask-name =
    어떤 이름으로 불러 드리면 좋겠습니까?
    이웃에게 이 이름이 보입니다.
    본명이 아니어도 됩니다.
residents-ask-birth =
    몇 년에 태어나셨습니까?
    보기: 1950
    { $skips ->
        [yes] 적지 않으시려면 ‘건너뛰겠습니다’를 눌러 주십시오.
       *[no] 잘못 적으셨으면 다시 적어 주십시오.
    }
residents-ask-easy =
    쉬운 화면으로 보시겠습니까?
    글이 짧고 단추가 적습니다.
    나중에 바꾸실 수 있습니다.
residents-agree = 다음으로 가겠습니다
residents-welcome =
    { $name } 님, 반갑습니다.
    찾으시는 것이 있으면 적어 주십시오.
    보기: 드릴
    .open = 알려 준 글을 보겠습니다
residents-me =
    .rename = 이름을 바꾸겠습니다
    .birth = 태어난 해를 고치겠습니다
    .move = 사는 곳을 보겠습니다
    .speak = 언어를 바꾸겠습니다
    .easy = { $easy ->
        [yes] 쉬운 화면을 끄겠습니다
       *[no] 쉬운 화면을 켜겠습니다
    }
    .consents = 동의한 것을 보겠습니다
residents-consents =
    <b>동의하신 것입니다.</b>
    누르시면 무엇인지 보실 수 있습니다.
tick-about-service = 이웃과 나누려면 꼭 필요합니다.
tick-about-profile = 이웃에게 이름과 동네를 보여 드립니다.
tick-about-homestay = 함께 살기를 신청하실 때만 필요합니다.
residents-consent-sure =
    <b>동의를 거두시겠습니까? { $what }</b>
    { $means }
    .keep = 그대로 두겠습니다
    .back = 거두겠습니다
tick-means-service = 거두시면 품앗이를 그만두시게 됩니다.
tick-means-profile = 이웃이 이름을 보지 못합니다. 글과 거래는 그대로입니다.
tick-means-homestay = 함께 살기를 신청하실 수 없습니다.
residents-notice-consents =
    동의하신 글이 바뀌었습니다.
    읽어 보시고 다시 정해 주십시오.
