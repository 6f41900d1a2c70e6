# What one is told
command-letters = See notices that never arrived
topic-trades = Trades
topic-lending = What I have borrowed
topic-asked = What neighbours look for
topic-bookings = My room bookings
topic-contact = Words from neighbours
topic-ledger = Payments
topic-barter = My posts
topic-saved = My alerts
topic-rings = Swaps
topic-reviews = Reviews
topic-cases = Cases
topic-roles = Duties
topic-conduct = decisions about posts and accounts
mode-on = at once
mode-digest = once a day
mode-off = off
notices-wishes =
    <b>How would you like to hear from us?</b>
    { $quiet ->
        [no] We write by night too.
       *[yes] We keep quiet from { $from } to { $until }.
    }
    What was gathered comes in one message at { $digest }. We never start a conversation more than three times a day; the rest is gathered too.
    You are always told what concerns safety, and what moderators decide.
    .topic = { $topic }: { $mode }
    .quiet =
        { $quiet ->
            [no] Choose quiet hours
           *[yes] Quiet hours: { $from }–{ $until }
        }
    .digest = Daily message at { $digest }
    .urgent =
        { $urgent ->
            [yes] At night, what begins within 3 hours: yes
           *[no] At night, what begins within 3 hours: no
        }
    .muted = Muted ({ $muted })
notices-ask-from =
    From what time should we keep quiet?
    If you never want quiet hours, choose the same time in the next question.
    .label = From
notices-ask-until =
    Until what time should we keep quiet?
    .label = Until
notices-ask-digest =
    At what time would you like the daily message?
    .label = Daily message
notices-mute = No more about this
notices-muted = You will not be told about “{ $title }” any more. You can change this in /notices.
notices-silent =
    { $count ->
        [0] Nothing is muted.
       *[other] <b>You are not told about these.</b> Press one to hear about it again.
    }
    .unmute = Tell me again: { $title }
notices-digest =
    { $count ->
        [one] <b>We have kept one message for you.</b>
       *[other] <b>We have kept { $count } messages for you.</b>
    }
    Press a number to open one.
notices-line =
    <b>{ $number }.</b> { $text }
notices-letters =
    { $count ->
        [0] There are no undelivered messages.
        [one] <b>One message could not be delivered</b>
       *[other] <b>{ $count } messages could not be delivered</b>
    }
    .all =
        { $count ->
            [one] Send it again
           *[other] Send all { $count } again
        }
notices-letter = { $number }. { $name } · { $what } · { $due } · { $problem }
notices-letter-again = Send { $number } again
notices-letter-drop = Drop { $number }
notices-notice-dead =
    { $count ->
        [one] One message could not be delivered, though we tried five times.
       *[other] { $count } messages could not be delivered, though we tried five times.
    }
notices-see-letters = See them
deed-letter-again = sent an undelivered notice again
deed-letters-again = sent all undelivered notices again
deed-letter-dropped = dropped an undelivered notice
form-name-notices-quiet = choosing your quiet hours
form-name-notices-digest = choosing the hour of your digest
form-nudge-notices-quiet = You had begun to choose your quiet hours. Would you like to carry on?
form-nudge-notices-digest = You had begun to choose the hour of your digest. Would you like to carry on?
rules-notice = Notices
rule-notice-unasked-most = Unasked messages to one person in a day, at most: { $value }
rule-notice-urgent-hours = What begins within so many hours is told at night too: { $value }
rule-notice-answer-minutes = Minutes after somebody wrote in which the night is no night: { $value }
rule-notice-spread-minutes = Minutes over which the morning’s messages are spread: { $value }
rule-notice-muted-most = Things one person may mute: { $value }
