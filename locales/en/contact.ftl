# Keeping in touch, and keeping apart
contact-door-blocked = Blocked neighbours
contact-about = About this neighbour
contact-neighbour =
    <b>{ $name }</b> · { $near }
    Here since: { $since }
contact-trades =
    { $balance ->
        [none] Trades completed: { $count }
       *[other] Trades completed: { $count } · balance: { $balance }
    }
contact-late = Cancelled late: { $late } of { $promised } agreed trades.
contact-no-reviews = No reviews published yet.
contact-ratings = Reviews: good { $good } · fair { $fair } · poor { $poor }
contact-review =
    { $text ->
        [none] { $rating } — { $name }
       *[other] { $rating } — { $name }: { $text }
    }
contact-block = Block this neighbour
contact-block-sure =
    Block { $name }? ({ $title })
    You will no longer see each other’s posts, and neither of you can propose a trade or write to the other. They are not told.
    A trade that is already under way can still be finished or cancelled. You can lift the block at any time.
    .yes = Yes, block
    .no = No, leave it
contact-blocked =
    Blocked: { $name }. You no longer see each other here.
    If a trade is under way, you can still see it through.
contact-unblock = Unblock: { $title }
contact-unblocked = The block is lifted: { $name }.
contact-blocked-list =
    { $count ->
        [0] You have not blocked anybody. To block a neighbour, open one of their posts and press “About this neighbour”.
       *[other] <b>Blocked neighbours</b>
    }
contact-blocked-line = { $name } — { $title }, { $since }
contact-to-trade = See the trade
contact-write-about = ✉️ Write to them
contact-write-to =
    To <b>{ $name }</b>, about { $title }.{ $agreed ->
        [no] {" "}Until you have { $sought ->
            [yes] both written
           *[no] agreed
        }, we hide phone numbers, e-mail addresses, user names, links and home addresses.
       *[yes] {""}
    }
    { $sought ->
        [yes] No library lends this for you: agree with each other on when it comes back, and in what state it is.
       *[no] If one of you asks for help with this trade, the moderator who takes it reads what you wrote.
    }
contact-line =
    { $mine ->
        [yes] › You: { $text }
       *[no] ‹ They: { $text }
    }
contact-ask-words = What would you like to say?
    .label = Your words
contact-sent =
    { $due ->
        [none] Passed on. We will tell you when there is an answer.
       *[other] We wake nobody at night: it will arrive { $due }. We will tell you when there is an answer.
    }
contact-hidden =
    We have hidden what looks like contact details or an address. To keep you both safe, those are passed on only once you have { $sought ->
        [yes] both written
       *[no] agreed
    }.
    This is what they read: { $text }
contact-write-again = Write more
contact-answer = Answer
contact-notice-words =
    { $name ->
        [none] A neighbour
       *[other] { $name }
    } about <b>{ $title }</b>:
    { $text }{ $money ->
        [yes] {""}
            <i>Please take care. Pumasi needs no money and no bank account. Do not send money, and do not pass on any code.</i>
       *[no] {""}
    }
contact-balance = { $balance } { $unit }
rules-contact = Words between neighbours
rule-contact-relay-days = Days after a trade, or after something was found, for which words are passed on: { $value }
rule-contact-kept-days = Days for which passed words are kept: { $value }
rule-contact-hourly-max = Messages that one person may send in an hour: { $value }
rule-contact-text-max = Characters of one message: { $value }
rule-contact-prompt-minutes = Minutes in which words can follow without asking again: { $value }
rule-contact-promises-least = Promises from which on broken ones are shown: { $value }
contact-money = Please be careful with words about money or accounts: nobody needs them here. The moderators have been told, too.
contact-person = See this person’s record
contact-notice-money =
    ⚠️ Words to a neighbour speak of sending money.
    { $name }: { $text }
