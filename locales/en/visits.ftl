# The day of a room
opinion-good = Good
opinion-fair = Fair
opinion-poor = Poor
fault-damaged = Something is damaged
fault-untidy = It was not tidied
visits-do-code = 🔢 I am here: the code
visits-do-spot = 📍 I am here: my location
visits-do-say = Say how it was
visits-do-find = 🛠 Something broken or untidy
visits-door-look = 🔑 How one gets in
visits-door-sign = 🏷 The code at the door
visits-house-spot = 📍 Where it stands
visits-house-sums = What people say
visits-house-code = 🔢 The code of now
visits-house = ‹ To the building
visits-see = See it
visits-share = 📍 Send my location
visits-share-location =
    Press the button at the bottom of the screen to send where you are. It is used to measure the distance and is not kept.
    .location = Send my location
visits-ask-code =
    Please type the four digits shown in the building. Whoever looks after it has them.
    .label = Code
visits-ask-point =
    Are you at the building? Send your location, and we note that you are there.
    .label = Location
visits-ask-fit =
    Was the room as we told you? Its manager sees such answers only in sum, without names.
    .label = As told
visits-ask-clean =
    Was it clean when you came?
    .label = Clean
visits-ask-fault =
    What is it about?
    .label = About
visits-ask-words =
    Please tell where it is and what happened. Managers and moderators read it.
    .label = What happened
visits-ask-photos =
    If you have photos, please send them: { $most ->
        [one] one
       *[other] up to { $most }
    }.
    .label = Photos
visits-mark-ask-point =
    Please send your location from in front of the building. It tells who has arrived.
    .label = Location
visits-there = ✅ We have noted that you are there. Enjoy the room.
visits-said = Thank you. It helps whoever comes next.
visits-found = Thank you for telling us. The number is { $number }. Managers and moderators will look at it.
visits-finding =
    <b>{ $room }</b> · { $fault }
    { $words }
visits-entry =
    { $room }: how one gets in
    { $entry }
visits-sign =
    The code for the door of <b>{ $room }</b>. Whoever has booked points a phone at it and is noted as there. To others it opens nothing.
    .anew = Make a new code
visits-marked = We know now where <b>{ $name }</b> stands.
visits-digits =
    <b>{ $name }</b>, the code of now: <b>{ $code }</b>
    It changes at { $until }. Show it to those who arrive.
    .again = Show it again
visits-sums =
    What people say of the rooms of <b>{ $name }</b> (within a year)
    { $count ->
        [0] No room has { $least } answers yet. They are shown together, so that nobody’s own word is known.
       *[other] { "" }
    }
visits-sum = { $room }: of { $count } people, { $fit } found it as told and { $clean } found it clean
visits-notice-found = There is something to look at in <b>{ $room }</b> ({ $place }): { $fault }. { $words }
visits-asked = Something about a room you used has to be looked at.
visits-record = { $room } · { $begins } · { $fault }
case-kind-roomharm = Damage or mess in a room
roomharm-reason-damaged = Something is damaged
roomharm-reason-untidy = It was not tidied
ruling-used = It comes from use
ruling-house = The house puts it right
ruling-amends = Who used it puts it right
ruled-used = That is what happens when a room is used: nothing more is to be done.
ruled-house = The house puts it right.
ruled-amends = Whoever used the room puts it right. Please agree on a day with the manager.
form-name-visits-code = arriving by code
form-name-visits-spot = arriving by location
form-name-visits-say = how a room was
form-name-visits-find = something broken or untidy
form-name-visits-mark = where a building stands
form-nudge-visits-code = You were telling us that you have arrived. Shall we go on?
form-nudge-visits-spot = You were telling us that you have arrived. Shall we go on?
form-nudge-visits-say = You were telling us how a room was. Shall we go on?
form-nudge-visits-find = You were telling us what is broken or untidy. Shall we go on?
form-nudge-visits-mark = You were showing where a building stands. Shall we go on?
deed-building-marked = noted where a building stands
deed-sign-made = made a code for a door
deed-entry-seen = looked at how one gets into a room
deed-room-harmed = reported damage or mess in a room
rules-visit = The day of a room
rule-visit-near-metres = Counts as being there: up to { $value } metres
rule-visit-say-days = How it was can be said for: { $value } days
rule-visit-find-hours = Damage or mess can be told for: { $value } hours
rule-visit-sum-least = Answers are shown together from: { $value } people
rule-visit-words-max = What happened: up to { $value } characters
rule-visit-photos-max = Photos: up to { $value }
rule-visit-code-tries = Wrong digits before they are believed no more: { $value }
rule-visit-kept-days = What was said of rooms is kept: { $value } days
kept-visits = What was said and found about rooms: { $days } days
visits-code-wrong =
    These are not the digits of now. { $left ->
        [0] Digits are not believed any more. Please scan the code at the door, or send where you are.
        [one] Please type those shown in the building. You can try once more.
       *[other] Please type those shown in the building. You can try { $left } more times.
    }
