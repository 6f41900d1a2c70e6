# 거래 후기
rating-good = 좋음
rating-fair = 보통
rating-poor = 아쉬움
reviews-about = <b>{ $title }</b> 거래의 후기입니다. 두 분이 모두 쓰거나 기간이 끝날 때까지는 아무도 볼 수 없습니다.
reviews-ask-rating = 거래는 어떠셨습니까?
    .label = 평가
reviews-ask-words = 이웃에게 도움이 될 말을 짧게 적어 주십시오. 쓰지 않으셔도 됩니다. 연락처와 주소는 가립니다.
    .label = 한마디
reviews-summary = <b>이대로 남기시겠습니까?</b>
    .send = 네, 남기겠습니다
reviews-kept =
    후기를 남겼습니다. { $closes }까지는 공개되지 않을 수 있고, 공개되기 전에는 고치실 수 있습니다.
    상대가 썼는지는 알려 드리지 않습니다. 공개되면 알려 드립니다.
reviews-published = 후기를 남겼습니다. 이제 두 분의 후기가 함께 공개되었습니다.
reviews-write = 후기 쓰기
reviews-change = 후기 고치기
reviews-notice-invite =
    { $name ->
        [none] 이웃과
       *[other] { $name } 님과
    } 하신 <b>{ $title }</b> 거래가 끝났습니다. 어떠셨습니까?
    { $closes }까지 쓰실 수 있습니다. 두 분의 후기는 함께 공개됩니다.
reviews-notice-reminder =
    { $name ->
        [none] 이웃과
       *[other] { $name } 님과
    } 하신 <b>{ $title }</b> 거래의 후기를 { $closes }까지 쓰실 수 있습니다.
reviews-notice-published =
    { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } 쓴 <b>{ $title }</b> 거래의 후기가 공개되었습니다.
    { $text ->
        [none] { $rating }
       *[other] { $rating }: { $text }
    }
rules-reviews = 거래 후기
rule-reviews-days = 후기를 쓸 수 있는 기간: { $value }일
rule-reviews-remind-days = 후기를 며칠 뒤에 다시 부탁하는지: { $value }일
rule-reviews-text-max = 후기의 길이: { $value }자
