# cases
cases-ask-reason =
    <b>{ $title }</b>
    What is wrong?
    We will not say who told us.
cases-ask-words =
    Please write more if you like.
    If not, press “Skip this”.
cases-ask-more =
    How much more do you need?
    It can be up to { $most }.
cases-ask-need =
    What do you need it for?
    A moderator will read this.
cases-ask-answer =
    Please tell us what happened.
    A moderator and the other side will read it.
    You can answer once.
cases-ask-plea =
    What should we look at again?
    Another moderator will start anew.
cases-thanks =
    Thank you for telling us.
    A moderator will look into it.
    We will let you know.
    Your case number is { $number }.
    .see = I want to see how it stands
cases-asked =
    We have your request.
    A moderator will look into it.
    We will let you know.
    Your case number is { $number }.
    .see = I want to see how it stands
cases-card =
    <b>{ $kind }</b>, case number { $number }
    { $title }
    It is { $state }.
    .answer = I want to tell my side
    .appeal = Please look at it again
    .withdraw = I want to take it back
    .take = I will take it
    .return = I give it back
    .thread = I want to read what they wrote ({ $count })
    .queue = Back to the list
    .confirm = Agree to this decision
    .decline = Do not agree
    .undo = Undo the decision
    .hand = Hand it over
cases-report = Something is wrong with this
cases-see = I want to see more
cases-notice-objected =
    Somebody has asked for a second look.
    { $title }
    Another moderator will look at it again.
cases-notice-asked =
    { $what } Nothing is decided yet.
    { $title }
    A moderator hears both sides first.
    Please tell us yours by { $until }.
cases-asked-payment = A neighbour paid you by mistake.
cases-notice-reminder =
    We would still like to hear your side.
    { $title }
    Please write by { $until }.
    After that it may be decided without it.
cases-notice-decided =
    { $title }
    <b>{ $ruled }</b>
    Why: { $why }
    { $rest ->
        [appeal] You can ask for a second look until { $until }.
        [final] This was the second look. It is final.
       *[done] { "" }
    }
ruled-full = All { $amount } { ledger-unit } go back to the person who paid.
ruled-partial = { $amount } { ledger-unit } go back to the person who paid.
ruled-none = Everything stays as it is.
ruled-hide =
    { $mine ->
        [yes] The post you told us about is down. Thank you.
       *[no] Your post has been taken down.
    }
ruled-keep = The post stays up.
ruled-grant =
    Your limit is { $amount } { ledger-unit } higher for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
ruled-refuse = Your limit stays as it is.
