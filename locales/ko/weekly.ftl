# 대여소의 한 주
weekly-open = 🗓 이번 주 목록
weekly-list =
    <b>{ $name }</b>의 이번 주
    { $count ->
        [0] 챙기실 일이 없습니다.
       *[other] { "" }
    }
    .off = 🔕 매주 알리지 않기
    .on = 🔔 매주 알리기
    .desk = ‹ 오늘 할 일
weekly-late = <b>❗ 늦은 물건 { $count }가지</b>
weekly-asked = <b>허락을 기다리는 부탁 { $count }건</b>
weekly-back = <b>살펴볼 물건 { $count }가지</b>
weekly-fetch = <b>이번 주에 찾아갈 물건 { $count }가지</b>
weekly-people = <b>늦은 이웃 { $count }명</b>
weekly-waiting = <b>기다리는 이웃이 있는 물건 { $count }가지</b>
weekly-broken = <b>손볼 물건 { $count }가지</b>
weekly-line = • { $title } · { $who } 님 · { $day }
weekly-line-people =
    • { $who } 님 · 지금 { $now }가지 · { $before ->
        [0] 지난 한 해 동안 늦게 돌려준 적이 없음
       *[other] 지난 한 해 동안 { $before }번 늦게 돌려줌
    }
weekly-line-waiting = • { $title } · { $count }명
weekly-line-broken = • { $title }
weekly-supplies = <b>채울 소모품 { $count }가지</b>
weekly-line-supplies = • { $name } · { $left }개 남음 · { $title }
weekly-notice-list =
    🗓 <b>{ $name }</b>의 이번 주
    { $late ->
        [none] { $late }
       *[other] 늦은 물건 { $late }가지, 늦은 이웃 { $people }명
    }
    { $asked ->
        [none] { $asked }
       *[other] 허락을 기다리는 부탁 { $asked }건
    }
    { $back ->
        [none] { $back }
       *[other] 살펴볼 물건 { $back }가지
    }
    { $fetch ->
        [none] { $fetch }
       *[other] 이번 주에 찾아갈 물건 { $fetch }가지
    }
    { $waiting ->
        [none] { $waiting }
       *[other] 줄을 선 이웃 { $waiting }명
    }
    { $broken ->
        [none] { $broken }
       *[other] 손볼 물건 { $broken }가지
    }
    { $supplies ->
        [none] { $supplies }
       *[other] 채울 소모품 { $supplies }가지
    }
rules-weekly = 대여소의 한 주
rule-weekly-hour = 담당자에게 이번 주 목록을 알리는 시각: 월요일 { $value }시
