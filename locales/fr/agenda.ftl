# Ce qu’une coordination a à faire
command-agenda = Logements partagés : ce qu’il y a à faire
agenda-desk =
    <b>Logements partagés : à faire</b>
    { $count ->
        [0] Rien n’attend pour l’instant.
       *[other] { $count } en tout, dont { $late } en retard.
    }
agenda-kind =
    <b>{ $kind }</b>
    { $count ->
        [0] Il n’y en a pas.
       *[other] { $count } en tout, dont { $late } en retard.
    }
agenda-host = Logements : { $counts }
agenda-guest = Étudiants : { $counts }
agenda-match = Demandes : { $counts }
agenda-count = { $state } { $count }
agenda-back = ‹ Tout voir
agenda-door = 📋 Ce qu’il y a à faire
agenda-helpline = 💬 Attendent quelqu’un : { $count }
agenda-cases = ⚖ À décider : { $count }, dont à vous : { $own }
agenda-matter-call = ☎ Appels { $count }
agenda-matter-read = 📨 Demandes à lire { $count }
agenda-matter-visit = 🏠 Visites { $count }
agenda-matter-meeting = 🤝 Rencontres { $count }
agenda-matter-step = ➡ Étapes { $count }
agenda-matter-papers = 📄 Papiers { $count }
agenda-matter-ending = ⏳ Fins proches { $count }
agenda-matter-mood = 💛 À suivre { $count }
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
rules-agenda = Ce qu’il y a à faire
rule-agenda-answer-days = Jours avant de répondre à qui vient d’arriver : { $value }
