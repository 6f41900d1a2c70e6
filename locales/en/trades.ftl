# Trades: agreeing on terms with a neighbour and seeing them through
trade-state-proposed = proposed
trade-state-countered = being talked over
trade-state-agreed = agreed
trade-state-delivered = given
trade-state-confirmed = received
trade-state-settled = done
trade-state-declined = declined
trade-state-withdrawn = taken back
trade-state-expired = not answered
trade-state-cancelled = called off
trade-state-disputed = being looked into
trade-state-resolved = decided
dispute-reason-absent = The other did not come
dispute-reason-different = It is not what we agreed
dispute-reason-damaged = It is broken or of no use
dispute-reason-units = The price moved is not right
dispute-reason-rude = The other was rude
dispute-reason-other = Something else

# The card: one line for each part
trades-other =
    { $name ->
        [none] your neighbour
       *[other] { $name }
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
       *[other] {" "}× { $quantity }
    }{ $new_quantity ->
        [yes] {" "}✏️ changed
       *[no] {""}
    }
trades-card-who =
    { $role ->
        [provider] Given by you to { trades-other }
       *[receiver] Given by { trades-other } to you
    }
trades-card-units =
    { $role ->
        [provider] You get
       *[receiver] You pay
    }: { $units ->
        [0] nothing, it is free
       *[other] { $units } { ledger-unit }
    }{ $new_units ->
        [yes] {" "}✏️ changed
       *[no] {""}
    }
trades-card-back =
    { $back ->
        [none]
            { $new_back ->
                [yes] In return: nothing ✏️ changed
               *[no] { $back }
            }
       *[other]
            In return: { $back }{ $new_back ->
                [yes] {" "}✏️ changed
               *[no] {""}
            }
    }
trades-card-when =
    When: { $at ->
        [none] not settled yet
       *[other] { $at }
    }{ $new_at ->
        [yes] {" "}✏️ changed
       *[no] {""}
    }
trades-card-where =
    Where: { $place ->
        [none] not settled yet
       *[other] { $place }
    }{ $new_place ->
        [yes] {" "}✏️ changed
       *[no] {""}
    }
trades-card-now =
    { $state ->
        [proposed] { trades-card-turn }
        [countered] { trades-card-turn }
        [agreed]
            { $role ->
                [provider] It is agreed. Once you have given it, please press “I have given it”.
               *[receiver] It is agreed. Once you have it, please press “I have received it”.
            }
        [delivered]
            { $role ->
                [provider] You said that you have given it. Your neighbour is asked to confirm; without a word by { $deadline } it counts as received.
               *[receiver] Your neighbour says that it was given. Please confirm that you have it; without a word by { $deadline } it counts as received.
            }
        [confirmed]
            { $role ->
                [provider] Your neighbour has it. The balance was too low to pay you yet; we try again every hour.
               *[receiver] You have it. Your balance was too low to pay yet; we try again every hour.
            }
        [settled] ✅ All done. Thank you both.
        [declined]
            { $ended ->
                [you] You said no to this one.
               *[other] It does not suit your neighbour this time.
            }
        [withdrawn]
            { $ended ->
                [you] You took your proposal back.
               *[other] Your neighbour took the proposal back.
            }
        [expired] It ended, since nobody answered.
        [cancelled] { trades-card-off }
        [disputed] A moderator is looking into it. Nothing moves until that is decided.
       *[resolved] A moderator has decided. Paid in all: { $paid } { ledger-unit }
    }
trades-card-turn =
    { $whose ->
        [you] It is your turn to answer, by { $deadline }.
       *[other] Waiting for your neighbour. Without an answer by { $deadline } it ends by itself.
    }
trades-card-off =
    { $ended ->
        [you]
            { $late ->
                [yes] You called it off at short notice.
               *[no] You called it off.
            }
        [other]
            { $late ->
                [yes] Your neighbour called it off at short notice.
               *[no] Your neighbour called it off.
            }
       *[time] It lapsed, since nobody said anything for a long time.
    }
trades-step-accept = Yes, agreed
trades-step-confirm = I have received it
trades-step-deliver = I have given it
trades-step-pay = Pay now
trades-step-counter = Suggest other terms
trades-step-revise = Change my proposal
trades-step-decline = No, thank you
trades-step-withdraw = Take it back
trades-step-write = Write to them
trades-step-calendar = Add to calendar
trades-step-contest = There is a problem
trades-step-cancel = Call it off
trades-step-review = Write a review
trades-step-neighbour = About this neighbour
trades-report-not-yet = Not yet
trades-rest = More
trades-back = ‹ Back to the start
trades-see = See the trade
trades-propose-offer = 🤝 I would like this
trades-propose-want = 🤝 I can help

# Putting a proposal together
trades-ask-units =
    { $role ->
        [provider] How much would you like for <b>{ $title }</b>?
       *[receiver] How much would you give for <b>{ $title }</b>?
    } The unit is the { ledger-unit }.
    .label = Price
trades-as-wished =
    { $units ->
        [0] Free, as posted
       *[other] { $units } { ledger-unit }, as posted
    }
trades-for-nothing = Free
trades-units =
    { $units ->
        [0] free
       *[other] { $units } { ledger-unit }
    }
trades-ask-quantity =
    How many would you like? { $left ->
        [one] There is { $left } left.
       *[other] There are { $left } left.
    }
    .label = How many
trades-pieces = { $pieces }
trades-ask-back =
    { $role ->
        [provider] Is there something you would like in return? If so, please write it.
       *[receiver] Would you give something else in return? Choose one of your offers, or write it.
    }
    .label = In return
trades-ask-day =
    On which day would you meet? You can also settle that later.
    .label = Day
trades-ask-time =
    At what time?
    .label = Time
trades-ask-place =
    Where would you meet? A place that people know is best, for example: in front of the community centre
    .label = Place
trades-summary =
    <b>Shall we propose this?</b>
    .send = Yes, propose it

trades-sure =
    Call off <b>{ $title }</b>?
    { $late ->
        [yes] Your neighbour is counting on it. Now it would be noted as called off at short notice.
       *[no] There { $hours ->
            [one] is more than { $hours } hour
           *[other] are more than { $hours } hours
        } left, so it is not noted as short notice.
    }
    .yes = Yes, call it off
    .no = No, leave it
trades-not-yet = All right. Once <b>{ $title }</b> has changed hands, please say so on the card. To find another day, write to your neighbour.
trades-calendar = <b>{ $title }</b>: { $at }. Open the file below, and your calendar follows.
trades-contest-ask-reason =
    What is the problem?
    .label = Problem
trades-contest-ask-words =
    Please write what happened. The other will read this and can answer it.
    .label = What happened
trades-contest-summary =
    <b>Shall we tell a moderator?</b>
    A moderator hears you both and decides. Nothing moves until then.
    .send = Yes, tell a moderator

trades-mine =
    { $count ->
        [0] You have no trades under way. Propose something on a neighbour’s listing.
       *[other] <b>Trades under way</b>
    }
trades-ended =
    { $count ->
        [0] No trades are over yet.
       *[other] <b>Trades that are over</b>
    }
trades-over = Over ({ $count })
trades-open = ‹ Under way
trades-line =
    { $n }. <b>{ $title }</b> — { $role ->
        [provider] to { trades-other }
       *[receiver] from { trades-other }
    }, { $whose ->
        [you] 👉 your turn
       *[other] { $state }
    }{ $at ->
        [none] {""}
       *[other] {" "}· { $at }
    }

# What a moderator sees of a trade
trades-record =
    Trade: <b>{ $title }</b> × { $quantity }
    Brought up by: { $opener ->
        [provider] who gives
       *[receiver] who receives
    }
    Price: { $units } { ledger-unit }
    { $back ->
        [none] { $back }
       *[other] In return: { $back }
    }
    { $at ->
        [none] { $at }
       *[other] When: { $at }
    }
    { $place ->
        [none] { $place }
       *[other] Where: { $place }
    }
    { $agreed ->
        [none] { $agreed }
       *[other] Agreed: { $agreed }
    }
    { $delivered ->
        [none] { $delivered }
       *[other] Reported as given: { $delivered }
    }
    { $settled ->
        [none] { $settled }
       *[other] Done: { $settled }
    }

# Notices
trades-notice-proposed = 🤝 A proposal for <b>{ $title }</b> from { trades-other }. Please answer by { $deadline }. You need no reason to say no.
trades-notice-countered = 🤝 Other terms for <b>{ $title }</b> from { trades-other }. Please answer by { $deadline }.
trades-notice-revised = A changed proposal for <b>{ $title }</b> from { trades-other }. Please have a look.
trades-notice-returned = The new terms for <b>{ $title }</b> were taken back by { trades-other }. Yours count again.
trades-notice-withdrawn = The proposal for <b>{ $title }</b> was taken back by { trades-other }. There is nothing you need to do.
trades-notice-declined = <b>{ $title }</b>: it does not suit { trades-other } this time. Other neighbours may have what you look for.
trades-notice-agreed =
    ✅ A yes from { trades-other }: <b>{ $title }</b> is agreed.
    { $at ->
        [none] Please write to each other about when and where.
       *[other] You meet on { $at }. We remind you a day before.
    }
trades-notice-cancelled =
    <b>{ $title }</b> was called off by { trades-other }.
    Whatever was set aside for it is free again.
trades-notice-delivered = <b>{ $title }</b> was given, says { trades-other }. Have you received it? Without a word by { $deadline } it counts as received.
trades-notice-settled =
    ✅ <b>{ $title }</b> is done. { $units ->
        [0] Thank you.
       *[other] { $units } { ledger-unit } have moved. Thank you.
    }
trades-notice-silent =
    <b>{ $title }</b>: nobody said otherwise, so it counts as received and is done. { $units ->
        [0] Thank you.
       *[other] { $units } { ledger-unit } have moved.
    } If something is wrong, please tell us within two weeks.
trades-notice-unpaid =
    <b>{ $title }</b>: the { $units } { ledger-unit } could not be paid yet; { $most } { ledger-unit } would be possible now.
    Whoever pays can give something to a neighbour to raise the balance. We try again every hour.
trades-notice-expired = <b>{ $title }</b>: the proposal ended, since nobody answered. It can be made again at any time.
trades-notice-lapsed = <b>{ $title }</b>: it lapsed, since nobody said anything for a long time. You can agree again at any time.
trades-notice-unreachable = Our messages do not reach { trades-other } at the moment. You still have an agreement about <b>{ $title }</b>, but make sure in some other way before you go.
trades-notice-reply = An answer about <b>{ $title }</b> is awaited by { trades-other }, until { $deadline }.
trades-notice-soon =
    ⏰ <b>{ $title }</b> with { trades-other }: { $at }.
    { $place ->
        [none] { $place }
       *[other] Where: { $place }
    }
trades-notice-gave = Have you given <b>{ $title }</b> to { trades-other }?
trades-notice-got = Have you received <b>{ $title }</b> from { trades-other }?
trades-notice-lapse = <b>{ $title }</b> is still agreed. Without a word by { $deadline } it lapses. If it has changed hands, please say so.
trades-notice-confirm-first = <b>{ $title }</b>: did it reach you well? Please confirm.
trades-notice-confirm-second = <b>{ $title }</b>: you have not said yet whether you received it. Without a word by { $deadline } it counts as received.
trades-notice-confirm-last = <b>{ $title }</b>: have you received it? On { $deadline } it counts as received and is done. If something is wrong, please say so before.
trades-asked = A neighbour says that something went wrong with a trade.
rules-trade = Trades
rule-trade-reply-hours = Hours after which an unanswered proposal is told of again: { $value }
rule-trade-expire-hours = Hours after which an unanswered proposal ends: { $value }
rule-trade-cancel-notice-hours = A trade called off fewer hours before counts as late: { $value }
rule-trade-soon-hours = Hours before a trade at which we remind: { $value }
rule-trade-after-hours = Hours after a trade at which we ask how it went: { $value }
rule-trade-confirm-first = Days until we first ask whether it was received: { $value }
rule-trade-confirm-second = Days until we ask a second time: { $value }
rule-trade-confirm-last = Days until we ask for the last time: { $value }
rule-trade-auto-days = Days until a trade settles by itself: { $value }
rule-trade-dispute-days = Days in which a problem with a trade can be reported: { $value }
rule-trade-lapse-days = Days after which a trade in which nothing happens ends: { $value }
rule-trade-lapse-notice-days = Days before that end on which both are told: { $value }
rule-trade-retry-hours = Hours until a payment that failed is tried again: { $value }
rule-trade-place-max = Characters for where to meet: { $value }
rule-trade-back-max = Characters for what is given back: { $value }
rule-trade-words-max = Characters of the words with a proposal: { $value }
rule-trade-ahead-days = Days ahead for which a trade can be arranged: { $value }
rule-trade-meet-from = Earliest hour to meet: { $value }
rule-trade-meet-until = Latest hour to meet: { $value }
rule-trade-open-max = Open trades that one person may have: { $value }
