# cases
cases-ask-reason =
    <b>{ $title }</b>
    무엇이 문제입니까?
    누가 알렸는지는 말하지 않습니다.
cases-ask-words =
    더 하실 말씀이 있으면 적어 주십시오.
    없으면 ‘건너뛰겠습니다’를 눌러 주십시오.
cases-ask-more =
    얼마나 더 필요하십니까?
    { $most }까지 적으실 수 있습니다.
cases-ask-need =
    어디에 필요하십니까?
    편하게 적어 주십시오.
    동네지기가 읽습니다.
cases-ask-answer =
    있었던 일을 편하게 적어 주십시오.
    동네지기와 상대방이 읽습니다.
    한 번만 보내실 수 있습니다.
cases-ask-plea =
    무엇을 다시 살펴야 합니까?
    다른 동네지기가 처음부터 다시 봅니다.
cases-summary =
    <b>이대로 보내시겠습니까?</b>
    .send = 네, 보내겠습니다
cases-thanks =
    알려 주셔서 고맙습니다.
    동네지기가 살펴보겠습니다.
    결과를 알려 드리겠습니다.
    접수 번호는 { $number }입니다.
    .see = 지금 상태를 보겠습니다
cases-asked =
    요청을 받았습니다.
    동네지기가 살펴보겠습니다.
    결과를 알려 드리겠습니다.
    접수 번호는 { $number }입니다.
    .see = 지금 상태를 보겠습니다
cases-answered =
    잘 받았습니다.
    말씀해 주셔서 고맙습니다.
    결정이 나면 알려 드리겠습니다.
cases-appealed =
    알겠습니다.
    다른 동네지기가 다시 살펴보겠습니다.
cases-withdraw =
    정말 거두시겠습니까?
    이 일은 여기서 끝납니다.
    .yes = 네, 거두겠습니다
    .no = 아니요, 그대로 두겠습니다
cases-withdrawn =
    거두었습니다.
    아셔야 할 분께는 저희가 알리겠습니다.
cases-card =
    <b>{ $kind }</b>, 접수 번호 { $number }
    { $title }
    지금은 이렇습니다: { $state }
    .answer = 제 말을 적겠습니다
    .appeal = 다시 살펴 주십시오
    .withdraw = 거두겠습니다
    .take = 맡겠습니다
    .return = 돌려놓겠습니다
    .thread = 두 분의 글을 읽겠습니다 ({ $count })
    .queue = 목록으로 돌아가겠습니다
    .confirm = 결정에 동의하기
    .decline = 동의하지 않기
    .undo = 결정 되돌리기
    .hand = 다른 동네지기에게 넘기기
cases-report = 문제가 있는 글입니다
cases-see = 자세히 보겠습니다
cases-notice-objected =
    결정을 다시 살펴 달라는 분이 있습니다.
    { $title }
    다른 동네지기가 다시 살펴보겠습니다.
cases-notice-asked =
    { $what } 아직 정해진 것은 없습니다.
    { $title }
    동네지기가 양쪽 말을 모두 듣습니다.
    { $until }까지 말씀해 주십시오.
cases-asked-payment = 잘못 보냈다고 하는 분이 있습니다.
cases-notice-reminder =
    하실 말씀을 기다리고 있습니다.
    { $title }
    { $until }까지 적어 주십시오.
    그 뒤에는 그대로 결정될 수 있습니다.
cases-notice-decided =
    { $title }
    <b>{ $ruled }</b>
    까닭: { $why }
    { $rest ->
        [appeal] { $until }까지 다시 살펴 달라고 하실 수 있습니다.
        [final] 다시 살펴본 결과이므로 확정입니다.
       *[done] { "" }
    }
ruled-full = { $amount }{ ledger-unit } 모두를 낸 분에게 돌려 드립니다.
ruled-partial = { $amount }{ JOSA(ledger-unit, "을/를") } 낸 분에게 돌려 드립니다.
ruled-none = 그대로 둡니다.
ruled-hide =
    { $mine ->
        [yes] 알려 주신 글을 내렸습니다. 고맙습니다.
       *[no] 올리신 글을 내렸습니다.
    }
ruled-keep = 글은 그대로 두기로 했습니다.
ruled-grant = 한도를 { $amount }{ ledger-unit }만큼 늘려 드렸습니다. { $days }일 동안입니다.
ruled-refuse = 한도는 그대로 두기로 했습니다.
