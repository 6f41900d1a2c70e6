# 접수된 일: 거래 문제, 글 신고, 한도 요청
command-cases = 접수된 일 보기
case-kind-dispute = 거래 문제
case-kind-payment = 잘못 보낸 것
case-kind-report = 글 신고
case-kind-floor = 한도 요청
case-state-opened = 접수됨
case-state-assigned = 살피는 중
case-state-proposed = 결정을 확인받는 중
case-state-decided = 결정됨
case-state-appealed = 다시 살피기를 기다림
case-state-closed = 끝남
case-state-withdrawn = 거둠
ruling-full = 모두 돌려주기
ruling-partial = 일부 돌려주기
ruling-none = 그대로 두기
ruling-hide = 글 내리기
ruling-keep = 글 그대로 두기
ruling-grant = 한도 늘려 주기
ruling-refuse = 한도 그대로 두기
report-reason-forbidden = 나눌 수 없는 것입니다
report-reason-scam = 돈이나 계좌를 요구합니다
report-reason-rude = 욕설이나 불쾌한 말이 있습니다
report-reason-false = 사실과 다릅니다
report-reason-other = 다른 문제가 있습니다

cases-ask-reason =
    <b>{ $title }</b>
    무엇이 문제입니까? 누가 알렸는지는 글을 올린 분에게 알리지 않습니다.
    .label = 문제
cases-ask-words =
    더 알려 주실 것이 있으면 적어 주십시오. 없으면 건너뛰셔도 됩니다.
    .label = 설명
cases-ask-more =
    한도가 얼마나 더 필요하십니까? { $most }까지 적으실 수 있습니다.
    .label = 더 필요한 만큼
cases-ask-need =
    어디에 필요하신지, 어떻게 다시 채우실지 적어 주십시오. 동네지기가 읽습니다.
    .label = 까닭
cases-payments =
    { $count ->
        [0] 지난 { $days }일 동안 이웃에게 보내신 것이 없습니다.
       *[other] 무엇을 잘못 보내셨습니까?
    } 거래로 옮겨진 것은 그 거래 카드에서 ‘문제가 있습니다’를 눌러 주십시오.
cases-payment =
    { $day } · { $name } · { $amount }{ $note ->
        [none] {""}
       *[other] {" "}· { $note }
    }
cases-ask-wrong =
    무엇이 잘못되었는지 적어 주십시오. 동네지기와 받으신 이웃이 읽습니다.
    .label = 있었던 일
cases-ask-answer =
    있었던 일을 편하게 적어 주십시오. 동네지기와 상대방이 읽습니다.
    답은 한 번만 보내실 수 있습니다.
    .label = 내 말
cases-ask-plea =
    어떤 점을 다시 살펴야 하는지 적어 주십시오. 다른 동네지기가 처음부터 다시 봅니다.
    .label = 다시 살필 점
cases-ask-ruling =
    어떻게 결정하시겠습니까?
    .label = 결정
cases-ask-part =
    얼마입니까? { $least }부터 { $most }까지입니다.
    .label = 얼마
cases-ask-days =
    며칠 동안입니까? { $most }일까지입니다.
    .label = 기간
cases-ask-why =
    까닭을 적어 주십시오. 관련된 분들이 그대로 읽습니다.
    .label = 까닭
cases-days = { $days }일
cases-summary =
    <b>이대로 보내시겠습니까?</b>
    .send = 네, 보내 주십시오
cases-thanks =
    알려 주셔서 고맙습니다. 동네지기가 살펴보고 결과를 알려 드리겠습니다.
    접수 번호 { $number }
    .see = 지금 상태 보기
cases-asked =
    요청을 받았습니다. 동네지기가 살펴보고 결과를 알려 드리겠습니다.
    접수 번호 { $number }
    .see = 지금 상태 보기
cases-answered = 잘 받았습니다. 말씀해 주셔서 고맙습니다. 결정이 나면 바로 알려 드리겠습니다.
cases-appealed = 알겠습니다. 다른 동네지기가 처음부터 다시 살펴보겠습니다.
cases-withdraw =
    정말 거두시겠습니까? 지금까지의 이야기는 여기서 끝납니다.
    .yes = 네, 거두겠습니다
    .no = 아니요, 그대로 두겠습니다
cases-withdrawn = 거두었습니다. 알려 드려야 할 분들께는 저희가 알리겠습니다.
cases-card =
    <b>{ $kind }</b> · 접수 번호 { $number }
    { $title }
    상태: { $state }
    .answer = 내 말 적기
    .appeal = 다시 살펴 달라고 하기
    .withdraw = 거두기
    .take = 맡기
    .return = 돌려놓기
    .thread = 오간 글 보기 ({ $count })
    .queue = ‹ 목록
    .confirm = 결정에 동의하기
    .decline = 동의하지 않기
    .undo = 결정 되돌리기
    .hand = 다른 동네지기에게 넘기기
    .person = { $name } 님의 기록 보기
cases-hand =
    { $count ->
        [0] 이 일을 넘겨받을 수 있는 다른 동네지기가 없습니다.
       *[other] 누구에게 넘기시겠습니까?
    }
cases-thread =
    { $count ->
        [0] 두 분 사이에 오간 글이 없습니다.
       *[other] <b>접수 번호 { $number }, 두 분 사이에 오간 글 { $count }개</b>
    }
cases-thread-line = { $at } { $who }: “{ $words }”
cases-line-reason = 문제: { $reason }
cases-line-amount = 금액: { $amount }
cases-line-said = { $who }: “{ $words }”
cases-line-unanswered = 상대방의 답을 { $until }까지 기다립니다.
cases-line-ruling = 결정: { $ruling } { $amount } { $days }
cases-line-why = 까닭: { $why }
cases-line-first = 첫 결정: { $ruling } { $amount }. 까닭: { $why }
cases-line-plea = 다시 살필 점: “{ $plea }”
cases-line-until = { $until }까지 다시 살펴 달라고 하실 수 있습니다.
cases-line-final = 두 번째 결정이므로 이대로 확정됩니다.
cases-line-handler = 맡은 이: { $name }
cases-line-second = 함께 결정한 이: { $name }
cases-line-about = 상대: { $name }
cases-line-age = 접수된 지 { $age }
cases-me = 내 말
cases-other = 상대방
cases-hidden = 알린 이웃
cases-nobody = 품앗이 봇
cases-name = { $name } 님
cases-gone = 떠난 이웃
cases-queue =
    { $count ->
        [0] { $whose ->
            [mine] 지금 맡고 계신 일이 없습니다.
            [free] 아무도 맡지 않은 일은 없습니다.
           *[all] 기다리는 일이 없습니다. 수고하셨습니다.
        }
       *[other] { $whose ->
            [mine] <b>맡고 계신 일 { $count }건</b>, 오래된 것부터
            [free] <b>아무도 맡지 않은 일 { $count }건</b>, 오래된 것부터
           *[all] <b>접수된 일 { $count }건</b>, 오래된 것부터
        }
    }
    .all = 모두
    .mine = 내가 맡은 것
    .free = 맡은 이 없는 것
cases-queue-line = { $n }. { $kind } { $number } · { $state } · { $age }
cases-queue-open = { $n }. { $kind } { $number }
cases-queue-kind = { $kind } ({ $count })
cases-queue-letters = 전하지 못한 알림 { $count }개
cases-record-listing =
    { $side ->
        [want] 부탁
       *[offer] 나눔
    } 글, { $level ->
        [off] 지금은 내려가 있습니다.
        [unlisted] 지금 목록에 나오지 않고 링크로만 열립니다.
        [shadowed] 지금 올린 분에게만 그대로 보입니다.
        [hidden] 지금 올린 분에게만 보이고, 올린 분도 알고 있습니다.
       *[visible] 지금 올라가 있습니다.
    } { $text }
cases-record-payment = 보낸 것: { $amount }{ ledger-unit }, { $at }
cases-record-account = 잔액 { $balance }{ ledger-unit }, 약속한 것 { $held }{ ledger-unit }, 지금 한도 { $floor }{ ledger-unit }
cases-report = 신고하기
cases-see = 자세히 보기
cases-notice-opened =
    새로 접수된 일이 있습니다: { $kind } { $number }
    { $title }
cases-notice-appealed =
    다시 살펴 달라는 요청이 있습니다: { $kind } { $number }
    { $title }
cases-notice-answered =
    맡고 계신 건에 상대방의 답이 왔습니다: { $kind } { $number }
    { $title }
cases-notice-withdrawn =
    요청하신 분이 거두었습니다: { $kind } { $number }
    { $title }
    더 하실 일은 없습니다.
cases-notice-undone =
    { $kind } { $number }의 결정을 거두었습니다. 결정으로 바뀌었던 것도 모두 되돌렸습니다.
    { $title }
    다시 살펴보고 결과를 알려 드리겠습니다.
cases-notice-handed =
    { $name } 님이 맡던 일을 넘겨 드렸습니다: { $kind } { $number }
    { $title }
cases-notice-declined =
    { $name } 님이 결정에 동의하지 않았습니다: { $kind } { $number }
    { $title }
    아직 아무것도 바뀌지 않았습니다. 다시 살펴보아 주십시오.
cases-notice-proposed =
    두 사람이 함께 정해야 하는 결정이 기다리고 있습니다: { $kind } { $number }
    { $title }
    살펴보시고 동의 여부를 눌러 주십시오. 그 전에는 아무것도 바뀌지 않습니다.
cases-notice-objected =
    { $kind } { $number }의 결정을 다시 살펴 달라는 요청이 있었습니다.
    { $title }
    다른 동네지기가 처음부터 다시 살펴보고 결과를 알려 드리겠습니다.
cases-notice-asked =
    { $what } 아직 아무것도 정해지지 않았습니다.
    { $title }
    동네지기가 양쪽의 말을 듣고 결정합니다. { $until }까지 있었던 일을 말씀해 주십시오. 접수 번호 { $number }
cases-asked-payment = 이웃이 잘못 보냈다고 하는 것이 있습니다.
cases-asked-other = 살펴볼 일이 접수되었습니다.
cases-notice-reminder =
    { $kind }에 대한 말씀을 기다리고 있습니다.
    { $title }
    { JOSA($until, "이/가") } 지나면 말씀 없이 결정될 수 있습니다. 접수 번호 { $number }
cases-notice-decided =
    { $kind } { $number }, 결정을 알려 드립니다.
    { $title }
    <b>{ $ruled }</b>
    까닭: { $why }
    { $rest ->
        [appeal] 받아들이기 어려우시면 { $until }까지 다시 살펴 달라고 하실 수 있습니다. 다른 동네지기가 봅니다.
        [final] 다른 동네지기가 다시 살펴본 결과이므로 이대로 확정됩니다.
       *[done] { "" }
    }
cases-notice-untaken = 하루 넘게 아무도 맡지 않은 일이 { $count }건 있습니다.
cases-notice-overdue = 맡으신 지 오래된 일이 { $count }건 있습니다.
ruled-full = { $amount }{ ledger-unit } 모두를 낸 분에게 돌려 드립니다.
ruled-partial = { $amount }{ JOSA(ledger-unit, "을/를") } 낸 분에게 돌려 드립니다.
ruled-none = 그대로 두기로 했습니다.
ruled-hide =
    { $mine ->
        [yes] 알려 주신 글을 내렸습니다. 덕분에 동네가 안전해졌습니다. 고맙습니다.
       *[no] 올리신 글을 내렸습니다.
    }
ruled-keep =
    { $mine ->
        [yes] 알려 주셔서 고맙습니다. 살펴본 뒤 글은 그대로 두기로 했습니다.
       *[no] 올리신 글은 그대로 두기로 했습니다.
    }
ruled-grant = 한도를 { $days }일 동안 { $amount }{ ledger-unit }만큼 늘려 드렸습니다.
ruled-refuse = 이번에는 한도를 그대로 두기로 했습니다.
rules-case = 접수된 일
rule-case-answer-hours = 상대방이 답할 수 있는 시간: { $value }시간
rule-case-answer-notice-hours = 답할 때가 끝나기 몇 시간 전에 알리는지: { $value }시간
rule-case-untaken-hours = 아무도 맡지 않은 건을 다시 알릴 때까지: { $value }시간
rule-case-mediation-days = 맡은 건을 결정해야 하는 기간: { $value }일
rule-case-remind-hours = 늦어진 건을 다시 알리는 간격: { $value }시간
rule-case-appeal-days = 다시 살펴 달라고 할 수 있는 기간: { $value }일
rule-case-report-max = 한 사람이 하루에 신고할 수 있는 수: { $value }번
rule-case-payment-days = 잘못 보낸 것을 알릴 수 있는 기간: { $value }일
rule-case-words-max = 사정을 적을 수 있는 글자 수: { $value }자
rule-case-limit-most = 동네지기가 늘려 줄 수 있는 한도의 최대: { $value }
rule-case-limit-days = 늘린 한도를 쓸 수 있는 최대 기간: { $value }일
rule-case-undo-minutes = 결정을 되돌릴 수 있는 시간: { $value }분
rule-case-pair-above = 두 사람이 함께 결정하는 금액: { $value } 넘게
deed-case-take = 맡음
deed-case-return = 돌려놓음
deed-case-hand = 다른 동네지기에게 넘김
deed-case-decide = 결정함
deed-case-propose = 결정을 제안함
deed-case-confirm = 결정에 동의함
deed-case-decline = 결정에 동의하지 않음
deed-case-undo = 결정을 되돌림
cases-follow = 제안대로: { $ruling }
cases-line-suggested =
    제안: { $ruling }{ $days ->
        [0] {""}
       *[other] {" "}({ $days }일)
    }
    보이는 것: { $because }
    전할 까닭: “{ $reason }”
cases-because-money = 송금이나 계좌를 말하는 글입니다. { cases-because-person }
cases-because-flag = 봇이 알아챘습니다. { cases-because-person }
cases-because-first = 첫 글이고 눈에 띄는 것이 없습니다. { cases-because-person }
cases-because-reports = { cases-because-person }
cases-because-person =
    { $reports ->
        [0] 신고한 사람은 없습니다.
       *[other] { $reports }명이 신고했습니다.
    } { $days ->
        [0] 오늘 가입한 분이고,
       *[other] 가입한 지 { $days }일 된 분이고,
    } { $measures ->
        [0] 지금까지 조치는 없었습니다.
       *[other] 지금까지 조치가 { $measures }번 있었습니다.
    }
cases-because-silent = 상대편에 여쭈었으나 기한까지 답이 없었습니다.
cases-because-undelivered = 물건이나 도움이 전해졌다는 표시가 없습니다.
cases-because-trades = 마친 거래 { $settled }건, 늦은 취소 { $late }건.
cases-because-agreed = 본인이 두 기록 모두 자신의 것이라고 했습니다.
cases-because-denied = 본인이 다른 사람이라고 했습니다.
reason-fine = 살펴보니 규칙에 맞는 글입니다.
reason-fine-after-all = 오해가 있었으나 글에는 문제가 없습니다.
reason-again = 짧은 시간에 같은 글이 여러 번 올라왔습니다. 한 번이면 충분합니다.
reason-links = 링크가 너무 많습니다. 품앗이 안에서 설명해 주십시오.
reason-unclear = 무엇을 나누시는지 글만으로는 알기 어렵습니다. 고쳐서 다시 올려 주십시오.
reason-spam = 광고를 되풀이하는 글입니다.
reason-forbidden = 여기서 나눌 수 없는 물건이나 일입니다.
reason-money = 돈이나 계좌, 송금을 말하는 글입니다. 품앗이에서는 돈을 주고받지 않습니다.
reason-rude = 다른 사람을 깎아내리거나 불쾌하게 하는 글입니다.
reason-false = 사실과 다른 내용이 있습니다.
reason-rude-words = 이웃에게 거친 말을 한 일이 있었습니다. 서로 존중하는 말을 써 주십시오.
reason-absent = 약속한 자리에 알리지 않고 나오지 않은 일이 있었습니다.
reason-scam = 이웃에게 돈이나 계좌를 요구한 일이 있었습니다.
reason-threat = 이웃을 위협하는 말이나 행동이 있었습니다.
reason-again-after-all = 경고와 정지 뒤에도 같은 일이 되풀이되었습니다.
reason-no-breach = 살펴보았으나 규칙에 어긋난 것은 없었습니다.
reason-unproven = 어느 쪽이 맞는지 확인할 수 없었습니다.
reason-seen-otherwise = 다시 살펴보니 처음의 결정이 맞지 않았습니다.
reason-made-good = 그동안 잘못이 바로잡혔습니다.
reason-stands = 다시 살펴보았으나 처음의 결정이 맞습니다.
reason-not-given = 약속한 물건이나 도움이 전해지지 않았습니다.
reason-not-as-agreed = 약속과 다른 것이 전해졌습니다.
reason-partly = 약속한 것의 일부만 이루어졌습니다.
reason-meet-halfway = 양쪽의 말에 모두 옳은 점이 있습니다.
reason-as-agreed = 약속한 대로 이루어졌습니다.
reason-mistake = 잘못 보낸 것으로 보입니다.
reason-partly-mistake = 일부만 잘못 보낸 것으로 보입니다.
reason-meant = 받은 분께 드리려던 것으로 보입니다.
reason-good-record = 지금까지 약속을 잘 지키셨습니다.
reason-good-plan = 어떻게 채우실지 알기 쉽게 적어 주셨습니다.
reason-balance-first = 먼저 지금의 빚을 조금 줄여 주십시오. 무엇을 나누실 수 있는지 함께 찾아 드립니다.
reason-too-new = 가입하신 지 얼마 되지 않았습니다. 몇 번 거래하신 뒤에 다시 말씀해 주십시오.
reason-one-person = 두 기록은 같은 분의 것입니다.
reason-two-people = 두 기록은 서로 다른 분의 것입니다.
cases-pictures = 📷 사진 나란히 보기
