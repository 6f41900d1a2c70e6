# Things that are lent
command-borrow = Borrow a thing
item-category-hand-tools = Hand tools
item-category-power-tools = Power tools
item-category-measuring = Measuring
item-category-household = Household
item-category-kitchen = Kitchen
item-category-garden = Garden
item-category-camping = Camping
item-category-sport = Sport
item-category-games = Games
item-category-music = Music
item-category-crafts = Crafts and sewing
item-category-electronics = Electronics
item-category-books = Books
item-category-care = Health and care
item-category-event = Parties
item-category-other = Other things
loan-class-tool = like a tool
loan-class-power = like a power tool
loan-class-leisure = like camping gear
loan-class-book = like a book
loan-class-large = like a large thing
item-state-available = to be had
item-state-maintenance = being repaired
item-state-paused = resting
item-state-lost = lost
item-state-retired = not lent any more
items-places =
    <b>Borrow a thing</b>
    { $count ->
        [0] Nothing lends to where you live yet. What neighbours offer is in /browse
       *[other] Where would you like to borrow?
    }
    .seek = 🔎 Find by name
items-shelf =
    <b>{ $name }</b>
    { $about }
    What would you like to borrow?
    .all = Everything ({ $count })
items-category = { $category } ({ $count })
items-things =
    <b>{ $name }</b>
    { $category }
    { $count ->
        [0] There is nothing here yet.
       *[other] Press a thing to see more of it.
    }
items-back = ‹ Back
items-found =
    { $count ->
        [0] We found nothing called “{ $words }”. Please try another word.
       *[other] This is what we found for “{ $words }”.
    }
    .again = 🔎 Another word
items-seek-ask-words =
    What are you looking for? For example: drill
    .label = Looking for
items-card =
    <b>{ $title }</b>
    { $other }
    { $category } · { $name } · for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
    { $text }
    { $parts }
    { $condition }
items-parts = Comes with: { $parts }
items-condition = Condition: { $condition }
items-copies = { $count ->
        [one] { $count } piece
       *[other] { $count } pieces
    }
items-note = A word from the last borrower: { $note }
items-is-maintenance = 🔧 It is being repaired.
items-is-paused = ⏸ Its owner is not lending it just now.
items-is-lost = It cannot be found at present.
items-is-retired = It is not lent any more.
items-is-mine = 👉 You have it: { $state }
items-in-line =
    ⏳ You are number { $place } in line. { $turn ->
        [none] Nobody knows yet when it will be your turn.
       *[other] It will probably be your turn around { $turn }.
    }
items-is-free = ✅ You can have it now. It is due back on { $last }.
items-is-free-from = 📅 You can have it from { $first }.
items-is-waited =
    ⏳ It is out. { $count ->
        [0] Nobody is waiting for it.
        [one] One person is waiting for it.
       *[other] { $count } people are waiting for it.
    } { $turn ->
        [none] Nobody knows yet when it will be back.
       *[other] If you join the line now, it will probably be your turn around { $turn }.
    }
items-sought = 📦 Look among things that are lent
items-loan = See my loan
items-borrow = Borrow it
items-wait = Join the line
items-borrow-on = Borrow it on another day
items-borrow-where = Borrow it elsewhere, or on another day
items-take-in = Take copy { $copy } back at { $name }
items-elsewhere = Also at { $name }
items-lend = Hand it to a neighbour
items-edit = Change it
items-step-repair = Take it in for repair
items-step-restore = Lend it again
items-step-lose = It is lost
items-step-retire = Stop lending it
items-add-more = ➕ Add another one
items-ask-photos =
    Please send a photo. { $count ->
        [0] Up to { $most }.
        [one] There is one so far.
       *[other] There are { $count } so far.
    }
    .label = Photos
items-ask-title =
    What is it called? For example: power drill
    .label = Name
items-ask-category =
    What kind of thing is it?
    .label = Kind
items-ask-quantity =
    How many of them are there?
    .label = How many
items-edit-ask-field =
    What would you like to change?
    .label = What
items-edit-ask-words =
    Please write it anew.
    .label = New words
items-edit-ask-class =
    For how long is it lent? The number of days is set in /settings
    .label = How it is lent
items-edit-ask-photos =
    Please send the new photo. { $count ->
        [0] Up to { $most }.
        [one] There is one so far.
       *[other] There are { $count } so far.
    }
    .label = Photos
items-field-title = Name
items-field-other = Other names
items-field-text = Description
items-field-parts = What comes with it
items-field-safety = Safety note
items-field-condition = Condition
items-field-class = How it is lent
items-field-photos = Photos
items-added = It is on the shelf. With “Change it” you can add a description, its parts and a safety note.
items-changed = Changed.
items-labels =
    { $count ->
        [0] There is nothing here yet.
        [one] A label for one thing. Print it on A4; whoever scans it sees the thing.
       *[other] Labels for { $count } things. Print them on A4; whoever scans one sees the thing.
    }
    .back = ‹ To the place
    .more = Next sheet
form-name-items-add = adding a thing
form-name-items-edit = changing a thing
form-name-items-seek = looking for a thing
form-nudge-items-add = You were adding a thing to lend. Would you like to carry on?
form-nudge-items-edit = You were changing a thing. Would you like to carry on?
form-nudge-items-seek = You were looking for a thing. Would you like to carry on?
deed-item-added = added a thing to lend
deed-item-changed = changed a thing to lend
rules-item = Things that are lent
rule-item-title-max = Longest name of a thing: { $value } characters
rule-item-text-max = Longest description of a thing: { $value } characters
rule-item-photos-max = Most photos of a thing: { $value }
rule-item-quantity-max = Most copies of a thing: { $value }
items-scanned = 🏷 This is the label of copy { $copy }.
items-history = History (copy { $copy })
