# Things that are lent: plain words
items-places =
    <b>Borrow something</b>
    { $count ->
        [0] No place near you lends things yet.
       *[other] Where would you like to borrow?
    }
    .seek = Look for it by name
items-back = Go back
items-is-maintenance = It is being mended.
items-is-mine = You have it already. { $state }
items-in-line =
    Your place in the line: { $place }.
    { $turn ->
        [none] We do not know yet when it is your turn.
       *[other] Your turn is around { $turn }.
    }
items-is-free =
    You can have it now.
    Please bring it back on { $last }.
items-is-free-from = You can have it from { $first } on.
items-is-waited =
    A neighbour has it now.
    { $count ->
        [0] Nobody waits for it.
        [one] One neighbour waits for it.
       *[other] { $count } neighbours wait for it.
    }
    { $turn ->
        [none] We do not know yet when it is free.
       *[other] Your turn would be around { $turn }.
    }
items-borrow = Yes, I borrow it
items-wait = Stand in line
items-borrow-on = Borrow it another day
items-card =
    <b>{ $title }</b>
    { $text }
    { $parts }
    You can have it for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. Place: { $name }
items-note = The last borrower says: { $note }
items-is-paused = Its owner does not lend it now.
items-shelf =
    <b>{ $name }</b>
    { $about }
    What would you like to borrow?
    .all = See everything ({ $count })
items-found =
    { $count ->
        [0] We found nothing called “{ $words }”.
       *[other] We found this for “{ $words }”.
    }
    .again = Try another word
items-sought = Look among the things that are lent
items-scanned = This is the label of number { $copy }.
items-loan = See what I borrowed
items-borrow-where = Borrow it elsewhere or another day
