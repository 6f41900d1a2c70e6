# Points for rooms left empty or cancelled late
command-bars = Who may book no rooms for now
points-door = ⚠️ My points
points-object = Ask for a second look
points-barred = 🚫 You cannot book rooms until { $until }.
points-own =
    <b>You have { $points ->
        [one] { $points } point
       *[other] { $points } points
    }.</b> With { $most } one books no rooms for { $bar } days.
    { $barred }
    A room left empty counts { $missed }, one cancelled late { $late }, one left untidy { $untidy }. Points lapse by themselves after { $lapse } days.
    { $lapses ->
        [none] { "" }
       *[other] The next ones lapse on { $lapses }.
    }
points-line = { $n }. <b>{ $room }</b>, { $begins } · { $reason ->
        [missed] nobody came
        [untidy] left untidy
       *[other] cancelled late
    } · counts { $given }
points-line-object = { $n }. { $room }, { $begins }: ask for a second look
points-record-one = <b>{ $room }</b>, { $begins } · { $reason ->
        [missed] nobody came
        [untidy] left untidy
       *[other] cancelled late
    } · counts { $given }
points-objected = It will be looked at again. Somebody else decides, and you will be told. Number { $number }.
points-object-ask-plea =
    What should be looked at again? Please tell what happened.
    .label = What happened
points-lift-ask-why =
    Why may they book again? They will read it.
    .label = Reason
points-bars =
    <b>Who may book no rooms for now</b>
    { $count ->
        [0] Nobody at present.
       *[other] { "" }
    }
points-bars-line = { $n }. { $name } · { $points ->
        [one] { $points } point
       *[other] { $points } points
    } · until { $until }
points-bars-lift = { $n }. Let { $name } book again
points-lifted = { $name } can book again, and was told why.
points-record = { $points ->
        [one] { $points } point
       *[other] { $points } points
    } · may book no rooms from { $since } until { $until }
points-notice-given = { $reason ->
        [missed] Nobody came to <b>{ $room }</b> on { $begins }:
        [untidy] <b>{ $room }</b> was left untidy on { $begins }:
       *[other] You cancelled <b>{ $room }</b> on { $begins } late:
    } that counts { $given }. You have { $points ->
        [one] { $points } point
       *[other] { $points } points
    } now; with { $most } you could book none for a while. These lapse on { $until }. If you think this is wrong, you can ask for a second look; somebody else decides.
points-notice-barred = You have { $points ->
        [one] { $points } point
       *[other] { $points } points
    } within { $days } days for rooms left empty, left untidy or cancelled late, so you cannot book rooms until { $until }. After that you can again, by itself. If you think this is wrong, you can ask for a second look; somebody else decides.
points-notice-restored = You can book rooms again.{ $why ->
        [none] { "" }
       *[other] { " " }The reason: { $why }
    }
points-notice-often = { $name } may book no rooms for the time being, for the { $count }. time (until { $until }). It would be good to talk with them.
people-points = Points for rooms: { $points }{ $until ->
        [none] { "" }
       *[other] , may book none until { $until }
    }
case-kind-room-point = A second look at one room point
case-kind-room-bar = A second look at room points
form-name-points-object = asking for a second look
form-name-points-doubt = asking for a second look at a point
form-name-points-lift = letting somebody book again
form-nudge-points-object = You were asking for a second look. Shall we go on?
form-nudge-points-doubt = You were asking for a second look at a point. Shall we go on?
form-nudge-points-lift = You were letting somebody book again. Shall we go on?
deed-room-bar-lifted = let somebody book rooms again
deed-room-point-given = gave a point for an untidy room
rules-point = Points for rooms
rule-point-missed-halves = A room left empty (half a point is 1): { $value }
rule-point-late-halves = A room cancelled late (half a point is 1): { $value }
rule-point-untidy-halves = A room left untidy (half a point is 1): { $value }
rule-point-bar-halves = No more bookings with (half a point is 1): { $value }
rule-point-lapse-days = Points lapse after: { $value } days
rule-point-bar-days = No bookings for: { $value } days
rule-point-second-days = No bookings the second time for: { $value } days
rule-point-later-days = No bookings from then on for: { $value } days
rule-point-bars-most = The moderators are told at time number: { $value }
rule-point-words-max = What is written for a second look: up to { $value } characters
rule-point-kept-days = Points that are over are kept: { $value } days
kept-points = Points for rooms that are over: { $days } days
