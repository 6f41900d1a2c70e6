# Asking around
command-askaround = Ask neighbours for what no library has
asking-around = 🙋 Ask around
ask-state-open = being asked for
ask-state-found = found
ask-state-stopped = stopped
ask-state-ended = not found
asking-mine =
    <b>Asking around</b>
    For what no library has we ask neighbours near you. Until one of them says yes nobody learns who is looking.
    { $asked ->
        [yes] Now and then you are asked, too.
       *[no] You are not asked for what others look for.
    }
    { $count ->
        [0] { "" }
       *[other] <b>What you have looked for</b>
    }
    .begin = 🙋 Ask for something
    .stop = Stop looking: { $title }
    .write = Write about { $title }
    .off = Do not ask me
    .on = Ask me, too
asking-line = • { $title } · { $state }
asking-begun = We have begun to ask for “{ $title }”, the likeliest neighbours first. You will hear as soon as one says yes.
asking-nobody = There is nobody near you yet to be asked for “{ $title }”. With /want it stands on the board, where whoever comes later sees it.
asking-stopped = Nobody is asked for “{ $title }” any more.
asking-ask-title =
    What do you look for? For example: marquee
    .label = Looked for
asking-ask-category =
    What kind of thing is it? It helps us to find who might have one.
    .label = Kind
asking-summary =
    <b>Shall we ask your neighbours?</b>
    Neither your name nor where you live is told.
    .send = Yes, please ask
asking-reply = Answer
    .yes = Yes, I can lend one
    .no = No
    .never = Do not ask me such things
asking-yes-ask-spot =
    Thank you. Where do you hand it over? Only who looks for it sees this. For example: the entrance of building 101
    .label = Where you meet
asking-yes-ask-contact =
    How are you reached? Again, only who looks for it sees this. For example: after seven in the evening, a telephone number
    .label = How to reach you
asking-yes-ask-stays =
    And if another neighbour looks for one later?
    .label = Later
asking-stays-once = Only this once
asking-stays-list = Put it in the list, and ask me
asking-lent = Thank you. { $name } was looking for <b>{ $title }</b>, and now knows where you meet. Press “Handed over” when you do; then we see to its coming back.
    .thing = See the thing
asking-met = Thank you. { $name } was looking for <b>{ $title }</b>, and has your words. Here you can write to each other; no telephone number is needed.
asking-no = All right. Thank you for answering.
asking-never = All right: you will not be asked for such things. With /askaround you can change that.
asking-otherwise = Otherwise
    .want = 📝 Post what I look for
asked-notice-sought = A neighbour near you looks for <b>{ $title }</b>. Could you lend one? If not, you need not say why.
asking-notice-found =
    { $name } can lend you <b>{ $title }</b>. Where you meet: { $spot }
    { $contact }
    You can write to each other here.
asking-notice-ended = { $count ->
        [one] One neighbour was
       *[other] { $count } neighbours were
    } asked for <b>{ $title }</b>, and none could lend one. With /want you can post it on the board, or you ask again another time.
form-name-asking-begin = asking around
form-name-asking-yes = lending to who looks for it
form-nudge-asking-begin = You were about to ask your neighbours for something. Would you like to carry on?
form-nudge-asking-yes = You were about to lend something to a neighbour who looks for it. Would you like to carry on?
rules-asking = Asking around
rule-asking-wave-first = Neighbours asked at first: { $value }
rule-asking-wave-second = Neighbours asked next: { $value }
rule-asking-wave-third = Neighbours asked at last: { $value }
rule-asking-pause-hours = Hours until others are asked: { $value }
rule-asking-week-max = How often one person is asked in a week, at most: { $value }
rule-asking-open-max = Things one person asks for at once: { $value }
rule-asking-title-max = Longest name of what is looked for: { $value } characters
rule-asking-kept-days = Days for which what is over is kept: { $value }
kept-asks = What was asked around: { $days } days
