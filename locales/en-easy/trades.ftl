# Trades: plain words
trades-card =
    <b>{ $title }</b>{ trades-card-pieces }, { trades-card-who }
    { trades-card-units }{ trades-card-back }
    { trades-card-when }{ trades-card-where }
    { trades-card-now }
trades-card-pieces =
    { $quantity ->
        [1] {""}
       *[other] {" "}× { $quantity }
    }{ $new_quantity ->
        [yes] {" "}(changed)
       *[no] {""}
    }
trades-card-who =
    { $role ->
        [provider] for { trades-other }
       *[receiver] from { trades-other }
    }
trades-card-units =
    { $role ->
        [provider] You get
       *[receiver] You pay
    }: { $units ->
        [0] nothing, it is free
       *[other] { $units } { ledger-unit }
    }{ $new_units ->
        [yes] {" "}(changed)
       *[no] {""}
    }
trades-card-back =
    { $back ->
        [none]
            { $new_back ->
                [yes] , in return: nothing (changed)
               *[no] {""}
            }
       *[other]
            , in return: { $back }{ $new_back ->
                [yes] {" "}(changed)
               *[no] {""}
            }
    }
trades-card-when =
    { $at ->
        [none] The day is not settled yet
       *[other] { $at }
    }{ $new_at ->
        [yes] {" "}(changed)
       *[no] {""}
    }
trades-card-where =
    { $place ->
        [none]
            { $new_place ->
                [yes] , place: not settled yet (changed)
               *[no] {""}
            }
       *[other]
            , place: { $place }{ $new_place ->
                [yes] {" "}(changed)
               *[no] {""}
            }
    }
trades-card-now =
    { $state ->
        [proposed] { trades-card-turn }
        [countered] { trades-card-turn }
        [agreed]
            { $role ->
                [provider] It is agreed. Once you have given it, please press “Yes, I have given it”.
               *[receiver] It is agreed. Once you have it, please press “Yes, I have received it”.
            }
        [delivered]
            { $role ->
                [provider] You said that you have given it. We wait for your neighbour.
               *[receiver] Your neighbour says that it was given. If you have it, please press the button.
            }
        [confirmed]
            { $role ->
                [provider] Your neighbour has it. You will be paid soon.
               *[receiver] You have it. Your balance is too low to pay yet.
            }
        [settled] All is done. Thank you.
        [declined]
            { $ended ->
                [you] You said no this time.
               *[other] It does not suit your neighbour this time.
            }
        [withdrawn]
            { $ended ->
                [you] You took your proposal back.
               *[other] Your neighbour took the proposal back.
            }
        [expired] It ended, since nobody answered.
        [cancelled] { trades-card-off }
        [disputed] A moderator is looking into it. Please wait.
       *[resolved] A moderator has decided. Paid in all: { $paid } { ledger-unit }.
    }
trades-card-turn =
    { $whose ->
        [you] It is your turn. Please answer by { $deadline }.
       *[other] We wait for your neighbour until { $deadline }.
    }
trades-step-accept = Yes, I agree
trades-step-confirm = Yes, I have received it
trades-step-deliver = Yes, I have given it
trades-step-pay = Pay it now
trades-step-counter = I would like something different
trades-step-revise = Change my proposal
trades-step-decline = No, not this time
trades-step-withdraw = Take my proposal back
trades-step-write = Write to my neighbour
trades-step-calendar = Put it in my calendar
trades-step-contest = Say that there is a problem
trades-step-cancel = Call it off
trades-step-review = Write a review
trades-step-neighbour = Who is my neighbour?
trades-report-not-yet = No, not yet
trades-rest = See what else I can do
trades-back = Go back to the start
trades-see = See the trade
trades-propose-offer = I would like this
trades-propose-want = I can help with this
trades-ask-units =
    <b>{ $title }</b>
    { $role ->
        [provider] How much would you like for it?
       *[receiver] How much would you give for it?
    }
    The unit is the { ledger-unit }.
trades-as-wished =
    { $units ->
        [0] It is free, as posted
       *[other] It is { $units } { ledger-unit }, as posted
    }
trades-for-nothing = It should be free
trades-ask-quantity =
    How many would you like?
    { $left ->
        [one] There is { $left } left.
       *[other] There are { $left } left.
    }
trades-ask-back =
    { $role ->
        [provider] Would you like something in return?
       *[receiver] Would you give something in return?
    }
    If so, please write it.
    If not, please skip this.
trades-ask-day =
    On which day would you meet?
    Please press a day.
    You can skip this and settle it later.
trades-ask-time =
    At what time?
    Please press one below.
trades-ask-place =
    Where would you meet?
    A place that many people know is best.
trades-summary =
    <b>Shall we propose this?</b>
    You can still change it.
    .send = Yes, propose it
trades-sure =
    <b>{ $title }</b>
    Would you like to call it off?
    { $late ->
        [yes] It would be noted as called off late.
       *[no] It is early enough, so that is fine.
    }
trades-not-yet =
    All right.
    Please tell us when it has changed hands.
    <b>{ $title }</b>
trades-calendar =
    <b>{ $title }</b>
    You meet on { $at }.
    Press the file below to put it in your calendar.
trades-contest-ask-reason =
    What is the problem?
    Please press one below.
trades-contest-ask-words =
    Please write what happened.
    Your neighbour will read this too.
trades-contest-summary =
    <b>Shall we tell a moderator?</b>
    A moderator hears you both.
    Nothing is paid until then.
trades-mine =
    { $count ->
        [0]
            You have no trades now.
            You can propose one on a neighbour’s post.
       *[other] <b>These are your trades now.</b>
    }
trades-ended =
    { $count ->
        [0] No trades are over yet.
       *[other] <b>These trades are over.</b>
    }
trades-over = See the trades that are over ({ $count })
trades-open = See the trades I have now
trades-line =
    { $n }. <b>{ $title }</b>, { $role ->
        [provider] for { trades-other }
       *[receiver] from { trades-other }
    }, { $whose ->
        [you] your turn
       *[other] { $state }
    }{ $at ->
        [none] {""}
       *[other] , { $at }
    }
trades-notice-proposed =
    There is a proposal from { trades-other }.
    <b>{ $title }</b>
    Please answer by { $deadline }.
    You are free to say no.
trades-notice-countered =
    There is another proposal from { trades-other }.
    <b>{ $title }</b>
    Please answer by { $deadline }.
trades-notice-revised =
    There is a changed proposal from { trades-other }.
    <b>{ $title }</b>
    Please look at it again.
trades-notice-returned =
    The new proposal was taken back by { trades-other }.
    <b>{ $title }</b>
    Your own proposal counts again.
trades-notice-withdrawn =
    The proposal was taken back by { trades-other }.
    <b>{ $title }</b>
    There is nothing you need to do.
trades-notice-declined =
    It does not suit { trades-other } this time.
    <b>{ $title }</b>
    Please look at what other neighbours post.
trades-notice-agreed =
    There is a yes from { trades-other }.
    <b>{ $title }</b>
    { $at ->
        [none] Please write to each other about the day.
       *[other] You meet on { $at }.
    }
trades-notice-cancelled =
    It was called off by { trades-other }.
    <b>{ $title }</b>
    There is nothing you need to do.
trades-notice-delivered =
    It was given, says { trades-other }.
    <b>{ $title }</b>
    Have you received it?
trades-notice-settled =
    This trade is done.
    <b>{ $title }</b>
    { $units ->
        [0] Thank you.
       *[other] { $units } { ledger-unit } have moved.
    }
trades-notice-silent =
    We took it as received, and it is done.
    <b>{ $title }</b>
    { $units ->
        [0] Thank you.
       *[other] { $units } { ledger-unit } have moved.
    }
    If something is wrong, please tell us.
trades-notice-unpaid =
    <b>{ $title }</b>
    The { $units } { ledger-unit } could not be paid yet.
    Now { $most } { ledger-unit } would be possible.
    We try again in an hour.
trades-notice-expired =
    The proposal ended, since nobody answered.
    <b>{ $title }</b>
    It can be made again.
trades-notice-lapsed =
    We heard nothing, so it is not agreed any more.
    <b>{ $title }</b>
    You can agree again.
trades-notice-unreachable =
    We cannot reach { trades-other } now.
    <b>{ $title }</b>
    Please make sure before you go.
trades-notice-reply =
    Your answer is awaited by { trades-other }.
    <b>{ $title }</b>
    Please answer by { $deadline }.
trades-notice-soon =
    You meet on { $at }.
    <b>{ $title }</b>
    You meet { trades-other }{ $place ->
        [none] .
       *[other] , place: { $place }
    }
trades-notice-gave =
    <b>{ $title }</b>
    Have you given it to { trades-other }?
trades-notice-got =
    <b>{ $title }</b>
    Have you received it from { trades-other }?
trades-notice-lapse =
    This is still agreed.
    <b>{ $title }</b>
    If it has changed hands, please tell us.
    It ends by itself on { $deadline }.
trades-notice-confirm-first =
    <b>{ $title }</b>
    Did you receive it?
    If so, please press the button.
trades-notice-confirm-second =
    <b>{ $title }</b>
    Please tell us whether you have received it.
    We wait until { $deadline }.
trades-notice-confirm-last =
    <b>{ $title }</b>
    Have you received it?
    On { $deadline } it counts as received.
    If something is wrong, please tell us.
trades-asked = A neighbour says a trade went wrong.
