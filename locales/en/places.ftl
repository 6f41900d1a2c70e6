# Places that lend
command-places = See and open the places you keep
circle-own = neighbours who live there
circle-dong = everybody in the neighbourhood
circle-gu = everybody in the district
circle-city = everybody in the city
places-day-0 = Monday
places-day-1 = Tuesday
places-day-2 = Wednesday
places-day-3 = Thursday
places-day-4 = Friday
places-day-5 = Saturday
places-day-6 = Sunday
places-list =
    <b>Places that lend</b>
    { $count ->
        [0] You keep no place yet. Opening one takes five minutes.
       *[other] These are the places you keep.
    }
    .open = ➕ Open a new place
places-card =
    🏠 <b>{ $name }</b>
    { $area }
    { $about }
    { $main }
    { $ending }
    Lends to: { $circle }
    Things: { $count }
    .main = One library with…
    .desk = What to do today
    .add = ➕ Add a thing
    .shelf = See the things
    .labels = Make labels
    .hours = Opening hours
    .days = Close some days
    .end = Close for good
    .rules = Rules of lending
    .circle = For whom
    .invite = Invite a librarian
    .back = ‹ All places
places-week = { $days } · { $hours }
places-opened = The place is open. Now please add its things. If you have a list, /import takes all of it at once.
places-changed = Changed.
places-invited =
    Whoever opens this link becomes a librarian of { $name }, and of nothing else. It works until { $until }.
    { $link }
    .back = ‹ To the place
places-here = All of { $area }
places-ask-name =
    What is the place called? For example: Raemian tool library
    .label = Name
places-ask-area =
    { $step ->
        [ask] Where is it? Please write the name of a neighbourhood or complex.
        [found] Which one is it?
        [city] Which district?
       *[other] Where in { $area }?
    }
    .label = Area
places-ask-about =
    How does one find it? For example: ground floor of the office, in the book café
    .label = How to find it
places-ask-days =
    On which days is it open? Press each of them, then “That is all”.
    .label = Days
places-ask-hours =
    { $step ->
        [opens] When does it open?
       *[other] It opens at { $start }. When does it close?
    }
    .label = Hours
places-ask-circle =
    To whom does it lend?
    .label = Lends to
places-ask-first =
    From which day on is it closed?
    .label = First day
places-ask-last =
    Until which day? For a single day, press the same one.
    .label = Last day
places-ask-reason =
    Why? Neighbours will read this.
    .label = Reason
places-summary =
    <b>Open this place?</b>
    .send = Yes, open it
form-name-places-open = opening a place
form-name-places-hours = new opening hours
form-name-places-close = closed days of a place
form-nudge-places-open = You were opening a place that lends. Would you like to carry on?
form-nudge-places-hours = You were changing the opening hours. Would you like to carry on?
form-nudge-places-close = You were closing some days. Would you like to carry on?
deed-place-opened = opened a place that lends
deed-place-changed = changed the hours of a place
rules-place = Places that lend
rule-place-name-max = Longest name of a place: { $value } characters
rule-place-about-max = Longest directions to a place: { $value } characters
rule-place-places-max = Places that one area may have: { $value }
form-name-places-circle = Changing who may borrow
form-nudge-places-circle = You were changing who may borrow. Would you like to carry on?
places-back = ‹ To the place
places-yes = Yes
places-no = No
places-ending = ⏳ Closing for good: it only takes things back.
places-closed =
    Closed from { $first } to { $last }. What was due or to be fetched then has moved to the next open day, and everybody has been told.
    .undo = Undo
places-preview =
    <b>{ $name }</b>
    Closed from { $first } to { $last }: { $count ->
        [0] nothing moves.
        [one] one thing moves.
       *[other] { $count } things move.
    }{ $waiting ->
        [0] { "" }
        [one] { " " }One person waits in line; the turn comes later.
       *[other] { " " }{ $waiting } people wait in line; their turns come later.
    }
places-moves-due = • { $title } · { $who } · due { $was } → { $becomes }
places-moves-fetch = • { $title } · { $who } · to be fetched { $was } → { $becomes } (until { $fetch })
places-moves-turn =
    • { $title } · { $who } · number { $place } in line · turn around { $was ->
        [none] an unknown day
       *[other] { $was }
    } → { $becomes ->
        [none] an unknown day
       *[other] { $becomes }
    }
places-waits =
    • { $title } · { $who } · number { $place } in line · turn { $turn ->
        [none] not known yet
       *[other] around { $turn }
    }
places-end-out = • { $title } · { $who } · due { $day }
places-end-coming = • { $title } · { $who } · to be fetched from { $day }
places-ask-sure =
    Close on these days?
    .label = Sure
places-ask-heir =
    Where do the things go? What is out comes back there, too.
    .label = Where to
places-ask-really =
    Really close for good? There is no way back.
    .label = Sure
places-stays = Take everything back here first
places-not-closed = All is left as it was.
places-reopened =
    Open after all from { $first } to { $last }. { $begun ->
        [yes] The days had begun, so the new dates stay.
       *[no] What nobody has touched since has its old dates again, and people have been told.
    }
places-end-preview =
    <b>{ $name }</b>: closing for good
    Out: { $out }. To be fetched or waiting for a yes: { $ready }. In line: { $waiting }. Nothing is lent any more, and those who wait are told.
places-ended =
    { $left ->
        [0] { $name } is closed.
        [one] { $name } only takes things back from now on. One thing is out; when it is back, the place is closed.
       *[other] { $name } only takes things back from now on. { $left } things are out; when they are back, the place is closed.
    }
form-name-places-closing = Days to be closed
form-nudge-places-closing = You were closing some days. Would you like to carry on?
form-name-places-end = Closing a place for good
form-nudge-places-end = You were closing a place for good. Would you like to carry on?
deed-place-ending = closed a place for good
places-branch = A branch of { $name }
places-main =
    <b>{ $name }</b>
    { $count ->
        [0] There is no other place of which it could be a branch.
       *[other] Of which place is it a branch? Branches send each other things, and people fetch them at the nearest.
    }
    .alone = It stands alone
    .back = ‹ The place
