# What a coordinator has to do
command-agenda = Shared homes: what there is to do
agenda-desk =
    <b>Shared homes: what there is to do</b>
    { $count ->
        [0] Nothing waits now.
       *[other] { $count } in all, { $late } late.
    }
agenda-kind =
    <b>{ $kind }</b>
    { $count ->
        [0] There is none now.
       *[other] { $count } in all, { $late } late.
    }
agenda-host = Homes: { $counts }
agenda-guest = Students: { $counts }
agenda-match = Requests: { $counts }
agenda-count = { $state } { $count }
agenda-back = ‹ See all
agenda-door = 📋 What there is to do
agenda-helpline = 💬 Waiting for a person: { $count }
agenda-cases = ⚖ Cases to decide: { $count }, yours: { $own }
agenda-matter-call = ☎ Calls { $count }
agenda-matter-read = 📨 Requests to read { $count }
agenda-matter-visit = 🏠 Visits { $count }
agenda-matter-meeting = 🤝 Meetings { $count }
agenda-matter-step = ➡ Next steps { $count }
agenda-matter-papers = 📄 Papers { $count }
agenda-matter-ending = ⏳ Ending soon { $count }
agenda-matter-mood = 💛 Moods to look at { $count }
agenda-item-call = { $late ->
    [yes] ❗
   *[no] { "" }
}☎ { $day } · { $names } · { $word }
agenda-item-read = { $late ->
    [yes] ❗
   *[no] { "" }
}📨 { $day } · { $names } · { $word }
agenda-item-visit = { $late ->
    [yes] ❗
   *[no] { "" }
}🏠 { $day } · { $names } · { $word }
agenda-item-meeting = { $late ->
    [yes] ❗
   *[no] { "" }
}🤝 { $day } · { $names } · { $word }
agenda-item-step = { $late ->
    [yes] ❗
   *[no] { "" }
}➡ { $day } · { $names } · { $word }
agenda-item-papers = { $late ->
    [yes] ❗
   *[no] { "" }
}📄 { $day } · { $names } · { $word }
agenda-item-ending = { $late ->
    [yes] ❗
   *[no] { "" }
}⏳ { $day } · { $names } · { $word }
agenda-item-mood = { $late ->
    [yes] ❗
   *[no] { "" }
}💛 { $day } · { $names } · { $word }
rules-agenda = What there is to do
rule-agenda-answer-days = Days until whoever is new hears from us: { $value }
