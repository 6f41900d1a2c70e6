# 단위와 잔액: 쉬운 말
ledger-balance =
    <b>내 잔액은 { $balance }입니다.</b>
    지금 { $room }까지 쓰실 수 있습니다.
    { $held ->
        [none] { $held }
       *[other] 거래에 묶인 것이 { $held } 있습니다.
    }
    지금까지 거래를 { $trades }번 마치셨습니다.
ledger-door-pay = 이웃에게 보내겠습니다
ledger-door-ask = 이웃에게서 받겠습니다
ledger-door-split = 여럿에게서 나누어 받겠습니다
ledger-door-statement = 주고받은 내역을 보겠습니다
ledger-pay = 보내겠습니다
ledger-pay-one = { $name }에게 보내겠습니다
ledger-decline = 보내지 않겠습니다
ledger-withdraw = { $amount } 부탁을 거두겠습니다
ledger-pay-ask-whom =
    누구에게 보내시겠습니까?
    { $count ->
        [0] 이웃의 이름을 적어 주십시오.
       *[other] 이름을 누르시거나 적어 주십시오.
    }
    .label = 받는 이웃
ledger-how-much =
    얼마입니까?
    { $most }까지 적으실 수 있습니다. 단위는 ‘{ $unit }’입니다.
    보기: 3천
    .label = 금액
ledger-what-for =
    무엇 때문인지 짧게 적어 주십시오.
    적지 않으시려면 ‘건너뛰겠습니다’를 눌러 주십시오.
    .label = 내용
ledger-paid =
    { $name }에게 { JOSA($amount, "을/를") } 보냈습니다.
    남은 잔액은 { $balance }입니다.
ledger-asked =
    <b>{ $amount }</b>{ PARTICLE($amount, "을/를") } 받을 주소입니다.
    { $until }까지 쓸 수 있습니다.
    그림을 보여 주시거나 이 주소를 보내십시오: { $link }
ledger-request =
    { JOSA($name, "이/가") } <b>{ $amount }</b>{ PARTICLE($amount, "을/를") } 부탁합니다.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
    보내시면 잔액이 { JOSA($after, "이/가") } 됩니다.
ledger-notice-asked =
    { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } <b>{ $amount }{ ledger-unit }</b>{ PARTICLE(ledger-unit, "을/를") } 부탁합니다.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
    { $until }까지 답해 주십시오.
ledger-notice-asked-again =
    아직 답하지 않으신 부탁이 있습니다.
    { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } <b>{ $amount }{ ledger-unit }</b>{ PARTICLE(ledger-unit, "을/를") } 부탁했습니다.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
    { $until }까지 답해 주십시오.
ledger-notice-low =
    잔액이 { $balance }{ JOSA(ledger-unit, "이/가") } 되었습니다.
    { $floor }{ ledger-unit }까지만 내려갈 수 있습니다.
    나눌 것을 하나 올려 보십시오.
ledger-notice-high =
    { $balance }{ JOSA(ledger-unit, "을/를") } 모으셨습니다. 고맙습니다.
    이제 이웃에게 부탁해 보십시오.
ledger-ask-limit = 한도를 늘려 달라고 부탁하겠습니다
