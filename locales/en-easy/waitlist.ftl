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
