# Borrowing and bringing back
command-loans = See what I have borrowed
command-desk = What there is to do at my place
loan-state-requested = waiting for a yes
loan-state-ready = ready to be fetched
loan-state-out = borrowed
loan-state-returned = waiting to be looked at
loan-state-checked = brought back
loan-state-declined = not this time
loan-state-cancelled = cancelled
loan-state-missed = not fetched
loan-state-lost = taken for lost
check-ok = ✅ All is well
check-dirty = 🧽 Dirty
check-parts = 🧩 Something is missing
check-damaged = 🔧 Damaged
lending-safety =
    ⚠️ <b>{ $title }</b>
    Please read this first.
    { $safety }
    .read = I have read it. Borrow
lending-safety-line = ⚠️ { $safety }
lending-asked = We have passed it on. You will hear as soon as the librarian agrees.
lending-kept = ✅ It is kept for you.
lending-waiting =
    ⏳ <b>{ $title }</b>
    You are number { $place } in line. { $turn ->
        [none] Nobody knows yet when it will be your turn.
       *[other] It will probably be your turn around { $turn }.
    } We will tell you at once.
    .leave = Leave the line
    .loans = My loans
lending-left = You have left the line for “{ $title }”.
lending-mine =
    <b>What I have borrowed</b>
    { $count ->
        [0] Nothing at present.
       *[other] { "" }
    }
    .browse = Look at things
lending-line = • { $title } · { $state }
lending-line-waits = • { $title } · number { $place } in line
lending-line-pause = ⏸ Something came back late, so you borrow nothing for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. After { $until } all is as before.
lending-leave = { $title }: leave the line
lending-object = Please look at this pause again
lending-is-late = ❗ was due { $due }
lending-is-out = due { $due }
lending-is-ready = to be fetched from { $first } until { $fetch }
lending-card =
    <b>{ $title }</b>
    { $place }
    { $state }
lending-step-collect = I have it now
lending-step-bring = I have brought it back
lending-step-renew = Keep it longer
lending-step-cancel = I do not need it
lending-step-thank = A word for the next one
lending-see = See more
lending-see-item = See the thing
lending-loans = My loans
lending-did-cancel = Cancelled. It goes to whoever waits for it.
lending-did-renew = You can keep it longer.
lending-did-bring = Thank you. The librarian will look at it.
lending-did-collect = Enjoy it.
lending-code-wrong =
    That is not the code. Please look again at the four digits that the librarian or the notice shows. { $left ->
        [0] From now on the librarian has to hand it out.
        [one] You have { $left } more try.
       *[other] You have { $left } more tries.
    }
    .again = Try again
lending-thanked = Thank you. Whoever has it next will read it.
lending-objected = We have passed it on. Its number is { $key }.
    .see = See the case
lending-later-ask-near =
    From which day on?
    .label = Day
lending-later-from = From { $day }
lending-later-other = Another day
lending-later-ask-first =
    { $step ->
        [taken] It cannot be had from { $day } on: a neighbour has it then, or comes for it.
        [shut] The place is closed on { $day }, so nothing can be fetched.
       *[ask] From which day on?
    }
    Soonest: { $soon }
    ✕ not to be had, – closed
    .label = Day
lending-collect-ask-code =
    Please write the four digits that the librarian or the notice shows.
    .label = Code
lending-thank-ask-words =
    What would you like to tell whoever has it next? Thanks, or a hint how to use it.
    .label = Words
lending-object-ask-words =
    Why should we look at it again?
    .label = Reason
lending-refuse-ask-why =
    Why not? The neighbour who asked will read this.
    .label = Reason
lending-desk-ask-who =
    { $step ->
        [ask] To whom is it handed? Please write a name.
        [unknown] We found nobody called “{ $typed }” whom this place serves. Please write the name again.
       *[found] Which one is it?
    }
    .label = To whom
lending-desks =
    { $count ->
        [0] You keep no place. You can open one with /places
       *[other] Which place?
    }
lending-desk =
    <b>{ $name }</b>
    Code now: <b>{ $code }</b> (until { $until })
    { $count ->
        [0] There is nothing to do at present.
       *[other] { "" }
    }
    .again = Look again
    .place = The place
lending-desk-asked = <b>Waiting for your yes: { $count }</b>
lending-desk-ready = <b>To be fetched: { $count }</b>
lending-desk-back = <b>To be looked at: { $count }</b>
lending-desk-late = <b>❗ Late: { $count }</b>
lending-desk-due = <b>Due today: { $count }</b>
lending-desk-out = <b>Out: { $count }</b>
lending-desk-line = { $n }. { $title } · { $who } · until { $last }
lending-desk-line-fetch = { $n }. { $title } · { $who } · to be fetched from { $first }
lending-desk-open = { $n }. { $title }
lending-keeper-card =
    <b>{ $title }</b> (copy { $copy })
    { $who } · until { $last }
    { $state }
    { $late ->
        [0] Never late within the last year.
        [one] Late once within the last year.
       *[other] Late { $late } times within the last year.
    }
    .desk = ‹ The desk
lending-keep-approve = Yes, lend it
lending-keep-hand = Handed out
lending-keep-absent = It is not there
lending-keep-refuse = Not this time
lending-keeper-approve = Agreed. The neighbour has been told.
lending-keeper-hand = Handed out.
lending-keeper-absent = The neighbour has been told. The loan goes on.
lending-keeper-checked =
    { $late ->
        [0] It is back.
        [one] It is back, one day late. The borrower pauses for as long.
       *[other] It is back, { $late } days late. The borrower pauses for as long.
    }
    { $check ->
        [parts] The moderators know that something is missing.
        [damaged] The moderators know that it is damaged. Once it is mended, press “Lend it again”.
       *[ok] { "" }
    }
lending-keeper-lent = Handed to { $who }. It is due { $due }.
lending-keeper-refused = The neighbour has been told.
lending-notice-ready = You can have “{ $title }”. Please fetch it at { $place } from { $first } until { $fetch }, with something that says who you are.
lending-notice-turn = It is your turn: please fetch “{ $title }” at { $place } until { $fetch }. After that it goes to the next in line.
lending-notice-turn-asked = It is your turn for “{ $title }”. The librarian of { $place } is looking at it.
lending-notice-refused = “{ $title }” cannot be lent to you this time. The librarian says: { $why }
lending-notice-out = You have “{ $title }” now. Please bring it back to { $place } by { $due }.
lending-notice-checked = “{ $title }” is back. Thank you.
lending-notice-harmed =
    “{ $title }” is back. { $check ->
        [dirty] It was not clean, so we shall see to that. Please bring it back clean next time.
        [parts] Something is missing. A moderator will ask you about it and look at it with you.
       *[damaged] Something is broken. A moderator will ask you about it and look at it with you.
    }
lending-notice-absent = “{ $title }” is not to be found at { $place }. Please look again where you put it.
lending-notice-missed = “{ $title }” was not fetched in time and goes to the next in line. You can borrow it again.
lending-notice-paused = “{ $title }” came back { $late ->
        [one] one day
       *[other] { $late } days
    } late, which makes { $count } within a year. So you borrow nothing for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, until { $until }; then all is as before. If you think this is wrong, please tell us.
lending-notice-moved = { $place } is closed on that day. “{ $title }” is now due { $due }.
lending-notice-lost = “{ $title }” has been away for so long that it is taken for lost. Please bring it back to { $place }; if you cannot, a moderator looks with you at how it is replaced.
lending-notice-asked = { $name } asks for “{ $title }”, from { $first } on.
lending-notice-wanted = { $name } will fetch “{ $title }”. It is kept from { $first } until { $fetch }.
lending-notice-brought = { $name } says that “{ $title }” is back. Please look at it.
lending-notice-late-copy = { $name } still has “{ $title }”, which was due { $due }. We have reminded them several times.
lending-notice-fetch = Tomorrow you can fetch “{ $title }” at { $place }.
lending-notice-ends = “{ $title }” is kept for you until { $fetch }. After that it goes to the next in line.
lending-notice-soon = “{ $title }” is due tomorrow. Please bring it to { $place } by { $due }.
lending-notice-today = “{ $title }” is due today. Please bring it to { $place } by { $due }.
lending-reminded = “{ $title }” was due { $due }. Please bring it to { $place }, so that others can use it. If something is in the way, tell us.
lending-notice-late-1 = { lending-reminded }
lending-notice-late-3 = { lending-reminded }
lending-notice-late-7 = { lending-reminded }
lending-notice-late-14 = { lending-reminded }
lending-notice-late-21 = { lending-reminded }
lending-notice-late-28 = { lending-reminded }
lending-notice-late-35 = { lending-reminded }
lending-notice-late-42 = { lending-reminded }
lending-notice-late-49 = { lending-reminded }
lending-notice-late-56 = { lending-reminded }
lending-asked-harm = Something about a thing you borrowed has to be looked at.
lending-record-loan = “{ $title }” · handed out { $out } · due { $due } · value { $value } won
lending-record-pause = a pause of { $days } days · until { $until } · late { $count } times within a year
case-kind-harm = Damage to a borrowed thing
case-kind-late = Late returns
harm-reason-parts = Something is missing
harm-reason-damaged = It is damaged
harm-reason-lost = It has not come back for long
late-reason-often = Late several times within a year
late-reason-objection = The pause is to be looked at again
ruling-wear = Nothing is owed
ruling-repair = Have it repaired
ruling-replace = Replace it by the same
ruling-pause = A pause from borrowing
ruled-wear = That is what happens when things are used: nothing is owed.
ruled-repair = It is to be repaired by who borrowed it.
ruled-replace = It is to be replaced by the same kind of thing. /loans says by when.
ruled-pause = Nothing is lent for { $days } days.
people-lending = Loans: { $open } now, { $late } late within a year
form-name-lending-later = borrowing on another day
form-name-lending-collect = fetching a thing
form-name-lending-thank = a word for the next borrower
form-name-lending-object = an objection to a pause
form-name-lending-desk = handing out a thing
form-name-lending-refuse = an answer to a request
form-nudge-lending-later = You were choosing a day to borrow on. Would you like to carry on?
form-nudge-lending-collect = You were fetching a thing. Would you like to carry on?
form-nudge-lending-thank = You were writing a word for the next borrower. Would you like to carry on?
form-nudge-lending-object = You were telling us why a pause is wrong. Would you like to carry on?
form-nudge-lending-desk = You were handing out a thing. Would you like to carry on?
form-nudge-lending-refuse = You were answering a request. Would you like to carry on?
deed-loan-approved = agreed to a loan
deed-loan-refused = refused a loan
deed-loan-handed = handed out a thing
deed-loan-checked = looked at what came back
deed-loan-absent = said that a thing is not back
rules-lending = Borrowing and bringing back
rule-lending-days-tool = Days for which tools are lent: { $value }
rule-lending-days-power = Days for which power tools are lent: { $value }
rule-lending-days-leisure = Days for which camping gear and the like is lent: { $value }
rule-lending-days-book = Days for which books are lent: { $value }
rule-lending-days-large = Days for which large things are lent: { $value }
rule-lending-renewals = Times a loan is renewed: { $value }
rule-lending-items-max = Things one person borrows at once: { $value }
rule-lending-holds-max = Lines one person stands in at once: { $value }
rule-lending-age-min = Age from which one borrows: { $value }
rule-lending-approval = A librarian agrees to each loan: { $value }
rule-lending-ahead-days = Days ahead for which things are kept: { $value }
rule-lending-buffer-days = Open days to look after a thing that came back: { $value }
rule-lending-due-hour = Hour by which things are back: { $value }
rule-lending-fetch-hour = Hour of the next open day until which things are kept: { $value }
rule-lending-soon-hour = Hour of the reminder on the day before: { $value }
rule-lending-remind-hour = Hour of the reminders on the day and after: { $value }
rule-lending-keeper-days = Days late after which librarians are told: { $value }
rule-lending-lost-days = Days late after which a thing is taken for lost: { $value }
rule-lending-often-times = Late return within a year from which the pause is long: { $value }
rule-lending-often-days = Days of the long pause: { $value }
rule-lending-note-max = Longest word for the next borrower: { $value } characters
rule-lending-tries-max = Wrong codes that are taken: { $value }
rule-lending-kept-days = Days for which loans that are over are kept: { $value }
kept-loans = Loans and pauses that are over: { $days } days
lending-photo-out = 📷 Photo as it goes out
lending-photo-back = 📷 Photo as it came back
lending-photo-ask-photos =
    Please send a photo, or up to { $most }.{ $count ->
        [0] { "" }
       *[other] { " " }{ $count } so far.
    }
    .label = Photos
lending-photographed = The photos of “{ $title }” are kept. When it comes back, they lie beside the new ones.
lending-before = <b>{ $title }</b> · before ({ $at })
lending-before-shelf = <b>{ $title }</b> · there is no photo from before, so this is the one in the catalogue.
lending-before-none = There is no photo of “{ $title }” from before.
lending-after = <b>{ $title }</b> · after ({ $at })
lending-after-none = “{ $title }” has not been photographed since it came back.
form-name-lending-photo = Photographing a thing
form-nudge-lending-photo = You were photographing a thing. Would you like to go on?
deed-loan-photographed = photographed a thing
rule-lending-photos-max = Most photos as a thing goes out or comes back: { $value }
rule-lending-photo-days = Days for which photos of what went out and came back are kept: { $value }
kept-loan-photos = Photos of things that went out and came back: { $days } days. The last ones of each thing, and those of a case, stay longer
rule-lending-visits-day = People who may fetch something on one day (0: no limit): { $value }
lending-notice-moved-fetch = { $place } is closed then. You can fetch “{ $title }” from { $first } until { $fetch }.
lending-notice-reopened = { $place } is open after all. Please bring “{ $title }” back by { $due }, as before.
lending-notice-reopened-fetch = { $place } is open after all. “{ $title }” can be fetched from { $first } until { $fetch }, as before.
lending-notice-place-ends = { $place } is closing for good, so “{ $title }” cannot be lent to you. Thank you for waiting; there may be one at another place nearby.
lending-notice-rehomed = Please bring “{ $title }” back to { $place } from now on. It is due { $due }.
lending-history =
    What became of <b>{ $title }</b> (copy { $copy })
    { $count ->
        [0] It has not been lent yet.
       *[other] { "" }
    }
lending-history-line =
    { $n }. { $who } · { $first } – { $last } · { $state }{ $late ->
        [0] { "" }
        [one] { " " }· one day late
       *[other] { " " }· { $late } days late
    }
    { $at }
lending-history-see = { $n }. See more
lending-history-photos = 📷 { $n }. Photos
lending-desk-owed = <b>To be replaced: { $count }</b>
lending-desk-owed-line = { $n }. { $title } · { $who } · decided { $since } · by { $until }
lending-line-owed = • { $title } · to be replaced by { $until }, at { $place }
lending-owed-card =
    <b>{ $title }</b>
    { $who } is to replace it by the same kind of thing. Decided { $since }, due { $until }.
lending-owed-replaced = ✅ Replaced: it is on the shelf
lending-owed-forgiven = Forgiven: nothing is owed
lending-owed-did-replaced = Noted as replaced. The neighbour has been told.
lending-owed-did-forgiven = Noted: nothing is owed any more. The neighbour has been told.
lending-notice-owed-replaced = Thank you for replacing “{ $title }”. All is settled.
lending-notice-owed-forgiven = You need not replace “{ $title }”. All is settled.
lending-notice-owed-soon = “{ $title }” is to be replaced by tomorrow, { $until }. Please bring the new one to { $place }.
lending-notice-owed-today = “{ $title }” is to be replaced by today, { $until }. Please bring the new one to { $place }.
lending-owed-reminded = “{ $title }” was to be replaced by { $until }. Please bring the new one to { $place }, so that others can use it. If something is in the way, tell us.
lending-notice-owed-late-7 = { lending-owed-reminded }
lending-notice-owed-late-14 = { lending-owed-reminded }
lending-notice-owed-late-21 = { lending-owed-reminded }
lending-notice-owed-late-28 = { lending-owed-reminded }
lending-notice-owed-late-35 = { lending-owed-reminded }
lending-notice-owed-late-42 = { lending-owed-reminded }
lending-notice-owed-late-49 = { lending-owed-reminded }
lending-notice-owed-late-56 = { lending-owed-reminded }
deed-owed-replaced = noted that a thing was replaced
deed-owed-forgiven = let a thing that was owed be
rule-lending-replace-days = Days within which a thing is replaced: { $value }
rule-lending-owed-blocks = Nothing is lent before it is replaced: { $value }
lending-supplies-open = 🧷 Supplies
lending-supplies =
    What is used up with <b>{ $title }</b>
    { $count ->
        [0] Nothing so far.
       *[other] { "" }
    }
lending-supply-line = • { $name } · left: { $left } · with a loan: { $usual } · refill below { $low }
lending-supply-add = ➕ Add a supply
lending-supply-refill = Refill { $name }
lending-supply-remove = Remove
lending-supply-many = { $count }
lending-supply-ask-name =
    What is it? A name that is there already gets other numbers.
    .label = Supply
lending-supply-ask-left =
    How many are there now?
    .label = Left
lending-supply-ask-usual =
    How many usually go with a loan?
    .label = With a loan
lending-supply-ask-low =
    Below which number are more needed?
    .label = Refill below
lending-refill-ask-count =
    How many more are there now?
    .label = Refilled
lending-used-ask-count =
    How many were used?
    .label = Used
lending-used-usual = { $name }: { $count } as usual
lending-used-typed = { $name }: another number
lending-used =
    { $name }: used { $count }, left { $left }.{ $low ->
        [yes] { " " }Please get more.
       *[no] { "" }
    }
lending-desk-supplies = <b>Supplies to refill: { $count }</b>
lending-desk-supply-line = { $n }. { $name } · left: { $left } · { $title }
lending-notice-with = With “{ $title }” you have: { $supplies }
form-name-lending-supply = adding a supply
form-name-lending-refill = refilling a supply
form-name-lending-used = noting what was used
form-nudge-lending-supply = You were adding a supply. Would you like to carry on?
form-nudge-lending-refill = You were refilling a supply. Would you like to carry on?
form-nudge-lending-used = You were noting what was used. Would you like to carry on?
deed-supply-set = set a supply
deed-supply-refilled = refilled a supply
deed-supply-removed = removed a supply
deed-supply-used = noted what was used of a supply
lending-where =
    <b>{ $title }</b>
    Where would you like to fetch it? It is at { $place } now; we send it to another place if you choose one.
lending-travels = ✅ It is kept for you. We send it to the place you chose, and tell you as soon as it is there.
lending-is-coming = being sent to the place you chose
lending-road-send = <b>To send to another place: { $count }</b>
lending-road-leave = <b>To send home: { $count }</b>
lending-road-arrive = <b>Under way to here: { $count }</b>
lending-road-line = • { $title } (copy { $copy }) → { $place }
lending-carry-send = Sent: { $title } → { $place }
lending-carry-leave = Sent home: { $title } → { $place }
lending-carry-arrive = Arrived: { $title }
lending-carried-send = It is under way. The borrower has been told.
lending-carried-leave = It is on its way home.
lending-carried-arrive = It is here.
lending-notice-to-send = { $name } will fetch “{ $title }” at { $place }, from { $first } on. Please send it there.
lending-notice-under-way = “{ $title }” is on its way to { $place }. You will hear as soon as it is there.
lending-notice-unsent = “{ $title }” was not sent to { $place } in time. We are sorry. You can borrow it again.
deed-loan-sent = sent a thing to another place
deed-loan-arrived = took in a thing that was sent
rule-lending-travel-days = Days a thing travels between two places of a library: { $value }
lending-when =
    <b>{ $title }</b>
    To be fetched at { $place }
    { $free }
    { $waits }
    .now = As soon as it is there
    .wait = Join the line
    .day = Choose a day
lending-when-free = You can fetch it there from { $first } on.
lending-when-waits =
    { $turn ->
        [none] Nobody knows yet when it will be your turn.
       *[other] If you join the line now, it will probably be your turn around { $turn }.
    }
lending-bring-where =
    <b>{ $title }</b>
    Where have you brought it back?
lending-taken-in = It is noted as given back. Please look at it, and note how it is.
lending-notice-turn-sent = It is your turn for “{ $title }”. We send it to { $place }, and tell you as soon as it is there.
lending-notice-moved-travel = “{ $title }” is still on its way back from another place. We are sorry. You can fetch it at { $place } from { $first } until { $fetch }.
lending-history-at = at { $name }
lending-history-trip =
    { $step ->
        [way] 🚚 On its way from { $origin } to { $goal }.
       *[waits] 📍 At { $origin } now, to be sent home to { $goal }.
    }
deed-loan-taken-in = took back a thing borrowed elsewhere
rule-lending-floats = What is given back at another place stays there: { $value }
