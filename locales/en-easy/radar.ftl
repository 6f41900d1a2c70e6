# Told when a room comes free: plain words
radar-door = Tell me when a room is free
radar-day = See that day
radar-again = Please tell me again
radar-mine =
    <b>When a room comes free</b>
    { $count ->
        [0] Tell us what room you need.
       *[other] We tell you when one of these is free.
    }
    { $count ->
        [0] We tell you when one is free.
       *[other] { "" }
    }
    .watch = Tell me about another room
    .drop = Stop number { $n }
radar-line =
    { $n }. For { $people } people, { $days } { $hours }, { $length }
    We tell you until { $until }.
radar-watched =
    Good.
    We tell you when such a room is free.
radar-ask-people =
    How many of you will there be?
    .label = People
radar-ask-days =
    Which days suit you?
    Press them one by one.
    Then press “That is all”.
    .label = Days
radar-ask-equipment =
    Is there anything that must be there?
    Press one by one.
    Then press “That is all”.
    .label = Must be there
radar-notice-free =
    A room you look for is free.
    <b>{ $room }</b>, { $place }
    It is from { $begins } to { $ends }.
    Whoever books first has it.
radar-notice-ended =
    We look no longer for a room for { $people } people.
    If you still need one, please tell us again.
form-nudge-radar-watch =
    You were telling us what room you need.
    Shall we go on?
