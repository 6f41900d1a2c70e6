reviews-about =
    <b>{ $title }</b> 거래의 후기입니다.
    두 분이 모두 쓴 뒤에 함께 공개합니다.
reviews-ask-rating = 거래는 어떠셨습니까?
reviews-ask-words =
    하실 말씀을 짧게 적어 주십시오.
    쓰지 않으셔도 됩니다.
reviews-kept =
    후기를 남겼습니다.
    늦어도 { $closes }에 공개됩니다.
    그때까지는 고치실 수 있습니다.
reviews-published =
    후기를 남겼습니다.
    두 분의 후기가 함께 공개되었습니다.
reviews-write = 후기를 쓰기
reviews-change = 후기를 고치기
reviews-notice-invite =
    { $name ->
        [none] 이웃과
       *[other] { $name } 님과
    } 하신 거래가 끝났습니다.
    <b>{ $title }</b>
    거래는 어떠셨습니까?
    { $closes }까지 쓰실 수 있습니다.
reviews-notice-reminder =
    { $name ->
        [none] 이웃과
       *[other] { $name } 님과
    } 하신 거래의 후기를 쓰실 수 있습니다.
    <b>{ $title }</b>
    { $closes }까지입니다.
reviews-notice-published =
    { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } 후기를 썼습니다.
    <b>{ $title }</b>
    { $text ->
        [none] { $rating }
       *[other] { $rating }: { $text }
    }
