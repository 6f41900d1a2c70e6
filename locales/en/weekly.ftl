# The week of a lending place
weekly-open = 🗓 This week’s list
weekly-list =
    This week at <b>{ $name }</b>
    { $count ->
        [0] There is nothing to see to.
       *[other] { "" }
    }
    .off = 🔕 Do not tell me each week
    .on = 🔔 Tell me each week
    .desk = ‹ The desk
weekly-late = <b>❗ Late: { $count }</b>
weekly-asked = <b>Waiting for your yes: { $count }</b>
weekly-back = <b>To be looked at: { $count }</b>
weekly-fetch = <b>To be fetched this week: { $count }</b>
weekly-people = <b>People who are late: { $count }</b>
weekly-waiting = <b>Things that people wait for: { $count }</b>
weekly-broken = <b>To be repaired: { $count }</b>
weekly-line = • { $title } · { $who } · { $day }
weekly-line-people =
    • { $who } · { $now ->
        [one] { $now } thing now
       *[other] { $now } things now
    } · { $before ->
        [0] never brought back late within the last year
        [one] brought back late once within the last year
       *[other] brought back late { $before } times within the last year
    }
weekly-line-waiting = • { $title } · { $count }
weekly-line-broken = • { $title }
weekly-supplies = <b>Supplies to refill: { $count }</b>
weekly-line-supplies = • { $name } · left: { $left } · { $title }
weekly-notice-list =
    🗓 This week at <b>{ $name }</b>
    { $late ->
        [none] { $late }
       *[other] Late: { $late }, people who are late: { $people }
    }
    { $asked ->
        [none] { $asked }
       *[other] Waiting for your yes: { $asked }
    }
    { $back ->
        [none] { $back }
       *[other] To be looked at: { $back }
    }
    { $fetch ->
        [none] { $fetch }
       *[other] To be fetched this week: { $fetch }
    }
    { $waiting ->
        [none] { $waiting }
       *[other] In line: { $waiting }
    }
    { $broken ->
        [none] { $broken }
       *[other] To be repaired: { $broken }
    }
    { $supplies ->
        [none] { $supplies }
       *[other] Supplies to refill: { $supplies }
    }
rules-weekly = The week of a lending place
rule-weekly-hour = Hour on Monday at which librarians are told the week’s list: { $value }
