# Points for rooms: plain words
points-door = See my points
points-object = Please look at it again
points-barred = You cannot book rooms until { $until }.
points-own =
    <b>You have { $points } points now.</b>
    With { $most } points you cannot book for { $bar } days.
    Points go away after { $lapse } days.
    { $barred }
points-line-object = { $n }. { $room }, { $begins }: please look again
points-objected =
    Somebody else looks at it again.
    We tell you what is decided.
    The number is { $number }.
points-object-ask-plea =
    What should be looked at again?
    Please write what happened.
    .label = What happened
points-notice-given =
    { $reason ->
        [missed] You did not come to <b>{ $room }</b>.
        [untidy] <b>{ $room }</b> was left untidy.
       *[other] You cancelled <b>{ $room }</b> late.
    }
    It was for { $begins }.
    That counts { $given }. You have { $points } points now.
    If that is wrong, ask us to look again.
points-notice-barred =
    You have { $points } points for rooms.
    You cannot book rooms until { $until }.
    After that you can again.
    If that is wrong, ask us to look again.
points-notice-restored =
    You can book rooms again.
    { $why ->
        [none] { "" }
       *[other] The reason: { $why }
    }
form-nudge-points-object =
    You were writing what should be looked at again.
    Shall we go on?
form-nudge-points-doubt =
    You were writing what should be looked at again.
    Shall we go on?
