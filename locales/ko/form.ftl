# 차례로 묻는 대화
form-progress = <i>{ $of }개 중 { $n }번째</i>
form-back = ‹ 뒤로
form-skip = 건너뛰기
form-keep = 그대로 두기
form-cancel = 그만두기
form-resume = 하던 일 이어서 하기
form-change = 고치기: { $label }
form-line = <b>{ $label }</b>: { $value }
form-nothing = 없음
form-unfinished =
    아직 끝내지 않은 일이 있습니다: <b>{ $form }</b>.
    이어서 하시겠습니까, 버리고 { JOSA($new, "을/를") } 새로 시작하시겠습니까?
    .resume = 이어서 하기
    .anew = 버리고 새로 시작
form-cancelled = { JOSA($form, "을/를") } 그만두었습니다. 언제든 /menu 에서 다시 시작하실 수 있습니다.
form-press-please = 아래 단추 가운데 하나를 눌러 주십시오.
form-done = 다 골랐습니다
form-ticked = ☑ { $what }
form-unticked = ☐ { $what }
form-photos = 사진 { $count }장
form-photos-done = 다 보냈습니다
form-photos-none = 사진 모두 지우기
form-share-location =
    화면 아래쪽의 단추를 누르시면 지금 계신 곳의 동네를 찾아 드립니다.
    위치는 동네를 찾는 데만 쓰고 저장하지 않습니다.
    .location = 내 위치 보내기
form-thanks = 받았습니다. 고맙습니다.
form-place-share = 위치로 찾기
form-place-list = 목록에서 고르기
form-place-here = { $area }까지만 알리기
form-place-other = 다른 방법으로 찾기
form-name-residents-join = 가입
form-name-residents-name = 이름 바꾸기
form-name-areas-home = 사는 곳 바꾸기
form-name-barter-offer = 나눔 글
form-name-barter-want = 부탁 글
form-nudge-residents-join = 가입을 마치지 않으셨습니다. 이어서 하시겠습니까?
form-nudge-residents-name = 이름을 바꾸시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-areas-home = 이사하신 곳을 알려 주시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-barter-offer = 나눔 글을 쓰시던 중이었습니다. 이어서 쓰시겠습니까? 7일 동안 그대로 두겠습니다.
form-nudge-barter-want = 부탁 글을 쓰시던 중이었습니다. 이어서 쓰시겠습니까? 7일 동안 그대로 두겠습니다.
form-name-cases-report = 글 신고
form-name-cases-limit = 한도 요청
form-name-cases-mistake = 잘못 보낸 것 알리기
form-name-cases-answer = 내 말 적기
form-name-cases-appeal = 다시 살펴 달라는 요청
form-name-cases-rule = 결정
form-name-cases-decide = 결정
form-name-broadcast-write = 동네 소식
form-nudge-broadcast-write = 동네 소식을 쓰시던 중이었습니다. 이어서 쓰시겠습니까?
form-name-roles-grant = 역할 초대
form-nudge-cases-report = 글을 신고하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-cases-limit = 한도를 늘려 달라고 요청하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-cases-mistake = 잘못 보낸 것을 알리시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-cases-answer = 있었던 일을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-cases-appeal = 다시 살펴 달라고 요청하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-cases-rule = 결정을 적으시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-roles-grant = 역할을 맡기시던 중이었습니다. 이어서 하시겠습니까?
# 단추 대신 적는 말
form-yes-words = 네 예 넵 넹 녜 응 ㅇㅇ 좋습니다 알겠습니다
form-name-contact-write = 이웃에게 보내는 글
form-name-reviews-write = 거래 후기
form-nudge-contact-write = 이웃에게 보낼 글을 쓰시던 중이었습니다. 이어서 쓰시겠습니까?
form-nudge-reviews-write = 거래 후기를 쓰시던 중이었습니다. 이어서 쓰시겠습니까?
form-name-trades-propose = 거래 제안
form-name-trades-counter = 조건 바꾸기
form-name-trades-contest = 문제 알리기
form-nudge-trades-propose = 거래 제안을 적으시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-trades-counter = 거래 조건을 바꾸시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-trades-contest = 거래의 문제를 알리시던 중이었습니다. 이어서 하시겠습니까?
form-name-ledger-pay = 보내기
form-name-ledger-ask = 링크로 받기
form-name-ledger-split = 나누어 받기
form-nudge-ledger-pay = 이웃에게 보내시던 중이었습니다. 아직 보내지 않았습니다. 이어서 하시겠습니까?
form-nudge-ledger-ask = 받을 링크를 만드시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-ledger-split = 여럿이 나누어 내도록 부탁하시던 중이었습니다. 이어서 하시겠습니까?
form-name-audit-seek = 기록 찾기
form-nudge-audit-seek = 기록에서 찾으시던 중이었습니다. 이어서 하시겠습니까?
<<<<<<< HEAD
form-name-settings-change = 규칙 바꾸기
form-nudge-settings-change = 규칙을 바꾸시던 중이었습니다. 아직 바뀌지 않았습니다. 이어서 하시겠습니까?
form-name-settings-area = 곳 고르기
form-nudge-settings-area = 규칙을 보실 곳을 고르시던 중이었습니다. 이어서 하시겠습니까?
=======
form-name-rights-breach = 유출에 해당하는 이웃 찾기
form-nudge-rights-breach = 유출에 해당하는 이웃을 찾다가 멈추셨습니다. 이어서 하시겠습니까?
>>>>>>> c465414 (rights: numbers of registration are never taken)
