rings-asked =
    { $people } neighbours each help the next one in turn.
    You would give <b>{ $gives }</b>.
    You would get <b>{ $gets }</b>.
    Would you like to join? Please answer by { $until }.
rings-joined =
    Thank you. You have joined.
    You give <b>{ $gives }</b>.
    You get <b>{ $gets }</b>.
    We will tell you when everybody has joined.
rings-declined =
    All right. Not this time.
    We tell nobody.
rings-over =
    It did not work out this time.
    Your posts are still there.
    We will write again when neighbours fit.
rings-agreed =
    Everybody has joined.
    You give <b>{ $gives }</b>.
    You get <b>{ $gets }</b>.
    Press below to agree when to meet.
rings-none =
    There is no ring for you at the moment.
    In a ring, the help you give goes round and comes back to you.
    Post what you share and what you need. We look for neighbours who fit.
rings-yes = Yes, I want to join
rings-no = No, not this time
rings-see = See how it stands now
rings-leave = I have changed my mind
rings-give = See what I give: { $gives }
rings-get = See what I get: { $gets }
rings-notice-matches =
    Neighbours have posted what fits your posts.
    { $count ->
        [one] There is one.
       *[other] There are { $count }.
    }
    Press below to see it.
