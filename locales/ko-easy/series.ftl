# 되풀이하는 방 예약: 쉬운 말
every-weekly = 한 주에 한 번
every-fortnightly = 두 주에 한 번
every-monthly = 한 달에 한 번
series-repeat = 되풀이해서 빌리겠습니다
series-whole = 되풀이하는 예약을 모두 보겠습니다
series-see = 자세히 보겠습니다
series-lengths =
    <b>{ $name }</b>
    { $begins }부터 되풀이해서 빌립니다.
    한 번에 얼마 동안 쓰시겠습니까?
series-every = 얼마마다 쓰시겠습니까?
series-times =
    { $every } 쓰십니다.
    모두 몇 번입니까?
series-preview =
    <b>{ $name }</b>, { $every }
    { $all }번 가운데 { $count }번을 빌릴 수 있습니다.
    .book = 되는 날 { $count }번만 빌리겠습니다
    .instead = 다른 시각도 넣어 { $count }번 빌리겠습니다
    .back = 처음 날을 보겠습니다
series-date = { $begins }부터 { $ends }까지
series-date-skipped = { $begins }부터 { $ends }까지는 안 됩니다. 까닭: { $why }
series-date-other = { $begins }부터 { $ends }까지는 안 됩니다. { $other }에는 됩니다.
series-date-stays = 그대로: { $begins }부터 { $ends }까지
series-asked =
    담당자에게 { $count }번을 한꺼번에 부탁했습니다.
    답이 오면 바로 알려 드립니다.
    그때까지 방을 맡아 둡니다.
series-booked = { $count }번이 예약되었습니다.
series-card =
    <b>{ $room }</b>, { $place }
    { $every } 쓰십니다.
    앞으로 { $count }번입니다.
    { $reason }
series-skipped = { JOSA($day, "은/는") } 건너뜁니다.
series-shift-from = 이번부터 모두 옮기겠습니다
series-cancel-from = 이번부터 모두 취소하겠습니다
series-shift-all = 남은 예약을 모두 옮기겠습니다
series-cancel-all = 남은 예약을 모두 취소하겠습니다
series-cancel =
    { $begins }부터 { $count }번의 예약을 취소하시겠습니까?
    .yes = 네, 취소하겠습니다
    .no = 아니요, 그대로 두겠습니다
series-calendar =
    <b>{ $room }</b>
    앞으로 { $count }번입니다.
    아래 것을 누르시면 휴대전화 달력에 들어갑니다.
series-shift-ask-day =
    첫 번째 예약을 어느 날로 옮기시겠습니까?
    나머지도 같은 날수만큼 옮깁니다.
    .label = 날
series-shifting =
    <b>{ $room }</b>
    { $all }번 가운데 { $count }번을 옮길 수 있습니다.
    안 되는 날은 그대로 둡니다.
    .yes = 네, { $count }번을 옮기겠습니다
    .no = 아니요, 그대로 두겠습니다
series-notice-approved =
    <b>{ JOSA($room, "을/를") }</b> 쓰실 수 있습니다.
    { $every }, 모두 { $count }번입니다.
    { $begins }에 시작합니다.
    곳: { $place }
series-notice-declined =
    <b>{ JOSA($room, "은/는") }</b> 이번에 어렵습니다.
    되풀이해서 부탁하신 예약입니다.
    담당자의 말: { $why }
    곳: { $place }
series-notice-question =
    <b>{ $room }</b> 예약에 대해 담당자가 여쭙니다.
    { $words }
    { $begins }부터 { $count }번, 모두에 대한 물음입니다.
form-nudge-series-ask =
    방을 예약하시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-series-shift =
    예약을 옮기시던 중이었습니다.
    이어서 하시겠습니까?
series-notice-displaced =
    죄송합니다. <b>{ $room }</b> 예약 { $gone }번이 취소되었습니다.
    처음 취소된 날: { $first }
    까닭: { $why }
    남은 예약은 { $count }번입니다. 곳: { $place }
form-nudge-series-answer =
    담당자에게 답을 적으시던 중이었습니다.
    이어서 하시겠습니까?
