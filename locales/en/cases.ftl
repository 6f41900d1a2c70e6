# What people bring to us: disputes, reports, requests
command-cases = See what waits for a decision
case-kind-dispute = Problem with a trade
case-kind-payment = Payment by mistake
case-kind-report = Report of a post
case-kind-floor = Request for a higher limit
case-state-opened = received
case-state-assigned = being looked into
case-state-proposed = decided by one, to be confirmed by another
case-state-decided = decided
case-state-appealed = waiting for a second look
case-state-closed = closed
case-state-withdrawn = taken back
ruling-full = Give all back
ruling-partial = Give part back
ruling-none = Leave as it is
ruling-hide = Take the post down
ruling-keep = Leave the post up
ruling-grant = Raise the limit
ruling-refuse = Keep the limit
report-reason-forbidden = It may not be shared here
report-reason-scam = It asks for money or an account
report-reason-rude = It is insulting or unpleasant
report-reason-false = It is not true
report-reason-other = Something else is wrong

cases-ask-reason =
    <b>{ $title }</b>
    What is wrong? Whoever posted it will not learn who told us.
    .label = What is wrong
cases-ask-words =
    Is there anything else we should know? You can also skip this.
    .label = More about it
cases-ask-more =
    How much more room do you need? It can be up to { $most }.
    .label = How much more
cases-ask-need =
    What is it for, and how will you make up for it? A moderator will read this.
    .label = What it is for
cases-payments =
    { $count ->
        [0] You have paid no neighbour in the last { $days } days.
       *[other] Which payment was a mistake?
    } For what moved by a trade, please press “There is a problem” on its card.
cases-payment =
    { $day } · { $name } · { $amount }{ $note ->
        [none] {""}
       *[other] {" "}· { $note }
    }
cases-ask-wrong =
    What went wrong? A moderator and the neighbour who got it will read this.
    .label = What happened
cases-ask-answer =
    Please tell us in your own words what happened. A moderator and the other side will read it.
    You can answer once.
    .label = My side
cases-ask-plea =
    What should be looked at again? Another moderator will start from the beginning.
    .label = What to look at again
cases-ask-ruling =
    How do you decide?
    .label = Decision
cases-ask-part =
    How much? From { $least } to { $most }.
    .label = How much
cases-ask-days =
    For how many days? Up to { $most }.
    .label = How long
cases-ask-why =
    Please write why. The people concerned read it as it is.
    .label = Why
cases-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
cases-summary =
    <b>Shall we send this?</b>
    .send = Yes, send it
cases-thanks =
    Thank you for telling us. A moderator will look into it, and we will let you know.
    Case number { $number }
    .see = See how it stands
cases-asked =
    We have your request. A moderator will look into it, and we will let you know.
    Case number { $number }
    .see = See how it stands
cases-answered = Thank you for telling us your side. You will hear from us as soon as there is a decision.
cases-appealed = Very well. Another moderator will look at everything from the beginning.
cases-withdraw =
    Do you really want to take this back? It ends here, then.
    .yes = Yes, take it back
    .no = No, leave it
cases-withdrawn = It is taken back. We will tell those who need to know.
cases-card =
    <b>{ $kind }</b> · case number { $number }
    { $title }
    It is { $state }.
    .answer = Tell my side
    .appeal = Ask for a second look
    .withdraw = Take it back
    .take = Take it
    .return = Give it back
    .thread = Read what they wrote ({ $count })
    .queue = ‹ List
    .confirm = Agree to this decision
    .decline = Do not agree
    .undo = Undo the decision
    .hand = Hand it over
    .person = What is known of { $name }
cases-hand =
    { $count ->
        [0] There is no other moderator who could take this over.
       *[other] To whom would you like to hand it over?
    }
cases-thread =
    { $count ->
        [0] They have not written to each other.
        [one] <b>Case { $number }: the one message between them</b>
       *[other] <b>Case { $number }: the { $count } messages between them</b>
    }
cases-thread-line = { $at } { $who }: “{ $words }”
cases-line-reason = What is wrong: { $reason }
cases-line-amount = Amount: { $amount }
cases-line-said = { $who }: “{ $words }”
cases-line-unanswered = The other side has until { $until } to answer.
cases-line-ruling = Decision: { $ruling } { $amount } { $days }
cases-line-why = Why: { $why }
cases-line-first = First decision: { $ruling } { $amount }. Why: { $why }
cases-line-plea = To be looked at again: “{ $plea }”
cases-line-until = You can ask for a second look until { $until }.
cases-line-final = This was the second look, so the decision is final.
cases-line-handler = With: { $name }
cases-line-second = Decided together with: { $name }
cases-line-about = About: { $name }
cases-line-age = Received { $age } ago
cases-me = My side
cases-other = The other side
cases-hidden = A neighbour
cases-nobody = Noticed by the bot
cases-name = { $name }
cases-gone = A former neighbour
cases-queue =
    { $count ->
        [0] { $whose ->
            [mine] Nothing is in your hands at the moment.
            [free] There is nothing that nobody looks after.
           *[all] Nothing is waiting. Well done.
        }
        [one] <b>{ $count } case{ $whose ->
            [mine] {" "}in your hands
            [free] {" "}that nobody has taken
           *[all] { "" }
        }</b>
       *[other] <b>{ $count } cases{ $whose ->
            [mine] {" "}in your hands
            [free] {" "}that nobody has taken
           *[all] { "" }
        }</b>, oldest first
    }
    .all = All
    .mine = Mine
    .free = Nobody’s
cases-queue-line = { $n }. { $kind } { $number } · { $state } · { $age }
cases-queue-open = { $n }. { $kind } { $number }
cases-queue-kind = { $kind } ({ $count })
cases-queue-letters =
    { $count ->
        [one] { $count } notice that never arrived
       *[other] { $count } notices that never arrived
    }
cases-record-listing =
    { $side ->
        [want] A request
       *[offer] An offer
    }, { $level ->
        [off] not up at the moment.
        [unlisted] in no list at the moment, opened by its link only.
        [shadowed] seen by its author only, who does not know it.
        [hidden] seen by its owner only, who knows it.
       *[visible] up at the moment.
    } { $text }
cases-record-payment = Paid: { $amount } { ledger-unit }, { $at }
cases-record-account = Balance { $balance } { ledger-unit }, promised { $held } { ledger-unit }, limit now { $floor } { ledger-unit }
cases-report = Report this
cases-see = See more
cases-notice-opened =
    A new case: { $kind } { $number }
    { $title }
cases-notice-appealed =
    A second look is asked for: { $kind } { $number }
    { $title }
cases-notice-answered =
    The other side has answered: { $kind } { $number }
    { $title }
cases-notice-withdrawn =
    Taken back by whoever brought it: { $kind } { $number }
    { $title }
    There is nothing more to do.
cases-notice-undone =
    The decision has been withdrawn, and what it changed is as before: { $kind } { $number }
    { $title }
    We are looking at it again, and we will let you know.
cases-notice-handed =
    { $name } has handed this over to you: { $kind } { $number }
    { $title }
cases-notice-declined =
    { $name } does not agree with the decision: { $kind } { $number }
    { $title }
    Nothing has happened. Please look at it again.
cases-notice-proposed =
    A decision that takes two people waits for you: { $kind } { $number }
    { $title }
    Please look at it and say whether you agree. Nothing happens before.
cases-notice-objected =
    Somebody has asked for a second look at the decision: { $kind } { $number }
    { $title }
    Another moderator will look at everything from the beginning, and we will let you know.
cases-notice-asked =
    { $what } Nothing is decided yet.
    { $title }
    A moderator hears both sides first. Please tell us yours by { $until }. Case number { $number }
cases-asked-payment = A neighbour says that a payment to you was a mistake.
cases-asked-other = Something has been brought to us.
cases-notice-reminder =
    We would still like to hear your side: { $kind }.
    { $title }
    After { $until } it may be decided without it. Case number { $number }
cases-notice-decided =
    { $kind } ({ $number }) has been decided.
    { $title }
    <b>{ $ruled }</b>
    Why: { $why }
    { $rest ->
        [appeal] If you find this hard to accept, you can ask for a second look until { $until }. It will be another moderator.
        [final] Another moderator has looked at it again, so this is final.
       *[done] { "" }
    }
cases-notice-untaken =
    { $count ->
        [one] { $count } case has waited for more than a day.
       *[other] { $count } cases have waited for more than a day.
    }
cases-notice-overdue =
    { $count ->
        [one] { $count } case has been with you for long.
       *[other] { $count } cases have been with you for long.
    }
ruled-full = All { $amount } { ledger-unit } go back to the person who paid.
ruled-partial = { $amount } { ledger-unit } go back to the person who paid.
ruled-none = Everything stays as it is.
ruled-hide =
    { $mine ->
        [yes] The post you told us about has been taken down. Thank you for keeping the neighbourhood safe.
       *[no] Your post has been taken down.
    }
ruled-keep =
    { $mine ->
        [yes] Thank you for telling us. We looked into it, and the post stays up.
       *[no] Your post stays up.
    }
ruled-grant =
    Your limit is { $amount } { ledger-unit } higher for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
ruled-refuse = This time your limit stays as it is.
rules-case = Cases
rule-case-answer-hours = Hours in which the other side may answer: { $value }
rule-case-answer-notice-hours = Hours before the end at which we remind of the answer: { $value }
rule-case-untaken-hours = Hours after which a case nobody took is told of again: { $value }
rule-case-mediation-days = Days in which a case that was taken has to be decided: { $value }
rule-case-remind-hours = Hours between two reminders of a case that is late: { $value }
rule-case-appeal-days = Days in which one may object to a decision: { $value }
rule-case-report-max = Reports that one person may make in a day: { $value }
rule-case-payment-days = Days in which a payment made by mistake can be reported: { $value }
rule-case-words-max = Characters in which a case can be described: { $value }
rule-case-limit-most = The most by which a moderator may widen a limit: { $value }
rule-case-limit-days = Days for which a wider limit may hold at most: { $value }
rule-case-undo-minutes = Minutes in which a decision can be taken back: { $value }
rule-case-pair-above = Amounts above which two people decide: { $value }
deed-case-take = took a case
deed-case-return = gave a case back
deed-case-hand = handed a case over
deed-case-decide = decided a case
deed-case-propose = proposed a decision
deed-case-confirm = agreed to a decision
deed-case-decline = did not agree to a decision
deed-case-undo = undid a decision
cases-follow = As suggested: { $ruling }
cases-line-suggested =
    Suggested: { $ruling }{ $days ->
        [0] {""}
        [one] {" "}(one day)
       *[other] {" "}({ $days } days)
    }
    What there is: { $because }
    They would read: “{ $reason }”
cases-because-money = The post speaks of transfers or accounts. { cases-because-person }
cases-because-flag = The bot noticed it. { cases-because-person }
cases-because-first = A first post, and nothing is odd about it. { cases-because-person }
cases-because-reports = { cases-because-person }
cases-because-person =
    { $reports ->
        [0] Nobody has reported it.
        [one] One person has reported it.
       *[other] { $reports } people have reported it.
    } { $days ->
        [0] A member since today,
        [one] A member for one day,
       *[other] A member for { $days } days,
    } { $measures ->
        [0] with no measures so far.
        [one] with one measure so far.
       *[other] with { $measures } measures so far.
    }
cases-because-silent = The other side was asked and has not answered in time.
cases-because-undelivered = Nobody has marked it as given.
cases-because-trades = Trades seen through: { $settled }, cancelled late: { $late }.
cases-because-agreed = The person says that both records are theirs.
cases-because-denied = The person says that it is somebody else.
reason-fine = We have looked: the post keeps to the rules.
reason-fine-after-all = There was a misunderstanding; nothing is wrong with the post.
reason-again = The same was posted several times within a short time. Once is enough.
reason-links = There are too many links. Please explain it here.
reason-unclear = The post does not say clearly what is shared. Please put it right and post it again.
reason-spam = It repeats an advertisement.
reason-forbidden = It may not be shared here.
reason-money = It speaks of money, accounts or transfers. No money is paid here.
reason-rude = It insults or belittles others.
reason-false = Something in it is not true.
reason-rude-words = A neighbour was spoken to rudely. Please be kind to each other.
reason-absent = Somebody waited in vain at an agreed time, and was not told.
reason-scam = A neighbour was asked for money or an account.
reason-threat = A neighbour was threatened.
reason-again-after-all = It happened again after a warning and a suspension.
reason-no-breach = We have looked and found nothing against the rules.
reason-unproven = We could not find out which side is right.
reason-seen-otherwise = On a second look the first decision was not right.
reason-made-good = It has been put right since.
reason-stands = We have looked again: the first decision is right.
reason-not-given = What was agreed was not given.
reason-not-as-agreed = What was given is not what was agreed.
reason-partly = Only a part of what was agreed has come about.
reason-meet-halfway = Both sides are right in part.
reason-as-agreed = It came about as agreed.
reason-mistake = It seems to have been paid by mistake.
reason-partly-mistake = A part of it seems to have been paid by mistake.
reason-meant = It seems to have been meant for the one who got it.
reason-good-record = You have kept your word so far.
reason-good-plan = You say clearly how you will make up for it.
reason-balance-first = Please bring your balance a little nearer to zero first. We are glad to help you find what you can share.
reason-too-new = You have been here for a short time only. Please ask again after a few trades.
reason-one-person = Both records are one person’s.
reason-two-people = The records are of two people.
cases-pictures = 📷 See the photos side by side
