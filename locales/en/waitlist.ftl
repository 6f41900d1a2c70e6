# Lines for rooms
command-waitlist = See the lines you stand in for rooms
waitlist-door = 🙋 Lines I stand in
waitlist-wait = 🙋 Stand in line for it
waitlist-out = Leave the line
waitlist-take = ✅ I want it
waitlist-pass = Pass it on
waitlist-leave = { $n }. Leave the line
waitlist-lengths =
    <b>{ $name }</b> · from { $begins }
    Until when would you like it, if it comes free?
    .back = ‹ The day
waitlist-stands =
    🙋 <b>You are number { $position } in the line.</b> { $room } · { $begins } – { $ends }
    If it comes free, one person at a time is told, in this order, and it is kept for them until they answer. You wait until { $closes }.
    { $all ->
        [0] How often this room comes free again cannot be said yet.
       *[other] In the past three months { $freed } of { $all } bookings of this room came free again.
    }
    .leave = Leave the line
waitlist-mine =
    <b>Lines for rooms</b>
    { $count ->
        [0] You are waiting for no room. Press an hour that is taken to stand in line for it.
       *[other] { "" }
    }
    .bookings = My bookings
    .find = Find a room
waitlist-line-waiting = { $n }. { $room } · { $begins } – { $ends } · number { $position }
waitlist-line-offered = { $n }. ⏳ <b>{ $room }</b> · { $begins } – { $ends } · it is your turn. Please answer by { $until }.
waitlist-did-pass = It has been passed on.
waitlist-did-leave = You have left the line.
waitlist-notice-offered = 🙋 <b>{ $room }</b>, for which you waited, has come free: { $begins } – { $ends }, { $place }. It is kept for you until { $until }; after that it is the next one’s turn.
waitlist-notice-half = <b>{ $room }</b> is still kept for you: { $begins } – { $ends }, { $place }. Please answer by { $until }.
waitlist-notice-lapsed = <b>{ $room }</b>, { $begins } – { $ends }, { $place }: there was no answer, so it went to the next one. { $last ->
        [yes] It was not the first time, so you stand at the end of the line now.
       *[no] You keep your place in the line.
    }
waitlist-notice-over = <b>{ $room }</b> did not come free for { $begins } – { $ends } ({ $place }). Thank you for waiting. Perhaps another time or room would do.
waitlist-notice-shut = <b>{ $room }</b> is not let on { $begins } – { $ends } after all, so the line you stood in is closed ({ $place }). Reason: { $why } Perhaps another time or room would do.
rules-waitlist = Lines for rooms
rule-waitlist-on = One can stand in line for a room that is taken: { $value }
rule-waitlist-places-max = Lines of one person at a time: { $value }
rule-waitlist-offer-minutes = An offer is kept, the night not counted: { $value } minutes
rule-waitlist-least-minutes = Not offered to who would have less than: { $value } minutes
rule-waitlist-stop-minutes = Nothing is offered any more: { $value } minutes before it begins
rule-waitlist-lapses-most = To the end of the line after: { $value } offers without an answer
rule-waitlist-kept-days = Lines that are over are kept: { $value } days
kept-waitlist = Lines for rooms that are over: { $days } days
