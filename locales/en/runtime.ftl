# Words that appear everywhere
widget-before = ‹ Previous
widget-after = Next ›
widget-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
        [12] December
       *[other] { $month } ·
    } { $year }
widget-weekday-0 = Mo
widget-weekday-1 = Tu
widget-weekday-2 = We
widget-weekday-3 = Th
widget-weekday-4 = Fr
widget-weekday-5 = Sa
widget-weekday-6 = Su
runtime-apology =
    We are sorry. Something went wrong on our side and we could not finish that. Nothing has changed.
    Please try again in a moment. Reference: <code>{ $incident }</code>
runtime-slower = We cannot quite keep up. Please take a short break and carry on in a moment.
runtime-notice-incident = Something broke. Look for <code>{ $incident }</code> in the log.
runtime-notice-late = The job <b>{ $job }</b> has not finished properly since { $since }. Please look at the log.
runtime-card-moved = This screen has moved further down.
runtime-wait = Something is wrong on our side and we cannot answer right now. What you sent is not lost: we will answer as soon as we can.
runtime-behalf = <b>You are acting in the name of { $name }.</b>
    .end = Back to my own name
runtime-pass-on = <b>Please pass this on to { $name }.</b>
runtime-unkept = For safety’s sake this is not kept, so it cannot be sent again by itself. Please open it once more.
few-before = Show me the ones before
few-after = Show me more
runtime-few-gone = This list is an old one. Please open it again from the menu.
