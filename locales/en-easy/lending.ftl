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
