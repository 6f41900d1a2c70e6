# Told when a room comes free
command-radar = be told when a room like this comes free
radar-door = 🔔 Free room alerts
radar-day = See that day
radar-again = Look again
radar-length = { $hours ->
    [one] one hour
   *[other] { $hours } hours
 }
radar-mine =
    <b>Free room alerts</b>
    { $count ->
        [0] Tell us what room you need, and we tell you when one like it comes free.
       *[other] We tell you when one of these comes free.
    }
    .watch = ➕ A new alert
    .drop = Stop number { $n }
radar-line = { $n }. { $people } people · { $days } · { $hours } · { $length } · until { $until }
radar-watched = Good. We tell you when such a room comes free.
radar-ask-people =
    How many of you are there?
    .label = People
radar-ask-days =
    Which days suit you? Press them one by one, then “That is all”.
    .label = Days
radar-ask-hours =
    { $step ->
        [opens] From what time at the earliest?
       *[other] From { $start }, until when at the latest?
    }
    .label = Hours
radar-ask-minutes =
    How long do you need it?
    .label = Length
radar-ask-equipment =
    Is there anything that must be there? Press one by one, then “That is all”.
    .label = Must be there
radar-summary =
    <b>Shall we tell you when such a room comes free?</b>
    .send = Yes, tell me
radar-notice-free = 🔔 A room you look for has come free: <b>{ $room }</b>, { $begins } – { $ends }, { $place }. Whoever books first has it.
radar-notice-ended = The time of your alert for a room for { $people } people is over. If you still need one, look again.
form-name-radar-watch = a free room alert
form-nudge-radar-watch = You were setting a free room alert. Shall we go on?
rules-radar = Free room alerts
rule-radar-most = Alerts of one person: { $value }
rule-radar-days = An alert lasts: { $value } days
rule-radar-quiet-hours = The same alert speaks again after: { $value } hours
