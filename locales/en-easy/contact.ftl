contact-door-blocked = See whom I have blocked
contact-about = See who this neighbour is
contact-neighbour =
    This is <b>{ $name }</b>.
    Home: { $near }
    Here since: { $since }
contact-block = Block this neighbour
contact-block-sure =
    Would you like to block { $name }?
    You will not see each other any more.
    They are not told.
    You can still finish a trade.
    .yes = Yes, block this neighbour
    .no = No, leave it as it is
contact-blocked =
    Blocked: { $name }.
    You do not see each other any more.
    You can still finish a trade.
contact-unblock = Lift the block: { $title }
contact-blocked-list =
    { $count ->
        [0]
            You have not blocked anybody.
            You can do so from a neighbour’s post.
       *[other] <b>These neighbours are blocked.</b>
    }
contact-blocked-line = { $name }, { $title }, { $since }
contact-to-trade = See this trade
contact-write-about = Write to this neighbour
contact-write-to =
    You are writing to <b>{ $name }</b>.
    It is about { $title }.{ $agreed ->
        [no] {""}
            We do not pass on phone numbers or addresses yet.
       *[yes] {""}
    }
    { $sought ->
        [yes] Please agree on when it comes back.
       *[no] If you ask for help, a moderator reads this too.
    }
contact-line =
    { $mine ->
        [yes] You wrote: { $text }
       *[no] They wrote: { $text }
    }
contact-ask-words = Please write what you would like to say.
contact-sent =
    { $due ->
        [none]
            We have passed it on.
            We will tell you when there is an answer.
       *[other]
            We wake nobody at night.
            It will arrive { $due }.
            We will tell you when there is an answer.
    }
contact-hidden =
    We have hidden a number or an address.
    It is passed on once you have { $sought ->
        [yes] both written
       *[no] agreed
    }.
    This is what they read: { $text }
contact-write-again = Write something more
contact-answer = Write an answer
contact-notice-words =
    { $name ->
        [none] A neighbour
       *[other] { $name }
    } wrote to you about <b>{ $title }</b>.
    { $text }{ $money ->
        [yes] {""}
            Please never send money or codes.
       *[no] {""}
    }
contact-money =
    Please be careful with words about money.
    The moderators have been told, too.
