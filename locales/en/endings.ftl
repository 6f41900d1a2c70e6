# Rooms and buildings that are let no more
endings-room = ⛔ Let this room no more
endings-house = ⛔ Close this building for good
endings-undo = ↩️ Let it after all
endings-back = ‹ Building
endings-houses = My buildings
endings-yes = Yes, end it
endings-no = No, leave it as it is
endings-last = ⛔ Let until { $last } only
endings-ask-last =
    Which is the last day on which it is let? Until then nothing changes; from the day after on nobody can have it.
    .label = Last day
endings-ask-reason =
    Why is it let no more? Whoever has booked reads this.
    .label = Reason
endings-preview =
    If <b>{ $name }</b> is let until { $last } only, this happens.
    Rooms: { $rooms }
    { $count ->
        [0] Nothing is booked after it.
        [one] One booking after it is cancelled. Its booker is told why, and what else there is.
       *[other] { $count } bookings after it are cancelled. Everybody is told why, and what else there is.
    }
    { $waiting ->
        [0] Nobody waits in a line.
        [one] One neighbour in a line is told, and the line is closed.
       *[other] { $waiting } neighbours in lines are told, and the lines are closed.
    }
    { $rounds ->
        [0] No lottery is touched.
        [one] One lottery is withdrawn, and who entered is told. Lines and lotteries do not come back.
       *[other] { $rounds } lotteries are withdrawn, and who entered is told. Lines and lotteries do not come back.
    }
endings-preview-booking = • { $room } · { $begins } · { $who }
endings-preview-round = • Lottery: { $name }
endings-sure-ask-sure =
    Shall it end like this?
    .label = Sure
endings-kept = It stays as it is.
endings-said =
    <b>{ $name }</b> is let until { $last } only. Whoever had booked after it has been told.
    Until that day “Let it after all” takes it back. Bookings that nobody has touched come back to life.
endings-undone =
    <b>{ $name }</b> is let again. { $count ->
        [0] No booking came back.
        [one] One booking came back, and its booker was told.
       *[other] { $count } bookings came back, and their bookers were told.
    }
endings-notice-back =
    { $state ->
        [approved] Good news: <b>{ $room }</b> is let after all, and your cancelled booking of { $begins } – { $ends } holds again. { $place }, number { $number }. If you need it no more, please cancel it.
       *[other] Good news: <b>{ $room }</b> is let after all, and your request for { $begins } – { $ends } is with the manager again. { $place }, number { $number }. You hear as soon as there is an answer.
    }
form-name-endings = Ending a room
form-name-endings-sure = Ending a room: sure?
form-nudge-endings = You were choosing the last day of a room or building. Shall we go on?
form-nudge-endings-sure = You were about to end a room or building. Shall we go on?
deed-ending-said = decided to let it no more
deed-ending-undone = lets it after all
