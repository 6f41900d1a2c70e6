# 거절: 무엇이 왜 안 되는지, 다음에 무엇을 하면 되는지
error-not-joined = 먼저 가입해 주십시오. 1분이면 됩니다.
error-text-empty = 글자가 보이지 않습니다. 다시 적어 주십시오.
error-text-too-short = 너무 짧습니다. { $least }자 이상 적어 주십시오.
error-text-too-long = { $length }자를 적으셨습니다. { $most }자까지 쓸 수 있습니다. 줄여서 다시 적어 주십시오.
error-text-needed = 글자로 적어 주십시오.
error-choice-needed = 단추를 누르시거나 1부터 { $most }까지의 번호를 적어 주십시오.
error-number-needed = 숫자로 적어 주십시오. 보기: 0, 3000, 3만 5천
error-photo-needed = 사진을 보내 주십시오. 사진 없이 올리시려면 ‘건너뛰기’를 눌러 주십시오.
error-too-many-photos = 사진은 { $most }장까지 올릴 수 있습니다.
error-place-needed = 동네나 아파트 이름을 적어 주시거나 위치를 보내 주십시오.
error-place-outside = 그곳은 저희가 아직 모르는 동네입니다. 사시는 동네나 아파트 이름을 적어 주십시오.
error-area-not-found = “{ $typed }”에 맞는 곳을 찾지 못했습니다. 구, 동, 아파트 이름 가운데 하나를 적어 주십시오. 보기: 문정동
error-no-areas = 아직 동네 목록이 준비되지 않았습니다. 담당자에게 알려 주십시오.
error-day-needed = 달력에서 날짜를 누르시거나 ‘내일’, ‘27일’처럼 적어 주십시오. 지나간 날이나 너무 먼 날은 고를 수 없습니다.
error-time-needed = 시간을 누르시거나 적어 주십시오. { $opens }부터 { $closes }까지 됩니다. 보기: 오후 2시부터 4시까지. 끝나는 시간은 시작 시간보다 뒤여야 합니다.
error-form-stale = 이미 지나간 질문의 단추입니다. 가장 아래에 있는 화면에서 이어서 해 주십시오.
error-consent-needed = 첫 번째 동의가 없으면 품앗이를 쓸 수 없습니다. 첫 번째 칸을 눌러 주십시오.
error-consent-stays = 첫 번째 동의는 품앗이를 쓰는 동안 필요합니다. 나머지 동의는 언제든 거두실 수 있습니다.
error-too-young = 만 { $age }세부터 가입할 수 있습니다.
error-birth-year-unlikely = “{ $typed }”에서 태어난 해를 알 수 없습니다. 네 자리로 적어 주십시오. 보기: 1950
error-listing-gone = 이 글은 이제 볼 수 없습니다. 내려졌거나 다른 동네에만 보이는 글입니다. 다른 글을 둘러보십시오.
error-not-your-listing = 글을 올린 사람만 할 수 있는 일입니다.
error-listing-step-impossible =
    { $step ->
        [pause] 쉬게 할 수 없는 글입니다.
        [resume] 다시 열 수 없는 글입니다.
        [renew] 기한을 늘릴 수 없는 글입니다.
        [edit] 고칠 수 없는 글입니다.
        [expire] 기한을 끝낼 수 없는 글입니다.
       *[close] 내릴 수 없는 글입니다.
    } 지금 상태: { $state }
error-wrong-category = 물건과 도움은 종류가 서로 다릅니다. 종류를 다시 골라 주십시오.
error-price-out-of-range = 값은 { $least }부터 { $most }까지 { $step }씩 끊어서 정할 수 있습니다. 가장 가까운 값은 { $nearest }입니다.
error-too-many-listings = 글은 한 번에 { $most }개까지 올려 두실 수 있습니다. 끝난 글을 먼저 내려 주십시오.
error-forbidden-thing = “{ $word }” 때문에 올릴 수 없습니다. 품앗이의 규칙: { $rule }. 다른 것을 올려 주십시오.
error-too-many-saved = 기다리는 것은 { $most }개까지 둘 수 있습니다. 이제 필요 없는 것을 먼저 지워 주십시오.
error-saved-gone = 이미 지우신 것입니다.
error-invite-gone = 이미 쓰였거나 기한이 지난 초대입니다. 초대해 주신 분께 새 초대를 부탁해 주십시오.
error-own-invite = 직접 만드신 초대입니다. 맡아 주실 분에게 이 링크를 보내 주십시오.
error-role-held = 이미 이곳의 { $role } 일을 맡고 계십니다. 더 하실 일은 없습니다.
error-grant-gone = 이미 끝난 역할입니다. /roles 에서 지금 맡고 있는 분들을 보실 수 있습니다.
error-area-not-yours = 맡고 계신 곳이 아닙니다. 맡고 계신 구나 동을 골라 주십시오.
error-case-gone = 지금은 볼 수 없는 접수 건입니다. 알림에 있는 단추로 다시 열어 보십시오.
error-own-case = 본인이 관련된 건은 맡으실 수 없습니다. 다른 동네지기가 살피도록 남겨 두십시오.
error-decided-before = 처음에 결정하신 건입니다. 다시 살피는 일은 다른 동네지기가 맡습니다.
error-case-taken = { $name } 님이 맡고 있습니다. 다른 건을 골라 주십시오.
error-undo-impossible = 그사이 다른 일이 이어져 결정을 그대로 되돌릴 수 없습니다.
error-undo-over =
    { $minutes ->
        [0] 이 결정은 되돌릴 수 없습니다.
       *[other] 결정은 { $minutes }분 안에만 되돌릴 수 있습니다.
    }
error-second-needed = 두 사람이 함께 정하는 결정입니다. 다른 동네지기의 동의를 기다려 주십시오.
error-case-there = 이미 접수된 일입니다. 아래에서 지금 상태를 보실 수 있습니다.
error-case-step-impossible =
    { $step ->
        [answer] 이미 답하셨거나 답할 때가 지났습니다.
        [appeal] 지금은 다시 살펴 달라고 하실 수 없습니다.
        [withdraw] 이미 결정이 나서 거두실 수 없습니다.
        [take] 지금은 맡을 수 없는 건입니다.
        [return] 지금 맡고 계신 건이 아닙니다.
        [decide] 지금은 결정할 수 없는 건입니다.
       *[close] 아직 끝낼 수 없는 건입니다.
    } 지금 상태: { $state }
error-answer-awaited = 상대방이 아직 답할 수 있습니다. 답이 오거나 { JOSA($until, "이/가") } 지나면 결정하실 수 있습니다.
error-appeal-over = 다시 살펴 달라고 하실 수 있는 때가 지났습니다. 결정은 그대로입니다.
error-ruling-unknown = 이 건에는 쓸 수 없는 결정입니다. 화면에 있는 결정 가운데 하나를 눌러 주십시오.
error-ruling-amount-wrong = { $least }부터 { $most }까지 정할 수 있습니다. 다시 적어 주십시오.
error-own-listing = 직접 올리신 글입니다. 고치거나 내리시려면 ‘내 글’을 열어 주십시오.
error-too-many-reports = 신고는 하루에 { $most }번까지 하실 수 있습니다. 내일 다시 알려 주십시오.
error-not-reachable = 지금은 이 이웃과 연락할 수 없습니다. 다른 이웃의 글을 둘러보십시오.
error-that-is-you = 본인에게는 할 수 없는 일입니다. 다른 이웃의 글에서 해 주십시오.
error-block-gone = 이미 차단을 푸셨습니다. 차단한 이웃의 목록을 다시 보십시오.
error-not-enough-units = 지금은 { $most }{ ledger-unit }까지 보내실 수 있습니다. 이웃에게 나눔을 올려 { JOSA(ledger-unit, "을/를") } 버시거나 금액을 줄여 주십시오.
error-own-account = 본인에게는 보내거나 부탁할 수 없습니다. 다른 이웃을 골라 주십시오.
error-other-community = 다른 동네의 이웃입니다. 서로 쓰는 단위가 달라 주고받을 수 없습니다. 같은 동네의 이웃을 골라 주십시오.
error-amount-out-of-range = 금액은 { $least }부터 { $most }{ ledger-unit }까지 정할 수 있습니다. 다시 적어 주십시오.
error-transfer-conflict = 이미 다른 내용으로 보내신 건입니다. 거래 내역을 보시고 처음부터 다시 해 주십시오.
error-request-gone = 이미 끝난 부탁입니다. 치렀거나 거두었거나 기한이 지났습니다. 필요하시면 새로 부탁해 달라고 하십시오.
error-request-not-yours = 이 부탁을 받은 분만 답할 수 있습니다. 내 잔액에서 본인의 부탁을 보십시오.
error-reversal-too-large = 되돌릴 수 있는 금액은 { $most }{ ledger-unit }까지입니다. 금액을 줄여 주십시오.
error-transfer-gone = 되돌릴 수 있는 보내기가 아닙니다. 거래 내역에서 다시 골라 주십시오.
error-limit-impossible = 한도는 { $lowest }{ ledger-unit }부터 0까지, 기간은 1일부터 { $days }일까지 정할 수 있습니다. 다시 적어 주십시오.
error-split-too-small = 사람 수대로 나누기에는 적습니다. { $least }{ ledger-unit } 이상 적어 주십시오.
error-ring-gone = 이 돌림 품앗이는 볼 수 없습니다. 지금 참여하실 수 있는 것은 아래에서 보십시오.
error-not-partner = 이 거래의 당사자만 할 수 있는 일입니다. ‘거래’에서 본인의 거래를 보십시오.
error-relay-closed =
    { $sought ->
        [yes] 물건을 찾으신 지 { $days }일이 지나 더는 글을 전하지 않습니다. 필요하시면 /askaround 로 다시 물어보십시오.
       *[no] 거래가 끝난 지 { $days }일이 지나 더는 글을 전하지 않습니다. 필요하시면 새로 거래를 제안해 주십시오.
    }
error-too-many-words = 한 시간에 { $most }번까지 전해 드립니다. { $minutes }분 뒤에 다시 보내 주십시오.
error-words-only = 글자만 전해 드립니다. 사진이나 목소리 대신 글로 적어 주십시오.
error-review-gone = 후기를 쓸 수 있는 거래가 아닙니다. 본인이 마친 거래에만 쓰실 수 있습니다.
error-reviews-over = 후기를 쓰는 기간이 끝났거나 이미 공개되었습니다. 이제 쓰거나 고칠 수 없습니다.
error-reference-gone = 함께 산 이야기를 남기거나 볼 수 있는 분이 아닙니다. 시험 기간이 지나 함께 산 뒤에 남기실 수 있습니다.
error-references-over = 함께 산 이야기를 남기는 기간이 끝났거나 이미 서로 보여 드렸습니다.
error-reviews-held = 이 거래의 문제를 살피는 동안에는 후기를 쓸 수 없습니다. 끝나면 알려 드리겠습니다.
error-whole-number-needed = 소수점 아래는 쓰실 수 없습니다. 가장 가까운 수는 { $nearest }입니다. 다시 적어 주십시오.
error-clock-needed = 시각을 누르시거나 적어 주십시오. { $opens }부터 { $closes }까지 됩니다. 보기: 14:30, 오후 2시 반
error-quantity-out-of-range = 수는 { $least }부터 { $most }까지 적을 수 있습니다.
error-listing-promised = 이 글에는 이미 약속하신 거래가 있습니다. 거래를 마치거나 취소하신 뒤에 다시 해 주십시오.
error-listing-taken =
    { $left ->
        [0] 다른 이웃과 먼저 약속되었습니다. 비슷한 글을 둘러보십시오.
       *[other] 이제 { $left }개만 남았습니다. 수를 { $left }개 아래로 고쳐 주십시오.
    }
error-trade-gone = 볼 수 없는 거래입니다. 본인의 거래만 보실 수 있습니다.
error-own-trade = 본인이 올린 글입니다. 이웃의 글에 제안해 주십시오.
error-terms-moved = 그사이에 조건이 바뀌었습니다. 새 조건을 보시고 답해 주십시오.
error-not-your-turn = 지금은 상대가 할 차례입니다. 지금 상태: { $state }. 답이 오면 알려 드립니다.
error-trade-step-impossible =
    { $step ->
        [accept] 이제 받아들일 수 없는 제안입니다.
        [decline] 이제 거절할 수 없는 제안입니다.
        [counter] 이제 조건을 바꿀 수 없습니다.
        [revise] 이제 제안을 고칠 수 없습니다.
        [withdraw] 이제 제안을 거둘 수 없습니다.
        [cancel] 이제 취소할 수 없습니다.
        [deliver] 이미 알리셨거나 아직 약속하지 않은 거래입니다.
        [confirm] 이미 확인하셨거나 아직 약속하지 않은 거래입니다.
        [contest] 지금은 문제를 알릴 수 없습니다.
       *[other] 지금은 할 수 없는 일입니다.
    } 지금 상태: { $state }
error-proposal-open = 이 글에는 이미 제안하셨습니다. 그 제안을 고치거나 거두실 수 있습니다.
error-too-many-trades = 거래는 한 번에 { $most }건까지 하실 수 있습니다. 진행 중인 거래를 먼저 마쳐 주십시오.
error-dispute-open = 두 분 사이에 담당자가 살펴보고 있는 거래가 있습니다. 그 일이 끝난 뒤에 다시 제안해 주십시오.
error-dispute-too-late = 문제는 거래가 끝나고 2주 안에 알리실 수 있습니다. 그 기간은 { $until }에 끝났습니다. 이웃에게 직접 말씀해 주십시오.
error-appointment-past = 이미 지난 때입니다. { $earliest } 뒤의 때로 다시 정해 주십시오.
error-appointment-far = 너무 먼 날입니다. { $latest }까지의 날로 정해 주십시오.
error-no-common-units = 두 분이 쓰시는 단위가 서로 다릅니다. 값을 0으로 하시고 답례를 적어 주십시오.
error-back-unknown = 답례로 고르신 글은 이제 쓸 수 없습니다. 답례를 다시 골라 주십시오.
error-neighbour-not-found = 같은 동네에서 “{ $typed }” 이웃을 찾지 못했습니다. 이름을 다시 적으시거나 링크로 받게 해 주십시오.
error-partner-short = 이웃의 잔액으로는 지금 { $most }{ ledger-unit }까지 됩니다. 값을 낮추어 다른 조건을 내 보십시오.
error-broadcast-gone = 찾을 수 없는 소식입니다. /broadcast에서 다시 써 주십시오.
error-broadcast-too-soon = 이곳에는 { $days }일에 한 번만 소식을 보낼 수 있습니다. 다음은 { $until }부터 보내실 수 있습니다.
error-nobody-to-tell = 지금 소식을 받을 수 있는 이웃이 없습니다. 받는 분을 달리 골라 주십시오.
error-topic-fixed = { $topic } 알림은 끌 수 없습니다. 꼭 아셔야 하는 일이기 때문입니다.
error-too-many-muted = 알림은 { $most }건까지 꺼 두실 수 있습니다. /notices에서 하나를 다시 켜고 해 주십시오.
error-notice-gone = 지난 알림이라 이제 찾을 수 없습니다. /menu에서 이어서 해 주십시오.
error-nobody-sought = 기록에서 <b>{ JOSA($typed, "이라는/라는") }</b> 이름을 찾지 못했습니다. 이름의 일부만 적어 보십시오.
error-period-needed = 기간을 알 수 없습니다. 누르시거나 이렇게 적어 주십시오. 보기: 11월 1일 ~ 11월 20일
error-call-gone = 볼 수 없는 상담입니다. 이미 지워졌거나 다른 분의 것입니다.
error-call-taken = 다른 담당자가 먼저 받았습니다. 기다리는 다른 분을 보아 주십시오.
error-call-over = 이미 끝난 이야기입니다. 필요하시면 다시 청해 주십시오.
error-helper-busy = 지금 다른 분과 이야기하고 계십니다. 먼저 그 이야기를 마쳐 주십시오.
error-own-call = 본인이 사람을 기다리고 계십니다. 그 기다림을 먼저 거두어 주십시오.
error-asker-asleep = 지금은 밤이라 그분을 깨우지 않습니다. { $until } 뒤에 다시 해 주십시오.
error-words-or-photo = 글과 사진만 전해 드립니다. 글로 적어 주십시오.
error-work-gone = 찾을 수 없는 작업입니다. 본인이 시작하신 작업은 /works에서 보실 수 있습니다.
error-work-over = 이미 끝난 작업입니다.
error-work-under-way = 이곳에서는 같은 작업을 { $since }부터 하고 있습니다. 그것이 끝난 뒤에 다시 해 주십시오.
error-document-needed = 파일을 보내 주십시오. 사진이 아니라 ‘파일’로 보내셔야 읽을 수 있습니다.
error-file-too-large = { $size } MB짜리 파일은 받을 수 없습니다. 텔레그램이 넘겨주는 것은 { $most } MB까지입니다. 줄을 나누어 여러 파일로 보내 주십시오.
error-file-unreadable = { $fault }
error-job-gone = 이 파일은 이제 볼 수 없습니다. /import 로 다시 시작해 주십시오.
error-job-step-impossible = 이미 끝났거나 지금 하고 있는 일입니다. /works 에서 볼 수 있습니다.
error-person-gone = 맡으신 곳에서 그런 분을 찾을 수 없습니다. 이름으로 다시 찾아 주십시오.
error-rule-gone = 그런 규칙이 없습니다. /settings 에서 다시 골라 주십시오.
error-rule-fixed = 이미 쓰고 계신 이웃의 계좌와 이어져 있어 여기서 바꿀 수 없는 규칙입니다.
error-rule-moved = 그사이에 다른 분이 이 규칙을 바꾸었습니다. 지금 값을 보시고 다시 정해 주십시오.
error-rule-out-of-range = { $least }부터 { $most }까지 정할 수 있습니다. 다른 규칙과도 맞아야 합니다. 보기: { $least }
error-rule-unclear = 이 규칙에 쓸 수 없는 값입니다. 단추를 누르시거나 60자까지 적어 주십시오. 보기: 예, 09:00
error-nothing-to-undo = 되돌릴 변경이 없습니다. 지난 기록에서 바뀐 차례를 보실 수 있습니다.
error-duties-open = 먼저 마치셔야 하는 일이 { $count }가지 있습니다. 무엇인지 보시고 마친 뒤에 다시 해 주십시오.
error-leaving-already = 이미 탈퇴를 신청하셨습니다. 되돌리시려면 /delete 를 눌러 주십시오.
error-not-leaving = 탈퇴를 신청하지 않으셨거나 이미 되돌리셨습니다. 그대로 쓰시면 됩니다.
error-number-not-taken = 주민등록번호처럼 보이는 숫자는 받지 않습니다. 그 숫자를 빼고 다시 적어 주십시오. 보내신 메시지는 이 대화에서 지워 주십시오.
error-closure-gone = 이미 거둔 쉬는 날입니다. 목록을 다시 보아 주십시오.
error-closure-there = 같은 곳의 같은 날들이 이미 쉬는 날로 정해져 있습니다.
error-closure-days-wrong = 오늘부터 { $most }일까지 정할 수 있습니다. 마지막 날은 첫날보다 앞설 수 없습니다.
error-area-too-small = 한 단지의 숫자는 따로 세지 않습니다. 사람이 적어 누구인지 짐작될 수 있기 때문입니다.
error-no-ward = 그분은 직접 쓰고 계셔서 대신 할 수 없습니다.
error-warning-unread =
    <b>먼저 읽어 주셔야 할 경고가 있습니다.</b> { $since }에 드렸습니다.
    까닭: { $why }
    아래 단추를 누르시면 바로 계속 쓰실 수 있습니다. 그다음 화면에서 다시 살펴 달라고 하실 수 있습니다.
error-suspended =
    <b>{ $until }까지 이용이 정지되어 지금은 새로 시작하실 수 없습니다.</b> 그때 저절로 풀립니다.
    까닭: { $why } ({ $since }부터)
    약속하신 거래를 마치고 둘러보는 일은 하실 수 있습니다. 받아들이기 어려우시면 다시 살펴 달라고 해 주십시오.
error-banned =
    <b>이용이 영구히 정지되어 새로 시작하실 수 없습니다.</b>
    까닭: { $why } ({ $since }부터)
    약속하신 거래를 마치고 둘러보는 일은 하실 수 있습니다. 받아들이기 어려우시면 다시 살펴 달라고 해 주십시오.
error-sanction-gone = 이미 끝났거나 지금은 할 수 없는 일입니다. 아래에서 지금 상태를 보실 수 있습니다.
error-measure-there =
    { $measure ->
        [warning] 아직 읽지 않은 경고가 있습니다. 읽은 뒤에 다시 하실 수 있습니다.
        [suspension] 이미 이용이 정지되어 있습니다. 바꾸시려면 먼저 풀어 주십시오.
       *[ban] 이미 영구히 정지되어 있습니다.
    }
error-measure-unknown = 혼자서는 정할 수 없는 일입니다. 다른 동네지기의 확인이 필요합니다.
error-own-conduct = 본인에 대한 일은 정하실 수 없습니다. 다른 동네지기에게 맡겨 주십시오.
error-suspension-days-wrong = 이용 정지는 1일부터 { $most }일까지입니다. 날수를 다시 적어 주십시오.
error-objection-made = 이미 다시 살펴 달라고 하셨습니다. 결과가 나오면 알려 드립니다.
error-posts-too-fast = 한 시간에 { $most }개까지 올리실 수 있습니다. { $until }부터 다시 올리실 수 있습니다.
error-same-record = 두 기록은 이미 같은 기록입니다.
error-merge-in-the-way = 먼저 풀어야 할 일이 { $count }가지 있습니다. 두 기록을 다시 살펴보아 주십시오.
error-merge-unagreed = 본인이 아직 두 기록이 모두 자신의 것이라고 하지 않았습니다. 대답을 기다려 주십시오.
error-merge-refused = 같은 사람이 아니라는 대답이 있었습니다. 합칠 수 없습니다.
error-merge-gone = 이 물음은 이미 끝났습니다.
error-consent-outdated = 동의하신 글의 내용이 바뀌었습니다. 먼저 읽고 다시 정해 주십시오.
error-post-gone = 맡으신 곳에 그런 글이 없습니다.
error-level-there = 이미 그렇게 보이고 있습니다.
error-level-kept = 올린 분에 대한 조치 때문에 보이지 않는 글입니다. 조치가 풀리면 다시 보입니다.
error-place-gone = 이제 없는 대여소이거나 사시는 곳에는 빌려주지 않는 곳입니다.
error-place-there = { JOSA($name, "이라는/라는") } 이름은 이미 있습니다. 다른 이름을 적어 주십시오.
error-too-many-places = 한 곳에는 대여소를 { $most }개까지 열 수 있습니다.
error-never-open = 여는 요일을 하루 이상 골라 주십시오.
error-item-gone = 이제 빌려주지 않는 물건이거나 사시는 곳에는 빌려주지 않는 물건입니다. 다른 물건을 둘러보십시오.
error-item-in-use = { JOSA($title, "을/를") } 빌렸거나 빌리기로 한 이웃이 { $count }명 있습니다. 모두 돌아온 뒤에 해 주십시오.
error-item-step-impossible = 지금은 할 수 없는 일입니다. 물건의 상태: { $state }
error-quantity-wrong = 1개부터 { $most }개까지 적을 수 있습니다.
error-loan-gone = 이 대여는 이제 볼 수 없습니다. ‘빌린 물건’에서 다시 찾아보십시오.
error-loan-step-impossible =
    { $step ->
        [renew] 지금은 더 쓰실 수 없습니다.
        [cancel] 이미 받으셨거나 끝난 일입니다.
       *[other] 지금은 할 수 없는 일입니다.
    } 지금 상태: { $state }
error-item-away = { JOSA($title, "은/는") } 지금 빌리실 수 없습니다. 물건의 상태: { $state }
error-item-taken =
    { JOSA($title, "은/는") } 그날들에 비어 있지 않습니다. { $first ->
        [none] 언제 빌지 아직 알 수 없습니다. 줄을 서시면 차례를 알려 드립니다.
       *[other] { $first }부터는 빌리실 수 있습니다.
    }
error-place-never-opens = 이곳은 앞으로 여는 날이 정해지지 않았습니다. 담당자에게 물어봐 주십시오.
error-too-far-ahead = { $days }일 앞까지만 맡아 둘 수 있습니다. { $last }까지의 날을 골라 주십시오.
error-too-many-loans = 한꺼번에 { $most }가지까지 빌리실 수 있습니다. 하나를 돌려주신 뒤에 빌려 주십시오.
error-too-many-holds = 줄은 한꺼번에 { $most }개까지 서실 수 있습니다. 하나에서 나오신 뒤에 서 주십시오.
error-too-young-to-borrow = 물건은 만 { $age }세부터 빌리실 수 있습니다. 보호자에게 부탁해 주십시오.
error-loan-there = { JOSA($title, "은/는") } 이미 빌리셨습니다. 아래에서 보실 수 있습니다.
error-still-late = { JOSA($title, "을/를") } { $due }까지 돌려주시기로 했습니다. 먼저 돌려주시면 다시 빌리실 수 있습니다.
error-still-owed =
    { JOSA($title, "을/를") } 같은 물건으로 갚기로 하셨습니다. { $until }까지{ $late ->
        [yes] { "" }였습니다.
       *[no] { "" }입니다.
    } 담당자가 받았다고 적으면 다시 빌리실 수 있습니다.
error-owed-gone = 이미 끝난 일입니다. 갚을 것이 남아 있지 않습니다.
error-supply-gone = 이제 함께 쓰지 않는 소모품입니다.
error-supply-short = { JOSA($name, "은/는") } { $left }개 있었습니다. 그보다 많이 쓸 수는 없습니다.
error-supply-too-many = 0부터 { $most }까지 적어 주십시오.
error-lending-paused = 늦게 돌려주신 일로 { $days }일 동안 쉽니다. { JOSA($until, "이/가") } 지나면 저절로 풀려 다시 빌리실 수 있습니다.
error-safety-unread = 안전 수칙을 먼저 읽어 주십시오. 물건을 다시 열면 보입니다.
error-renewed-often = 한 번 빌린 물건은 { $most }번까지 더 쓰실 수 있습니다.
error-renewal-late = { $due }까지였습니다. 늦은 물건은 더 쓰실 수 없습니다. 먼저 돌려주십시오.
error-others-wait = { $count }명이 기다려서 더 쓰실 수 없습니다. { $due }까지 돌려주십시오.
error-hold-gone = 이 줄에는 서 계시지 않습니다.
error-code-tired = 번호를 { $most }번 틀리셨습니다. 담당자에게 직접 내 달라고 하십시오.
error-pause-gone = 이미 끝난 쉼입니다.
error-desk-not-yours = 이 동네의 일을 맡은 분만 하실 수 있습니다.
error-desk-gone = 이 방에서는 더 할 수 없습니다. 봇과의 대화에서 /cases 로 열어 보십시오.
error-desk-there = 이 방은 이미 그 동네의 동네지기 방입니다.
error-desk-elsewhere = 이 방은 { $place ->
           *[other] { $area }
        } 동네지기 방입니다. 먼저 /desk off 로 그만두어 주십시오.
error-desk-unnamed = 방의 이름으로 적으셔서 어느 분인지 알 수 없습니다. 본인 이름으로 적어 주십시오.
error-donation-gone = 이 물건은 이제 볼 수 없습니다. 내놓은 물건에서 다시 찾아보십시오.
error-donation-done = 이미 끝난 일입니다: { $state }
error-too-many-donations = 대답을 기다리는 물건은 { $most }가지까지 내놓으실 수 있습니다. 대답을 들으신 뒤에 더 내놓아 주십시오.
error-donate-first =
    { JOSA($name, "은/는") } 물건을 하나 이상 준 이웃이 함께 쓰는 곳입니다. { $waits ->
        [0] 집에서 쓰지 않는 물건을 하나 주시면, 담당자가 받은 때부터 무엇이든 빌리실 수 있습니다.
       *[other] 내놓으신 물건을 담당자가 받으면 바로 빌리실 수 있습니다. 대답이 오면 알려 드립니다.
    }
error-own-thing = 내 물건입니다. ‘내가 빌려주는 물건’에서 보실 수 있습니다.
error-owners-thing = 이웃이 빌려주는 물건입니다. 주인만 정할 수 있습니다.
error-owned-gone = 빌려주시는 물건 가운데 그런 것이 없습니다.
error-too-many-owned = 빌려주는 물건은 { $most }가지까지 올리실 수 있습니다.
error-day-full =
    { $day }에는 찾으러 오는 이웃이 { $most }명이어서 더 받지 못합니다. “{ $title }”의 다음 날은 { $first ->
        [none] 아직 알 수 없습니다.
       *[other] { $first }입니다. 그날부터 빌리실 수 있습니다.
    }
error-ask-gone = 이미 끝난 일입니다. 마음 써 주셔서 고맙습니다.
error-too-many-asks = 한꺼번에 { $most }가지까지 물어보실 수 있습니다. 하나가 끝나거나 그만두신 뒤에 물어봐 주십시오.
error-room-gone = 이제 빌려주지 않는 방이거나 사시는 곳에는 빌려주지 않는 방입니다.
error-room-there = { JOSA($name, "이라는/라는") } 방은 이미 있습니다. 다른 이름을 적어 주십시오.
error-too-many-rooms = 한 건물에는 방을 { $most }개까지 열 수 있습니다.
error-room-never-open = 방은 일주일에 하루라도 열려 있어야 합니다.
error-room-number-wrong = { $least }부터 { $most }까지 적을 수 있습니다.
error-room-terms-cross = 다른 숫자와 맞지 않습니다. 가장 짧은 시간은 가장 긴 시간보다, 첫날은 마지막 날보다 뒤일 수 없습니다.
error-room-part-wrong = 방은 자기 자신이나 자기 일부의 일부가 될 수 없습니다.
error-room-booked = 앞으로 예약된 시간이 있어 지금은 나누거나 합칠 수 없습니다.
error-booking-gone = 이 예약은 이제 볼 수 없습니다. ‘내 예약’에서 다시 찾아보십시오.
error-booking-stands = 되돌릴 수 있는 { $minutes }분이 지나 예약은 그대로 있습니다. 아래의 예약 목록에서 취소하실 수 있습니다.
error-booking-step-impossible = 지금은 할 수 없는 일입니다. 예약의 상태: { $state }
error-hold-over = 맡아 두는 { $minutes }분이 지났습니다. 아직 비어 있으면 다시 골라 주십시오.
error-room-paused = 지금은 빌려주지 않는 방입니다.
error-too-few-people = 이 방은 { $least }명부터 빌릴 수 있습니다.
error-too-many-people = 이 방에는 { $most }명까지 들어갈 수 있습니다. 더 큰 방을 찾아보십시오.
error-booking-too-short = 이 방은 { $least }부터 빌릴 수 있습니다.
error-booking-too-long = 이 방은 한 번에 { $most }까지 빌릴 수 있습니다.
error-booking-off-grid =
    이 방은 { $slot }분 단위로 빌립니다. { $next ->
        [none] 이날은 그만큼 빌 수 있는 때가 없습니다.
       *[other] { $next }에 시작하실 수 있습니다.
    }
error-booking-too-soon =
    { $days ->
        [0] 오늘부터 예약하실 수 있습니다.
       *[other] 이 방은 { $days }일 전까지 예약합니다. { $first }부터 고르실 수 있습니다.
    }
error-booking-too-far = 이 방은 { $days }일 앞까지만 예약합니다. { $last }까지의 날을 골라 주십시오.
error-booking-past = 이미 지난 시각입니다. 앞으로의 시각을 골라 주십시오.
error-room-shut =
    그 시간에는 방을 열지 않습니다. { $next ->
        [none] 다른 날을 골라 보십시오.
       *[other] { $next }에 시작하실 수 있습니다.
    }
error-slot-taken =
    그 시간에는 다른 예약이 있습니다. { $next ->
        [none] 다른 날을 골라 보십시오.
       *[other] { $next }에 시작하실 수 있습니다.
    }
error-wait-gone = 그 줄에는 지금 서 계시지 않습니다.
error-waitlist-off = 이곳에서는 줄을 서지 않습니다. 다른 때나 다른 방을 찾아보십시오.
error-wait-too-late = 곧 시작하는 시간이라 줄을 서실 수 없습니다. 다른 때나 다른 방을 찾아보십시오.
error-too-many-waits = 한 번에 { $most }곳까지 줄을 서실 수 있습니다. 한 곳에서 나오시면 여기에 서실 수 있습니다.
error-offer-over = { $until }까지 맡아 두었습니다. 이제 다음 차례로 넘어갑니다.
error-rooms-barred = { $days }일 동안 점수가 { $points }점이 되어({ $most }점부터) { $until }까지 방을 예약하실 수 없습니다. 그 뒤에는 저절로 풀립니다. 잘못되었다고 생각하시면 다시 살펴 달라고 하실 수 있습니다.
error-bar-gone = 지금은 막혀 있지 않습니다. 방을 예약하실 수 있습니다.
error-point-gone = 이미 없어졌거나 거두어진 점수입니다.
error-point-objected = 이미 다시 살펴 달라고 하신 점수입니다. 한 번 살펴봅니다.
error-bar-objected = 이미 다시 살펴 달라고 하셨습니다. 결정되면 알려 드립니다.
error-own-bar = 자신의 예약을 스스로 풀 수는 없습니다. 다른 담당자에게 말씀해 주십시오.
error-day-quota = 하루에 { $most }건까지 예약하실 수 있습니다. 다음 날인 { $next }부터 고르실 수 있습니다.
error-minutes-quota =
    하루에 { $most }까지 쓰실 수 있습니다. { $left ->
        [none] 그날은 다 쓰셨습니다.
       *[other] 그날은 { $left } 남았습니다.
    }
error-month-quota = 한 달에 { $most }건까지 예약하실 수 있습니다. { $next }부터 다시 예약하실 수 있습니다.
error-ticks-missing = 세 가지를 모두 약속하셔야 방을 빌려 드릴 수 있습니다.
error-purpose-not-here = 이 방은 그 일에는 빌려주지 않습니다. 다른 쓰임새를 고르거나 다른 방을 찾아보십시오.
error-too-early-here = 도착했다는 말은 { $first }부터 하실 수 있습니다.
error-too-late-to-cancel = 이미 시작했습니다. 담당자에게 말씀해 주십시오.
error-place-ending = { JOSA($name, "은/는") } 문을 닫는 중이어서 더는 빌려 드리지 않습니다. 돌려주시는 것은 받습니다.
error-home-step-impossible = 지금은 할 수 없는 일입니다. 화면을 다시 열어 지금 상태를 보십시오.
error-home-step-not-yours = 다른 분이 하실 일입니다. 궁금하시면 담당자에게 물어보십시오.
error-word-counts = 되돌릴 수 있는 시간이 지났습니다. 뜻이 다르시면 담당자에게 말씀해 주십시오.
error-host-too-young = 집을 나누시는 분은 { $age }세 이상이셔야 합니다. 궁금하시면 담당자에게 물어보십시오.
error-host-there = 이미 집을 등록하셨습니다. 바꾸실 것이 있으면 담당자에게 말씀해 주십시오.
error-host-gone = 그 집은 이제 볼 수 없습니다. 다른 집을 찾아보십시오.
error-rent-too-high = 이 동네의 집세는 한 달에 { $most }원까지입니다.
error-rent-level-unknown = 먼저 이 동네의 보통 집세를 적어 주십시오.
error-hours-too-many = 도움은 일주일에 { $most }시간까지 부탁하실 수 있습니다.
error-guest-too-young = 함께 살 집은 { $age }세부터 찾을 수 있습니다.
error-guest-there = 이미 집을 찾고 계십니다. 지금 신청을 먼저 살펴보십시오.
error-guest-gone = 그분은 이제 집을 찾지 않습니다. 목록을 다시 열어 주십시오.
error-stay-too-short = 한 달은 함께 사셔야 합니다. 날짜를 다시 골라 주십시오.
error-stay-past = 이미 지난 날입니다. 오늘부터 고르실 수 있습니다.
error-papers-missing = 서류를 { $count }개 더 확인해야 합니다.
error-meeting-at-home = 집 주소는 적지 않습니다. 알림과 달력에 남기 때문입니다. 주민센터 같은 곳을 적어 주십시오.
error-not-verified = 담당자가 서류를 모두 확인한 뒤에 신청하실 수 있습니다.
error-vault-locked = 지금은 주소와 전화번호를 안전하게 보관할 수 없어 받지 않습니다. 담당자에게 말씀해 주십시오.
error-aide-gone = 이미 쓰였거나 끝난 초대입니다. 초대해 주신 분께 새 초대를 부탁해 주십시오.
error-own-aide = 도와주는 사람은 다른 분이어야 합니다. 그분께 주소를 보내 주십시오.
error-aide-known = 이미 도와드리고 있습니다.
error-too-many-aides = 도와주는 사람은 { $most }명까지입니다. 한 분을 먼저 그만두게 하신 뒤에 초대해 주십시오.
error-no-scope = 도와줄 일을 하나는 골라 주십시오.
error-round-gone = 그런 추첨이 없거나 사시는 곳에서는 볼 수 없는 추첨입니다.
error-round-step-impossible = 지금은 할 수 없는 일입니다. 추첨을 다시 열어 지금 상태를 보십시오.
error-round-empty = 추첨할 시간을 먼저 넣어 주십시오.
error-round-days-wrong = 오늘부터 신청을 받고, 마감한 뒤에 추첨하며, 추첨하고 { $hours }시간이 지난 뒤에 첫 시간이 시작해야 합니다. 날을 다시 골라 주십시오.
error-round-not-open = 신청은 { $opens }부터 { $closes }까지 받습니다.
error-too-many-slots = 한 추첨에는 시간을 { $most }개까지 넣을 수 있습니다.
error-wishes-wrong = 이 추첨의 시간 가운데 1개에서 { $most }개까지 골라 주십시오.
error-lottery-won-lately = 얼마 전에 뽑히셨습니다. { $until }부터 다시 신청하실 수 있습니다.
error-entry-gone = 이 추첨에 내신 신청이 없습니다.
error-entry-step-impossible = 지금은 할 수 없는 일입니다. 추첨을 다시 열어 내 표를 보십시오.
error-proof-needed = 이곳에서는 문 앞의 번호나 위치로 도착을 알려 주셔야 합니다.
error-sign-unknown = 이 코드는 이제 쓰지 않습니다. 담당자에게 말씀해 주십시오.
error-nothing-here = 지금 { $name }에 시작하는 예약이 없습니다. /bookings 에서 시간을 확인해 주십시오.
error-door-code-tried = 번호를 { $most }번 틀리셔서 번호로는 더 확인할 수 없습니다. 문에 붙은 코드를 찍으시거나 계신 곳으로 알려 주시거나, 담당자에게 말씀해 주십시오.
error-spot-unknown = 이 건물의 위치를 아직 모릅니다. 번호나 ‘도착했습니다’로 알려 주십시오.
error-too-far-away = 건물에서 { $metres }미터 떨어져 계십니다. { $most }미터 안에서 다시 보내 주십시오.
error-location-needed = 위치를 보내 주십시오.
error-not-yours = 이 예약에 대해서는 지금 말씀하실 것이 없습니다.
error-said-already = 이미 말씀해 주셨습니다. 고맙습니다.
error-trip-gone = 다른 사람이 이미 보냈거나 받았습니다. 창구를 다시 열어 주십시오.
error-match-gone = 그 신청은 이제 볼 수 없습니다.
error-asked-already = 이 집에는 이미 여쭈었습니다. 답을 기다려 주십시오.
error-too-many-matches = 한 번에 { $most }곳까지 여쭐 수 있습니다. 답을 기다리시거나 하나를 거두어 주십시오.
error-profile-open = 먼저 집 소개를 적어 주십시오.
error-feeds-not-served = 이곳에서는 아직 달력 주소를 쓸 수 없습니다. 예약마다 있는 ‘달력에 넣기’를 쓰실 수 있습니다.
error-series-gone = 이 되풀이 예약은 이제 볼 수 없거나 남은 날이 없습니다. ‘내 예약’에서 다시 찾아보십시오.
error-series-empty = 빌릴 수 있는 날이 하루도 없습니다. 다른 시각이나 다른 방을 골라 보십시오.
error-series-too-long = 되풀이 예약은 2번부터 { $most }번까지 한꺼번에 할 수 있습니다.
error-stay-gone = 볼 수 없는 집입니다. /stay 에서 다시 골라 주십시오.
error-stay-frozen = 지금은 전하거나 보여 드릴 수 없습니다. 궁금하신 것은 담당자에게 물어봐 주십시오.
error-terms-open = 아직 모두가 이 약속에 좋다고 하지 않았습니다. 약속을 다시 열어 봐 주십시오.
error-check-over = 이미 대답하셨거나 지난 물음입니다.
error-term-backwards = 끝나는 날은 시작하는 날보다 뒤여야 합니다.
error-watch-gone = 이 알림은 이미 끝났습니다.
error-too-many-watches = 알림은 { $most }개까지 받으실 수 있습니다. 하나를 그만 받으신 뒤에 더해 주십시오.
error-watch-too-long = 그 시간 안에 들어가지 않는 길이입니다. 시간이나 길이를 바꿔 주십시오.
error-handover-gone = 이 주소나 번호로는 아무것도 열리지 않습니다. 담당자에게 새로 달라고 하십시오.
error-handover-own = 그 기록의 본인만 할 수 있는 일입니다.
error-ending-there = { $last }까지만 빌려주기로 이미 정하셨습니다. 바꾸시려면 먼저 ‘다시 빌려주기’를 눌러 주십시오.
error-ending-gone = 이미 되돌렸거나 끝난 일입니다.
error-kin-gone = 이미 여쭌 분이거나, 아무도 알려 주지 않은 분입니다. 목록을 다시 열어 주십시오.
error-kin-own = 직접 알려 주신 분께는 다른 담당자가 여쭙니다.
error-too-many-kin = 한 번에 { $most }명까지 알려 주실 수 있습니다. 앞의 분께 여쭌 뒤에 다시 알려 주십시오.
error-poll-gone = 이 투표는 끝났습니다.
error-poll-runs = 이미 투표가 열려 있습니다. 그 투표가 끝난 다음에 새로 시작해 주십시오.
error-poll-not-yours = 투표를 시작하신 분, 또는 봇에 가입하고 방을 예약하실 수 있는 분만 하실 수 있습니다.
error-poll-too-many = 아직 쓰지 않은 단체방 예약을 { $most }건 맡고 계십니다. 그 가운데 하나가 끝난 다음에 하시거나 다른 분이 시작해 주십시오.
error-poll-nothing = { $people }명이 쓸 수 있는 빈 방을 찾지 못했습니다. 다른 요일이나 시간, 더 적은 인원으로 적어 보십시오.
error-poll-no-votes = 아직 누른 분이 없습니다. 표가 하나라도 있어야 정할 수 있습니다.
error-slot-drawn = 이 시간은 <b>{ $name }</b> 추첨에 걸려 있어 다시 빌려줄 수 없습니다. 추첨을 취소하시거나 추첨이 끝난 뒤에 해 주십시오.
error-caller-gone = 전화로 예약한 분이 없거나, 이미 지워진 번호입니다.
error-neighbour-barred = { $name } 님은 지금 방을 예약하실 수 없습니다. 까닭은 그분께 알려 드렸고, 다시 살펴 달라고 하실 수 있습니다.
