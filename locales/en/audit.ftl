# The audit log
command-audit = See who did what
audit-log =
    <b>{ $looks ->
        [yes] Who saw whose details
       *[no] Who did what
    }</b>
    { $person }
    { $deed }
    { $period }
    { $area }
    { $count ->
        [0] Nothing of that kind is on record.
       *[other] The latest come first.
    }
    .older = Earlier ›
    .newest = ‹ Latest
    .person = By person
    .deed = By what was done
    .period = By time
    .area = By area
    .looks = Who saw whose details
    .deeds = What was done
    .all = Show everything
audit-by-person = Person: { $name }
audit-by-deed = What was done: { $deed }
audit-by-period = From { $since } to { $until }
audit-by-area = Area: { $area }
audit-line =
    { $n }. { $at } · { $who }
    <b>{ $deed }</b>
    { $whom }
    { $behalf }
    { $where }
    { $why }
audit-whom = To: { $name }
audit-behalf = On behalf of: { $name }
audit-where = Area: { $area }
audit-why = Words: { $words }
audit-person = { $name }
audit-former = a former member
audit-clock = by itself
audit-open = Open no. { $n }
audit-ask-person =
    { $count ->
        [0] Whose record? Please write the name, or part of it.
       *[other] Which of them is it?
    }
audit-ask-deed = What was done?
audit-ask-period = From when? Press one, or write it like “1 November to 20 November”.
audit-ask-area =
    { $step ->
        [ask] Which area? Please write the name of a district, neighbourhood or complex.
        [found] Which one is it?
        [city] Which district? It can also be all of it.
       *[other] Where in { $area }? It can also be all of it.
    }
audit-lately = { $days ->
        [1] Today
       *[other] The last { $days } days
    }
audit-file = { $count ->
        [one] The record, { $count } line.
       *[other] The record, { $count } lines.
    }
audit-column-at = When
audit-column-who = Who
audit-column-deed = What
audit-column-whom = To whom
audit-column-behalf = On whose behalf
audit-column-area = Area
audit-column-about = About
audit-column-words = Words
deed-person-seen = saw somebody’s details
rules-audit = The record
rule-audit-kept-days = Days for which the record is kept (for the whole city): { $value }
