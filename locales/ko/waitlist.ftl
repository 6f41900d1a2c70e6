# 방을 기다리는 줄
command-waitlist = 방을 기다리는 줄 보기
waitlist-door = 🙋 기다리는 줄
waitlist-wait = 🙋 비면 쓰도록 줄 서기
waitlist-out = 줄에서 나가기
waitlist-take = ✅ 쓰겠습니다
waitlist-pass = 다음 분께 넘기기
waitlist-leave = { $n }. 줄에서 나가기
waitlist-lengths =
    <b>{ $name }</b> · { $begins }부터
    언제까지 쓰시려고 기다리십니까?
    .back = ‹ 그날 보기
waitlist-stands =
    🙋 <b>{ $position }번째로 줄을 서셨습니다.</b> { $room } · { $begins } – { $ends }
    그 시간이 비면 차례대로 한 분께만 알리고, 답하실 때까지 그분께 맡아 둡니다. { $closes }까지 기다립니다.
    { $all ->
        [0] 이 방이 얼마나 자주 다시 비는지는 아직 알 수 없습니다.
       *[other] 지난 석 달 동안 이 방의 예약 { $all }건 가운데 { $freed }건이 다시 비었습니다.
    }
    .leave = 줄에서 나가기
waitlist-mine =
    <b>방을 기다리는 줄</b>
    { $count ->
        [0] 기다리시는 방이 없습니다. 찬 시간을 누르시면 줄을 서실 수 있습니다.
       *[other] { "" }
    }
    .bookings = 내 예약
    .find = 방 찾기
waitlist-line-waiting = { $n }. { $room } · { $begins } – { $ends } · { $position }번째
waitlist-line-offered = { $n }. ⏳ <b>{ $room }</b> · { $begins } – { $ends } · 차례가 되었습니다. { $until }까지 답해 주십시오.
waitlist-did-pass = 다음 분께 넘겼습니다.
waitlist-did-leave = 줄에서 나오셨습니다.
waitlist-notice-offered = 🙋 기다리시던 <b>{ JOSA($room, "이/가") }</b> 비었습니다. { $begins } – { $ends }, { $place }. { $until }까지 맡아 둡니다. 그 뒤에는 다음 분께 넘어갑니다.
waitlist-notice-half = <b>{ JOSA($room, "을/를") }</b> 아직 맡아 두고 있습니다. { $begins } – { $ends }, { $place }. { $until }까지 답해 주십시오.
waitlist-notice-lapsed = <b>{ $room }</b> { $begins } – { $ends }, { $place }: 답이 없어 다음 분께 넘어갔습니다. { $last ->
        [yes] 답이 거듭 없어 이제 줄의 맨 뒤에 서 계십니다.
       *[no] 줄에는 그대로 서 계십니다.
    }
waitlist-notice-over = <b>{ JOSA($room, "은/는") }</b> { $begins } – { $ends }에 끝내 비지 않았습니다({ $place }). 기다려 주셔서 고맙습니다. 다른 때나 방을 찾아보십시오.
waitlist-notice-shut = <b>{ JOSA($room, "은/는") }</b> { $begins } – { $ends }에 빌려주지 않게 되어 기다리시던 줄을 닫았습니다({ $place }). 까닭: { $why } 다른 때나 방을 찾아보십시오.
rules-waitlist = 방을 기다리는 줄
rule-waitlist-on = 찬 방에 줄을 섬: { $value }
rule-waitlist-places-max = 한 사람이 한 번에 서는 줄: { $value }곳
rule-waitlist-offer-minutes = 차례가 된 사람에게 맡아 두는 시간(밤은 세지 않음): { $value }분
rule-waitlist-least-minutes = 이보다 짧게 맡아 두게 되면 다음 사람에게 넘김: { $value }분
rule-waitlist-stop-minutes = 더는 차례를 알리지 않는 때: 시작하기 { $value }분 전
rule-waitlist-lapses-most = 줄의 맨 뒤로 가는 때: 답이 { $value }번 없을 때
rule-waitlist-kept-days = 끝난 줄을 보관하는 기간: { $value }일
kept-waitlist = 끝난 방 줄: { $days }일
