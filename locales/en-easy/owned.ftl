# Lending one's own things: plain words
owned-mine =
    <b>What I lend</b>
    { $places ->
        [0] No place near you lends things yet.
       *[other] Your things stay with you at home. Each time, you decide.
    }
    { $count ->
        [0] { "" }
       *[other] Press a thing to see more.
    }
    .add = Add one at { $name }
owned-added =
    Your thing can be borrowed now.
    We ask you first each time.
    Nobody sees where you live.
owned-card =
    <b>{ $title }</b>: { $state }
    You meet here: { $spot }
    { $contact }
    Tell this number when you hand it over: <b>{ $code }</b>
    .pause = Stop lending it for now
    .resume = Lend it again
    .out = Do not lend it any more
    .mine = Go back
owned-line = { $n }. { $who }: { $state }
owned-loan =
    <b>{ $title }</b>
    { $who }: from { $first } until { $last }
    { $state }
    .hand = I have handed it over
    .back = See my thing
owned-did-refuse =
    We have said that it is not possible this time.
    We gave no reason.
owned-did-approve =
    We have said that you lend it.
    Your neighbour now sees where you meet.
owned-checked =
    { $late ->
        [0] It is back.
        [one] It came back one day late.
       *[other] It came back { $late } days late.
    }
owned-requested =
    We have passed on your wish.
    You hear from us when the owner answers.
owned-by =
    This belongs to { $name }.
    The owner is asked first.
owned-by-neighbour =
    This belongs to a neighbour.
    The owner is asked first.
owned-reached =
    The owner is { $name }.
    { $contact }
owned-ask-photos =
    Please send a photo of it.
    { $count ->
        [0] You can send up to { $most }.
       *[other] Photos so far: { $count }.
    }
owned-ask-title =
    What would you like to lend?
    For example: ladder
owned-ask-spot =
    Where do you hand it over?
    Only who borrows it sees this.
    For example: the door of building 101
owned-ask-contact =
    How can your neighbour reach you?
    Only who borrows it sees this.
    For example: call me after seven
owned-notice-asked =
    { $name } would like to borrow <b>{ $title }</b>.
    It would be from { $first } on.
    Will you lend it?
    You need not say why not.
owned-notice-ready =
    { $name } lends you <b>{ $title }</b>.
    You can fetch it from { $first } until { $fetch }.
    Place: { $place }
    { $contact }
owned-notice-called-off =
    You cannot have <b>{ $title }</b> just now.
    Something came up for its owner.
    Thank you for waiting.
owned-notice-missed =
    Nothing came of <b>{ $title }</b> in time.
    You can ask again.
owned-notice-taken-off =
    <b>{ $title }</b> is not in the list any more.
    The librarian of { $place } took it out.
owned-notice-owed =
    { $who } is to bring you another <b>{ $title }</b>.
    It is due by { $until }.
    Please press when you have it.
owned-notice-spot =
    <b>{ $title }</b>: you meet somewhere else now.
    Place: { $place }
    { $contact }
