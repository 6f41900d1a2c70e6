# 이웃
residents-ask-language =
    안녕하십니까. 품앗이입니다.
    어느 말이 편하십니까?
    Which language? · Quelle langue ?
    .label = 언어
residents-ask-ticks =
    품앗이는 이웃끼리 물건과 솜씨를 나누는 곳입니다.
    나눌 것이나 필요한 것을 올리면 가까운 이웃에게 보입니다.
    값은 돈이 아니라 동네의 단위로 정하고, 0이어도 좋습니다.

    <b>동의를 하나씩 받습니다.</b>
    ① 서비스 이용(필수): 메신저 번호, 정하신 이름, 언어, 사는 동네와 글을 탈퇴하실 때까지 보관합니다. 동의하지 않으시면 쓸 수 없습니다.
    ② 이웃에게 보이기(선택): 이름과 동네를 같은 단지와 같은 동네의 이웃에게 보여 줍니다.
    ③ 함께 살기 확인(선택): 한집에서 함께 살기를 신청하실 때만 필요합니다.
    ②와 ③은 동의하지 않으셔도 품앗이를 쓰실 수 있고, 언제든 /me 에서 거두실 수 있습니다.
    .label = 동의
residents-ask-name =
    이웃이 어떻게 부르면 좋겠습니까?
    본명이 아니어도 됩니다.
    .label = 이름
residents-ask-birth =
    태어나신 해를 알려 주시겠습니까? 보기: 1950
    { $skips ->
        [yes] 건너뛰셔도 됩니다.
       *[no] 잘못 적으셨으면 다시 적어 주십시오.
    }
    .label = 태어난 해
residents-ask-easy =
    쉬운 화면으로 보시겠습니까?
    글이 짧고 단추가 적습니다. 나중에 바꾸실 수 있습니다.
    .label = 쉬운 화면
residents-easy-yes = 네, 쉬운 화면으로 보겠습니다
residents-easy-no = 아니요, 괜찮습니다
residents-agree = 다음으로
residents-summary =
    <b>이대로 가입하시겠습니까?</b>
    .send = 네, 가입하겠습니다
residents-welcome =
    { $name } 님, 반갑습니다. 이제 품앗이의 이웃이 되셨습니다.
    찾으시는 것이 있으면 그냥 적어 주십시오. 보기: 드릴
    .open = 알려 준 글 보기
residents-me =
    <b>내 정보</b>
    이름: { $name }
    태어난 해: { $birth ->
        [none] 알리지 않음
       *[other] { $birth }
    }
    사는 곳: { $home }
    언어: { $language }
    쉬운 화면: { $easy ->
        [yes] 켬
       *[no] 끔
    }
    .rename = 이름 바꾸기
    .birth = 태어난 해 고치기
    .move = 사는 곳
    .speak = 언어
    .easy = { $easy ->
        [yes] 쉬운 화면 끄기
       *[no] 쉬운 화면 켜기
    }
    .consents = 동의한 것 보기
residents-languages = 어느 말이 편하십니까?
residents-spoken = 이제부터 한국어로 안내해 드리겠습니다.
tick-service = 서비스 이용(필수)
tick-profile = 이웃에게 보이기
tick-homestay = 함께 살기 확인
rules-resident = 가입
rule-resident-name-max = 이름의 길이: { $value }자까지
rule-resident-age-min = 가입할 수 있는 나이: 만 { $value }세부터
rule-resident-easy-age = 쉬운 화면을 권하는 나이: 만 { $value }세부터
rule-resident-undo-minutes = 쉬운 화면에서 방금 한 일을 되돌릴 수 있는 시간: { $value }분
form-name-residents-birth = 태어난 해 고치기
form-nudge-residents-birth = 태어난 해를 고치시던 중이었습니다. 이어서 하시겠습니까?
command-consents = 내가 동의한 것 보기
residents-consents =
    <b>동의한 것</b>
    누르시면 무엇을 위한 동의인지 보시고, 동의하시거나 거두실 수 있습니다.
residents-consent-none = { $what }: 동의하지 않음
residents-consent-since = { $what }: { $day }부터 · { $text } 글 ({ $language })
residents-consent =
    <b>{ $what }</b>
    { $about }
    { $state ->
        [old] 내용이 바뀌었습니다. 다시 읽고 정해 주십시오. 지금의 글: { $text }
        [given] 지금 동의하고 계십니다.
       *[none] 지금은 동의하지 않으셨습니다. 지금의 글: { $text }
    }
    .give = 동의하기
    .sure = 동의 거두기
residents-consent-past =
    { $day } 동의 · { $text } 글 ({ $language }){ $ended ->
        [none] {""}
       *[other] {" "}· { $ended } 거둠
    }
residents-consent-sure =
    <b>동의를 거두시겠습니까? { $what }</b>
    { $means }
    .keep = 그대로 두기
    .back = 거두기
tick-about-service = 무엇을: 메신저 번호, 부를 이름, 언어, 동네, 올리신 글과 거래. 무엇을 위해: 이웃과 나누기 위해. 언제까지: 그만두실 때까지. 동의하지 않으시면 품앗이를 쓰실 수 없습니다.
tick-about-profile = 무엇을: 이름과 동네. 누구에게: 같은 단지와 동네의 이웃. 무엇을 위해: 서로 알아보기 위해. 언제까지: 거두실 때까지. 동의하지 않으셔도 품앗이를 쓰실 수 있습니다.
tick-about-homestay = 무엇을: 함께 살기에 필요한 확인. 누가: 맡은 동네지기만. 언제까지: 함께 살기가 끝나고 1년. 동의하지 않으셔도 다른 것은 모두 쓰실 수 있습니다.
tick-means-service = 이 동의 없이는 품앗이를 쓰실 수 없습니다. 거두시려면 탈퇴하셔야 하고, 그때 모든 것이 지워집니다. 이레 동안 생각하실 시간이 있습니다.
tick-means-profile = 이웃에게 이름과 동네가 보이지 않게 됩니다. 이름으로 찾아 고마움을 보낼 수도 없습니다. 글과 거래는 그대로이고, 거래를 약속한 분께는 이름이 보입니다.
tick-means-homestay = 함께 살기를 신청하실 수 없게 됩니다. 다른 것은 모두 그대로입니다.
residents-notice-consents = 동의하신 글의 내용이 바뀌었습니다. 읽어 보시고 다시 정해 주십시오. 그때까지 새로 시작하는 일은 기다립니다.
