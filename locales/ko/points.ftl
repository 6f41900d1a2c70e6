# 방을 비우거나 늦게 취소한 점수
command-bars = 방을 예약할 수 없는 이웃
points-door = ⚠️ 내 점수
points-object = 다시 살펴 달라고 하기
points-barred = 🚫 { $until }까지 방을 예약하실 수 없습니다.
points-own =
    <b>지금 { $points }점입니다.</b> { $most }점이면 { $bar }일 동안 방을 예약하실 수 없습니다.
    { $barred }
    오지 않은 방은 { $missed }점, 늦게 취소한 방은 { $late }점, 정리하지 않은 방은 { $untidy }점입니다. 점수는 { $lapse }일 뒤에 저절로 없어집니다.
    { $lapses ->
        [none] { "" }
       *[other] 다음 점수는 { $lapses }에 없어집니다.
    }
points-line = { $n }. <b>{ $room }</b> { $begins } · { $reason ->
        [missed] 오지 않음
        [untidy] 정리하지 않음
       *[other] 늦게 취소
    } · { $given }점
points-line-object = { $n }. { $room } { $begins } 점수를 다시 살펴 달라고 하기
points-record-one = <b>{ $room }</b> { $begins } · { $reason ->
        [missed] 오지 않음
        [untidy] 정리하지 않음
       *[other] 늦게 취소
    } · { $given }점
points-objected = 다시 살펴보겠습니다. 다른 사람이 결정하고, 결정되면 알려 드립니다. 접수 번호 { $number }.
points-object-ask-plea =
    무엇을 다시 살펴보면 됩니까? 있었던 일을 적어 주십시오.
    .label = 사정
points-lift-ask-why =
    왜 다시 예약할 수 있게 합니까? 그 이웃이 읽습니다.
    .label = 까닭
points-bars =
    <b>방을 예약할 수 없는 이웃</b>
    { $count ->
        [0] 지금은 없습니다.
       *[other] { "" }
    }
points-bars-line = { $n }. { $name } 님 · { $points }점 · { $until }까지
points-bars-lift = { $n }. { $name } 님 다시 예약하게 하기
points-lifted = { $name } 님이 다시 예약할 수 있습니다. 까닭과 함께 알렸습니다.
points-record = 점수 { $points }점 · { $since }부터 { $until }까지 방을 예약할 수 없음
points-notice-given = { $reason ->
        [missed] <b>{ $room }</b> { $begins } 예약에 오지 않으셔서
        [untidy] <b>{ $room }</b> { $begins } 예약 뒤에 방이 정리되어 있지 않아서
       *[other] <b>{ $room }</b> { $begins } 예약을 늦게 취소하셔서
    } { $given }점이 붙었습니다. 지금 { $points }점이고, { $most }점이면 한동안 예약하실 수 없습니다. 이 점수는 { $until }에 없어집니다. 잘못되었다고 생각하시면 다시 살펴 달라고 하실 수 있고, 다른 사람이 결정합니다.
points-notice-barred = 방을 비우거나 늦게 취소하거나 정리하지 않으신 점수가 { $days }일 동안 { $points }점이 되어 { $until }까지 방을 예약하실 수 없습니다. 그 뒤에는 저절로 풀립니다. 잘못되었다고 생각하시면 다시 살펴 달라고 하실 수 있고, 다른 사람이 결정합니다.
points-notice-restored = 이제 다시 방을 예약하실 수 있습니다.{ $why ->
        [none] { "" }
       *[other] { " " }까닭: { $why }
    }
points-notice-often = { $name } 님이 { $count }번째로 방을 예약할 수 없게 되었습니다({ $until }까지). 이야기를 나누어 보시면 좋겠습니다.
people-points = 방 점수 { $points }점{ $until ->
        [none] { "" }
       *[other] , { $until }까지 예약할 수 없음
    }
case-kind-room-point = 방 점수 하나 다시 살피기
case-kind-room-bar = 방 예약 다시 살피기
form-name-points-object = 다시 살펴 달라는 글
form-name-points-doubt = 점수를 다시 살펴 달라는 글
form-name-points-lift = 다시 예약하게 하기
form-nudge-points-object = 다시 살펴 달라는 글을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-points-doubt = 점수를 다시 살펴 달라는 글을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-points-lift = 이웃이 다시 예약하게 하시던 중이었습니다. 이어서 하시겠습니까?
deed-room-bar-lifted = 방을 다시 예약하게 함
deed-room-point-given = 정리하지 않은 방에 점수를 줌
rules-point = 방 점수
rule-point-missed-halves = 오지 않은 방(반 점이 1): { $value }
rule-point-late-halves = 늦게 취소한 방(반 점이 1): { $value }
rule-point-untidy-halves = 정리하지 않은 방(반 점이 1): { $value }
rule-point-bar-halves = 예약을 막는 점수(반 점이 1): { $value }
rule-point-lapse-days = 점수가 없어지는 때: { $value }일 뒤
rule-point-bar-days = 예약을 막는 기간: { $value }일
rule-point-second-days = 두 번째로 예약을 막는 기간: { $value }일
rule-point-later-days = 그 뒤로 예약을 막는 기간: { $value }일
rule-point-bars-most = 동네지기에게 알리는 때: { $value }번째
rule-point-words-max = 다시 살펴 달라는 글의 길이: { $value }자까지
rule-point-kept-days = 지난 점수를 보관하는 기간: { $value }일
kept-points = 지난 방 점수: { $days }일
