# The week of a lending place: plain words
weekly-open = See what is to do this week
weekly-list =
    This week at <b>{ $name }</b>
    { $count ->
        [0] There is nothing to do.
       *[other] { "" }
    }
    .off = Do not tell me each week
    .on = Tell me each week
    .desk = See what is to do today
weekly-late = <b>Late: { $count }</b>
weekly-notice-list =
    This week at <b>{ $name }</b>
    { $late ->
        [none] { $late }
       *[other] Late: { $late }
    }
    { $asked ->
        [none] { $asked }
       *[other] Waiting for your yes: { $asked }
    }
    { $fetch ->
        [none] { $fetch }
       *[other] To be fetched: { $fetch }
    }
