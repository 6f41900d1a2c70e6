# 대여소의 한 주: 쉬운 말
weekly-open = 이번 주 목록을 보겠습니다
weekly-list =
    <b>{ $name }</b>의 이번 주
    { $count ->
        [0] 챙기실 일이 없습니다.
       *[other] { "" }
    }
    .off = 매주 알리지 마십시오
    .on = 매주 알려 주십시오
    .desk = 오늘 할 일을 보겠습니다
weekly-late = <b>늦은 물건 { $count }가지</b>
weekly-notice-list =
    <b>{ $name }</b>의 이번 주
    { $late ->
        [none] { $late }
       *[other] 늦은 물건이 { $late }가지 있습니다.
    }
    { $asked ->
        [none] { $asked }
       *[other] 기다리는 부탁이 { $asked }건 있습니다.
    }
    { $fetch ->
        [none] { $fetch }
       *[other] 찾아갈 물건이 { $fetch }가지 있습니다.
    }
