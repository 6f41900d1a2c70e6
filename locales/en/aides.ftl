# Helpers
command-helpers = Who helps me
aides-door = See who helps
aides-for = 🤲 Write down a helper
aides-end = End this help
scope-read = Sees my news
scope-answer = Answers for me
scope-notices = Is told what I am told
aides-mine =
    <b>Helpers</b>
    { $count ->
        [0] Nobody helps you yet. You can ask your family or a social worker.
       *[other] One press ends it at once.
    }
    .end = ✕ { $n }. End: { $name ->
        [none] this invitation
       *[other] { $name }
    }
    .invite = ➕ Invite a helper
aides-line = { $n }. { $whose ->
        [open] An invitation nobody has taken yet
        [mine] { $name } helps me
       *[theirs] I help { $name }
    } · sees news{ $answers ->
        [yes] , answers
       *[no] { "" }
    }{ $hears ->
        [yes] , is told too
       *[no] { "" }
    }
aides-ask-scopes =
    What may the helper do? Choose all that you want, then press that you are done.
    .label = What the helper does
aides-ask-heard =
    Did you hear this person say so?
    .label = Their own words
aides-heard-yes = Yes, I heard it myself
aides-hear-why = Please write down only what <b>{ $name }</b> told you in person. It is recorded that you wrote it, and they are told.
aides-offered =
    Send this address only to the person who is to help. One person can use it, until { $until }.
    { $link }
aides-invited =
    This is an invitation to help <b>{ $name }</b>.
    • You see their news.{ $answers ->
        [yes] { "" }
            • You can answer for them. What you do always says that it was you.
       *[no] { "" }
    }{ $hears ->
        [yes] { "" }
            • You are told what they are told.
       *[no] { "" }
    }
    You can stop at any time, and so can { $name }.
    .yes = Yes, I will help
    .no = No, I cannot
aides-accepted = You now help { $name }. Thank you.
aides-declined = That is fine. Nobody asks why.
aides-ended = It has ended. Nothing can be seen any more.
aides-notice-heard =
    { $name }, who looks after your area, wrote down that you want somebody to help you.
    If you did not say so, press below.
aides-notice-accepted =
    { $name } helps you from now on.
    { $answers ->
        [yes] { $hears ->
            [yes] They see and receive your news and can answer for you.
           *[no] They see your news and can answer for you.
        }
       *[no] { $hears ->
            [yes] They see and receive your news.
           *[no] They see your news.
        }
    }
    One press ends it at any time.
aides-notice-ended = The help has ended. { $name } decided so.
aides-notice-copy =
    <b>{ $name }</b> was told this.
    { $words }
aides-notice-scams =
    <b>Please be careful with money.</b>
    We never ask you to send money.
    We never ask for a bank or card number.
    If somebody does, do not answer, and tell us.
deed-aide-heard = heard somebody say who is to help
deed-aide-ended = ended somebody’s help
form-name-aides-offer = Inviting a helper
form-nudge-aides-offer = You were inviting a helper. Would you like to go on?
form-name-aides-hear = Writing down a helper
form-nudge-aides-hear = You were writing down a helper. Would you like to go on?
rules-aides = Helpers
rule-aides-invite-days = An invitation holds for { $value } days
rule-aides-most = Helpers of one person: up to { $value }
rule-aides-scam-day = The word about cheats goes out from day { $value } of the month
