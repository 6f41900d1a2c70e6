# A record kept for somebody, given to her
handover-door = 📲 Let them use it themselves
handover-offered =
    Give this address or code to that person and to nobody else. It works once, until { $until }.
    { $link }
    Code: <b>{ $code }</b>
    Alone it opens nothing. Once it is used, telephone the person at the number that you know.
handover-number =
    Your coordinator will telephone you soon.
    Your number is <b>{ $number }</b>.
    When the call comes, read this number out.
    Tell it to nobody before.
handover-notice-shown =
    Somebody wants to open the record of <b>{ $name }</b>. The name given: { $taker }
    Telephone { $name } at the number that you have written down, and ask for the number on the screen.
handover-heard = I have telephoned and have the number
handover-not = It was not the same person
handover-call = The record kept for { $name } becomes a part of that of { $taker }, who wants to open it. There is no way back. Go on only if you know the voice.
handover-ask-number =
    Which three digits were read out on the telephone?
    .label = Number
handover-done = { $name } uses the record alone from now on.
handover-wrong = That is not the number. { $left ->
        [0] It was wrong too often and is over. If it is the right person, give a new address
        [one] Ask again, you can try once more
       *[other] Ask again, you can try { $left } more times
    }.
handover-ended = It is over. That address and code open nothing any more.
handover-notice-done =
    You can now do it all yourself.
    What was written down in the name of { $name } is here.
handover-notice-ended =
    It could not be confirmed, so it is over.
    Please ask your coordinator by telephone.
deed-handover-offered = gave somebody an address to their own record
deed-handover-done = gave somebody their own record
deed-handover-wrong = wrote down another number than the one shown
deed-handover-ended = ended it, for it was not the same person
form-name-handover-hear = The number read out
form-nudge-handover-hear = You were writing down the number read out. Would you like to go on?
rules-handover = Records given to their owners
rule-handover-days = Days for which an address or code works: { $value }
rule-handover-tries = Times that a wrong number may be written down: { $value }
rule-handover-kept-days = Days that it is remembered: { $value }
kept-handovers = How a record was given to its owner: { $days } days
