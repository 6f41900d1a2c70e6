# 추첨
command-lottery = 추첨으로 방 빌리기
command-rounds = 맡은 건물의 추첨 열기와 보기
round-state-draft = 준비 중
round-state-announced = 알림
round-state-open = 신청 받는 중
round-state-closed = 신청 마감
round-state-drawn = 추첨함
round-state-ended = 끝남
round-state-withdrawn = 취소됨
lottery-around =
    <b>추첨</b>
    찾는 이웃이 많은 시간은 추첨으로 정합니다. 누구나 결과를 다시 계산해 볼 수 있습니다.
    { $count ->
        [0] 지금은 열린 추첨이 없습니다.
       *[other] { "" }
    }
lottery-line = { $name } · { $state }
lottery-all = ‹ 추첨 목록
lottery-see = 자세히 보기
lottery-card =
    🎲 <b>{ $name }</b> · { $place }
    { $state } · 신청 { $count }건
    신청: { $opens }부터 { $closes }까지
    추첨: { $draws }
    추첨 씨앗의 지문(SHA-256): { $commitment }
    { $seed }
    { $mine }
lottery-seed = 추첨에 쓴 씨앗: { $seed }
lottery-slot = { $n }. { $room } · { $begins } – { $ends }
lottery-mine-in = 🎟 내 표 { $ticket } · 바라는 차례: { $wishes }
lottery-mine-offered = 🎉 내 표 { $ticket } · { $room }, { $begins } – { $ends }에 뽑혔습니다. { $until }까지 답해 주십시오.
lottery-mine-taken = ✅ 내 표 { $ticket } · { $room }, { $begins } – { $ends }에 쓰십니다.
lottery-mine-declined = 내 표 { $ticket } · 다음 이웃에게 넘기셨습니다.
lottery-mine-lapsed = 내 표 { $ticket } · 답할 때가 지나 다음 이웃에게 넘어갔습니다.
lottery-mine-waiting = 내 표 { $ticket } · 예비 { $count }번입니다.
lottery-mine-lost = 내 표 { $ticket } · 이번에는 뽑히지 않았습니다. 다음 추첨에서는 뽑힐 가능성이 커집니다.
lottery-enter = ✋ 신청하기
lottery-change = 바라는 시간 바꾸기
lottery-leave = 신청 거두기
lottery-yes = ✅ 쓰겠습니다
lottery-no = 다음 이웃에게 넘기기
lottery-booking = 내 예약 보기
lottery-paper = 📄 추첨 기록 받기
lottery-file = <b>{ $name }</b> 추첨의 기록입니다. 이름은 들어 있지 않습니다. 씨앗이 공개된 뒤에는 이 파일만으로 결과를 다시 계산할 수 있습니다.
lottery-wishes =
    <b>{ $name }</b>
    바라는 시간을 먼저 바라는 것부터 차례로 눌러 주십시오. { $most }개까지 고르실 수 있습니다. 다시 누르면 빠집니다. 지금 { $count }개입니다.
    .done = 다 골랐습니다
    .back = ‹ 추첨 보기
lottery-wished = { $rank }번째 ✔ { $room } · { $begins } – { $ends }
lottery-unwished = { $room } · { $begins } – { $ends }
lottery-enter-summary =
    <b>이대로 신청하시겠습니까?</b>
    .send = 네, 신청하겠습니다
lottery-entered = 🎟 신청했습니다. 표 번호는 { $ticket }입니다. 추첨 기록에는 이 번호만 나옵니다.
lottery-did-leave = 신청을 거두었습니다.
lottery-did-yes = ✅ 예약되었습니다.
lottery-did-no = 다음 이웃에게 넘겼습니다. 알려 주셔서 고맙습니다.
lottery-house =
    <b>{ $name }</b>의 추첨
    { $count ->
        [0] 아직 추첨이 없습니다.
       *[other] { "" }
    }
    .new = 새 추첨 만들기
lottery-kept =
    🎲 <b>{ $name }</b> · { $place }
    { $state } · 시간 { $count }개 · 신청 { $tickets }건
    { $days }
    { $reason }
    .announce = 📣 알리기
    .withdraw = 취소하기
    .back = ‹ 이 건물의 추첨
lottery-days = 신청 { $opens }부터 { $closes }까지, 추첨 { $draws }
lottery-reason = 취소한 까닭: { $why }
lottery-add = ＋ { $room }
lottery-drop = ✖ { $n }. { $room } · { $begins } – { $ends }
lottery-made = 추첨을 준비했습니다. 방을 눌러 추첨할 시간을 넣고, 다 되면 알려 주십시오. 넣은 시간은 추첨할 때까지 다른 예약을 받지 않습니다.
lottery-added = { $n }번 시간을 넣었습니다.
lottery-dropped = 그 시간은 다시 예약할 수 있습니다.
lottery-announced = 📣 알렸습니다. 씨앗의 지문은 { $commitment }입니다. 씨앗은 추첨한 뒤 모두에게 공개됩니다.
lottery-withdrawn = 추첨을 취소하고 신청한 이웃에게 알렸습니다.
lottery-new-ask-name =
    추첨의 이름을 적어 주십시오. 보기: 연말 토요일 큰방
    .label = 이름
lottery-slot-ask-day =
    어느 날입니까?
    .label = 날
lottery-slot-ask-hours =
    { $step ->
        [opens] 몇 시부터입니까?
       *[other] { $start }부터 몇 시까지입니까?
    }
    .label = 시간
lottery-announce-ask-first =
    신청을 처음 받는 날은 언제입니까?
    .label = 신청 시작
lottery-announce-ask-last =
    신청을 받는 마지막 날은 언제입니까? 그날이 끝날 때까지 받습니다.
    .label = 신청 마감
lottery-announce-ask-draws =
    추첨하는 날은 언제입니까?
    .label = 추첨
lottery-announce-summary =
    <b>이대로 알리시겠습니까?</b> 알린 뒤에는 시간을 바꿀 수 없고, 추첨 전까지 취소할 수 있습니다.
    .send = 네, 알립니다
lottery-withdraw-ask-why =
    왜 취소하십니까? 신청한 이웃이 읽습니다.
    .label = 까닭
lottery-notice-won = 🎉 <b>{ $name }</b> 추첨에서 뽑혔습니다. { $room }, { $begins } – { $ends }, { $place }. { $until }까지 답해 주십시오. 답이 없으면 다음 이웃에게 넘어갑니다.
lottery-notice-moved-up = 🎉 <b>{ $name }</b> 추첨에서 차례가 왔습니다. { $room }, { $begins } – { $ends }, { $place }. { $until }까지 답해 주십시오.
lottery-notice-confirm = ⏳ <b>{ $name }</b> 추첨에서 뽑힌 { $room }, { $begins } – { $ends }에 아직 답하지 않으셨습니다. { $place }. { $until }까지 답해 주십시오.
lottery-notice-reserve = <b>{ $name }</b> 추첨에서 예비 { $count }번이 되셨습니다. { $place }. 앞 이웃이 쓰지 않으면 바로 알려 드립니다.
lottery-notice-lost = <b>{ $name }</b> 추첨의 시간이 모두 정해졌습니다. { $place }. 이번에는 뽑히지 않으셨지만 다음 추첨에서는 뽑힐 가능성이 커집니다.
lottery-notice-lapsed = <b>{ $name }</b> 추첨에 답할 때가 지나 다음 이웃에게 넘어갔습니다. { $place }.
lottery-notice-withdrawn = <b>{ $name }</b> 추첨이 취소되었습니다. { $place }. 까닭: { $why }
lottery-notice-drawn = 🎲 <b>{ $name }</b> 추첨이 끝났습니다. { $place }. 신청 { $tickets }건 가운데 { $winners }건이 뽑혔습니다.
form-name-lottery-enter = 추첨 신청
form-name-lottery-new = 추첨 만들기
form-name-lottery-slot = 추첨할 시간 넣기
form-name-lottery-announce = 추첨 알리기
form-name-lottery-withdraw = 추첨 취소하기
form-nudge-lottery-enter = 추첨에 신청하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-lottery-new = 추첨을 만드시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-lottery-slot = 추첨할 시간을 넣으시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-lottery-announce = 추첨을 알리시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-lottery-withdraw = 추첨을 취소하시던 중이었습니다. 이어서 하시겠습니까?
deed-lottery-made = 추첨을 만듦
deed-lottery-announced = 추첨을 알림
deed-lottery-withdrawn = 추첨을 취소함
rules-lottery = 추첨
rule-lottery-wishes-max = 한 사람이 바랄 수 있는 시간: { $value }개
rule-lottery-weight-rounds = 뽑히지 않은 것을 헤아리는 지난 추첨: { $value }번
rule-lottery-won-days = 뽑힌 뒤 다음 추첨까지 쉬는 기간: { $value }일
rule-lottery-confirm-hours = 뽑힌 이웃이 답하는 시간: { $value }시간
rule-lottery-draw-hour = 추첨하는 시각: { $value }시
rule-lottery-slots-max = 한 추첨에 넣는 시간: { $value }개
rule-lottery-kept-days = 끝난 추첨을 보관하는 기간: { $value }일
kept-lottery = 끝난 추첨: { $days }일
