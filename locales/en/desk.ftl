# The group in which moderators work on cases together
command-group = The moderators’ groups: see, or make one
desk-area = { $place }
desk-which = Of which area is this group to see the cases?
desk-confirm =
    <b>Shall this be the moderators’ group of { $place }?</b>
    What is brought to us in { $place } will appear here as cards, which everybody in this group can read. They tell in brief what it is about, where, and how it stands; not what people wrote, and no details.
    Only those who look after that area can take and decide. The cards are written in the language of whoever presses below.
    .yes = Yes, it shall
desk-set =
    <b>This is the moderators’ group of { $place } now.</b>
    Its cards are in English, and each tells who did what. Whatever has to be typed is done in private: press “Open” on a card.
    To stop, write /desk off here.
desk-stands =
    <b>The moderators’ group of { $place }</b>
    Waiting: { $free }. In somebody’s hands: { $taken }.
    .queue = Open the list
    .off = Stop being this group
desk-left = This is not the moderators’ group of { $place } any more. Each moderator will be told of new cases in private.
desk-elsewhere = Please ask me that in private.
    .open = Open the chat
desk-list =
    { $count ->
        [0] No area that you look after has a moderators’ group yet.
        [one] <b>One moderators’ group</b>
       *[other] <b>{ $count } moderators’ groups</b>
    }
    Add me to a group, and write /desk there.
    .add = Add me to a group
    .end = Stop: { $place }
desk-line = { $place } · { $title } · since { $since }
desk-notice-card =
    <b>{ $kind }</b> { $number }
    { $title }
    { $place } · received { $opened }
    { $whom }
    { $reason }
    { $amount }
    { $suggested }
    <b>{ $stands }</b>
    { $ruled }
    { $did }
    { $asks }
    .open = Open
    .back = ‹ Back
desk-line-about = About: { $name }
desk-line-reason = What is wrong: { $reason }
desk-line-amount = { $amount } { ledger-unit }
desk-line-suggested = Suggested: { $ruling }
desk-line-ruled =
    Decision: { $ruling }
    { $amount }
    { $why }
desk-line-why = Why: { $why }
desk-line-did = <i>{ $name } · { $deed } · { $at }</i>
desk-lines =
    { $before }
    { $line }
desk-stands-opened = Nobody has taken it yet.
desk-stands-appealed = A second look is asked for. Somebody else than the first time takes it.
desk-stands-assigned = { $name } is looking into it.
desk-stands-proposed = { $name } would decide so. Somebody else has to agree.
desk-stands-decided = { $name } has decided.
desk-stands-closed = It is over.
desk-stands-withdrawn = Taken back by whoever brought it.
desk-asks-why = <b>“{ $ruling }”: please choose why.</b> To write it in your own words, press “Open”.
desk-asks-hand =
    <b>{ $count ->
        [0] There is nobody else who could take this over.
       *[other] To whom would you like to hand it over?
    }</b>
desk-notice-untaken =
    { $count ->
        [one] { $count } case has waited for more than a day.
       *[other] { $count } cases have waited for more than a day.
    }
    { $numbers }
desk-notice-overdue =
    { $count ->
        [one] { $count } case was taken long ago.
       *[other] { $count } cases were taken long ago.
    }
    { $numbers }
desk-notice-incident = Something broke. Look for <code>{ $incident }</code> in the log.
desk-notice-late = A regular job (<b>{ $job }</b>) has not ended well since { $since }. Please look at the server’s log.
desk-notice-dead =
    { $count ->
        [one] { $count } notice could not be delivered in five tries.
       *[other] { $count } notices could not be delivered in five tries.
    } See them with /letters in a private chat with the bot.
desk-notice-moved = The moderators’ group of { $place } is another one now. The cards here will not change any more.
desk-notice-lost =
    I can no longer write to the moderators’ group of { $place } (“{ $title }”).
    Each moderator is told of new cases in private from now on. { $count ->
        [one] { $count } case is undecided.
       *[other] { $count } cases are undecided.
    }
    To use the group again, add me and write /desk there.
deed-desk-set = made a group the moderators’ group
deed-desk-ended = ended a moderators’ group
deed-desk-lost = lost a moderators’ group
deed-desk-migrated = a moderators’ group got another number
rules-desk = The moderators’ group
rule-desk-first-cards = Cards that are put up at once when a group begins: { $value }
