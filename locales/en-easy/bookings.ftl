# Booking rooms: what one is told, in plain words
bookings-see = I would like to see more
bookings-find = I would like another room
bookings-step-arrive = I am here
bookings-step-leave = I have tidied and left
bookings-step-answer = I would like to answer
bookings-others = You could have one of these instead. Press one, and we ask for it.
bookings-again-asked = The manager has your request. You will hear from us.
bookings-again-booked = It is booked.
bookings-notice-approved =
    You can use <b>{ $room }</b>.
    It is from { $begins } to { $ends }.
    Place: { $place }
    The number is { $number }.
bookings-notice-declined =
    You cannot have <b>{ $room }</b> this time.
    You asked for { $begins }.
    The manager says: { $why }
    { $others }
bookings-notice-displaced =
    We are sorry. Your booking of <b>{ $room }</b> was cancelled.
    It was for { $begins }.
    The reason: { $why }
    { $others }
bookings-notice-question =
    The manager of <b>{ $room }</b> has a question.
    It is about { $begins }.
    { $words }
bookings-notice-expired =
    We are sorry. You cannot have <b>{ $room }</b>.
    You asked for { $begins }.
    The manager did not answer in time.
    { $others }
bookings-notice-missed =
    It seems that you did not come to <b>{ $room }</b>.
    It was for { $begins }.
    Others can now use the rest of the time.
    If that is wrong, please tell the manager.
bookings-notice-week =
    In one week you use <b>{ $room }</b>.
    It is from { $begins } to { $ends }.
    Place: { $place }
    If you cannot come, please cancel in time.
bookings-notice-eve =
    Tomorrow you use <b>{ $room }</b>.
    It is from { $begins } to { $ends }.
    Place: { $place }
    How you get in is shown shortly before it begins.
bookings-notice-brief =
    Soon you use <b>{ $room }</b>.
    It is from { $begins } to { $ends }.
    Place: { $place }
    Open the booking to see how you get in.
bookings-notice-start =
    It is time to use <b>{ $room }</b>.
    Please press when you are there.
    If we do not hear from you, others can use it.
bookings-notice-tidy =
    Your time in <b>{ $room }</b> ends soon.
    It ends at { $ends }.
    Please leave it as you found it.
bookings-notice-after =
    How was <b>{ $room }</b>?
    We have only two questions.
    Please tell us, too, if something was broken or untidy.
booking-state-tentative = We keep it for a moment.
booking-state-offered = It is your turn. We keep it for you.
booking-state-requested = We wait for the manager’s answer.
booking-state-question = The manager has a question.
booking-state-approved = It is booked.
booking-state-present = You are using it now.
booking-state-ended = It is done.
booking-state-declined = It is not possible this time.
booking-state-cancelled = It is cancelled.
booking-state-displaced = The house had to cancel it.
booking-state-expired = The manager did not answer in time.
booking-state-missed = You did not come.
bookings-day =
    <b>{ $name }</b>
    <b>{ $day }</b>
    { $count ->
        [0] Nothing is free on this day.
       *[other] From what time would you like it?
    }
bookings-slot-free = { $at }
bookings-slot-taken = { $at }
bookings-day-before = See { $day }
bookings-day-next = See { $day }
bookings-wait = I will wait for an hour that is taken
bookings-taken =
    <b>{ $name }</b>
    <b>{ $day }</b>
    Others have these hours.
    For which of them would you like to wait?
    .back = See the free hours
bookings-week = See the week as a picture
bookings-week-next = See the week after
bookings-week-picture =
    <b>{ $name }</b>
    Please press a day.
bookings-any-day = I will choose another day
bookings-see-room = See the room
bookings-lengths =
    <b>{ $name }</b>
    It is from { $begins } on.
    For how long would you like it?
    .back = I will choose another time
bookings-until = { $length } (until { $ends })
bookings-held =
    We keep <b>{ $room }</b> for you.
    It is from { $begins } to { $ends }.
    We have only four questions.
    Please answer by { $until }.
bookings-instead =
    <b>{ $room }</b> is not free then.
    { $count ->
        [0] Nothing near it is free, and no other room.
       *[other] How about one of these?
    }
    .day = See the whole day
bookings-instead-span = From { $begins } to { $ends }
bookings-instead-room = { $room }, for { $people } people
bookings-next-moment = See { $at }
bookings-next-day = See { $day }
bookings-ask-people =
    How many of you will there be?
    .label = People
bookings-ask-text =
    Please write what you will do there.
    The manager reads it.
    For example: our knitting circle
    .label = What you do
bookings-ask-promises =
    Please promise these things.
    Press each of them.
    Then press “That is all”.
    .label = Promised
bookings-promise-political = It is no political event
bookings-promise-religious = It is no religious event
bookings-promise-commercial = It is not to earn money
bookings-asked =
    We have asked the manager.
    We tell you as soon as there is an answer.
    Until then we keep the room for you.
bookings-booked = All done.
bookings-mine =
    <b>My room bookings</b>
    { $count ->
        [0] You have booked no room.
       *[other] Press one to see more.
    }
    .find = I would like to find a room
bookings-points =
    You have { $points } points now.
    You left a room empty, or cancelled late.
    With { $most } points you cannot book for a while.
    { $barred }
bookings-line = { $room }: { $begins }. { $state }
bookings-open = { $begins }, { $room }
bookings-all = See my bookings
bookings-more = Tell me more about it
bookings-card =
    <b>{ $room }</b>, { $place }
    It is from { $begins } to { $ends }.
    { $state }
    { $entry }
bookings-about =
    <b>{ $room }</b>
    The number is { $number }. It is for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }.
    { $way }
    { $contact }
    .back = Back to the booking
bookings-reason = The manager says: { $reason }
bookings-way-from = How you get in is shown from { $first } on.
bookings-in-time = If you cannot come, please cancel by { $until }.
bookings-step-drop = I do not need it any more
bookings-step-shift = I would like another time
bookings-step-cancel = I would like to cancel it
bookings-step-undo = Take my booking back
bookings-undo-until = You can take it back within { $minutes } minutes.
bookings-step-calendar = Put it in my phone’s calendar
bookings-calendar =
    <b>{ $room }</b>
    You use it on { $begins }.
    Press what is below to put it in your calendar.
bookings-step-else = Look for another time or room
bookings-shift =
    You would like to move the booking of { $begins }.
    It changes when you choose a new time.
    .day = See when it is free
    .back = Leave it as it is
bookings-cancel =
    Cancel your booking of { $begins }?
    { $late }
    .yes = Yes, cancel it
    .no = No, keep it
bookings-cancel-late = It is late: to cancel now may count as a point against you.
bookings-else =
    Let us find something instead of { $begins }.
    .day = See other times that day
bookings-did-sure =
    It is cancelled.
    { $late ->
        [yes] Please tell us a little sooner next time.
       *[no] Thank you for telling us in time.
    }
bookings-did-undo =
    Your booking is taken back.
    It is as if you had not booked.
bookings-did-leave =
    Thank you.
    The next one can come in now.
form-nudge-bookings-ask =
    You were booking a room.
    Shall we go on?
form-nudge-bookings-answer =
    You were answering the manager.
    Shall we go on?
form-nudge-bookings-day =
    You were choosing a day.
    Shall we go on?
bookings-drawn =
    A draw decides who has these hours.
    <b>{ $name }</b>
    If you enter, your chance is as good as any.
bookings-to-round = See the draw
