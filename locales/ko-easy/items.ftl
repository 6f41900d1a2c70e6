# 빌려주는 물건: 쉬운 말
items-places =
    <b>물건 빌리기</b>
    { $count ->
        [0] 가까운 곳에 물건을 빌려주는 곳이 없습니다.
       *[other] 어디에서 빌리시겠습니까?
    }
    .seek = 이름으로 찾겠습니다
items-back = 뒤로 돌아가겠습니다
items-is-maintenance = 지금은 고치고 있습니다.
items-is-mine = 이미 빌리셨습니다. { $state }
items-in-line =
    { $place }번째로 줄을 서 계십니다.
    { $turn ->
        [none] 차례가 언제 올지는 아직 모릅니다.
       *[other] { $turn }쯤 차례가 옵니다.
    }
items-is-free =
    지금 빌리실 수 있습니다.
    { $last }에 돌려주십시오.
items-is-free-from = { $first }부터 빌리실 수 있습니다.
items-is-waited =
    지금은 다른 이웃이 쓰고 있습니다.
    { $count ->
        [0] 기다리는 이웃은 없습니다.
       *[other] { $count }명이 기다립니다.
    }
    { $turn ->
        [none] 차례가 언제 올지는 아직 모릅니다.
       *[other] { $turn }쯤 차례가 옵니다.
    }
items-loan = 빌린 물건을 보겠습니다
items-borrow = 네, 빌리겠습니다
items-wait = 줄을 서겠습니다
items-borrow-on = 다른 날에 빌리겠습니다
items-card =
    <b>{ $title }</b>
    { $text }
    { $parts }
    { $days }일 동안 쓰실 수 있습니다. 곳: { $name }
items-parts = 들어 있는 것: { $parts }
items-note = 앞서 쓴 이웃의 말: { $note }
items-is-paused = 지금은 주인이 빌려주지 않습니다.
items-is-lost = 지금은 찾을 수 없는 물건입니다.
items-is-retired = 이제 빌려주지 않는 물건입니다.
items-shelf =
    <b>{ $name }</b>
    { $about }
    무엇을 빌리시겠습니까?
    .all = 모두 보겠습니다 ({ $count })
items-found =
    { $count ->
        [0] “{ $words }”에 맞는 물건을 찾지 못했습니다.
       *[other] “{ $words }”에 맞는 물건입니다.
    }
    .again = 다른 말로 찾겠습니다
items-seek-ask-words =
    무엇을 찾으십니까?
    보기: 드릴
items-sought = 빌려주는 물건에서 찾겠습니다
items-scanned = { $copy }번 물건의 이름표입니다.
items-borrow-where = 다른 곳이나 다른 날에 빌리겠습니다
