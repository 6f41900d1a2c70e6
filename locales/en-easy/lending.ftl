# Borrowing and bringing back: plain words
lending-safety =
    <b>{ $title }</b>
    Please read this first.
    { $safety }
    .read = I have read it. I borrow it
lending-safety-line = Take care: { $safety }
lending-asked =
    We have passed on your wish.
    You will hear from us.
lending-kept = It is kept for you.
lending-waiting =
    <b>{ $title }</b>
    Your place in the line: { $place }.
    { $turn ->
        [none] We do not know yet when it is your turn.
       *[other] Your turn is around { $turn }.
    }
    We tell you when it is your turn.
    .leave = Leave the line
    .loans = See what I borrowed
lending-line-pause =
    Something came back late.
    You pause for { $days } days.
    After { $until } you can borrow again.
lending-is-late =
    It was due by { $due }.
    It is late. Please bring it back.
lending-is-out = Please bring it back by { $due }.
lending-is-ready =
    You can fetch it from { $first } on.
    Please come by { $fetch }.
lending-step-collect = I have it now
lending-step-bring = I have put it back
lending-step-renew = I would like to keep it longer
lending-step-cancel = I do not need it any more
lending-code-wrong =
    That is not the number.
    Please look at the four digits again.
    { $left ->
        [0] Now the librarian hands it out.
       *[other] You can write it { $left } more times.
    }
    .again = Write it again
lending-later-ask-first =
    { $step ->
        [taken] You cannot have it on { $day }.
        [shut] The place is closed on { $day }.
       *[ask] From which day on?
    }
    These days are free: { $soon }
    Please press a day with a number.
lending-collect-ask-code =
    Ask the librarian for the four digits.
    Please write them here.
lending-mine =
    <b>What I borrowed</b>
    { $count ->
        [0] You have nothing now.
       *[other] { "" }
    }
    .browse = Look at things to borrow
lending-line = { $title }: { $state }
lending-line-waits = { $title }: number { $place } in line
loan-state-requested = We wait for an answer.
loan-state-ready = You can fetch it.
loan-state-out = You have it.
loan-state-returned = It is being looked at.
lending-step-thank = Write a word to the next neighbour
lending-see = See more
lending-see-item = See the thing
lending-loans = See what I borrowed
lending-object = Please look at this again
lending-later-from = From { $day }
lending-line-owed =
    { $title }: please bring the same kind of thing.
    Please bring it by { $until }.
    Place: { $place }
lending-notice-ready =
    You can have <b>{ $title }</b>.
    Please come from { $first } on.
    We keep it until { $fetch }.
    Place: { $place }
lending-notice-turn =
    It is your turn for <b>{ $title }</b>.
    Please come by { $fetch }.
    Place: { $place }
lending-notice-refused =
    You cannot have <b>{ $title }</b> this time.
    The reason: { $why }
lending-notice-out =
    You have <b>{ $title }</b> now.
    Please bring it back by { $due }.
    Place: { $place }
lending-notice-soon =
    Please bring back <b>{ $title }</b> tomorrow.
    It is due by { $due }.
    Place: { $place }
lending-notice-today =
    Please bring back <b>{ $title }</b> today.
    It is due by { $due }.
    Place: { $place }
lending-reminded =
    <b>{ $title }</b> is late.
    It was due by { $due }.
    Please bring it to { $place }.
lending-notice-missed =
    <b>{ $title }</b> goes to the next neighbour now.
    You can borrow it again.
lending-notice-harmed =
    <b>{ $title }</b> is back.
    { $check ->
        [dirty] Please clean it next time.
        [parts] Something is missing. One of us will ask you about it.
       *[damaged] Something is broken. One of us will ask you about it.
    }
lending-notice-paused =
    <b>{ $title }</b> came back late.
    So you borrow nothing for { $days } days.
    After { $until } you can borrow again.
    If this is wrong, please tell us.
lending-notice-lost =
    <b>{ $title }</b> has not come back.
    If you find it, please bring it to { $place }.
    If not, one of us will help.
lending-notice-moved =
    { $place } is closed that day.
    Please bring back <b>{ $title }</b> by { $due }.
lending-notice-moved-fetch =
    { $place } is closed that day.
    You can fetch <b>{ $title }</b> from { $first } on.
    We keep it until { $fetch }.
lending-notice-reopened =
    { $place } is open after all.
    Please bring back <b>{ $title }</b> by { $due }.
lending-notice-reopened-fetch =
    { $place } is open after all.
    You can fetch <b>{ $title }</b> from { $first } on.
    We keep it until { $fetch }.
lending-notice-place-ends =
    { $place } is closing.
    So we cannot lend you <b>{ $title }</b>.
    Thank you for waiting.
lending-notice-rehomed =
    Please bring <b>{ $title }</b> to { $place }.
    It is due by { $due }.
lending-notice-with =
    This goes with <b>{ $title }</b>.
    { $supplies }
lending-notice-owed-replaced =
    Thank you for bringing <b>{ $title }</b>.
    All is settled now.
lending-notice-owed-forgiven =
    You need not bring <b>{ $title }</b> any more.
    All is settled now.
lending-notice-owed-soon =
    Please bring <b>{ $title }</b> by tomorrow.
    The same kind of thing will do.
    Place: { $place }
lending-notice-owed-today =
    Please bring <b>{ $title }</b> today.
    The same kind of thing will do.
    Place: { $place }
lending-owed-reminded =
    You were to bring <b>{ $title }</b> by { $until }.
    The same kind of thing will do.
    Please bring it to { $place }.
    If you cannot, please tell us.
ruled-replace = The same kind of thing is to be brought. You see by when in what you borrowed.
lending-desk-owed-line = { $n }. { $title }: { $who } brings another by { $until }.
lending-owed-card =
    <b>{ $title }</b>
    { $who } is to bring another one.
    It is due by { $until }.
lending-owed-replaced = It is here now
lending-owed-forgiven = It need not be brought
lending-supplies-open = See what is used up
lending-supply-line =
    { $name }: { $left } left
    { $usual } go each time. Get more below { $low }.
lending-supply-add = Write down a supply
lending-where =
    <b>{ $title }</b>
    It is at { $place } now.
    Where would you like to fetch it?
    We send it there if you choose another place.
lending-when =
    <b>{ $title }</b>
    You fetch it here: { $place }
    { $free }
    { $waits }
    .now = I take it as soon as it is there
    .wait = I join the line
    .day = I choose a day
lending-when-waits =
    { $turn ->
        [none] Nobody knows yet when it is your turn.
       *[other] It will be your turn around { $turn }.
    }
lending-travels =
    It is kept for you.
    We send it to the place you chose.
    We tell you when it is there.
lending-is-coming = It is being sent. Please wait.
lending-bring-where =
    <b>{ $title }</b>
    Where have you put it back?
    Press that place.
lending-notice-under-way =
    “{ $title }” is on its way.
    Place: { $place }
    We tell you when it is there.
lending-notice-turn-sent =
    It is your turn for “{ $title }”.
    We send it to: { $place }
    We tell you when it is there.
lending-notice-moved-travel =
    “{ $title }” comes later. We are sorry.
    You can fetch it from { $first } on.
    We keep it until { $fetch }.
    Place: { $place }
lending-notice-unsent =
    “{ $title }” was not sent in time.
    We are sorry.
    You can borrow it again.
