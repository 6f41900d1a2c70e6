# Asking around: plain words
asking-around = Ask my neighbours
asking-mine =
    <b>Asking my neighbours</b>
    We ask your neighbours for what you need.
    We do not say who is looking.
    { $count ->
        [0] { "" }
       *[other] <b>What you have looked for</b>
    }
    .begin = Ask for something
asking-line = { $title }: { $state }
asking-begun =
    We are asking your neighbours for <b>{ $title }</b>.
    You hear from us as soon as one has it.
asking-nobody =
    There is nobody to ask for <b>{ $title }</b> yet.
    You can post what you need.
asking-ask-title =
    What do you look for?
    For example: tent
asking-ask-category = What kind of thing is it?
asking-reply = Answer
    .yes = Yes, I can lend one
    .no = No, I cannot
    .never = Do not ask me again
asking-yes-ask-spot =
    Thank you. Where do you hand it over?
    Only who looks for it sees this.
    For example: the door of building 101
asking-yes-ask-contact =
    How can your neighbour reach you?
    Only who looks for it sees this.
    For example: call me after seven
asking-stays-list = Ask me again another time
asking-lent =
    Thank you. It was { $name } who looked for <b>{ $title }</b>.
    { $name } now sees where you meet.
    Please press when you have handed it over.
asking-met =
    Thank you. It was { $name } who looked for <b>{ $title }</b>.
    We have passed on your words.
    You can write to each other here.
asking-never =
    All right.
    You will not be asked for such things.
asking-otherwise = Otherwise
    .want = Post what I need
asked-notice-sought =
    A neighbour looks for <b>{ $title }</b>.
    Could you lend one?
    You need not say why not.
asking-notice-found =
    { $name } can lend you <b>{ $title }</b>.
    You meet here: { $spot }
    { $contact }
    You can write to each other here.
asking-notice-ended =
    We asked { $count ->
        [one] one neighbour
       *[other] { $count } neighbours
    } for <b>{ $title }</b>.
    Nobody could lend one.
    You can ask again another time.
