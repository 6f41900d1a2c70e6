# 동네지기가 함께 일을 살피는 단체방
command-group = 동네지기 방 보기와 만들기
desk-area = { $place ->
           *[other] { $area }
        }
desk-which = 어느 동네의 일을 살피는 방입니까?
desk-confirm =
    <b>이 방을 { $place ->
           *[other] { $area }
        } 동네지기 방으로 정하시겠습니까?</b>
    { $area }에 접수되는 일이 이 방에 카드로 올라오고, 여기 계신 분은 누구나 카드를 보게 됩니다. 무엇이, 어디서, 어떻게 되고 있는지만 짧게 적고, 주고받은 말과 자세한 사정은 적지 않습니다.
    맡고 결정하는 것은 그 동네를 맡은 분만 하실 수 있습니다. 카드는 아래를 누르시는 분의 말로 적힙니다.
    .yes = 네, 정하겠습니다
desk-set =
    <b>이제 이 방은 { $place ->
           *[other] { $area }
        } 동네지기 방입니다.</b>
    카드는 한국어로 적습니다. 누른 분의 이름이 카드에 남습니다. 글로 적어야 하는 일은 카드의 ‘자세히’를 눌러 봇과의 대화에서 하시면 됩니다.
    그만두시려면 여기에 /desk off 라고 적어 주십시오.
desk-stands =
    <b>{ $place ->
           *[other] { $area }
        } 동네지기 방</b>
    기다리는 일 { $free }건, 살피는 중 { $taken }건
    .queue = 목록 열기
    .off = 동네지기 방 그만두기
desk-left = 이 방은 이제 { $place ->
           *[other] { $area }
        } 동네지기 방이 아닙니다. 새로 접수되는 일은 맡은 분들께 따로 알려 드립니다.
desk-elsewhere = 그 일은 저와의 대화에서 해 주십시오.
    .open = 대화 열기
desk-list =
    { $count ->
        [0] 맡고 계신 동네에는 아직 동네지기 방이 없습니다.
       *[other] <b>동네지기 방 { $count }곳</b>
    }
    저를 단체방에 부르신 다음 그 방에서 /desk 라고 적어 주십시오.
    .add = 단체방에 부르기
    .end = 그만두기: { $place ->
           *[other] { $area }
        }
desk-line = { $place ->
           *[other] { $area }
        } · { $title } · { $since }부터
desk-notice-card =
    <b>{ $kind }</b> { $number }
    { $title }
    { $place ->
           *[other] { $area }
        } · { $opened }에 접수
    { $whom }
    { $reason }
    { $amount }
    { $suggested }
    <b>{ $stands }</b>
    { $ruled }
    { $did }
    { $asks }
    .open = 자세히
    .back = ‹ 뒤로
desk-line-about = 상대: { $name } 님
desk-line-reason = 문제: { $reason }
desk-line-amount = { $amount }{ ledger-unit }
desk-line-suggested = 권하는 결정: { $ruling }
desk-line-ruled =
    결정: { $ruling }
    { $amount }
    { $why }
desk-line-why = 까닭: { $why }
desk-line-did = <i>{ $name } 님 · { $deed } · { $at }</i>
desk-lines =
    { $before }
    { $line }
desk-stands-opened = 아직 맡은 분이 없습니다.
desk-stands-appealed = 다시 살펴 달라는 요청이 있습니다. 처음 결정하신 분이 아닌 분이 맡아 주십시오.
desk-stands-assigned = { $name } 님이 살피고 있습니다.
desk-stands-proposed = { $name } 님이 이렇게 결정하려고 합니다. 다른 한 분의 동의가 필요합니다.
desk-stands-decided = { $name } 님이 결정했습니다.
desk-stands-closed = 끝났습니다.
desk-stands-withdrawn = 요청하신 분이 거두었습니다.
desk-asks-why = <b>‘{ $ruling }’, 까닭을 골라 주십시오.</b> 직접 적으시려면 ‘자세히’를 눌러 주십시오.
desk-asks-hand =
    <b>{ $count ->
        [0] 넘겨받을 수 있는 다른 분이 없습니다.
       *[other] 누구에게 넘기시겠습니까?
    }</b>
desk-notice-untaken =
    하루 넘게 아무도 맡지 않은 일이 { $count }건 있습니다.
    { $numbers }
desk-notice-overdue =
    맡은 지 오래된 일이 { $count }건 있습니다.
    { $numbers }
desk-notice-incident = 오류가 있었습니다. 기록에서 <code>{ $incident }</code> 번호를 찾아보십시오.
desk-notice-late = 정기 작업 하나(<b>{ $job }</b>)가 { $since } 이후로 제대로 끝나지 않고 있습니다. 서버 기록을 확인해 주십시오.
desk-notice-dead = 다섯 번 보내 보았으나 전하지 못한 알림이 { $count }건 있습니다. 봇과의 대화에서 /letters 로 보실 수 있습니다.
desk-notice-moved = { $place ->
           *[other] { $area }
        } 동네지기 방이 다른 방으로 옮겨졌습니다. 이 방의 카드는 더 바뀌지 않습니다.
desk-notice-lost =
    { $place ->
           *[other] { $area }
        } 동네지기 방(“{ $title }”)에 더 쓸 수 없게 되었습니다.
    이제 접수되는 일은 맡은 분들께 하나하나 알려 드립니다. 지금 기다리거나 살피는 일은 { $count }건입니다.
    방을 다시 쓰시려면 저를 부르시고 그 방에서 /desk 라고 적어 주십시오.
deed-desk-set = 동네지기 방을 정함
deed-desk-ended = 동네지기 방을 그만둠
deed-desk-lost = 동네지기 방을 잃음
deed-desk-migrated = 동네지기 방의 번호가 바뀜
rules-desk = 동네지기 방
rule-desk-first-cards = 방을 정할 때 한꺼번에 올리는 카드의 수: { $value }장
