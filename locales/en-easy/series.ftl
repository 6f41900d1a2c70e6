# Rooms again and again: plain words
every-weekly = once a week
every-fortnightly = once in two weeks
every-monthly = once a month
series-repeat = I would like it again and again
series-whole = See all dates of this booking
series-see = See more
series-lengths =
    <b>{ $name }</b>
    It is from { $begins } on, again and again.
    For how long each time?
series-every = How often would you like it?
series-times =
    You come { $every }.
    How many times in all?
series-preview =
    <b>{ $name }</b>, { $every }
    You can have { $count } of { $all } dates.
    .book = Book the { $count } I can have
    .instead = Book { $count }, some at another hour
    .back = See the first day
series-date = From { $begins } to { $ends }
series-date-skipped = Not possible: { $begins } to { $ends }. Why: { $why }.
series-date-other = Not possible: { $begins } to { $ends }. It is free at { $other }.
series-date-stays = As it is: { $begins } to { $ends }
series-asked =
    We have asked the manager for all { $count } dates.
    We tell you as soon as there is an answer.
    Until then we keep the room for you.
series-booked = { $count } dates are booked.
series-card =
    <b>{ $room }</b>, { $place }
    You come { $every }.
    Still to come: { $count }.
    { $reason }
series-skipped = { $day }: left out
series-shift-from = Move this one and all after it
series-cancel-from = Cancel this one and all after it
series-shift-all = Move all that is to come
series-cancel-all = Cancel all that is to come
series-cancel =
    Cancel { $count ->
        [one] the booking of { $begins }
       *[other] { $count } bookings from { $begins } on
    }?
    .yes = Yes, cancel them
    .no = No, keep them
series-calendar =
    <b>{ $room }</b>
    Dates to come: { $count }.
    Press what is below to put them in your calendar.
series-shift-ask-day =
    To which day does the first one go?
    The others move by as many days.
    .label = Day
series-shifting =
    <b>{ $room }</b>
    { $count } of { $all } dates can be moved.
    The others stay as they are.
    .yes = Yes, move { $count }
    .no = No, leave them
series-notice-approved =
    You can use <b>{ $room }</b>.
    It is { $every }, { $count } in all.
    It begins on { $begins }.
    Place: { $place }
series-notice-declined =
    You cannot have <b>{ $room }</b> this time.
    You asked for it again and again.
    The manager says: { $why }
    Place: { $place }
series-notice-question =
    The manager of <b>{ $room }</b> has a question.
    { $words }
    It is about all { $count } dates from { $begins } on.
form-nudge-series-ask =
    You were booking a room.
    Shall we go on?
form-nudge-series-shift =
    You were moving your bookings.
    Shall we go on?
series-notice-displaced =
    We are sorry. { $gone } dates in <b>{ $room }</b> were cancelled.
    The first of them: { $first }
    The reason: { $why }
    Still to come: { $count }. Place: { $place }
form-nudge-series-answer =
    You were answering the manager.
    Shall we go on?
