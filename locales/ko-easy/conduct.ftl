# conduct
conduct-ask-plea =
    무엇을 다시 살펴야 합니까?
    편하게 적어 주십시오.
    다른 동네지기가 봅니다.
conduct-ask-reason =
    <b>{ $name }</b>
    무엇이 문제입니까?
    누가 알렸는지는 말하지 않습니다.
conduct-ask-words =
    어떤 일이 있었습니까?
    없으면 ‘건너뛰겠습니다’를 눌러 주십시오.
conduct-standing-door = 제 이용 상태를 보겠습니다
conduct-acknowledge = 네, 읽었습니다
conduct-acknowledged =
    읽어 주셔서 고맙습니다.
    이제 계속 쓰실 수 있습니다.
    다시 살펴 달라고 하실 수도 있습니다.
conduct-object = 다시 살펴 주십시오
conduct-object-to = { $n }번을 다시 살펴 주십시오
conduct-objected =
    잘 받았습니다.
    다른 동네지기가 살펴보겠습니다.
    접수 번호는 { $number }입니다.
conduct-report = 이 이웃에게 문제가 있습니다
conduct-notice-warning =
    <b>경고를 드립니다.</b>
    까닭: { $why }
    읽으셨으면 아래 단추를 눌러 주십시오.
    그러면 계속 쓰실 수 있습니다.
conduct-notice-suspension =
    <b>{ $until }까지 이용이 정지되었습니다.</b>
    까닭: { $why }
    약속하신 일은 마치실 수 있습니다.
    다시 살펴 달라고 하실 수 있습니다.
conduct-notice-ban =
    <b>앞으로 품앗이를 쓰실 수 없습니다.</b>
    까닭: { $why }
    약속하신 일은 마치실 수 있습니다.
    다시 살펴 달라고 하실 수 있습니다.
conduct-notice-restored =
    { $measure ->
        [warning] <b>경고가 취소되었습니다.</b>
       *[other] <b>이용 정지가 풀렸습니다.</b>
    }
    이제 전처럼 쓰실 수 있습니다.
conduct-notice-visible =
    <b>{ $title }</b>
    살펴보았습니다.
    이제 모두에게 보입니다.
