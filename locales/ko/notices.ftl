# 알림
command-letters = 전하지 못한 알림 보기
topic-trades = 거래
topic-lending = 빌린 물건
topic-asked = 이웃이 찾는 물건
topic-bookings = 방 예약
topic-contact = 이웃의 쪽지
topic-ledger = 주고받은 것
topic-barter = 내가 올린 글
topic-saved = 기다리는 것
topic-rings = 맞교환
topic-reviews = 후기
topic-cases = 접수된 일
topic-roles = 맡은 일
topic-conduct = 글과 이용에 대한 결정
mode-on = 바로
mode-digest = 모아서
mode-off = 끔
notices-wishes =
    <b>알림을 어떻게 받으시겠습니까?</b>
    { $quiet ->
        [no] 밤에도 알려 드립니다.
       *[yes] { $from }부터 { $until }까지는 알리지 않습니다.
    }
    모아 둔 알림은 { $digest }에 한 번에 보내 드립니다. 하루에 세 번 넘게 먼저 말씀드리지 않고, 나머지도 모아 둡니다.
    안전에 관한 알림과 동네지기의 결정은 언제나 알려 드립니다.
    .topic = { $topic }: { $mode }
    .quiet =
        { $quiet ->
            [no] 조용한 시간 정하기
           *[yes] 조용한 시간: { $from }–{ $until }
        }
    .digest = 모아 받는 시각: { $digest }
    .urgent =
        { $urgent ->
            [yes] 세 시간 안에 시작하는 일은 밤에도: 받음
           *[no] 세 시간 안에 시작하는 일은 밤에도: 받지 않음
        }
    .muted = 꺼 둔 알림 { $muted }건
notices-ask-from =
    몇 시부터 알리지 말아야 합니까?
    늘 받으시려면 다음 물음에서 같은 시각을 골라 주십시오.
    .label = 부터
notices-ask-until =
    몇 시까지 알리지 말아야 합니까?
    .label = 까지
notices-ask-digest =
    모아 둔 알림을 몇 시에 받으시겠습니까?
    .label = 모아 받는 시각
notices-mute = 이 건은 그만 알리기
notices-muted = “{ $title }”에 관한 알림을 껐습니다. /notices에서 다시 켜실 수 있습니다.
notices-silent =
    { $count ->
        [0] 꺼 둔 알림이 없습니다.
       *[other] <b>알리지 않는 것입니다.</b> 누르시면 다시 알려 드립니다.
    }
    .unmute = 다시 알리기: { $title }
notices-digest =
    <b>모아 둔 알림 { $count }건입니다.</b>
    번호를 누르시면 하나씩 보실 수 있습니다.
notices-line =
    <b>{ $number }.</b> { $text }
notices-letters =
    { $count ->
        [0] 전하지 못한 알림이 없습니다.
       *[other] <b>전하지 못한 알림 { $count }건</b>
    }
    .all = { $count }건 모두 다시 보내기
notices-letter = { $number }. { $name } · { $what } · { $due } · { $problem }
notices-letter-again = { $number } 다시 보내기
notices-letter-drop = { $number } 버리기
notices-notice-dead = 다섯 번 보내 보았으나 전하지 못한 알림이 { $count }건 있습니다.
notices-see-letters = 보기
deed-letter-again = 전하지 못한 알림을 다시 보냄
deed-letters-again = 전하지 못한 알림을 모두 다시 보냄
deed-letter-dropped = 전하지 못한 알림을 버림
form-name-notices-quiet = 조용한 시간 정하기
form-name-notices-digest = 모아 받을 시각 정하기
form-nudge-notices-quiet = 조용한 시간을 정하시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-notices-digest = 모아 받을 시각을 정하시던 중이었습니다. 이어서 하시겠습니까?
rules-notice = 알림
rule-notice-unasked-most = 하루에 먼저 보내는 알림: { $value }개까지
rule-notice-urgent-hours = 밤에도 알리는 일: { $value }시간 안에 시작할 때
rule-notice-answer-minutes = 말을 건 뒤 밤에도 답하는 시간: { $value }분
rule-notice-spread-minutes = 아침에 알림을 나누어 보내는 시간: { $value }분
rule-notice-muted-most = 한 사람이 끌 수 있는 알림: { $value }개
