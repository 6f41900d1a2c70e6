# 한지붕 아래 함께 살기
command-stay = 함께 사는 집
command-stays = 한지붕: 할 전화와 진행
mood-good = 잘 지냅니다
mood-fair = 그저 그렇습니다
mood-worried = 걱정이 있습니다
task-kind-stopped = 바로 멈춘 일
task-kind-worried = 걱정이 있다는 대답
task-kind-silent = 두 번 대답이 없음
task-kind-trial = 시험 기간이 끝남
task-kind-renew = 더 살지 정하기
task-kind-reference = 함께 산 이야기 여쭙기
task-kind-leaving = 그만두겠다는 말
stays-state-yes = 만나 보기로 함
stays-state-meeting = 만날 날을 정함
stays-state-met = 만났음
stays-state-both-yes = 두 분 모두 좋다고 함
stays-state-agreement = 약속을 적는 중
stays-state-signed = 약속을 마침
stays-state-trial = 한 달 살아 보는 중
stays-state-active = 함께 사는 중
stays-state-notice = 곧 끝남
stays-state-stopped = 멈춤
stays-state-ended = 끝남
stays-open = 자세히 보기
stays-back = ‹ 돌아가기
stays-to-desk = ‹ 할 일
stays-answer = 대답하기
stays-rest = 다른 일 보기
stays-next = 다음 쪽 읽기
stays-wish-yes = 네, 더 함께 살겠습니다
stays-wish-no = 아니요, 그때 마치겠습니다
stays-kept-yes = 네, 약속대로입니다
stays-kept-no = 아니요, 다릅니다
stays-number = { $count }
stays-meeting =
    만나는 때: { $at }
    { $place }
stays-place = 만나는 곳: { $place }
stays-term = { $first }부터 { $last }까지
stays-ends = 끝나는 날: { $last }
stays-mine =
    <b>함께 사는 집</b>
    { $count ->
        [0] 아직 없습니다.
       *[other] 누르시면 자세히 보여 드립니다.
    }
    .open = { $n }. { $name } 님
stays-line = { $n }. { $name } 님 · { $state }
stays-card =
    <b>{ $name }</b> 님
    { $state }
    { $meeting }
    { $term }
    { $whose ->
        [none] { "" }
       *[other] { $whose } 님을 대신해 보고 계십니다.
    }
    .like = 네, 함께 살아 보겠습니다
    .unlike = 아니요, 괜찮습니다
    .undo = 대답 되돌리기
    .read = 약속 읽기
    .calendar = 달력에 넣기
    .where = 주소와 전화 보기
    .write = 글 남기기
    .leave = 그만 살고 싶습니다
    .stop = 위험합니다, 멈춰 주십시오
stays-liked = 고맙습니다. 상대의 대답은 두 분 모두 좋다고 할 때만 전합니다.
stays-unliked = 알겠습니다. 까닭은 말씀하지 않으셔도 됩니다.
stays-ask-leave =
    함께 사는 것을 그만두시겠습니까?
    바로 끝나지는 않습니다. 담당자가 전화로 도와드립니다.
    .yes = 네, 그만두겠습니다
    .no = 아니요, 그대로 두겠습니다
stays-left = 알겠습니다. { $last }에 끝납니다. 담당자가 곧 전화합니다.
stays-ask-stop =
    <b>지금 위험하면 112에 먼저 전화하십시오.</b>
    다친 사람이 있으면 119입니다.
    아래를 누르시면 연락이 모두 멈춥니다. 담당자에게 바로 알립니다.
    .yes = 네, 지금 멈춰 주십시오
    .no = 아니요, 괜찮습니다
stays-stopped =
    <b>지금 위험하면 112에 전화하십시오.</b>
    연락을 모두 멈추었습니다. 담당자에게 알렸습니다.
    상대에게는 알리지 않았습니다. 담당자가 전화합니다.
stays-where =
    <b>{ $name }</b> 님
    { $address }
    { $phone }
    다른 사람에게 알려 주지 마십시오. 보셨다는 기록이 남습니다.
stays-calendar =
    만나는 때는 { $at }입니다. 아래 달력을 저장하십시오.
    { $place }
stays-calendar-title = 한지붕 만남: { $host }, { $guest }
stays-calendar-file = 만날-날
stays-paper-file = 함께-살-약속
stays-terms =
    <b>함께 살 약속</b> ({ $edition }번째로 적음)
    • 어르신: { $host } 님
    • 함께 살 사람: { $guest } 님
    • { $first }부터 { $last }까지
    • 집세: 한 달에 { $rent }원
    • 돕는 시간: 일주일에 { $hours }시간
    • 돕는 일: { $chores }
    • 집에서 지킬 것: { $rules }
    • 급할 때 연락할 곳: { $contacts }
    보증금은 없습니다. 세 사람 가운데 { $count }명이 좋다고 했습니다.
    .agree = 네, 이대로 좋습니다
    .paper = 종이로 받기
    .back = ‹ 돌아가기
stays-terms-days =
    <b>함께 살 약속, 3쪽 중 1쪽</b>
    { $host } 님과 { $guest } 님이 함께 삽니다.
    { $first }부터 { $last }까지입니다.
    집세는 한 달에 { $rent }원이고, 보증금은 없습니다.
stays-terms-help =
    <b>함께 살 약속, 3쪽 중 2쪽</b>
    { $guest } 님이 일주일에 { $hours }시간 도와드립니다.
    돕는 일: { $chores }
stays-terms-house =
    <b>함께 살 약속, 3쪽 중 3쪽</b>
    집에서 지킬 것: { $rules }
    급할 때 연락할 곳: { $contacts }
    { $count ->
        [0] 아직 아무도 대답하지 않았습니다.
       *[other] 세 사람 가운데 { $count }명이 좋다고 했습니다.
    }
stays-paper =
    함께 살 약속

    어르신: { $host }
    함께 살 사람: { $guest }
    기간: { $first }부터 { $last }까지
    집세: 한 달에 { $rent }원, 보증금 없음
    돕는 시간: 일주일에 { $hours }시간
    돕는 일: { $chores }
    집에서 지킬 것: { $rules }
    급할 때 연락할 곳: { $contacts }

    처음 한 달은 살아 보는 기간입니다.
    그만둘 때는 미리 알립니다. 위험할 때는 바로 멈춥니다.

    이름을 적어 주십시오.

    어르신 ____________________

    함께 살 사람 ____________________

    담당자 ____________________

    { $edition }번째로 적음 · 확인 { $mark } · 확인한 사람 { $count }명
stays-printed = 인쇄해서 세 사람이 이름을 적어 주십시오. 확인 번호는 { $mark }입니다.
stays-agreed = 좋다고 하신 것을 적었습니다.
stays-checked =
    { $worried ->
        [yes] 말씀해 주셔서 고맙습니다. 담당자가 하루 안에 전화합니다.
       *[no] 말씀해 주셔서 고맙습니다. 상대에게는 전하지 않습니다.
    }
stays-wished = 더 함께 살고 싶다고 적었습니다. 두 분이 모두 그러면 담당자가 이어 드립니다.
stays-unwished = 알겠습니다. 까닭은 말씀하지 않으셔도 됩니다. 담당자가 전화합니다.
stays-written =
    전했습니다: { $text }
    { $hidden ->
        [yes] 번호나 주소는 아직 가렸습니다.
       *[no] { "" }
    }
    { $money ->
        [yes] 돈을 보내 달라는 말은 조심하십시오. 동네지기에게도 알렸습니다.
       *[no] { "" }
    }
stays-ask-mood =
    요즘 함께 지내시기가 어떻습니까?
    .label = 지내기
stays-ask-kept =
    집세와 돕는 일이 약속대로입니까?
    .label = 약속
stays-ask-words =
    담당자에게 하실 말씀이 있습니까? 적으시면 담당자만 읽습니다.
    .label = 담당자에게
stays-ask-line =
    하실 말씀을 적어 주십시오. 담당자도 함께 읽습니다.
    .label = 글
stays-desk =
    <b>한지붕</b>
    진행: { $count }건 · 할 전화: { $calls }건
    .call = ☎ { $due } · { $name } 님 · { $kind }
    .open = { $host } · { $guest } · { $state }
stays-count = { $state }: { $count }건
stays-moods = { $name } 님: 잘 지냄 { $good }, 그저 그럼 { $fair }, 걱정 { $worried }, 대답 없음 { $silent }
stays-kept =
    <b>{ $host } · { $guest }</b>
    { $state }
    { $meeting }
    { $ends }
    .meet = 만날 날 정하기
    .met = 만났습니다
    .draft = 약속 적기
    .begin = 들어오는 날 정하기
    .settle = 시험 기간을 마치고 이어 삽니다
    .renew = 한 번 더 이어 삽니다
    .end = 함께 살기를 끝냅니다
    .hostyes = 어르신: 살아 보겠다고 합니다
    .hostno = 어르신: 어렵다고 합니다
    .guestyes = 함께 살 사람: 살아 보겠다고 합니다
    .guestno = 함께 살 사람: 어렵다고 합니다
    .read = 약속 읽기
    .calendar = 달력에 넣기
    .write = 두 분에게 글 쓰기
    .stop = 안전을 위해 멈추기
    .phone = ☎ { $name } 님에게 안부 묻기
    .wants = { $name } 님: 더 살겠다고 합니다
    .unwanted = { $name } 님: 마치겠다고 합니다
stays-sign-host = 어르신이 좋다고 합니다
stays-sign-guest = 함께 살 사람이 좋다고 합니다
stays-sign-staff = 담당자로서 확인합니다
stays-call =
    <b>{ $name }</b> 님에게 전화 · { $kind }
    { $due }까지
    이렇게 말씀하십시오:
    <i>{ $script }</i>
    .done = ☎ 전화했습니다
    .open = 자세히 보기
stays-heard-yes = 네, 그렇게 하겠다고 합니다
stays-heard-no = 아니요, 하지 않겠다고 합니다
stays-heard-good = 괜찮다고 합니다
stays-heard-fair = 그저 그렇다고 합니다
stays-heard-worried = 걱정이 있다고 합니다 (다시 전화)
stays-heard-danger = 위험하다고 합니다 (바로 알림)
stays-heard-later = 나중에 다시 전화하라고 합니다
stays-heard-missed = 받지 않습니다
stays-did-again = 적었습니다. { $due }에 다시 할 전화로 두었습니다.
stays-notice-danger =
    🚨 <b>{ $name } 님이 위험하다고 합니다.</b> { $host } · { $guest }
    { $by } 님이 전화로 들었습니다. 112에 먼저 알리고, 연락을 멈출지 정하십시오.
stays-script-check =
    <b>{ $name }</b> 님에게 이렇게 말씀하십시오:
    <i>안녕하십니까, 한지붕 담당자입니다. 두 가지만 여쭙겠습니다.</i>
stays-script-stopped = 안녕하십니까, 한지붕 담당자입니다. 지금 안전하십니까? 지금 계신 곳에 그대로 계셔도 됩니까?
stays-script-worried = 안녕하십니까, 한지붕 담당자입니다. 걱정이 있다고 들었습니다. 어떤 일인지 편히 말씀해 주시겠습니까?
stays-script-silent = 안녕하십니까, 한지붕 담당자입니다. 요즘 어떻게 지내십니까?
stays-script-trial = 안녕하십니까, 한지붕 담당자입니다. 한 달 살아 보시니 어떻습니까? 이어서 사시겠습니까?
stays-script-renew = 안녕하십니까, 한지붕 담당자입니다. 끝나는 날이 다가옵니다. 더 함께 사시겠습니까?
stays-script-reference = 안녕하십니까, 한지붕 담당자입니다. 함께 사신 이야기를 들려주시겠습니까?
stays-script-leaving = 안녕하십니까, 한지붕 담당자입니다. 그만두고 싶다고 들었습니다. 무엇을 도와드리면 됩니까?
stays-summary =
    <b>이때 만나기로 하겠습니까?</b>
    .send = 네, 모두에게 알리십시오
stays-ask-day =
    며칠에 만납니까?
    .label = 날
stays-ask-hour =
    몇 시에 만납니까?
    .label = 시각
stays-ask-place =
    어디에서 만납니까? 두 분 모두에게 편하고 사람이 있는 곳이 좋습니다.
    집 주소는 적지 마십시오.
    .label = 만나는 곳
stays-spot-centre = { $near } 주민센터
stays-spot-library = { $near } 도서관
stays-spot-office = 담당자 사무실
stays-draft-ask-first =
    언제부터 함께 삽니까? 기간은 규칙에 정한 만큼입니다.
    .label = 첫날
stays-draft-ask-rent =
    집세는 한 달에 몇 원입니까?
    .label = 집세
stays-draft-ask-hours =
    일주일에 몇 시간을 돕습니까?
    .label = 돕는 시간
stays-draft-ask-chores =
    어떤 일을 돕습니까? 몸을 돌보는 일은 적을 수 없습니다.
    .label = 돕는 일
stays-draft-ask-rules =
    집에서 지킬 것은 무엇입니까? 보기: 밤 11시 뒤에는 조용히
    .label = 지킬 것
stays-draft-ask-contacts =
    급할 때 누구에게 연락합니까? 이 글은 잠가서 보관합니다.
    .label = 급할 때
stays-begin-ask-first =
    며칠에 들어옵니까?
    .label = 들어오는 날
stays-phone-ask-mood =
    “요즘 함께 지내시기가 어떻습니까?”
    .label = 지내기
stays-phone-ask-kept =
    “집세와 돕는 일이 약속대로입니까?”
    .label = 약속
stays-did-meet = 만날 날을 정하고 모두에게 알렸습니다.
stays-did-met = 두 분에게 따로 여쭈었습니다.
stays-did-begin = 들어오는 날을 적었습니다. 한 달 살아 보는 기간이 시작됩니다.
stays-did-settle = 이어 사는 것으로 적었습니다.
stays-did-renew = 한 번 더 이어 사는 것으로 적었습니다.
stays-did-end = 끝났습니다. 이제 아무에게도 알림이 가지 않습니다.
stays-did-heard = 들은 대로 적었습니다.
stays-did-called = 전화하셨다고 적었습니다.
stays-notice-meeting =
    <b>{ $name }</b> 님과 만납니다.
    { $at }입니다. 담당자도 함께 갑니다.
    { $place }
stays-notice-meeting-staff =
    { $host } 님과 { $guest } 님이 { $at }에 만납니다.
    { $place }
stays-notice-meeting-day =
    내일 <b>{ $name }</b> 님과 만납니다.
    { $at }입니다.
    { $place }
stays-notice-meeting-soon =
    오늘 <b>{ $name }</b> 님과 만납니다.
    { $at }입니다.
    { $place }
stays-notice-met =
    <b>{ $name }</b> 님과 만나셨습니다.
    함께 살아 보시겠습니까? 대답은 상대에게 보이지 않습니다.
stays-notice-no =
    { $name } 님과는 여기서 마칩니다.
    애써 주셔서 고맙습니다. 담당자가 다른 길을 함께 찾습니다.
stays-notice-both =
    두 분 모두 함께 살아 보고 싶다고 했습니다.
    담당자가 { $name } 님과의 약속을 적어 드립니다.
stays-notice-draft =
    { $name } 님과 함께 살 약속을 적었습니다.
    천천히 읽어 보시고 대답해 주십시오.
stays-notice-signed =
    { $name } 님과의 약속에 세 사람이 모두 좋다고 했습니다.
    { $first }부터 함께 삽니다.
stays-notice-trial =
    { $first }부터 { $name } 님과 함께 삽니다.
    처음 한 달은 살아 보는 기간입니다. 그동안 그만두려면 { $days }일 전에 말씀하십시오.
    약속은 { $last }까지입니다.
stays-notice-settled =
    이제 { $name } 님과 이어서 함께 삽니다.
    그만두려면 { $days }일 전에 말씀하십시오. 약속은 { $last }까지입니다.
stays-notice-check =
    { $name } 님과 지내시기가 어떻습니까?
    두 가지만 여쭙겠습니다. 상대는 대답을 보지 못합니다.
stays-notice-renew =
    { $name } 님과의 약속은 { $last }에 끝납니다.
    더 함께 사시겠습니까?
stays-notice-renewed = { $name } 님과 { $last }까지 더 함께 삽니다.
stays-notice-leaving = { $name } 님과 함께 사는 것은 { $last }에 끝납니다. 담당자가 곧 전화합니다.
stays-notice-end-first = { $name } 님과의 약속은 { $last }에 끝납니다.
stays-notice-end-last = 곧 { $last }입니다. { $name } 님과의 약속이 끝나는 날입니다.
stays-notice-ended = { $name } 님과 함께 사는 것이 끝났습니다. 그동안 고맙습니다.
stays-notice-helped = { $name } 님이 대신 대답했습니다.
stays-notice-line =
    <b>{ $name }</b> 님의 글입니다.
    { $text }
    { $money ->
        [yes] 돈을 보내 달라는 말에는 답하지 마십시오. 저희에게 알려 주십시오.
       *[no] { "" }
    }
stays-notice-money =
    ⚠️ 한지붕 글에 돈을 보내라는 말이 있습니다. { $host } · { $guest }
    { $name } 님: { $text }
stays-notice-words =
    <b>{ $name }</b> 님이 담당자에게 남긴 말입니다. { $host } · { $guest }
    { $text }
stays-notice-call = ☎ 할 전화가 있습니다: { $host } · { $guest } · { $kind } · { $due }까지
stays-notice-staff-both = { $host } 님과 { $guest } 님이 모두 함께 살아 보겠다고 합니다. 약속을 적어 주십시오.
stays-notice-staff-no = { $host } 님과 { $guest } 님 가운데 한 분이 어렵다고 합니다. 두 분에게 전화해 주십시오.
stays-notice-staff-signed = { $host } 님과 { $guest } 님의 약속을 세 사람이 모두 확인했습니다.
stays-notice-stopped =
    🚨 <b>안전을 위해 멈추었습니다.</b> { $host } · { $guest }
    { $by ->
        [host] 어르신이
        [guest] 함께 살던 사람이
        [helper] 도와주는 사람이
       *[staff] 담당자가
    } 멈추었습니다: { $name } 님. 위험하면 112에 먼저 전화하십시오. 그다음 두 사람에게 따로 전화하십시오.
deed-stay-meet = 만날 날을 정함
deed-stay-met = 만났다고 적음
deed-stay-heard = 들은 대답을 적음
deed-stay-drafted = 함께 살 약속을 적음
deed-stay-agreed = 함께 살 약속을 확인함
deed-stay-begun = 들어오는 날을 적음
deed-stay-settled = 시험 기간을 마침
deed-stay-renewed = 기간을 이어 줌
deed-stay-ended = 함께 살기를 끝냄
deed-stay-stopped = 안전을 위해 멈춤
deed-stay-said-yes = 전화로 들음: 그렇게 하겠다
deed-stay-said-no = 전화로 들음: 하지 않겠다
deed-stay-said-good = 전화로 들음: 괜찮다
deed-stay-said-fair = 전화로 들음: 그저 그렇다
deed-stay-said-worried = 전화로 들음: 걱정이 있다
deed-stay-said-danger = 전화로 들음: 위험하다
deed-stay-said-later = 전화로 들음: 나중에
deed-stay-said-missed = 전화했으나 받지 않음
deed-stay-called = 전화함
deed-stay-shown = 주소와 전화를 봄
deed-stay-helped = 어르신을 대신해 대답함
form-name-stays-check = 안부 대답
form-nudge-stays-check = 대답을 하시던 중이었습니다. 이어서 하시겠습니까?
form-name-stays-write = 글 남기기
form-nudge-stays-write = 글을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-name-stays-meet = 만날 날 정하기
form-nudge-stays-meet = 만날 날을 정하시던 중이었습니다. 이어서 하시겠습니까?
form-name-stays-draft = 약속 적기
form-nudge-stays-draft = 약속을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-name-stays-begin = 들어오는 날
form-nudge-stays-begin = 들어오는 날을 정하시던 중이었습니다. 이어서 하시겠습니까?
form-name-stays-phone = 전화로 안부 묻기
form-nudge-stays-phone = 전화로 들은 말을 적으시던 중이었습니다. 이어서 적으시겠습니까?
rules-stays = 함께 사는 동안
rule-stays-answer-days = 안부에 대답을 기다리는 날: { $value }일
rule-stays-call-hours = 걱정이 있다는 대답 뒤 전화: { $value }시간 안에
rule-stays-again-hours = 받지 않은 전화를 다시 할 때까지: { $value }시간
rule-stays-meeting-minutes = 만나는 시간: { $value }분
rule-stays-text-max = 글의 길이: { $value }자까지
rule-stays-words-days = 끝난 뒤 전해 드린 글을 보관하는 기간: { $value }일
kept-stay-words = 끝난 함께 살기에서 주고받은 글: { $days }일
