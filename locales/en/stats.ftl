# Figures
command-stats = See the figures of your areas
command-city = See our city in numbers
theme-trades = Trades
theme-members = Neighbours
theme-response = Waiting times
theme-dropoff = Where people stop
theme-running = Running it
stats-figure-trades-proposed = Trades proposed
stats-figure-trades-agreed = Trades agreed
stats-figure-trades-settled = Trades completed
stats-figure-trades-disputed = Trades with a problem
stats-figure-trades-answers = First answer to a proposal
stats-figure-cases-decisions = Decision of a case
stats-figure-cases-open = Cases waiting to be decided
stats-figure-ledger-moved = Units that changed hands
stats-figure-ledger-circulation = Units in circulation
stats-figure-residents-members = Neighbours
stats-figure-residents-new = New neighbours
stats-figure-residents-active = Active in the last 30 days
stats-figure-residents-unreached = Cannot be reached
stats-figure-barter-open = Posts on the board
stats-figure-notices-sent = Notices sent
stats-figure-notices-failed = Notices not delivered
stats-title-trades-settled =
    { $area }, { $month }: { $n ->
        [none] only a few trades were completed
        [0] no trade has been completed yet
        [one] { $n } trade was completed
       *[other] { $n } trades were completed
    }
stats-title-residents-members =
    { $area }, { $month }: { $n ->
        [none] there are only a few neighbours
        [one] there is { $n } neighbour
       *[other] there are { $n } neighbours
    }
stats-title-trades-answers =
    { $area }, { $month }: { $n ->
        [none] only a few proposals got an answer
        [0] no proposal has had an answer yet
        [one] { $n } proposal got its first answer
       *[other] { $n } proposals got their first answer
    }
stats-title-cases-open =
    { $area }, { $month }: { $n ->
        [none] only a few cases wait to be decided
        [0] no case waits to be decided
        [one] { $n } case waits to be decided
       *[other] { $n } cases wait to be decided
    }
stats-title-way = “{ $form }”: begun { $begun } times, finished { $done } times
stats-line =
    { $figure }: <b>{ $value }</b>{ $change ->
        [none] {""}
       *[other] {" "}{ $change }
    }
stats-number = { $n }
stats-percent = { $n }%
stats-hidden = under { $least }
stats-change =
    { $way ->
        [up] ▲ { $size }
        [down] ▼ { $size }
        [same] (unchanged)
        [few] {""}
       *[new] (nothing recorded the month before)
    }
stats-lengths = half of them { $half }, nine in ten { $most } ({ $count } in all)
stats-half-before = (the month before: half of them { $half })
stats-within = within { $most }
stats-between = { $least } to { $most }
stats-longer = after more than { $most }
stats-note = Source: Pumasi, { $month }, days { $first }–{ $last }
stats-note-month = Source: Pumasi, { $month }, the whole city
stats-nothing = Nothing yet in this time.
stats-month =
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
       *[12] December
    } { $year }
stats-short-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] June
        [7] July
        [8] Aug
        [9] Sept
        [10] Oct
        [11] Nov
       *[12] Dec
    }
stats-day = { $day }
stats-week = { $first }–{ $last }
stats-asked = Times asked
stats-summary = Last check
stats-question = Question { $n }
stats-page =
    <b>{ $area }, { $month }</b>
    { $theme }
    { $at ->
        [none] Nothing has been counted yet. Please look again in a while.
       *[other] As of { $at }
    }
    { $against ->
        [none] Nothing was recorded the month before to compare with.
        [days] ▲▼: against the same days of the month before
       *[month] ▲▼: against the month before
    }
    .csv = As a table (CSV)
    .xlsx = As a table (XLSX)
    .inside = Look at its parts
    .back = ‹ First page
stats-areas = Which area would you like to see the figures of?
stats-inside = Which part of { $area } would you like to look at?
stats-file = The figures of { $area }, { $month }. Numbers so small that people could be recognised are left out.
stats-column-figure = Figure
stats-column-area = Area
stats-column-now = This month
stats-column-before = Month before
stats-ways =
    <b>{ $month }: how far people come in conversations</b> (the whole city)
    { $count ->
        [0] Nothing has been counted yet.
       *[other] Press one to see its questions.
    }
stats-way-line =
    { $form }: begun { $begun }, finished { $done }
    { $where }
stats-way-where = { $left } stopped at ‹{ $question }›
stats-way =
    <b>{ $form }</b>, { $month }
    .back = ‹ Conversations
stats-way-step = { $question }: asked { $asked }, skipped { $skipped }, stopped { $left } ({ $lost }%)
stats-city =
    <b>{ $area } shares</b>
    Neighbours taking part: { $members }. Trades completed since { $since }: { $shared }.

    <b>{ $month }</b>
stats-uncounted = The figures of { $area } have not been counted yet. Please look again in a little while.
stats-city-plain = In { $area }, { $members } neighbours take part. Since { $since } they have shared with each other { $shared } times.
rules-stats = Figures
rule-stats-least = Groups smaller than this are not shown: { $value }
rule-stats-tiny = Numbers smaller than this are not shown as shares: { $value }
