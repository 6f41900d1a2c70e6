# conduct
conduct-ask-plea =
    What should we look at again?
    Another moderator will read it.
conduct-acknowledged =
    Thank you for reading it.
    You can go on now.
    You can also ask for a second look.
conduct-notice-warning =
    <b>This is a warning.</b>
    Why: { $why }
    Please press the button below.
    Then you can go on.
conduct-notice-suspension =
    <b>You cannot use Pumasi until { $until }.</b>
    Why: { $why }
    You can finish what you have agreed.
    You can ask for a second look.
conduct-notice-ban =
    <b>You cannot use Pumasi any more.</b>
    Why: { $why }
    You can finish what you have agreed.
    You can ask for a second look.
