# Lines for rooms: what one is told, in plain words
waitlist-door = Show me the lines I stand in
waitlist-out = I want to leave the line
waitlist-take = Yes, I want it
waitlist-pass = Please give it to the next one
waitlist-notice-offered =
    You waited for <b>{ $room }</b>, and it is free now.
    It is from { $begins } to { $ends }.
    Place: { $place }
    We keep it for you until { $until }. Then the next one is told.
waitlist-notice-half =
    We still keep <b>{ $room }</b> for you.
    It is from { $begins } to { $ends }.
    Place: { $place }
    Please answer by { $until }.
waitlist-notice-lapsed =
    We had no answer, so <b>{ $room }</b> went to the next one.
    It was from { $begins } to { $ends }.
    Place: { $place }
    { $last ->
        [yes] You now stand at the end of the line.
       *[no] You keep your place in the line.
    }
waitlist-notice-over =
    <b>{ $room }</b> did not come free.
    It was for { $begins } to { $ends }.
    Place: { $place }
    Thank you for waiting. You can look for another time or room.
waitlist-wait = I will stand in line for it
waitlist-leave = Leave line number { $n }
waitlist-lengths =
    <b>{ $name }</b>
    You wait for { $begins }.
    For how long would you like it?
    .back = I will choose another time
waitlist-stands =
    <b>You are number { $position } in the line.</b>
    { $room }, from { $begins } to { $ends }.
    We tell you when it is free and your turn.
    You wait until { $closes }.
    .leave = I want to leave the line
waitlist-mine =
    <b>Lines for rooms</b>
    { $count ->
        [0] You are waiting for no room now.
       *[other] { "" }
    }
    .bookings = See my bookings
    .find = I would like to find a room
waitlist-line-waiting =
    { $n }. { $room }, from { $begins } to { $ends }.
    You are number { $position } in the line.
waitlist-line-offered =
    { $n }. <b>{ $room }</b>, from { $begins } to { $ends }.
    It is your turn.
    Please answer by { $until }.
waitlist-notice-shut =
    <b>{ $room }</b> cannot be borrowed then after all.
    It was for { $begins } to { $ends }.
    So the line you stood in is closed. Place: { $place }
    The reason: { $why }
