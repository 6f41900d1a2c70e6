# Lending one's own things
command-lend = Lend something of my own
owned-mine =
    <b>What I lend</b>
    { $places ->
        [0] There is no lending place where you live yet. Once there is, your things can stand in its list too.
       *[other] Your things can stand in the list of a lending place and stay with you at home. Each time somebody asks, you decide.
    }
    { $count ->
        [0] { "" }
       *[other] Press a thing to see more.
    }
    .thing = { $title } · { $state }
    .add = ➕ Add one at { $name }
owned-to-mine = What I lend
owned-manage = See my thing
owned-added = It is in the list. Whenever somebody wants it we ask you first; until then nobody sees where you live.
owned-card =
    <b>{ $title }</b>
    in the list of { $place } · { $state }
    Handed over at: { $spot }
    { $contact }
    Code now: <b>{ $code }</b> (until { $until })
    Where you meet and how you are reached is seen only by a neighbour to whom you have said yes. When you hand it over, press “Handed over” or tell them this code.
    .pause = ⏸ Rest a while
    .resume = ▶️ Lend it again
    .out = Take it out
    .see = As neighbours see it
    .mine = ‹ What I lend
    .change = Change where we meet
owned-line = { $n }. { $who } · { $first }–{ $last } · { $state }
owned-open = { $n }. { $who }
owned-did-pause = It rests. What you have agreed to stays as it is.
owned-did-resume = It is lent again.
owned-taken-out = “{ $title }” is out of the list.
owned-loan =
    <b>{ $title }</b>
    { $who } · { $first }–{ $last }
    { $state }
    .approve = Yes, I lend it
    .hand = Handed over
    .absent = I have not got it back
    .refuse = Not this time
    .back = ‹ My thing
owned-did-refuse = They have been told that it is not possible this time, without a reason.
owned-did-approve = They have been told, and now see where you meet.
owned-did-hand = Handed over. They will be reminded when it is due.
owned-did-absent = They have been told. The loan goes on.
owned-checked =
    { $late ->
        [0] It is back.
        [one] It is back, one day late. The borrower pauses for as long.
       *[other] It is back, { $late } days late. The borrower pauses for as long.
    }
owned-requested = We have passed it on. You will hear as soon as the owner answers.
owned-by = 🤝 { $name } lends this. If you ask for it, they are asked first.
owned-by-neighbour = 🤝 A neighbour lends this. If you ask for it, they are asked first.
owned-reached =
    🤝 Lent by { $name }
    { $contact }
owned-ask-photos =
    Please send a photo of it. { $count ->
        [0] Up to { $most } are taken.
        [one] { $count } has come.
       *[other] { $count } have come.
    }
    .label = Photo
owned-ask-title =
    What would you lend? For example: ladder
    .label = Name
owned-ask-category =
    What kind of thing is it?
    .label = Kind
owned-ask-spot =
    Where do you hand it over? Only a neighbour to whom you say yes sees this. For example: the entrance of building 101
    .label = Where you meet
owned-ask-contact =
    How are you reached? Again, only whom you say yes to sees this. For example: after seven in the evening, a telephone number
    .label = How to reach you
owned-notice-asked = { $name } would like to borrow <b>{ $title }</b>, from { $first } on. Will you lend it? If not, you need not say why.
owned-notice-wanted = { $name } will come for <b>{ $title }</b>, from { $first } on.
owned-notice-brought = { $name } says that <b>{ $title }</b> is back with you. Please look at it and tell us.
owned-notice-late-copy = { $name } still has <b>{ $title }</b>, which was due { $due }. We have reminded them several times.
owned-notice-ready =
    { $name } lends you <b>{ $title }</b>. Please fetch it at { $place }, from { $first } until { $fetch }.
    { $contact }
owned-notice-refused = <b>{ $title }</b> cannot be lent this time: something came up for its owner. Please look at other things.
owned-notice-turn-asked = It is your turn for <b>{ $title }</b>. Its owner is being asked.
owned-notice-missed = Nothing came of <b>{ $title }</b> in time, so this ends here. You can ask again whenever you need it.
owned-notice-called-off = <b>{ $title }</b> cannot be lent just now, for a reason of its owner’s. Thank you for waiting. Perhaps there is something like it.
owned-notice-taken-off = The librarian of { $place } took <b>{ $title }</b> off the list. With /human you can ask why.
form-name-owned-add = lending something of your own
form-nudge-owned-add = You were describing a thing to lend. Would you like to carry on?
rules-owned = Things that neighbours lend
rule-owned-most = Things that one person lends: { $value }
rule-owned-spot-max = Longest meeting place: { $value } characters
rule-owned-contact-max = Longest words on how to be reached: { $value } characters
owned-notice-owed = { $who } is to replace <b>{ $title }</b> by { $until }. Please tell us when you have it.
owned-did-change = It is changed. Who is borrowing it has been told.
owned-notice-spot =
    “{ $title }” is handed over somewhere else now: { $place }
    { $contact }
form-name-owned-change = changing where your thing is handed over
form-nudge-owned-change = You were changing where your thing is handed over. Would you like to carry on?
