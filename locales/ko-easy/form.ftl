form-progress = { $of }개 중 { $n }번째입니다.
form-back = 뒤로 돌아가겠습니다
form-skip = 건너뛰겠습니다
form-keep = 그대로 두겠습니다
form-cancel = 그만두겠습니다
form-resume = 이어서 하겠습니다
form-change = { JOSA($label, "을/를") } 고치겠습니다
form-unfinished =
    아직 끝내지 않은 일이 있습니다.
    <b>{ $form }</b>
    이어서 하시겠습니까?
    .resume = 네, 이어서 하겠습니다
    .anew = 아니요, 새로 시작하겠습니다
form-cancelled =
    { JOSA($form, "을/를") } 그만두었습니다.
    메뉴에서 다시 시작하실 수 있습니다.
form-press-please = 아래 단추를 하나 눌러 주십시오.
form-photos-done = 사진을 다 보냈습니다
form-photos-none = 사진을 모두 지우겠습니다
form-share-location =
    화면 아래쪽의 단추를 눌러 주십시오.
    지금 계신 동네를 찾아 드립니다.
    위치는 저장하지 않습니다.
    .location = 내 위치를 보내겠습니다
form-place-share = 지금 있는 곳을 알리겠습니다
form-place-list = 목록에서 고르겠습니다
form-place-here = { $area }까지만 알리겠습니다
form-place-other = 다르게 찾겠습니다
form-nudge-residents-join =
    아직 가입을 마치지 않으셨습니다.
    이어서 하시겠습니까?
form-nudge-residents-name =
    이름을 바꾸시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-areas-home =
    이사하신 곳을 알려 주시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-barter-offer =
    나눔 글을 쓰시던 중이었습니다.
    이어서 쓰시겠습니까?
    7일 동안 그대로 두겠습니다.
form-nudge-barter-want =
    부탁 글을 쓰시던 중이었습니다.
    이어서 쓰시겠습니까?
    7일 동안 그대로 두겠습니다.
form-nudge-cases-report =
    글에 문제가 있다고 알리시던 중입니다.
    이어서 하시겠습니까?
form-nudge-cases-limit =
    한도를 요청하시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-cases-answer =
    있었던 일을 적으시던 중이었습니다.
    이어서 적으시겠습니까?
form-nudge-cases-appeal =
    다시 살펴 달라고 하시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-trades-propose =
    제안을 적으시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-trades-counter =
    조건을 바꾸시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-trades-contest =
    문제를 알리시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-ledger-pay =
    보내시던 것을 아직 보내지 않았습니다.
    이어서 하시겠습니까?
form-hidden = 안전하게 보관합니다
