# Rings: one gives to the next, and the last to the first
rings-asked =
    🤝 <b>Would you like to join a ring?</b>
    { $people ->
        [2] If two neighbours each give one thing, both get what they were looking for.
       *[other] If { $people } neighbours each pass one thing on to the next, everybody gets what they were looking for.
    } What you give goes round and comes back to you as something else: this is the oldest kind of pumasi.

    You give: <b>{ $gives }</b> → { $to ->
        [none] a neighbour
       *[other] { $to }
    } ({ $to_near ->
        [complex] same complex
        [dong] same neighbourhood
        [gu] same district
       *[other] same city
    })
    You get: <b>{ $gets }</b> ← { $by ->
        [none] a neighbour
       *[other] { $by }
    } ({ $by_near ->
        [complex] same complex
        [dong] same neighbourhood
        [gu] same district
       *[other] same city
    })

    Please answer by { $until }. The ring comes about only if everybody joins. Nobody is told what you answer.
rings-joined =
    Thank you. We have noted that you join.
    You give: <b>{ $gives }</b> → { $to ->
        [none] a neighbour
       *[other] { $to }
    } ({ $to_near ->
        [complex] same complex
        [dong] same neighbourhood
        [gu] same district
       *[other] same city
    })
    You get: <b>{ $gets }</b> ← { $by ->
        [none] a neighbour
       *[other] { $by }
    } ({ $by_near ->
        [complex] same complex
        [dong] same neighbourhood
        [gu] same district
       *[other] same city
    })

    If everybody joins by { $until }, we will tell you at once.
rings-declined = All right, you sit this one out. Nobody is told, and your posts stay as they are.
rings-over =
    This ring did not come about. That happens when a post is taken down, or when the time does not suit.
    Your posts stay as they are. We will write again when neighbours fit.
rings-agreed =
    🎉 <b>Your ring has come about.</b> Everybody joined.
    You give: <b>{ $gives }</b> → { $to ->
        [none] a neighbour
       *[other] { $to }
    } ({ $to_near ->
        [complex] same complex
        [dong] same neighbourhood
        [gu] same district
       *[other] same city
    })
    You get: <b>{ $gets }</b> ← { $by ->
        [none] a neighbour
       *[other] { $by }
    } ({ $by_near ->
        [complex] same complex
        [dong] same neighbourhood
        [gu] same district
       *[other] same city
    })

    Below you can agree with your neighbours when and where to meet.
rings-none =
    There is no ring for you at the moment.
    In a ring you help one neighbour, who helps another, and so on until the help comes round to you. Post what you can share and what you need: we look for neighbours who fit together, and ask you.
rings-yes = Yes, I join
rings-no = Not this time
rings-see = See how it stands
rings-leave = I changed my mind and leave
rings-give = You give: { $gives }
rings-get = You get: { $gets }
rings-notice-matches =
    <b>{ $count ->
        [one] A neighbour’s post fits one of yours.
       *[other] { $count } neighbours’ posts fit yours.
    }</b>
    { $theirs1 ->
        [none] { $theirs1 }
       *[other] { $mine1 } → <b>{ $theirs1 }</b>
    }
    { $theirs2 ->
        [none] { $theirs2 }
       *[other] { $mine2 } → <b>{ $theirs2 }</b>
    }
    { $theirs3 ->
        [none] { $theirs3 }
       *[other] { $mine3 } → <b>{ $theirs3 }</b>
    }
    { $theirs4 ->
        [none] { $theirs4 }
       *[other] { $mine4 } → <b>{ $theirs4 }</b>
    }
    { $theirs5 ->
        [none] { $theirs5 }
       *[other] { $mine5 } → <b>{ $theirs5 }</b>
    }
    { $rest ->
        [0] Press one to see it.
        [one] Press one to see it. We will tell you about one more tomorrow.
       *[other] Press one to see it. We will tell you about the other { $rest } tomorrow.
    }
rules-ring = Rings
rule-ring-people-most = People in one ring, at most: { $value }
rule-ring-answer-hours = Hours in which a ring can be answered: { $value }
rule-ring-pause-hours = Hours between two searches for rings: { $value }
rule-ring-candidates = Listings compared with each one: { $value }
rule-ring-told-hour = Hour at which matches are told: { $value }
rule-ring-told-most = Matches told at once, at most: { $value }
