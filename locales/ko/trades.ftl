# 거래: 이웃과 조건을 정하고 끝까지 함께하기
trade-state-proposed = 제안함
trade-state-countered = 조건을 맞추는 중
trade-state-agreed = 약속함
trade-state-delivered = 나눔
trade-state-confirmed = 받음
trade-state-settled = 끝남
trade-state-declined = 거절
trade-state-withdrawn = 거둔 제안
trade-state-expired = 답 없이 끝남
trade-state-cancelled = 취소
trade-state-disputed = 살펴보는 중
trade-state-resolved = 결정됨
dispute-reason-absent = 약속한 자리에 나오지 않았습니다
dispute-reason-different = 약속한 것과 다릅니다
dispute-reason-damaged = 망가졌거나 쓸 수 없습니다
dispute-reason-units = 주고받은 값이 맞지 않습니다
dispute-reason-rude = 말이나 행동이 무례했습니다
dispute-reason-other = 그 밖의 일입니다

# 카드: 부분마다 한 줄
trades-other =
    { $name ->
        [none] 이웃
       *[other] { $name } 님
    }
trades-card =
    🤝 <b>{ $title }</b>{ trades-card-pieces }
    { trades-card-who }
    { trades-card-units }
    { trades-card-back }
    { trades-card-when }
    { trades-card-where }

    { trades-card-now }
trades-card-pieces =
    { $quantity ->
        [1] {""}
       *[other] {" "}{ $quantity }개
    }{ $new_quantity ->
        [yes] {" "}✏️ 바뀜
       *[no] {""}
    }
trades-card-who =
    { $role ->
        [provider] 나누는 사람: 나 · 받는 사람: { trades-other }
       *[receiver] 나누는 사람: { trades-other } · 받는 사람: 나
    }
trades-card-units =
    { $role ->
        [provider] 받으실 값
       *[receiver] 드리실 값
    }: { $units ->
        [0] 무료
       *[other] { $units }{ ledger-unit }
    }{ $new_units ->
        [yes] {" "}✏️ 바뀜
       *[no] {""}
    }
trades-card-back =
    { $back ->
        [none]
            { $new_back ->
                [yes] 답례: 없음 ✏️ 바뀜
               *[no] { $back }
            }
       *[other]
            답례: { $back }{ $new_back ->
                [yes] {" "}✏️ 바뀜
               *[no] {""}
            }
    }
trades-card-when =
    때: { $at ->
        [none] 아직 정하지 않았습니다
       *[other] { $at }
    }{ $new_at ->
        [yes] {" "}✏️ 바뀜
       *[no] {""}
    }
trades-card-where =
    곳: { $place ->
        [none] 아직 정하지 않았습니다
       *[other] { $place }
    }{ $new_place ->
        [yes] {" "}✏️ 바뀜
       *[no] {""}
    }
trades-card-now =
    { $state ->
        [proposed] { trades-card-turn }
        [countered] { trades-card-turn }
        [agreed]
            { $role ->
                [provider] 약속하셨습니다. 나누신 뒤에 ‘나누었습니다’를 눌러 주십시오.
               *[receiver] 약속하셨습니다. 받으신 뒤에 ‘받았습니다’를 눌러 주십시오.
            }
        [delivered]
            { $role ->
                [provider] 나누었다고 알리셨습니다. 이웃의 확인을 기다립니다. { $deadline }까지 말씀이 없으면 받으신 것으로 합니다.
               *[receiver] 이웃이 나누었다고 알려 왔습니다. 받으셨는지 확인해 주십시오. { $deadline }까지 말씀이 없으면 받으신 것으로 합니다.
            }
        [confirmed]
            { $role ->
                [provider] 이웃이 잘 받았습니다. 이웃의 잔액이 모자라 아직 옮기지 못했습니다. 한 시간마다 다시 해 보겠습니다.
               *[receiver] 잘 받으셨습니다. 잔액이 모자라 아직 옮기지 못했습니다. 한 시간마다 다시 해 보겠습니다.
            }
        [settled] ✅ 잘 끝났습니다. 고맙습니다.
        [declined]
            { $ended ->
                [you] 이 제안을 거절하셨습니다.
               *[other] 이번에는 어렵다고 답해 왔습니다.
            }
        [withdrawn]
            { $ended ->
                [you] 제안을 거두셨습니다.
               *[other] 이웃이 제안을 거두었습니다.
            }
        [expired] 답이 없어 끝났습니다.
        [cancelled] { trades-card-off }
        [disputed] 담당자가 살펴보고 있습니다. 그동안에는 아무것도 옮기지 않습니다.
       *[resolved] 담당자가 결정했습니다. 옮긴 값: { $paid }{ ledger-unit }
    }
trades-card-turn =
    { $whose ->
        [you] 답하실 차례입니다. { $deadline }까지 기다립니다.
       *[other] 이웃의 답을 기다립니다. { $deadline }까지 답이 없으면 저절로 끝납니다.
    }
trades-card-off =
    { $ended ->
        [you]
            { $late ->
                [yes] 약속이 가까워진 뒤에 취소하셨습니다.
               *[no] 약속을 취소하셨습니다.
            }
        [other]
            { $late ->
                [yes] 약속이 가까워진 뒤에 이웃이 취소했습니다.
               *[no] 이웃이 약속을 취소했습니다.
            }
       *[time] 오랫동안 소식이 없어 약속이 풀렸습니다.
    }
trades-step-accept = 네, 좋습니다
trades-step-confirm = 받았습니다
trades-step-deliver = 나누었습니다
trades-step-pay = 지금 옮기기
trades-step-counter = 다른 조건 내기
trades-step-revise = 내 제안 고치기
trades-step-decline = 이번에는 어렵습니다
trades-step-withdraw = 제안 거두기
trades-step-write = 이웃에게 쓰기
trades-step-calendar = 달력에 넣기
trades-step-contest = 문제가 있습니다
trades-step-cancel = 약속 취소
trades-step-review = 후기 쓰기
trades-step-neighbour = 이웃 소개 보기
trades-report-not-yet = 아직입니다
trades-rest = 다른 일 보기
trades-back = ‹ 처음으로
trades-see = 거래 보기
trades-propose-offer = 🤝 받고 싶다고 하기
trades-propose-want = 🤝 해 드리겠다고 하기

# 제안을 적는 대화
trades-ask-units =
    { $role ->
        [provider] <b>{ $title }</b>의 값으로 얼마를 받으시겠습니까?
       *[receiver] <b>{ $title }</b>의 값으로 얼마를 드리시겠습니까?
    } 단위는 ‘{ ledger-unit }’입니다.
    .label = 값
trades-as-wished =
    { $units ->
        [0] 올린 글대로 무료
       *[other] 올린 글대로 { $units }{ ledger-unit }
    }
trades-for-nothing = 무료로
trades-units =
    { $units ->
        [0] 무료
       *[other] { $units }{ ledger-unit }
    }
trades-ask-quantity =
    몇 개가 필요하십니까? { $left }개 남아 있습니다.
    .label = 수
trades-pieces = { $pieces }개
trades-ask-back =
    { $role ->
        [provider] 답례로 받고 싶으신 것이 있습니까? 있으면 적어 주십시오.
       *[receiver] 답례로 더 드리고 싶으신 것이 있습니까? 올리신 글에서 고르시거나 적어 주십시오.
    }
    .label = 답례
trades-ask-day =
    언제 만나시겠습니까? 나중에 정하셔도 됩니다.
    .label = 날
trades-ask-time =
    몇 시가 좋으십니까?
    .label = 시각
trades-ask-place =
    어디에서 만나시겠습니까? 여러 사람이 아는 곳이 좋습니다. 보기: 주민센터 앞
    .label = 곳
trades-summary =
    <b>이렇게 제안하시겠습니까?</b>
    .send = 네, 제안하겠습니다

trades-sure =
    <b>{ $title }</b> 약속을 취소하시겠습니까?
    { $late ->
        [yes] 이웃이 이미 기다리고 있습니다. 지금 취소하시면 늦은 취소로 적힙니다.
       *[no] 아직 { $hours }시간 넘게 남아 있어 늦은 취소로 적히지 않습니다.
    }
    .yes = 네, 취소하겠습니다
    .no = 아니요, 그대로 두겠습니다
trades-not-yet = 알겠습니다. <b>{ JOSA($title, "을/를") }</b> 나누신 뒤에 카드에서 알려 주십시오. 날을 바꾸시려면 이웃에게 써 주십시오.
trades-calendar = <b>{ $title }</b> 약속은 { $at }입니다. 아래 파일을 여시면 휴대전화 달력에 반영됩니다.
trades-contest-ask-reason =
    무엇이 문제입니까?
    .label = 문제
trades-contest-ask-words =
    어떤 일이 있었는지 적어 주십시오. 상대도 이 글을 읽고 답할 수 있습니다.
    .label = 있었던 일
trades-contest-summary =
    <b>담당자에게 알리시겠습니까?</b>
    담당자가 두 분의 말씀을 듣고 결정합니다. 그동안에는 아무것도 옮기지 않습니다.
    .send = 네, 알리겠습니다

trades-mine =
    { $count ->
        [0] 진행 중인 거래가 없습니다. 이웃의 글에서 먼저 제안해 보십시오.
       *[other] <b>진행 중인 거래</b>
    }
trades-ended =
    { $count ->
        [0] 끝난 거래가 없습니다.
       *[other] <b>끝난 거래</b>
    }
trades-over = 끝난 거래 ({ $count })
trades-open = ‹ 진행 중인 거래
trades-line =
    { $n }. <b>{ $title }</b> — { $role ->
        [provider] { trades-other }께 드림
       *[receiver] { trades-other }에게서 받음
    }, { $whose ->
        [you] 👉 답하실 차례
       *[other] { $state }
    }{ $at ->
        [none] {""}
       *[other] {" "}· { $at }
    }

# 담당자가 보는 거래 기록
trades-record =
    거래: <b>{ $title }</b>, { $quantity }개
    문제를 알린 사람: { $opener ->
        [provider] 나눈 사람
       *[receiver] 받은 사람
    }
    값: { $units }{ ledger-unit }
    { $back ->
        [none] { $back }
       *[other] 답례: { $back }
    }
    { $at ->
        [none] { $at }
       *[other] 때: { $at }
    }
    { $place ->
        [none] { $place }
       *[other] 곳: { $place }
    }
    { $agreed ->
        [none] { $agreed }
       *[other] 약속한 때: { $agreed }
    }
    { $delivered ->
        [none] { $delivered }
       *[other] 나누었다고 한 때: { $delivered }
    }
    { $settled ->
        [none] { $settled }
       *[other] 끝난 때: { $settled }
    }

# 알림
trades-notice-proposed = 🤝 { trades-other }이 <b>{ $title }</b>에 제안을 보냈습니다. { $deadline }까지 답해 주십시오. 이유를 말씀하지 않고 거절하셔도 됩니다.
trades-notice-countered = 🤝 { trades-other }이 <b>{ $title }</b>에 다른 조건을 냈습니다. { $deadline }까지 답해 주십시오.
trades-notice-revised = { trades-other }이 <b>{ $title }</b>에 보낸 제안을 고쳤습니다. 고친 조건을 보아 주십시오.
trades-notice-returned = { trades-other }이 <b>{ $title }</b>에 낸 새 조건을 거두었습니다. 앞서 내신 조건이 다시 살아 있습니다.
trades-notice-withdrawn = { trades-other }이 <b>{ $title }</b> 제안을 거두었습니다. 하실 일은 없습니다.
trades-notice-declined = { trades-other }이 <b>{ JOSA($title, "은/는") }</b> 이번에는 어렵다고 합니다. 다른 이웃의 글도 둘러보십시오.
trades-notice-agreed =
    ✅ { trades-other }이 좋다고 했습니다. <b>{ $title }</b> 약속이 되었습니다.
    { $at ->
        [none] 때와 곳은 이웃에게 글을 써서 정해 주십시오.
       *[other] { $at }에 만나십니다. 하루 전에 다시 알려 드립니다.
    }
trades-notice-cancelled =
    { trades-other }이 <b>{ $title }</b> 약속을 취소했습니다.
    맡아 두었던 것은 모두 풀렸습니다.
trades-notice-delivered = { trades-other }이 <b>{ JOSA($title, "을/를") }</b> 나누었다고 알려 왔습니다. 받으셨습니까? { $deadline }까지 말씀이 없으면 받으신 것으로 합니다.
trades-notice-settled =
    ✅ <b>{ $title }</b> 거래가 끝났습니다. { $units ->
        [0] 고맙습니다.
       *[other] { $units }{ JOSA(ledger-unit, "이/가") } 옮겨졌습니다. 고맙습니다.
    }
trades-notice-silent =
    <b>{ $title }</b>에 대해 말씀이 없어 받은 것으로 하고 끝냈습니다. { $units ->
        [0] 고맙습니다.
       *[other] { $units }{ JOSA(ledger-unit, "이/가") } 옮겨졌습니다.
    } 문제가 있으면 2주 안에 알려 주십시오.
trades-notice-unpaid =
    <b>{ $title }</b>의 값 { $units }{ JOSA(ledger-unit, "을/를") } 아직 옮기지 못했습니다. 지금 옮길 수 있는 값은 { $most }{ ledger-unit }입니다.
    드리실 분이 이웃에게 하나 나누시면 잔액이 늘어납니다. 한 시간마다 다시 해 보겠습니다.
trades-notice-expired = <b>{ $title }</b> 제안은 답이 없어 끝났습니다. 언제든 다시 제안하실 수 있습니다.
trades-notice-lapsed = <b>{ $title }</b> 약속은 오랫동안 소식이 없어 풀렸습니다. 언제든 다시 약속하실 수 있습니다.
trades-notice-unreachable =
    지금 { trades-other }에게 품앗이의 알림이 닿지 않습니다. <b>{ $title }</b> 약속은 그대로이지만, 만나러 가시기 전에 다른 길로 확인해 보십시오.
trades-notice-reply = { trades-other }이 <b>{ $title }</b>에 답을 기다리고 있습니다. { $deadline }까지 답해 주십시오.
trades-notice-soon =
    ⏰ { $at }에 { trades-other }과 <b>{ $title }</b> 약속이 있습니다.
    { $place ->
        [none] { $place }
       *[other] 곳: { $place }
    }
trades-notice-gave = { trades-other }께 <b>{ JOSA($title, "을/를") }</b> 나누셨습니까?
trades-notice-got = { trades-other }에게서 <b>{ JOSA($title, "을/를") }</b> 받으셨습니까?
trades-notice-lapse = <b>{ $title }</b> 약속이 아직 그대로 있습니다. { $deadline }까지 소식이 없으면 약속이 풀립니다. 나누셨거나 받으셨으면 알려 주십시오.
trades-notice-confirm-first = <b>{ JOSA($title, "은/는") }</b> 잘 받으셨습니까? 받으셨으면 확인해 주십시오.
trades-notice-confirm-second = <b>{ JOSA($title, "을/를") }</b> 받으셨는지 아직 말씀이 없습니다. { $deadline }까지 말씀이 없으면 받으신 것으로 합니다.
trades-notice-confirm-last = <b>{ JOSA($title, "을/를") }</b> 받으셨습니까? { $deadline }에 받으신 것으로 하고 끝냅니다. 문제가 있으면 그 전에 알려 주십시오.
trades-asked = 거래에 문제가 있었다는 이웃의 말이 있었습니다.
rules-trade = 거래
rule-trade-reply-hours = 답이 없는 제안을 다시 알릴 때까지: { $value }시간
rule-trade-expire-hours = 답이 없는 제안이 끝날 때까지: { $value }시간
rule-trade-cancel-notice-hours = 이 시간보다 늦게 취소하면 급한 취소로 남음: { $value }시간
rule-trade-soon-hours = 거래 몇 시간 전에 알리는지: { $value }시간
rule-trade-after-hours = 거래 몇 시간 뒤에 어땠는지 묻는지: { $value }시간
rule-trade-confirm-first = 받았는지 처음 묻는 날: { $value }일 뒤
rule-trade-confirm-second = 받았는지 두 번째로 묻는 날: { $value }일 뒤
rule-trade-confirm-last = 받았는지 마지막으로 묻는 날: { $value }일 뒤
rule-trade-auto-days = 답이 없으면 거래가 저절로 끝나는 날: { $value }일 뒤
rule-trade-dispute-days = 거래의 문제를 알릴 수 있는 기간: { $value }일
rule-trade-lapse-days = 아무 일이 없는 거래가 끝날 때까지: { $value }일
rule-trade-lapse-notice-days = 그렇게 끝나기 며칠 전에 알리는지: { $value }일
rule-trade-retry-hours = 치르지 못한 거래를 다시 해 보는 간격: { $value }시간
rule-trade-place-max = 만날 곳을 적는 길이: { $value }자
rule-trade-back-max = 돌려줄 것을 적는 길이: { $value }자
rule-trade-words-max = 제안에 적는 말의 길이: { $value }자
rule-trade-ahead-days = 며칠 뒤까지 약속할 수 있는지: { $value }일
rule-trade-meet-from = 만남을 시작할 수 있는 시각: { $value }시
rule-trade-meet-until = 만남을 끝내는 시각: { $value }시
rule-trade-open-max = 한 사람이 함께 진행할 수 있는 거래: { $value }개
