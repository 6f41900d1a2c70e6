# 방에 오고 가는 날: 쉬운 말
visits-do-code = 번호로 도착을 알리겠습니다
visits-do-spot = 지금 있는 곳으로 알리겠습니다
visits-do-say = 어땠는지 말하겠습니다
visits-do-find = 고치거나 치울 것을 알리겠습니다
visits-see = 자세히 보겠습니다
visits-share = 지금 있는 곳을 보내겠습니다
visits-share-location =
    화면 아래의 단추를 눌러 주십시오.
    지금 계신 곳이 전해집니다.
    거리를 재는 데만 쓰고 보관하지 않습니다.
    .location = 지금 있는 곳을 보내겠습니다
visits-ask-code =
    건물에 적힌 네 자리 번호를 적어 주십시오.
    보이지 않으면 담당자에게 물어보십시오.
    .label = 번호
visits-ask-point =
    지금 건물에 계십니까?
    계신 곳을 보내시면 도착한 것으로 적습니다.
    .label = 위치
visits-ask-fit =
    방이 안내와 같았습니까?
    이름은 보이지 않습니다.
    .label = 안내와 같음
visits-ask-words =
    어디가 어떤지 적어 주십시오.
    담당자와 동네지기가 읽습니다.
    .label = 사정
visits-ask-photos =
    사진이 있으면 보내 주십시오.
    { $most }장까지 됩니다.
    .label = 사진
visits-there =
    도착하신 것으로 적었습니다.
    잘 쓰십시오.
visits-said =
    말씀 고맙습니다.
    다음 이웃에게 도움이 됩니다.
visits-found =
    알려 주셔서 고맙습니다.
    접수 번호는 { $number }입니다.
    담당자와 동네지기가 살펴봅니다.
form-nudge-visits-code =
    도착을 알리시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-visits-spot =
    도착을 알리시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-visits-say =
    방이 어땠는지 말씀하시던 중이었습니다.
    이어서 하시겠습니까?
form-nudge-visits-find =
    고치거나 치울 것을 알리시던 중이었습니다.
    이어서 하시겠습니까?
