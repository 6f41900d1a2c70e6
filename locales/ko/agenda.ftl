# 한지붕 담당자가 할 일
command-agenda = 한지붕: 오늘 할 일
agenda-desk =
    <b>한지붕 할 일</b>
    { $count ->
        [0] 지금은 할 일이 없습니다.
       *[other] 모두 { $count }건, 때가 지난 것 { $late }건입니다.
    }
agenda-kind =
    <b>{ $kind }</b>
    { $count ->
        [0] 지금은 없습니다.
       *[other] 모두 { $count }건, 때가 지난 것 { $late }건입니다.
    }
agenda-host = 집: { $counts }
agenda-guest = 학생: { $counts }
agenda-match = 신청: { $counts }
agenda-count = { $state } { $count }
agenda-back = ‹ 모두 보기
agenda-door = 📋 오늘 할 일
agenda-helpline = 💬 사람을 기다리는 분 { $count }명
agenda-cases = ⚖ 결정할 일 { $count }건, 맡은 것 { $own }건
agenda-matter-call = ☎ 할 전화 { $count }
agenda-matter-read = 📨 읽을 신청 { $count }
agenda-matter-visit = 🏠 집 방문 { $count }
agenda-matter-meeting = 🤝 만남 { $count }
agenda-matter-step = ➡ 이어 줄 일 { $count }
agenda-matter-papers = 📄 서류 { $count }
agenda-matter-ending = ⏳ 끝나는 약속 { $count }
agenda-matter-mood = 💛 살필 안부 { $count }
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
rules-agenda = 오늘 할 일
rule-agenda-answer-days = 새로 온 분에게 연락하기까지: { $value }일
