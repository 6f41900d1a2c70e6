# 거래: 쉬운 말
trades-card =
    <b>{ $title }</b>{ trades-card-pieces }, { trades-card-who }
    { trades-card-units }{ trades-card-back }
    { trades-card-when }{ trades-card-where }
    { trades-card-now }
trades-card-pieces =
    { $quantity ->
        [1] {""}
       *[other] {" "}{ $quantity }개
    }{ $new_quantity ->
        [yes] {" "}(바뀜)
       *[no] {""}
    }
trades-card-who =
    { $role ->
        [provider] 받는 분: { trades-other }
       *[receiver] 주는 분: { trades-other }
    }
trades-card-units =
    { $role ->
        [provider] 받으실 값
       *[receiver] 드리실 값
    }: { $units ->
        [0] 무료
       *[other] { $units }{ ledger-unit }
    }{ $new_units ->
        [yes] {" "}(바뀜)
       *[no] {""}
    }
trades-card-back =
    { $back ->
        [none]
            { $new_back ->
                [yes] , 답례: 없음 (바뀜)
               *[no] {""}
            }
       *[other]
            , 답례: { $back }{ $new_back ->
                [yes] {" "}(바뀜)
               *[no] {""}
            }
    }
trades-card-when =
    { $at ->
        [none] 만날 때는 아직 모릅니다
       *[other] { $at }
    }{ $new_at ->
        [yes] {" "}(바뀜)
       *[no] {""}
    }
trades-card-where =
    { $place ->
        [none]
            { $new_place ->
                [yes] , 곳: 아직 모릅니다 (바뀜)
               *[no] {""}
            }
       *[other]
            , 곳: { $place }{ $new_place ->
                [yes] {" "}(바뀜)
               *[no] {""}
            }
    }
trades-card-now =
    { $state ->
        [proposed] { trades-card-turn }
        [countered] { trades-card-turn }
        [agreed]
            { $role ->
                [provider] 약속하셨습니다. 나누신 뒤에 ‘네, 나누었습니다’를 눌러 주십시오.
               *[receiver] 약속하셨습니다. 받으신 뒤에 ‘네, 받았습니다’를 눌러 주십시오.
            }
        [delivered]
            { $role ->
                [provider] 나누었다고 알리셨습니다. 이웃의 확인을 기다립니다.
               *[receiver] 이웃이 나누었다고 합니다. 받으셨으면 눌러 주십시오.
            }
        [confirmed]
            { $role ->
                [provider] 이웃이 받았습니다. 값은 곧 옮기겠습니다.
               *[receiver] 받으셨습니다. 잔액이 모자라 값을 아직 옮기지 못했습니다.
            }
        [settled] 잘 끝났습니다. 고맙습니다.
        [declined]
            { $ended ->
                [you] 이번에는 거절하셨습니다.
               *[other] 이웃이 이번에는 어렵다고 합니다.
            }
        [withdrawn]
            { $ended ->
                [you] 제안을 거두셨습니다.
               *[other] 이웃이 제안을 거두었습니다.
            }
        [expired] 답이 없어 끝났습니다.
        [cancelled] { trades-card-off }
        [disputed] 담당자가 살펴보고 있습니다. 기다려 주십시오.
       *[resolved] 담당자가 결정했습니다. 옮긴 값은 { $paid }{ ledger-unit }입니다.
    }
trades-card-turn =
    { $whose ->
        [you] 답하실 차례입니다. { $deadline }까지 기다립니다.
       *[other] 이웃의 답을 기다립니다. { $deadline }까지 기다립니다.
    }
trades-step-accept = 네, 좋습니다
trades-step-confirm = 네, 받았습니다
trades-step-deliver = 네, 나누었습니다
trades-step-pay = 지금 값을 옮기겠습니다
trades-step-counter = 다르게 제안하겠습니다
trades-step-revise = 내 제안을 고치겠습니다
trades-step-decline = 이번에는 어렵습니다
trades-step-withdraw = 내 제안을 거두겠습니다
trades-step-write = 이웃에게 글을 쓰겠습니다
trades-step-calendar = 달력에 넣겠습니다
trades-step-contest = 문제가 있다고 알리겠습니다
trades-step-cancel = 약속을 취소하겠습니다
trades-step-review = 후기를 쓰겠습니다
trades-step-neighbour = 어떤 이웃인지 보겠습니다
trades-report-not-yet = 아직 아닙니다
trades-rest = 다른 일을 보겠습니다
trades-back = 처음으로 돌아가겠습니다
trades-see = 거래를 보겠습니다
trades-propose-offer = 이것을 받고 싶습니다
trades-propose-want = 제가 해 드리겠습니다
trades-ask-units =
    <b>{ $title }</b>
    { $role ->
        [provider] 얼마를 받으시겠습니까?
       *[receiver] 얼마를 드리시겠습니까?
    }
    단위는 ‘{ ledger-unit }’입니다.
trades-as-wished =
    { $units ->
        [0] 올린 글대로 무료로 하겠습니다
       *[other] 올린 글대로 { $units }{ JOSA(ledger-unit, "으로/로") } 하겠습니다
    }
trades-for-nothing = 무료로 하겠습니다
trades-ask-quantity =
    몇 개가 필요하십니까?
    { $left }개 남아 있습니다.
trades-ask-back =
    { $role ->
        [provider] 답례로 받고 싶으신 것이 있습니까?
       *[receiver] 답례로 더 드릴 것이 있습니까?
    }
    있으면 적어 주십시오.
    없으면 ‘건너뛰겠습니다’를 눌러 주십시오.
trades-ask-day =
    언제 만나시겠습니까?
    달력에서 날짜를 눌러 주십시오.
    나중에 정하시려면 ‘건너뛰겠습니다’를 눌러 주십시오.
trades-ask-time =
    몇 시가 좋으십니까?
    아래에서 하나를 눌러 주십시오.
trades-ask-place =
    어디에서 만나시겠습니까?
    여러 사람이 아는 곳이 좋습니다.
    보기: 주민센터 앞
trades-summary =
    <b>이렇게 제안하시겠습니까?</b>
    틀린 곳은 고치실 수 있습니다.
    .send = 네, 제안하겠습니다
trades-sure =
    <b>{ $title }</b>
    이 약속을 취소하시겠습니까?
    { $late ->
        [yes] 지금 취소하시면 늦은 취소로 적힙니다.
       *[no] 지금 취소하셔도 괜찮습니다.
    }
trades-not-yet =
    알겠습니다.
    나누신 뒤에 거래에서 알려 주십시오.
    <b>{ $title }</b>
trades-calendar =
    <b>{ $title }</b>
    { $at }에 만나십니다.
    아래를 누르시면 달력에 적힙니다.
trades-contest-ask-reason =
    무엇이 문제입니까?
    아래에서 하나를 눌러 주십시오.
trades-contest-ask-words =
    어떤 일이 있었는지 적어 주십시오.
    이웃도 이 글을 읽습니다.
trades-contest-summary =
    <b>담당자에게 알리시겠습니까?</b>
    담당자가 두 분의 말씀을 듣습니다.
    그동안 값은 옮기지 않습니다.
trades-mine =
    { $count ->
        [0]
            하고 계신 거래가 없습니다.
            이웃의 글에서 제안하실 수 있습니다.
       *[other] <b>하고 계신 거래입니다.</b>
    }
trades-ended =
    { $count ->
        [0] 끝난 거래가 없습니다.
       *[other] <b>끝난 거래입니다.</b>
    }
trades-over = 끝난 거래를 보겠습니다 ({ $count }건)
trades-open = 하고 있는 거래를 보겠습니다
trades-line =
    { $n }번 <b>{ $title }</b>, { $role ->
        [provider] { trades-other }께 드림
       *[receiver] { trades-other }에게서 받음
    }, { $whose ->
        [you] 답하실 차례
       *[other] { $state }
    }{ $at ->
        [none] {""}
       *[other] , { $at }
    }
trades-notice-proposed =
    { trades-other }이 제안을 보냈습니다.
    <b>{ $title }</b>
    { $deadline }까지 답해 주십시오.
    거절하셔도 괜찮습니다.
trades-notice-countered =
    { trades-other }이 다르게 제안했습니다.
    <b>{ $title }</b>
    { $deadline }까지 답해 주십시오.
trades-notice-revised =
    { trades-other }이 제안을 고쳤습니다.
    <b>{ $title }</b>
    다시 보아 주십시오.
trades-notice-returned =
    { trades-other }이 새 제안을 거두었습니다.
    <b>{ $title }</b>
    앞서 하신 제안이 다시 살아 있습니다.
trades-notice-withdrawn =
    { trades-other }이 제안을 거두었습니다.
    <b>{ $title }</b>
    하실 일은 없습니다.
trades-notice-declined =
    { trades-other }이 이번에는 어렵다고 합니다.
    <b>{ $title }</b>
    다른 이웃의 글을 보아 주십시오.
trades-notice-agreed =
    { trades-other }이 좋다고 했습니다.
    <b>{ $title }</b>
    { $at ->
        [none] 언제 만나실지 이웃에게 글을 써 주십시오.
       *[other] { $at }에 만나십니다.
    }
trades-notice-cancelled =
    { trades-other }이 약속을 취소했습니다.
    <b>{ $title }</b>
    하실 일은 없습니다.
trades-notice-delivered =
    { trades-other }이 나누었다고 합니다.
    <b>{ $title }</b>
    받으셨습니까?
trades-notice-settled =
    거래가 잘 끝났습니다.
    <b>{ $title }</b>
    { $units ->
        [0] 고맙습니다.
       *[other] { $units }{ JOSA(ledger-unit, "이/가") } 옮겨졌습니다.
    }
trades-notice-silent =
    받은 것으로 하고 끝냈습니다.
    <b>{ $title }</b>
    { $units ->
        [0] 고맙습니다.
       *[other] { $units }{ JOSA(ledger-unit, "이/가") } 옮겨졌습니다.
    }
    문제가 있으면 알려 주십시오.
trades-notice-unpaid =
    <b>{ $title }</b>
    { $units }{ JOSA(ledger-unit, "을/를") } 아직 옮기지 못했습니다.
    지금은 { $most }{ ledger-unit }까지 됩니다.
    한 시간 뒤에 다시 해 보겠습니다.
trades-notice-expired =
    답이 없어 제안이 끝났습니다.
    <b>{ $title }</b>
    다시 제안하실 수 있습니다.
trades-notice-lapsed =
    소식이 없어 약속이 풀렸습니다.
    <b>{ $title }</b>
    다시 약속하실 수 있습니다.
trades-notice-unreachable =
    지금 { trades-other }에게 알림이 닿지 않습니다.
    <b>{ $title }</b>
    가시기 전에 전화로 확인해 주십시오.
trades-notice-reply =
    { trades-other }이 답을 기다립니다.
    <b>{ $title }</b>
    { $deadline }까지 답해 주십시오.
trades-notice-soon =
    { $at }에 약속이 있습니다.
    <b>{ $title }</b>
    만나실 분: { trades-other }{ $place ->
        [none] {""}
       *[other] , 곳: { $place }
    }
trades-notice-gave =
    <b>{ $title }</b>
    { trades-other }께 나누셨습니까?
trades-notice-got =
    <b>{ $title }</b>
    { trades-other }에게서 받으셨습니까?
trades-notice-lapse =
    약속이 아직 그대로 있습니다.
    <b>{ $title }</b>
    나누셨거나 받으셨으면 알려 주십시오.
    { JOSA($deadline, "이/가") } 지나면 약속이 풀립니다.
trades-notice-confirm-first =
    <b>{ $title }</b>
    잘 받으셨습니까?
    받으셨으면 눌러 주십시오.
trades-notice-confirm-second =
    <b>{ $title }</b>
    받으셨는지 알려 주십시오.
    { $deadline }까지 기다립니다.
trades-notice-confirm-last =
    <b>{ $title }</b>
    받으셨습니까?
    { $deadline }에 받으신 것으로 합니다.
    문제가 있으면 알려 주십시오.
trades-asked = 거래에 문제가 있었다는 말이 있습니다.
