# Closures
command-closures = See and set closed days
closures-list =
    <b>Closed days</b>
    { $count ->
        [0] No days are closed by hand. The weekly ones are set in /settings
       *[other] These are closed by hand. The weekly ones are set in /settings
    }
    .add = Close days
closures-line = { $n }. { $first }{ $last } · { $area } · { $reason }
closures-last = { " " }– { $last }
closures-reopen = Take back no. { $n }
closures-holidays = <b>Holidays to come</b>
closures-holiday = { $day } · { $name }
closures-back = ‹ Closed days
closures-ask-area =
    { $step ->
        [ask] Which area is closed? Please write the name of a district, neighbourhood or complex.
        [found] Which one is it?
        [city] Which district? It can also be all of it.
       *[other] Where in { $area }? It can also be all of it.
    }
    .label = Closed area
closures-ask-first =
    From which day?
    .label = First day
closures-ask-last =
    Until which day? For one day, press the same.
    .label = Last day
closures-ask-reason =
    Why? Neighbours will read this.
    .label = Why
closures-summary =
    <b>Close these days?</b>
    .send = Yes, close them
closures-closed =
    These days are closed now.
    { $first }{ $last } · { $area } · { $reason }
closures-reopened =
    Taken back: these days are open again.
    { $first }{ $last } · { $area } · { $reason }
holiday-new-year = New Year’s Day
holiday-seollal = Lunar New Year
holiday-independence = Independence Movement Day
holiday-labour = Labour Day
holiday-children = Children’s Day
holiday-buddha = Buddha’s Birthday
holiday-memorial = Memorial Day
holiday-constitution = Constitution Day
holiday-liberation = Liberation Day
holiday-chuseok = Chuseok
holiday-forces = Armed Forces Day
holiday-foundation = National Foundation Day
holiday-hangul = Hangul Day
holiday-christmas = Christmas Day
holiday-election = Election Day
holiday-instead = substitute holiday
holiday-once = temporary holiday
deed-closure-added = closed days
deed-closure-ended = opened closed days again
rules-closure = Closed days
rule-closure-closed-mon = Closed on Mondays: { $value }
rule-closure-closed-tue = Closed on Tuesdays: { $value }
rule-closure-closed-wed = Closed on Wednesdays: { $value }
rule-closure-closed-thu = Closed on Thursdays: { $value }
rule-closure-closed-fri = Closed on Fridays: { $value }
rule-closure-closed-sat = Closed on Saturdays: { $value }
rule-closure-closed-sun = Closed on Sundays: { $value }
rule-closure-holidays = Closed on public holidays: { $value }
rule-closure-days-max = Days that can be closed at once: { $value }
