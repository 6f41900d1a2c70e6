# Rooms again and again
every-weekly = every week
every-fortnightly = every two weeks
every-monthly = every month
series-repeat = 🔁 Again and again
series-whole = 🔁 The whole series
series-see = See more
series-lengths =
    <b>{ $name }</b> · from { $begins } on, again and again.
    For how long each time?
series-length = { $length }
series-every = How often?
series-times = So { $every }. How many times in all?
series-so-often = { $count } times
series-preview =
    <b>{ $name }</b> · { $every }
    { $count } of { $all } dates can be had.
    .book = ✅ Book the { $count } that can be had
    .instead = 🕘 Book { $count }, some at another hour
    .back = ‹ The first day
series-date = ○ { $begins } – { $ends }
series-date-skipped = ✖ { $begins } – { $ends } · { $why }
series-date-other = ✖ { $begins } – { $ends } · { $why } · free at { $other }
series-date-stays = ✖ { $begins } – { $ends } · stays as it is
series-error-slot-taken = somebody else has it
series-error-room-shut = not open
series-error-booking-off-grid = nothing begins at that time
series-error-booking-too-soon = too soon
series-error-booking-too-far = cannot be booked yet
series-error-day-quota = you have a booking that day
series-error-minutes-quota = more time than one person has in a day
series-error-month-quota = more bookings than one person has in a month
series-error-other = not to be had
series-ask-summary =
    <b>Book them all like this?</b>
    .send = Yes, book them
series-asked = 📨 The manager has one request for all { $count } dates, and the hours are kept for you meanwhile.
series-booked = ✅ { $count } dates are booked.
series-card =
    🔁 <b>{ $room }</b> · { $place }
    { $every } · still to come: { $count }
    { $reason }
series-skipped = • { $day }: left out
series-shift-from = Move this one and all after it
series-cancel-from = Cancel this one and all after it
series-shift-all = Move all that is to come
series-cancel-all = Cancel all that is to come
series-cancel =
    Cancel { $count ->
        [one] the booking of { $begins }
       *[other] { $count } bookings from { $begins } on
    }?
    .yes = Yes, cancel
    .no = No, keep them
series-cancelled = Bookings cancelled: { $count }.
series-calendar = <b>{ $room }</b>: dates to come: { $count }. Open the file below, and your calendar follows.
series-shift-ask-day =
    To which day does the first of them go? The others move by as many days.
    .label = Day
series-shift-ask-at =
    At what time does it begin?
    .label = Begins
series-shifting =
    <b>{ $room }</b> · { $count } of { $all } dates can be moved. What cannot stays as it is.
    .yes = Yes, move { $count }
    .no = No, leave them
series-shifted = { $count } of { $all } dates have been moved.
series-judge-card =
    🔁 <b>{ $room }</b> · { $every } · still to come: { $count }
    { $name } · { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
    { $text }
    { $reason }
    { $answer }
series-judge-approve = ✅ Yes to all of them
series-judge-ask = ❓ Ask something about all of them
series-judge-decline = 🚫 Not this time, none of them
series-judged-approve = All approved, and told.
series-judged-ask = Your question about the series has been passed on.
series-judged-decline = Told, with your reason.
series-notice-asked = 📨 { $name } asks for <b>{ $room }</b> { $every }, { $count ->
        [one] { $count } time
       *[other] { $count } times
    } from { $begins } on, { $place }. Nobody else has it then.
series-notice-booked = { $name } has booked <b>{ $room }</b> { $every }, { $count ->
        [one] { $count } time
       *[other] { $count } times
    } from { $begins } on, { $place }.
series-notice-waits = { $name } has been waiting for an answer for { $hours } hours: <b>{ $room }</b> { $every }, { $count ->
        [one] { $count } time
       *[other] { $count } times
    } from { $begins } on, { $place }.
series-notice-moved = { $name } has moved dates of a series: { $moved }. It is now <b>{ $room }</b> { $every }, { $count ->
        [one] { $count } time
       *[other] { $count } times
    } from { $begins } on, { $place }.
series-notice-cancelled = { $name } has cancelled dates of a series: { $gone }. <b>{ $room }</b>, { $place }. Still to come: { $count }.
series-notice-question =
    About <b>{ $room }</b> { $every }, { $count ->
        [one] { $count } time
       *[other] { $count } times
    } from { $begins } on, { $place }, the manager asks: { $words }
    One answer is enough for all of them.
series-notice-answered =
    { $name } has answered about a series: { $words }
    <b>{ $room }</b> { $every }, { $count ->
        [one] { $count } time
       *[other] { $count } times
    } from { $begins } on, { $place }.
series-notice-approved = ✅ <b>{ $room }</b> is yours { $every }, { $count ->
        [one] { $count } time
       *[other] { $count } times
    } from { $begins } on, { $place }.
series-notice-displaced = We are sorry: { $gone } dates of your series in <b>{ $room }</b> ({ $place }), the first on { $first }, had to be cancelled by the house. Reason: { $why } Still to come: { $count }.
series-notice-declined = <b>{ $room }</b> again and again is not possible this time. { $place }. The manager says: { $why }
form-name-series-ask = Booking a series
form-name-series-shift = Moving a series
form-name-series-question = A question about a series
form-name-series-answer = An answer about a series
form-name-series-decline = Answering a request for a series
form-nudge-series-ask = You were booking a room again and again. Would you like to go on?
form-nudge-series-shift = You were moving a series. Would you like to go on?
form-nudge-series-question = You were asking about a series. Would you like to go on?
form-nudge-series-answer = You were answering the manager about a series. Would you like to go on?
form-nudge-series-decline = You were answering a request for a series. Would you like to go on?
deed-series-approved = approved a series of bookings
deed-series-questioned = asked about a series of bookings
deed-series-declined = declined a series of bookings
rules-series = Series of bookings
rule-series-times-max = Dates booked at once: up to { $value }
rule-series-kept-days = Series that are over are kept: { $value } days
kept-series = Series of bookings that are over: { $days } days
