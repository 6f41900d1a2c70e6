# To who telephoned for a room, in plain words
callers-notice-booked =
    { $name } has booked a room for you.
    <b>{ $room }</b>, { $place }
    { $begins } until { $ends }.
