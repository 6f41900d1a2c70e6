# 함께 살기
rules-homes = 함께 살기
rule-homes-host-age = 집을 나누시는 분의 나이: { $value }세부터
rule-homes-guest-age = 함께 살 집을 찾는 분의 나이: { $value }세부터
rule-homes-stay-days-least = 가장 짧은 기간: { $value }일
rule-homes-help-hours-most = 도움: 일주일에 { $value }시간까지
rule-homes-guest-open-most = 한 번에 신청할 수 있는 집: { $value }곳
rule-homes-papers-days = 확인한 서류가 유효한 기간: { $value }일
rule-homes-rent-percent = 집세: 그 동네 보통 집세의 { $value }%까지
rule-homes-rent-max = 집세: 한 달에 { $value }원까지
rule-homes-term-months = 함께 사는 기간: { $value }개월
rule-homes-trial-days = 시험 기간: { $value }일
rule-homes-trial-notice-days = 시험 기간에 그만둘 때: { $value }일 전에 알림
rule-homes-notice-days = 시험 기간 뒤에 그만둘 때: { $value }일 전에 알림
rule-homes-deliver-from = 어르신께 신청을 전하기 시작하는 시각: { $value }시
rule-homes-deliver-until = 어르신께 신청을 전하는 마지막 시각: { $value }시
rule-homes-first-hours = 답이 없을 때 처음 다시 여쭙기까지: { $value }시간
rule-homes-second-hours = 답이 없을 때 두 번째로 여쭙기까지: { $value }시간
rule-homes-call-hours = 답이 없을 때 담당자가 전화하기까지: { $value }시간
rule-homes-meeting-hours = 만나기 전 알림: { $value }시간 전
rule-homes-check-first-days = 첫 번째 안부를 여쭙는 날: 들어온 지 { $value }일
rule-homes-check-second-days = 두 번째 안부를 여쭙는 날: 들어온 지 { $value }일
rule-homes-check-third-days = 세 번째 안부를 여쭙는 날: 들어온 지 { $value }일 (그 뒤로는 매달)
rule-homes-renew-days = 더 함께 사실지 여쭙는 날: 끝나기 { $value }일 전
rule-homes-end-first-days = 끝나는 날을 처음 알리는 날: { $value }일 전
rule-homes-end-last-days = 끝나는 날을 마지막으로 알리는 날: { $value }일 전
rule-homes-kept-days = 끝난 뒤 함께 산 기록을 보관하는 기간: { $value }일
rule-homes-refused-days = 받지 않았거나 이루어지지 않은 신청을 보관하는 기간: { $value }일
rule-homes-undo-minutes = 대답을 되돌릴 수 있는 시간: { $value }분
rule-homes-papers-first-days = 서류의 기한을 처음 알리는 때: 끝나기 { $value }일 전
rule-homes-papers-last-days = 서류의 기한을 마지막으로 알리는 때: 끝나기 { $value }일 전
rule-homes-idle-days = 서류를 보여 주지 않은 신청을 끝내기까지: { $value }일
rule-homes-idle-warn-days = 그렇게 끝내기 전에 알리는 때: { $value }일 전
kept-homes = 끝난 함께 살기의 기록과 서류 확인: { $days }일
kept-home-requests = 받지 않았거나 이루어지지 않은 함께 살기 신청: { $days }일
command-homes = 함께 살기: 방을 나누거나 찾기
command-homedesk = 함께 살기: 집, 학생, 신청 보기
command-rentlevel = 함께 살기: 동네의 보통 집세 적기
host-state-invited = 안내를 받음
host-state-applied = 신청함
host-state-visit-planned = 방문 약속
host-state-visited = 방문 마침
host-state-work-needed = 손볼 곳 있음
host-state-unsuitable = 알맞지 않음
host-state-listed = 소개하는 중
host-state-paused = 쉬는 중
host-state-hosting = 함께 사는 중
host-state-left = 그만둠
guest-state-applied = 신청함
guest-state-documents = 서류 확인 중
guest-state-verified = 서류 확인됨
guest-state-searching = 집을 찾는 중
guest-state-placed = 함께 사는 중
guest-state-refused = 받지 않음
guest-state-left = 그만둠
match-state-sent = 담당자가 읽는 중
match-state-screened = 전하기를 기다림
match-state-declined = 전하지 않음
match-state-delivered = 답을 기다림
match-state-later = 나중에 다시 여쭘
match-state-phone = 전화로 여쭘
match-state-yes = 만나기로 함
match-state-no = 이번에는 아님
match-state-withdrawn = 거둠
match-state-meeting = 만날 약속
match-state-met = 만났음
match-state-both-yes = 두 분 다 좋다고 함
match-state-one-no = 한 분이 아니라고 함
match-state-agreement = 약속을 적는 중
match-state-signed = 서명함
match-state-trial = 시험 기간
match-state-active = 함께 사는 중
match-state-notice = 그만두기로 함
match-state-ended = 끝남
match-state-stopped = 멈춤
came-phone = 전화로
came-relative = 가족이 도와서
came-self = 직접
chore-company = 말벗
chore-errands = 심부름
chore-cleaning = 간단한 청소
chore-cooking = 함께 밥 짓기
chore-door = 문단속
chore-phone = 휴대 전화 도움
chore-walks = 함께 걷기
paper-identity = 신분증
paper-enrolment = 재학 증명서
paper-first-reference = 첫 번째 추천
paper-second-reference = 두 번째 추천
gender-woman = 여성
gender-man = 남성
gender-unsaid = 말하지 않음
tongue-ko = 한국어
tongue-en = 영어
tongue-fr = 프랑스어
tongue-zh = 중국어
tongue-ja = 일본어
tongue-vi = 베트남어
homes-any = 어느 말이든
homes-months = { $months }개월
homes-won = { $amount }원
homes-hours = 일주일에 { $hours }시간
homes-here = { $area } 전체
homes-visit = 방문: { $at }
homes-works = 손볼 곳: { $works }
homes-help = 도움: 일주일에 { $hours }시간, { $chores }
homes-until = { $ends }까지
homes-open = 자세히 보기
homes-back = ‹ 돌아가기
homes-door-find = 집 찾아보기
homes-door-asked = 내가 한 신청
homes-door-desk = ‹ 함께 살기 담당
homes-which =
    <b>함께 살기</b>
    남는 방이 있는 어르신과 방을 찾는 학생을 담당자가 이어 드립니다.
    무엇을 하시겠습니까?
    .offer = 방을 나누고 싶습니다
    .kin = 가족의 방을 나누고 싶습니다
    .seek = 방을 찾고 있습니다
homes-searching =
    <b>함께 살 집 찾기</b>
    서류를 확인한 뒤에 집을 찾아보실 수 있습니다.
    .end = 더 찾지 않겠습니다
homes-ask-end =
    더 찾지 않으시겠습니까?
    여쭌 집에도 거두었다고 알립니다.
    .yes = 네, 그만 찾겠습니다
    .no = 아니요, 계속 찾겠습니다
homes-search-ended = 알겠습니다. 이제 집을 찾지 않습니다. 적으신 것은 30일 뒤에 지웁니다.
homes-offer-ask-came =
    어떻게 적고 계십니까?
    .label = 적는 방법
homes-offer-ask-birth =
    몇 년에 태어나셨습니까?
    보기: 1950
    .label = 태어난 해
homes-offer-ask-area =
    집이 어느 동네에 있습니까?
    { $step ->
        [found] 다음 가운데 고르십시오.
        [inside] { $area } 안에서 고르십시오.
        [gu] { $area }의 어느 동입니까?
        [city] { $area }의 어느 구입니까?
       *[ask] 동 이름을 적어 주십시오.
    }
    .label = 동네
homes-offer-ask-room =
    나누실 방은 어떤 방입니까?
    보기: 햇볕이 드는 작은 방입니다.
    .label = 방
homes-offer-ask-address =
    집 주소를 적어 주십시오.
    담당자만 봅니다.
    .label = 주소
homes-offer-ask-phone =
    전화번호를 적어 주십시오.
    담당자만 봅니다.
    .label = 전화번호
homes-offer-summary =
    <b>이렇게 적으셨습니다.</b>
    보내시면 담당자가 집을 찾아뵙는 데 동의하시는 것입니다. 동의는 /consents 에서 언제든 거두실 수 있습니다.
    .send = 보내겠습니다
homes-offered =
    고맙습니다. { $area } 담당자에게 전했습니다.
    담당자가 전화를 드리고 찾아뵙겠습니다.
homes-mine =
    <b>내 집</b> · { $area }
    { $state }
    { $visit }
    .pause = 잠시 쉬겠습니다
    .resume = 다시 소개하겠습니다
    .leave = 그만두겠습니다
    .stay = 함께 살기 진행 보기
homes-ask-leave =
    집 소개를 그만두시겠습니까? 다시 하려면 담당자에게 말씀하시면 됩니다.
    .yes = 네, 그만두겠습니다
    .back = 아니요, 그대로 두겠습니다
homes-seek-ask-school =
    어느 학교에 다니십니까?
    .label = 학교
homes-seek-ask-birth =
    몇 년에 태어나셨습니까?
    .label = 태어난 해
homes-seek-ask-gender =
    어르신께 성별을 어떻게 말씀드리면 됩니까?
    .label = 성별
homes-seek-ask-about =
    자신을 짧게 소개해 주십시오.
    .label = 소개
homes-seek-ask-languages =
    어떤 말을 하십니까?
    .label = 언어
homes-seek-ask-area =
    어느 동네에서 찾으십니까?
    { $step ->
        [found] 다음 가운데 고르십시오.
        [inside] { $area } 안에서 고르십시오.
        [gu] { $area }의 어느 동입니까?
        [city] { $area }의 어느 구입니까?
       *[ask] 동이나 구의 이름을 적어 주십시오.
    }
    .label = 동네
homes-seek-ask-begins =
    언제부터 사시겠습니까?
    .label = 시작하는 날
homes-seek-ask-months =
    얼마 동안 사시겠습니까?
    .label = 기간
homes-seek-ask-phone =
    전화번호를 적어 주십시오. 담당자만 봅니다.
    .label = 전화번호
homes-seek-summary =
    <b>이렇게 신청하시겠습니까?</b>
    보내시면 담당자가 신분증, 재학 증명서, 추천 두 가지를 눈으로 확인하는 데 동의하시는 것입니다. 서류는 보관하지 않습니다.
    .send = 신청하기
homes-applied =
    신청을 받았습니다. 담당자가 연락드려 서류를 확인합니다. 보통 일주일 안에 연락드립니다.
    서류는 보여만 주십시오. 사진이나 사본을 보내지 마십시오.
homes-find-ask-area =
    어느 동네에서 찾으십니까?
    { $step ->
        [found] 다음 가운데 고르십시오.
        [inside] { $area } 안에서 고르십시오.
        [gu] { $area }의 어느 동입니까?
        [city] { $area }의 어느 구입니까?
       *[ask] 동이나 구의 이름을 적어 주십시오.
    }
    .label = 동네
homes-find-ask-language =
    어느 말이 통하는 집을 찾으십니까?
    .label = 언어
homes-found =
    { $count ->
        [0] 지금은 그 날짜에 열린 집이 없습니다. 다른 동네도 찾아보십시오.
       *[other] <b>열린 집 { $count }곳</b>
    }
homes-found-line = { $n }. { $area } · 한 달 { $rent }원
homes-found-open = { $n }. { $area }
homes-card =
    <b>{ $area }</b> · 한 달 { $rent }원 (보증금 없음)
    방: { $room }
    집: { $house }
    생활: { $habits }
    언어: { $languages }
    { $help }
    { $begins }부터
    { $until }
    .ask = 함께 살 수 있는지 여쭙기
homes-ask-ask-self =
    어르신께 자신을 소개해 주십시오.
    .label = 소개
homes-ask-ask-why =
    왜 이 집에서 함께 살고 싶으십니까?
    .label = 까닭
homes-ask-ask-living =
    평소 생활은 어떻습니까? 무엇을 도와드릴 수 있습니까?
    .label = 생활
homes-ask-summary =
    <b>이렇게 여쭈면 되겠습니까?</b>
    담당자가 먼저 읽고 어르신께 전합니다.
    .send = 여쭙기
homes-asked =
    담당자에게 전했습니다. 담당자가 읽은 뒤 어르신께 여쭙니다. 보통 일주일쯤 걸립니다.
    답이 오면 여기에서 알려 드립니다.
homes-own =
    { $count ->
        [0] 아직 여쭌 집이 없습니다.
       *[other] <b>내가 한 신청</b>
    }
    .back = { $n }번 거두기
homes-own-line = { $n }. { $area } · 한 달 { $rent }원 · { $state }
homes-say-yes = 네, 만나 보겠습니다
homes-say-no = 아니요, 괜찮습니다
homes-say-phone = 전화로 설명해 주십시오
homes-said-yes =
    고맙습니다.
    담당자가 만날 날을 여쭙겠습니다.
homes-said-no =
    알겠습니다.
    이유는 말씀하지 않으셔도 됩니다.
homes-said-later =
    알겠습니다.
    나중에 다시 여쭙겠습니다.
homes-said-phone =
    알겠습니다.
    담당자가 전화를 드리겠습니다.
homes-helper-sure = <b>{ $name }</b> 님을 대신해 대답하시는 것입니까? 그렇다면 아래에서 골라 주십시오.
homes-said-for = <b>{ $name }</b> 님 대신 대답하셨습니다. { $state ->
        [yes] 담당자가 만날 날을 여쭙겠습니다
        [no] 만나지 않는 것으로 적었습니다
        [later] 나중에 다시 여쭙겠습니다
       *[phone] 담당자가 { $name } 님에게 전화를 드리겠습니다
    }. { $name } 님에게도 알려 드립니다.
homes-undo = 대답 되돌리기
homes-undo-until =
    마음이 바뀌시면 { $minutes }분 안에 되돌리실 수 있습니다.
    그때까지는 아무에게도 알리지 않습니다.
homes-undone =
    대답을 되돌렸습니다.
    아무에게도 알리지 않았습니다.
homes-unclear =
    제가 잘 알아듣지 못했습니다.
    학생을 만나 보시겠습니까?
homes-notice-hello =
    { $name } 님, 안녕하십니까?
    함께 살기 담당자 { $coordinator }입니다.
    대학생 한 분이 방을 찾고 있습니다.
homes-notice-who =
    { $age }세 { $gender ->
        [woman] 여학생입니다
        [man] 남학생입니다
       *[other] 학생입니다
    }.
    { $school }에 다닙니다.
    { $begins }부터 { $months }개월입니다.
homes-notice-question = 이 학생을 만나 보시겠습니까?
homes-notice-again =
    어제 학생 한 분의 소식을 전해 드렸습니다.
    { $age }세 { $gender ->
        [woman] 여학생입니다
        [man] 남학생입니다
       *[other] 학생입니다
    }. { $school }에 다닙니다.
    { $begins }부터 { $months }개월입니다.
    만나 보시겠습니까?
homes-notice-again-last =
    학생 한 분이 답을 기다리고 있습니다.
    { $age }세 { $gender ->
        [woman] 여학생입니다
        [man] 남학생입니다
       *[other] 학생입니다
    }. { $school }에 다닙니다.
    { $begins }부터 { $months }개월입니다.
    만나 보시겠습니까?
homes-notice-for =
    <b>{ $name }</b> 님 댁에 방을 찾는 학생이 있습니다.
    { $age }세 { $gender ->
        [woman] 여학생입니다
        [man] 남학생입니다
       *[other] 학생입니다
    }. { $school }에 다닙니다.
    { $begins }부터 { $months }개월입니다.
    { $name } 님의 뜻을 아시면 대신 대답하실 수 있습니다. 누가 대답했는지 함께 알려 드립니다.
homes-notice-for-again =
    <b>{ $name }</b> 님이 아직 학생에게 대답하지 않았습니다.
    { $age }세 { $gender ->
        [woman] 여학생입니다
        [man] 남학생입니다
       *[other] 학생입니다
    }. { $school }에 다닙니다.
    { $begins }부터 { $months }개월입니다.
    { $name } 님의 뜻을 아시면 대신 대답하실 수 있습니다.
homes-notice-for-last =
    <b>{ $name }</b> 님의 대답을 학생이 기다리고 있습니다. 내일도 없으면 담당자가 전화를 드립니다.
    { $age }세 { $gender ->
        [woman] 여학생입니다
        [man] 남학생입니다
       *[other] 학생입니다
    }. { $school }에 다닙니다.
    { $begins }부터 { $months }개월입니다.
    { $name } 님의 뜻을 아시면 대신 대답하실 수 있습니다.
homes-notice-helped =
    { $name } 님이 대신 대답했습니다.
    { $reply ->
        [yes] 학생을 만나 보겠다고 했습니다
        [no] 학생을 만나지 않겠다고 했습니다
        [later] 나중에 다시 듣겠다고 했습니다
        [undo] 대답을 되돌렸습니다
       *[phone] 전화로 설명해 달라고 했습니다
    }.
    { $minutes ->
        [0] 뜻과 다르면 담당자에게 말씀해 주십시오.
       *[other] 뜻과 다르면 { $minutes }분 안에 되돌리실 수 있습니다.
    }
homes-notice-helped-staff = { $name } 님이 { $host } 님 대신 대답했습니다.
homes-notice-off =
    전해 드린 학생이 다른 집을 찾았습니다.
    답하지 않으셔도 됩니다.
homes-notice-visit =
    { $coordinator } 담당자가 집을 찾아뵙겠습니다.
    { $at }입니다.
homes-notice-host = { $name } 님이 방을 나누겠다고 하셨습니다. 전화로 방문 날을 정해 주십시오.
homes-notice-host-moved = { $name } 님의 집: { $state }
homes-notice-guest = { $name } 님이 함께 살 집을 찾습니다. 서류를 확인해 주십시오.
homes-notice-papers = 서류의 기한이 지난 분이 있습니다. 다시 확인해 주십시오.
homes-notice-sent = { $guest } 님이 { $host } 님 댁에 여쭙니다. 읽고 전할지 정해 주십시오.
homes-notice-withdrawn = { $guest } 님이 신청을 거두었습니다.
homes-notice-gone = 함께 살기 신청 하나가 끝났습니다. 한 분이 품앗이를 떠났습니다.
homes-notice-yes = { $host } 님이 { $guest } 님을 만나 보겠다고 하셨습니다. 만날 날을 정해 주십시오.
homes-notice-no = { $host } 님이 { $guest } 님의 신청에 아니라고 하셨습니다.
homes-notice-later = { $host } 님이 { $guest } 님의 신청을 나중에 다시 듣겠다고 하셨습니다.
homes-notice-call = { $host } 님께 전화해 주십시오. { $guest } 님의 신청을 설명해 드릴 차례입니다.
homes-notice-over =
    { $name } 님이 신청을 거두었습니다.
    이제 기다리지 않으셔도 됩니다.
homes-notice-papers-soon = 확인한 서류의 기한이 { $until }에 끝납니다. 그 전에 담당자에게 다시 보여 주시면 쉬지 않고 찾으실 수 있습니다.
homes-notice-idle-soon = 오랫동안 서류를 보여 주지 않으셨습니다. { $until }까지 담당자에게 보여 주지 않으시면 집 찾기를 끝냅니다.
homes-notice-idle = 오랫동안 서류를 보지 못해 집 찾기를 끝냈습니다. 다시 찾으실 때는 아래를 눌러 주십시오.
homes-notice-verified = 서류를 모두 확인했습니다. { $until }까지 집을 찾아보실 수 있습니다.
homes-notice-lapsed = 서류의 기한이 지났습니다. 담당자에게 다시 보여 주시면 이어서 찾으실 수 있습니다.
homes-notice-refused = 이번에는 함께 살기 신청을 받지 못했습니다. 까닭: { $why }
homes-notice-declined = 신청을 어르신께 전하지 못했습니다. 까닭: { $why }
homes-notice-guest-yes = 어르신이 만나 보겠다고 하셨습니다. 담당자가 만날 날을 여쭙니다.
homes-notice-guest-no = 이번에는 그 집과 이어지지 못했습니다. 다른 집을 찾아보십시오.
homes-desk =
    <b>함께 살기 담당</b>
    무엇을 보시겠습니까?
    .hosts = 집
    .guests = 학생
    .asked = 신청
    .level = 동네의 보통 집세
homes-list-hosts =
    { $count ->
        [0] 아직 집이 없습니다.
       *[other] <b>집</b>
    }
homes-list-guests =
    { $count ->
        [0] 집을 찾는 학생이 없습니다.
       *[other] <b>학생</b>
    }
homes-list-asked =
    { $count ->
        [0] 기다리는 신청이 없습니다.
       *[other] <b>신청</b>
    }
homes-host-line = { $name } · { $state }
homes-guest-line = { $name } · { $state }
homes-match-line = { $guest } → { $host } · { $state }
homes-host =
    <b>{ $name }</b> · { $area }
    { $state } (신청: { $came })
    { $visit }
    { $works }
    방: { $room }
    집: { $house }
    생활: { $habits }
    언어: { $languages }
    한 달 { $rent }원
    { $help }
    { $begins }부터
    { $until }
    .describe = 집 소개 적기
    .plan = 방문 날 정하기
    .suit = 알맞음
    .work = 손볼 곳 있음
    .unsuit = 알맞지 않음
    .list = 소개하기 시작
    .leave = 그만둠
    .address = 주소와 전화번호 보기
    .person = 이 사람의 기록
homes-address =
    <b>{ $name }</b>
    { $address }
    { $phone }
homes-phone =
    <b>{ $name }</b>
    { $phone }
homes-guest =
    <b>{ $name }</b> · { $school }
    { $state }
    { $year }년생, { $gender }
    { $area } · { $begins }부터 { $ends }까지
    { $about }
    서류는 눈으로만 확인하고 보관하지 않습니다.
    .saw = 확인함: { $paper }
    .refuse = 받지 않기
    .phone = 전화번호 보기
homes-paper-line =
    { $until ->
        [none] ☐ { $paper }
       *[other] ☑ { $paper } ({ $until }까지)
    }
homes-match =
    <b>{ $guest } → { $host }</b>
    { $state }
    { $age }세 { $gender ->
        [woman] 여성
        [man] 남성
       *[other] (성별 말하지 않음)
    }, { $school }
    { $begins }부터 { $months }개월
    .screen = 어르신께 전하기
    .decline = 전하지 않기
    .yes = 전화: 만나 보겠다고 하심
    .no = 전화: 아니라고 하심
    .later = 전화: 나중에
    .host = 집
    .guest = 학생
homes-script =
    <b>전화로 이렇게 말씀하십시오:</b>
    <i>{ $name } 님, 안녕하십니까? 함께 살기 담당자입니다. 대학생 한 분이 방을 찾고 있습니다. { $age }세이고, { $school }에 다닙니다. { $begins }부터 { $months }개월입니다. 만나 보시겠습니까? 아니라고 하셔도 괜찮습니다.</i>
homes-words = “{ $text }”
homes-refuse-ask-why =
    왜 받지 않습니까? 본인이 읽습니다.
    .label = 까닭
homes-refused = 받지 않는다고 알렸습니다.
homes-decline-ask-why =
    왜 전하지 않습니까? 학생이 읽습니다.
    .label = 까닭
homes-plan-ask-day =
    언제 찾아가십니까?
    .label = 날
homes-plan-ask-time =
    몇 시에 찾아가십니까?
    .label = 시각
homes-work-ask-works =
    어디를 손봐야 합니까?
    .label = 손볼 곳
homes-describe-ask-house =
    어떤 집입니까? 주소는 적지 마십시오.
    .label = 집
homes-describe-ask-habits =
    어르신의 하루와 바라는 점을 적어 주십시오.
    .label = 생활
homes-describe-ask-languages =
    어떤 말이 통합니까?
    .label = 언어
homes-describe-ask-rent =
    한 달 집세는 얼마입니까?
    .label = 집세
homes-describe-ask-hours =
    도움은 일주일에 몇 시간입니까? 몸을 돌보는 일은 부탁하지 않습니다.
    .label = 도움
homes-describe-ask-chores =
    무엇을 돕습니까?
    .label = 돕는 일
homes-describe-ask-begins =
    언제부터 살 수 있습니까?
    .label = 시작하는 날
homes-describe-summary =
    <b>이렇게 소개하면 되겠습니까?</b>
    .send = 저장
homes-level-ask-area =
    어느 동네입니까?
    { $step ->
        [found] 다음 가운데 고르십시오.
        [inside] { $area } 안에서 고르십시오.
        [gu] { $area }의 어느 동입니까?
        [city] { $area }의 어느 구입니까?
       *[ask] 동이나 구의 이름을 적어 주십시오.
    }
    .label = 동네
homes-level-ask-level =
    이 동네 방은 보통 한 달에 얼마입니까?
    .label = 보통 집세
homes-level-summary =
    <b>이렇게 적으면 되겠습니까?</b>
    .send = 저장
homes-levelled = 보통 집세를 { $amount }원으로 적었습니다. 함께 살기 집세는 { $most }원까지입니다.
form-name-homes-offer = 방 나누기
form-name-homes-seek = 함께 살 집 신청
form-name-homes-find = 집 찾기
form-name-homes-ask = 함께 살 수 있는지 여쭙기
form-name-homes-refuse = 학생을 받지 않는 까닭
form-name-homes-decline = 전하지 않는 까닭
form-name-homes-plan = 방문 날
form-name-homes-work = 손볼 곳
form-name-homes-describe = 집 소개
form-name-homes-level = 보통 집세
form-nudge-homes-offer = 방 나누기를 적다가 두셨습니다. 이어서 하시겠습니까?
form-nudge-homes-seek = 함께 살 집 신청을 적다가 두셨습니다. 이어서 하시겠습니까?
form-nudge-homes-find = 집을 찾다가 두셨습니다. 이어서 하시겠습니까?
form-nudge-homes-ask = 여쭐 말씀을 적다가 두셨습니다. 이어서 하시겠습니까?
form-nudge-homes-refuse = 받지 않는 까닭을 적다가 두셨습니다. 이어서 하시겠습니까?
form-nudge-homes-decline = 전하지 않는 까닭을 적다가 두셨습니다. 이어서 하시겠습니까?
form-nudge-homes-plan = 방문 날을 정하다가 두셨습니다. 이어서 하시겠습니까?
form-nudge-homes-work = 손볼 곳을 적다가 두셨습니다. 이어서 하시겠습니까?
form-nudge-homes-describe = 집 소개를 적다가 두셨습니다. 이어서 하시겠습니까?
form-nudge-homes-level = 보통 집세를 적다가 두셨습니다. 이어서 하시겠습니까?
deed-home-offered = 방 나누기를 대신 적음
deed-home-address-read = 주소와 전화번호를 봄
deed-guest-phone-read = 학생의 전화번호를 봄
deed-rent-level-set = 동네의 보통 집세를 적음
deed-host-plan = 방문 날을 정함
deed-host-suit = 집이 알맞다고 봄
deed-host-work = 집에 손볼 곳이 있다고 봄
deed-host-unsuit = 집이 알맞지 않다고 봄
deed-host-list = 집을 소개하기 시작함
deed-host-leave = 집 소개를 끝냄
deed-host-described = 집 소개를 적음
deed-paper-seen = 서류를 확인함
deed-guest-refused = 학생을 받지 않음
deed-home-screen = 신청을 전하기로 함
deed-home-again = 신청을 다시 전하기로 함
deed-home-decline = 신청을 전하지 않음
deed-home-heard-yes = 전화로 들음: 만나 보겠다고 하심
deed-home-heard-no = 전화로 들음: 아니라고 하심
deed-home-heard-later = 전화로 들음: 나중에
deed-home-helped-yes = 대신 대답함: 만나 보겠다
deed-home-helped-no = 대신 대답함: 아니다
deed-home-helped-later = 대신 대답함: 나중에
deed-home-helped-phone = 대신 대답함: 전화로
deed-home-helped-undo = 대신 한 대답을 되돌림
duty-home = 지금 함께 사시는 분이 있습니다. 담당자와 먼저 이야기해 주십시오.
