# 돌림 품앗이: 갑이 을에게, 을이 병에게, 병이 갑에게
rings-asked =
    🤝 <b>돌림 품앗이를 해 보시겠습니까?</b>
    { $people ->
        [2] 두 이웃이 하나씩 주고받으면, 두 분 모두 찾던 것을 얻습니다.
       *[other] 이웃 { $people }명이 차례로 하나씩 건네면, 모두가 찾던 것을 얻습니다.
    } 내가 준 것이 돌고 돌아 다른 것으로 돌아오는, 품앗이의 가장 오랜 모습입니다.

    드리실 것: <b>{ $gives }</b> → { $to ->
        [none] 이름을 알리지 않은 이웃
       *[other] { $to } 님
    } ({ $to_near ->
        [complex] 같은 단지
        [dong] 같은 동네
        [gu] 같은 구
       *[other] 같은 시
    })
    받으실 것: <b>{ $gets }</b> ← { $by ->
        [none] 이름을 알리지 않은 이웃
       *[other] { $by } 님
    } ({ $by_near ->
        [complex] 같은 단지
        [dong] 같은 동네
        [gu] 같은 구
       *[other] 같은 시
    })

    { $until }까지 대답해 주십시오. 모두가 함께하겠다고 해야 이루어집니다. 무엇이라 대답하셨는지는 아무에게도 알리지 않습니다.
rings-joined =
    고맙습니다. 함께하시는 것으로 적어 두었습니다.
    드리실 것: <b>{ $gives }</b> → { $to ->
        [none] 이름을 알리지 않은 이웃
       *[other] { $to } 님
    } ({ $to_near ->
        [complex] 같은 단지
        [dong] 같은 동네
        [gu] 같은 구
       *[other] 같은 시
    })
    받으실 것: <b>{ $gets }</b> ← { $by ->
        [none] 이름을 알리지 않은 이웃
       *[other] { $by } 님
    } ({ $by_near ->
        [complex] 같은 단지
        [dong] 같은 동네
        [gu] 같은 구
       *[other] 같은 시
    })

    { $until }까지 모두가 함께하겠다고 하면 바로 알려 드립니다.
rings-declined = 알겠습니다. 이번에는 쉬시는 것으로 했습니다. 아무에게도 알리지 않으며, 올리신 글은 그대로 있습니다.
rings-over =
    이 돌림 품앗이는 이번에 이루어지지 않았습니다. 글이 내려갔거나 때가 맞지 않으면 그럴 수 있습니다.
    올리신 글은 그대로 있습니다. 맞는 이웃이 나타나면 다시 알려 드립니다.
rings-agreed =
    🎉 <b>돌림 품앗이가 이루어졌습니다.</b> 모두가 함께하기로 했습니다.
    드리실 것: <b>{ $gives }</b> → { $to ->
        [none] 이름을 알리지 않은 이웃
       *[other] { $to } 님
    } ({ $to_near ->
        [complex] 같은 단지
        [dong] 같은 동네
        [gu] 같은 구
       *[other] 같은 시
    })
    받으실 것: <b>{ $gets }</b> ← { $by ->
        [none] 이름을 알리지 않은 이웃
       *[other] { $by } 님
    } ({ $by_near ->
        [complex] 같은 단지
        [dong] 같은 동네
        [gu] 같은 구
       *[other] 같은 시
    })

    아래에서 이웃과 언제 어디서 만날지 정해 보십시오.
rings-none =
    지금은 돌림 품앗이가 없습니다.
    돌림 품앗이는 내가 한 이웃을 돕고, 그 이웃이 다른 이웃을 도와, 그 도움이 돌고 돌아 나에게 오는 것입니다. 나눌 것과 필요한 것을 올려 두시면, 서로 맞는 이웃들을 찾아 여쭙겠습니다.
rings-yes = 네, 함께하겠습니다
rings-no = 이번에는 쉬겠습니다
rings-see = 지금 어떤지 보기
rings-leave = 마음이 바뀌어 빠지겠습니다
rings-give = 드릴 것: { $gives }
rings-get = 받을 것: { $gets }
rings-notice-matches =
    <b>올리신 글과 맞는 이웃의 글이 { $count }개 있습니다.</b>
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
        [0] 아래를 누르시면 글이 나옵니다.
       *[other] 아래를 누르시면 글이 나옵니다. 나머지 { $rest }개는 내일 알려 드리겠습니다.
    }
rules-ring = 돌림 품앗이
rule-ring-people-most = 한 번에 도는 사람: { $value }명까지
rule-ring-answer-hours = 돌림 품앗이에 답할 수 있는 시간: { $value }시간
rule-ring-pause-hours = 돌림 품앗이를 찾는 간격: { $value }시간
rule-ring-candidates = 글 하나에 견주어 보는 글: { $value }개
rule-ring-told-hour = 맞는 글을 알리는 시각: { $value }시
rule-ring-told-most = 한 번에 알리는 맞는 글: { $value }개까지
