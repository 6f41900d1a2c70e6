# Booking rooms
command-bookings = See my room bookings
command-requests = Room requests, and today’s rooms
booking-state-tentative = kept for a moment
booking-state-offered = kept for you: your turn in the line
booking-state-requested = waiting for a yes
booking-state-question = the manager has a question
booking-state-approved = booked
booking-state-present = in use
booking-state-ended = done
booking-state-declined = not this time
booking-state-cancelled = cancelled
booking-state-displaced = cancelled by the house
booking-state-expired = nobody answered
booking-state-missed = nobody came
bookings-day =
    <b>{ $name }</b> · { $place }
    <b>{ $day }</b>
    { $count ->
        [0] Nothing is free on this day.
       *[other] ○ free · ● not to be had. Press when you would like to begin.
    }
bookings-slot-free = ○ { $at }
bookings-slot-taken = ● { $at }
bookings-day-before = ‹ { $day }
bookings-day-next = { $day } ›
bookings-day-of = { $day }
bookings-wait = Wait for a taken hour
bookings-taken =
    <b>{ $name }</b> · <b>{ $day }</b>
    These hours are taken. For which of them would you like to wait?
    .back = ‹ The day
bookings-week = 🖼 The week as a picture
bookings-week-next = The week after ›
bookings-week-picture = <b>{ $name }</b> · { $place }. Press a day to choose a time.
bookings-week-title = { $name } · { $place }
bookings-week-free = free
bookings-week-taken = booked
bookings-week-hours = { $n }
bookings-week-nothing = Nothing can be booked this week.
bookings-week-note = What is grey cannot be booked.
bookings-any-day = 📅 Another day
bookings-see-room = The room
bookings-lengths =
    <b>{ $name }</b> · from { $begins }
    Until when?
    .back = ‹ The day
bookings-until = until { $ends } ({ $length })
bookings-held =
    ⏳ <b>{ $room }</b> · { $begins } – { $ends }
    Kept for you until { $until }. Four questions, and it is done.
bookings-instead =
    <b>{ $room }</b>: not free on { $begins }.
    { $count ->
        [0] Nothing near it is free either, here or elsewhere. Try another day.
       *[other] How about one of these?
    }
    .day = See the whole day
bookings-instead-span = { $begins } – { $ends }
bookings-instead-day = { $begins } – { $ends }
bookings-instead-room = { $room } · { $place } · for { $people }
bookings-drawn = 🎟 These hours are drawn by lottery: <b>{ $name }</b>. Enter, and everybody has a fair chance.
bookings-to-round = 🎟 See the draw
bookings-find = 🔎 Find another room
bookings-next-moment = See { $at }
bookings-next-day = See { $day }
bookings-ask-people =
    How many of you will there be?
    .label = People
bookings-ask-purpose =
    What is it for?
    .label = Purpose
bookings-ask-text =
    Tell a little more; the manager reads it. For example: the knitting circle of our building.
    .label = What you do
bookings-ask-promises =
    Please promise: press each of them, then “That is all”.
    .label = Promised
bookings-promise-political = It is no political event
bookings-promise-religious = It is no religious event
bookings-promise-commercial = It is not for profit
bookings-summary =
    <b>Book it like this?</b>
    .send = Yes, book it
bookings-asked = 📨 The manager has your request, and the hours are kept for you meanwhile. You hear as soon as there is an answer.
bookings-booked = ✅ It is booked.
bookings-answered = Your answer has been passed on.
bookings-shifted = It has been moved.
bookings-mine =
    <b>My room bookings</b>
    { $count ->
        [0] You have booked no room.
       *[other] { "" }
    }
    .find = Find a room
bookings-points =
    ⚠️ Points for rooms left empty or cancelled late: { $points } (with { $most } you could book none for a while)
    { $barred }
bookings-line = • { $room } · { $begins } – { $ends } · { $state }
bookings-open = { $room } · { $begins }
bookings-all = My bookings
bookings-see = See more
bookings-card =
    🚪 <b>{ $room }</b> · { $place }
    { $begins } – { $ends }
    { $state } · number { $number } · { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
    { $text }
    { $reason }
    { $way }
    { $entry }
    { $contact }
    { $until }
bookings-more = See more
bookings-about =
    <b>{ $room }</b>
    The number is { $number }, for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }.
    { $way }
    { $contact }
    .back = ‹ The booking
bookings-reason = The manager says: { $reason }
bookings-answer = The answer: { $answer }
bookings-way-from = 🔑 How you get in is shown here from { $first } on
bookings-in-time = If you cannot come, please cancel by { $until }, so that others can have it.
bookings-step-arrive = 🙋 I am here
bookings-step-leave = 🧹 Tidied and left
bookings-step-answer = Answer
bookings-step-drop = Never mind
bookings-step-shift = Another time
bookings-step-cancel = Cancel it
bookings-step-undo = Take this booking back
bookings-undo-until = Within { $minutes } minutes you can take it back, and it costs you nothing.
bookings-step-calendar = 🗓 Add to calendar
bookings-calendar = <b>{ $room }</b>: { $begins }. Open the file below, and your calendar follows.
bookings-step-else = Other times and rooms
bookings-shift =
    Your booking of { $begins } is to be moved. It stays as it is until you have chosen. Where a manager says yes, that is asked anew.
    .day = See when it is free
    .back = ‹ Leave it
bookings-cancel =
    Cancel your booking of { $begins }?
    { $late }
    .yes = Yes, cancel it
    .no = No, keep it
bookings-cancel-late = It is late: to cancel now may count as a point against you.
bookings-else =
    { $count ->
        [0] Let us find something instead of { $begins }.
       *[other] Instead of { $begins } you could have this. One press, and it is asked for with the same people and the same purpose.
    }
    .day = Other times that day
bookings-other = { $begins } – { $ends } · { $room }
bookings-others =
    { $count ->
        [one] Here is something instead. One press, and it is asked for with the same people and the same purpose.
       *[other] Here are { $count } other ways. One press, and it is asked for with the same people and the same purpose.
    }
bookings-again-asked = 📨 The manager has your request, with the same people and the same purpose. The hours are kept for you meanwhile.
bookings-again-booked = ✅ It is booked, with the same people and the same purpose.
bookings-did-sure =
    { $late ->
        [yes] Cancelled. If you tell a little sooner next time, a neighbour can have it.
       *[no] Cancelled. Thank you for telling in time.
    }
bookings-did-arrive = Enjoy it.
bookings-did-undo = The booking is taken back. It is as if you had not booked.
bookings-did-leave = Thank you. The next one can come in right away.
bookings-did-drop = It is not kept any longer.
bookings-answer-ask-words =
    What do you answer the manager?
    .label = Answer
bookings-day-ask-day =
    Which day would you like to see?
    .label = Day
bookings-question-ask-words =
    What would you like to know? Whoever booked reads it and answers.
    .label = Question
bookings-decline-ask-why =
    Why not? Whoever booked reads it.
    .label = Reason
bookings-block-ask-day =
    On which day do you need the room?
    .label = Day
bookings-block-ask-hours =
    { $step ->
        [opens] From what time?
       *[other] From { $start } until what time?
    }
    .label = Hours
bookings-block-ask-why =
    What is it for? Those who manage the room with you see it.
    .label = Reason
bookings-blocked = Those hours are blocked.
bookings-houses =
    { $count ->
        [0] You manage no building. You can open one with /buildings.
       *[other] Which building?
    }
bookings-sheet =
    <b>{ $name }</b> · { $day }
    { $count ->
        [0] No requests, and nobody comes that day.
       *[other] { "" }
    }
    .again = Look again
    .house = The building
bookings-sheet-asked = <b>Requests waiting for you: { $count }</b>
bookings-sheet-coming = <b>Rooms in use that day: { $count }</b>
bookings-sheet-line = { $n }. { $room } · { $begins } – { $ends } · { $who } · { $state }
bookings-sheet-open = { $n }. { $room } · { $begins }
bookings-of = { $name }
bookings-house = the house itself
bookings-judge-card =
    <b>{ $room }</b> · { $begins } – { $ends }
    { $who } · { $state } · number { $number }
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    } (room for { $capacity })
    { $purpose }
    { $text }
    { $reason }
    { $answer }
    Nobody else has these hours. In the past year: rooms used { $used }, rooms left empty { $missed }.
    .back = ‹ Requests and today
bookings-judge-approve = ✅ Say yes
bookings-judge-ask = ❓ Ask something
bookings-judge-decline = 🚫 Not this time
bookings-judge-seen = They came
bookings-judge-absent = Nobody came
bookings-judge-unblock = Let it again
bookings-judged-approve = You said yes, and it has been told.
bookings-judged-ask = Your question has been passed on.
bookings-judged-decline = It has been told, with your reason.
bookings-judged-seen = It is noted that they came.
bookings-judged-absent = It is noted that nobody came, and they were told.
bookings-judged-unblock = It is let again.
bookings-notice-asked = 📨 { $name } asks for <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Nobody else has these hours. Number { $number }.
bookings-notice-booked = { $name } has booked <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Number { $number }.
bookings-notice-moved = { $name } has moved booking { $number }: now <b>{ $room }</b>, { $begins } – { $ends }.
bookings-notice-answered = { $name } has answered about booking { $number }: { $words }
bookings-notice-cancelled = { $name } has cancelled <b>{ $room }</b> on { $begins }. Number { $number }.
bookings-notice-absent = { $name } did not come to <b>{ $room }</b> on { $begins }; the rest of the time is open to others. If you saw them, please put it right.
bookings-notice-waits = { $name } has waited { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } for an answer, not counting closed days: <b>{ $room }</b>, { $begins } – { $ends }.
bookings-notice-waiting =
    ⏳ <b>{ $count } requests wait for your answer.</b> The oldest comes first.
    { $one }
    { $two }
    { $three }
    { $four }
    { $five }
    { $more }
bookings-waiting-line = <b>{ $room }</b>, { $begins } · asked for on { $asked }
bookings-waiting-more = { $count ->
        [one] There is { $count } more.
       *[other] There are { $count } more.
    }
bookings-waiting-open = { $begins } · { $room }
bookings-waiting-all = See all of them
bookings-notice-unanswered = At { $place } a request has had no answer for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }, not counting closed days: { $name }, <b>{ $room }</b>, { $begins } – { $ends }, number { $number }. Please speak to the manager.
bookings-notice-approved = ✅ <b>{ $room }</b> is yours, { $begins } – { $ends }, { $place }. Number { $number }.
bookings-notice-declined =
    <b>{ $room }</b> on { $begins }: not this time. The manager says: { $why }
    { $others }
bookings-notice-displaced =
    We are sorry: your booking of <b>{ $room }</b> on { $begins } had to be cancelled by the house. Reason: { $why }.
    { $others }
bookings-notice-question = About <b>{ $room }</b> on { $begins } the manager asks: { $words }
bookings-notice-expired =
    <b>{ $room }</b> on { $begins }: the time came and no manager had answered. We are sorry.
    { $others }
bookings-notice-missed = It seems that nobody came to <b>{ $room }</b> on { $begins }, so the rest of the time is open to others. If that is wrong, please tell the manager.
bookings-notice-week = In a week you have <b>{ $room }</b>, { $begins } – { $ends }, { $place }. If you cannot come, please cancel in time.
bookings-notice-eve = Tomorrow you have <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Shortly before it begins, the booking tells you how you get in.
bookings-notice-brief = Soon you have <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Open the booking to see how you get in.
bookings-notice-start = <b>{ $room }</b> is waiting. Press when you are there; if nothing is heard of you, it is opened to others.
bookings-notice-tidy = Your time in <b>{ $room }</b> ends at { $ends }. Please leave it as you found it.
bookings-notice-after = How was <b>{ $room }</b>? We have two short questions. If something was broken or untidy, please tell us, too.
people-bookings = Rooms: { $open } booked now, { $missed } left empty in the past year
form-name-bookings-ask = booking a room
form-name-bookings-answer = an answer to the manager
form-name-bookings-day = choosing a day
form-name-bookings-question = a question about a booking
form-name-bookings-decline = declining a booking
form-name-bookings-block = blocking a room
form-nudge-bookings-ask = You were booking a room. Shall we go on?
form-nudge-bookings-answer = You were answering the manager. Shall we go on?
form-nudge-bookings-day = You were choosing a day for a room. Shall we go on?
form-nudge-bookings-question = You were asking about a booking. Shall we go on?
form-nudge-bookings-decline = You were answering a request for a room. Shall we go on?
form-nudge-bookings-block = You were blocking a room. Shall we go on?
deed-booking-approved = approved a room booking
deed-booking-declined = declined a room booking
deed-booking-displaced = cancelled a promised room booking
deed-booking-questioned = asked about a room booking
deed-booking-absent = noted that nobody came
deed-booking-seen = noted that they came
deed-room-blocked = blocked a room
deed-room-unblocked = let a blocked room again
rules-booking = Room bookings
rule-booking-hold-minutes = Kept while the rest is filled in: { $value } minutes
rule-booking-day-max = Bookings of one person a day: { $value }
rule-booking-month-max = Bookings of one person a month: { $value }
rule-booking-public-max = The same, with what is for everybody’s good: { $value }
rule-booking-minutes-max = Time of one person a day: { $value } minutes
rule-booking-purpose-min = What is told of the purpose: { $value } characters or more
rule-booking-remind-hours = A manager is reminded of a request every: { $value } hours
rule-booking-reminders = Reminders before the moderators are told: { $value }
rule-booking-gather-hours = Requests waiting for an answer are told together within: { $value } hours
rule-booking-cancel-days = Cancelled in time: { $value } days before
rule-booking-early-minutes = One can say that one is there: { $value } minutes before
rule-booking-absent-minutes = Opened to others when nobody came: after { $value } minutes
rule-booking-tidy-minutes = Reminded to tidy up: { $value } minutes before the end
rule-booking-brief-minutes = Last reminder: { $value } minutes before
rule-booking-entry-minutes = How one gets in is told: { $value } minutes before
rule-booking-after-minutes = Asked how it was: { $value } minutes after
rule-booking-proof = Being there is shown by code or location: { $value }
rule-booking-soon-hour = Reminded the evening before and a week before: at { $value }
rule-booking-kept-days = Bookings that are over are kept: { $value } days
kept-bookings = Room bookings that are over: { $days } days
