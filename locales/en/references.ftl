# What those who lived together say
case-kind-reference = Words about somebody one lived with
references-write = I will tell you how it was
references-change = Write it again
references-report = These words are not right
references-hear = ☎ Hear it by phone: { $name }
references-again-yes = Yes, I would
references-again-no = No, I would not
references-proper-yes = Yes, it was all right
references-proper-no = No, something was hard
references-ask-again =
    You lived together with { $name }.
    Would you tell others to do so too?
    .label = Advice
references-ask-proper =
    Was it all right to live together?
    Only the coordinator sees this answer.
    .label = How it was
references-ask-words =
    Is there something to tell whoever comes next?
    You may leave this out.
    .label = In your words
references-ask-wrong =
    What is not right about it?
    You need not say.
    .label = What is not right
references-summary =
    <b>Shall we keep it like this?</b>
    .send = Yes, keep it
references-kept =
    We have kept your words. Thank you.
    You see each other’s words by { $closes } at the latest.
    { $called ->
        [yes] A coordinator calls you within a day.
       *[no] Until then you can write it again.
    }
references-published =
    We have kept your words. Thank you.
    You have both written, so now you see each other’s words.
    { $called ->
        [yes] A coordinator calls you within a day.
       *[no] { "" }
    }
references-reported =
    Thank you for telling us.
    A moderator looks at it. Its number is { $number }.
    .see = See more
references-script =
    <b>Say this to { $name }:</b>
    <i>Hello, I look after shared homes. May I ask you three things about living with { $other }? You see each other’s words once you have both answered.</i>
references-phone-ask-again =
    “Would you tell others to live with { $name } too?”
    .label = Advice
references-phone-ask-proper =
    “Was it all right to live together? Only I see this answer.”
    .label = How it was
references-phone-ask-words =
    “Is there something to tell whoever comes next?” Please write what you hear.
    .label = In their words
references-phone-summary =
    <b>Is this what you heard?</b>
    .send = Yes, keep it
references-notice-invite =
    Would you tell us how it was to live with { $name }?
    You see each other’s words once you have both written.
    You can write until { $closes }.
references-notice-reminder =
    You can still tell us how it was to live with { $name }.
    We wait for it until { $closes }.
references-notice-published =
    { $name } wrote about living with you.
    { $text ->
        [none] { "" }
       *[other] “{ $text }”
    }
    { $again ->
        [yes] Others are told to do so too.
       *[no] { "" }
    }
references-notice-before =
    Somebody who lived with this student says:
    { $text ->
        [none] { "" }
       *[other] “{ $text }”
    }
    { $again ->
        [yes] Others are told to do so too.
       *[no] { "" }
    }
references-line =
    Somebody who lived there says: { $text ->
        [none] { "" }
       *[other] “{ $text }”
    } { $again ->
        [yes] Others are told to do so too.
       *[no] { "" }
    }
references-line-report = Report these words
deed-reference-heard = wrote down by phone how it was to live together
form-name-references-write = How it was to live together
form-nudge-references-write = You were telling us how it was to live together. Would you like to go on?
form-name-references-phone = How it was, by phone
form-nudge-references-phone = You were writing down what you heard by phone. Would you like to go on?
form-name-references-report = Words that are not right
form-nudge-references-report = You were reporting some words. Would you like to go on?
rules-references = Words of who lived together
rule-references-days = Days in which they can be written: { $value }
rule-references-first-left-days = First reminder: so many days before the end: { $value }
rule-references-last-left-days = Last reminder: so many days before the end: { $value }
rule-references-text-max = Characters of such words: { $value }
