# Helpers, in plain words
aides-door = Show me who helps
aides-end = I want to end this help
aides-mine =
    <b>Helpers</b>
    { $count ->
        [0] Nobody helps you yet. You can ask your family or a social worker.
       *[other] One press ends it at once.
    }
    .end = { $n }. { $name ->
        [none] I take this invitation back
       *[other] I end the help with { $name }
    }
    .invite = I would like to invite a helper
aides-line =
    { $n }. { $whose ->
        [open] Nobody has taken this invitation yet.
        [mine] { $name } helps me.
       *[theirs] I help { $name }.
    } { $answers ->
        [yes] { $hears ->
            [yes] The helper sees and receives the news, and can answer.
           *[no] The helper sees the news, and can answer.
        }
       *[no] { $hears ->
            [yes] The helper sees and receives the news.
           *[no] The helper sees the news.
        }
    }
aides-ask-scopes =
    What may your helper do?
    Choose all that you want. Then press that you are done.
aides-offered =
    Please send this address only to your helper.
    One person can use it.
    It can be used until { $until }.
    { $link }
aides-invited =
    Would you like to help <b>{ $name }</b>?
    { $answers ->
        [yes] { $hears ->
            [yes] You see and receive their news, and can answer for them.
           *[no] You see their news, and can answer for them.
        }
       *[no] { $hears ->
            [yes] You see and receive their news.
           *[no] You see their news.
        }
    }
    { $answers ->
        [yes] What you do always says that it was you.
       *[no] You do not answer for them.
    }
    Both of you can end it at any time.
aides-accepted =
    You now help { $name }.
    Thank you.
aides-declined =
    That is fine.
    Nobody asks why.
aides-ended =
    It has ended.
    Nothing can be seen any more.
aides-notice-heard =
    { $name } looks after your area, and wrote this down.
    “You want somebody to help you.”
    If you did not say so, please press below.
aides-notice-ended =
    The help has ended.
    { $name } decided so.
