# ledger
ledger-unit =
    { $unit ->
        [mun] 문
       *[other] { $unit }
    }
transfer-state-pending = 답을 기다림
transfer-state-committed = 보냄
transfer-state-rejected = 거절함
transfer-state-expired = 기한이 지남
transfer-state-withdrawn = 거둠
ledger-notice-low =
    잔액이 { $balance }{ JOSA(ledger-unit, "이/가") } 되었습니다. { $floor }{ ledger-unit }보다 더 내려갈 수는 없습니다.
    이웃에게 나눌 것을 하나 올려 보십시오. 받으신 만큼 다시 쓰실 수 있습니다.
ledger-notice-high =
    { $balance }{ JOSA(ledger-unit, "이나/나") } 모으셨습니다. 고맙습니다.
    이제 쓰실 때입니다. 쓰시면 이웃도 나눌 기회를 얻습니다.
ledger-amount = { $amount }{ $unit }
ledger-person = { $name ->
        [none] 이웃
       *[other] { $name } 님
    }
ledger-common = 동네 공동 계좌
ledger-neighbour = { $name } · { $area }
ledger-share = { $name } { $amount }
ledger-door-pay = 이웃에게 보내기
ledger-door-ask = 링크로 받기
ledger-door-split = 나누어 받기
ledger-door-statement = 거래 내역
ledger-door-mistakes = 잘못 보낸 것이 있습니다
ledger-wrong = 잘못 보냈습니다
ledger-balance =
    <b>내 잔액: { $balance }</b>
    지금 쓰실 수 있는 금액: { $room }
    { $held ->
        [none] { $held }
       *[other] 거래에 묶인 금액: { $held }
    }
    { $floor }까지 내려갈 수 있습니다. 마친 거래: { $trades }건
ledger-line-asked =
    { JOSA($name, "이/가") } { JOSA($amount, "을/를") } 부탁했습니다.{ $note ->
        [none] {""}
       *[other] {" "}{ $note }
    }
ledger-line-asking = { $name }에게 { JOSA($amount, "을/를") } 부탁하셨습니다. 답을 기다립니다.
ledger-line-link = 링크로 { JOSA($amount, "을/를") } 부탁하셨습니다. { $until }까지 쓸 수 있습니다.
ledger-pay = 보내기
ledger-pay-one = { $name }에게 보내기
ledger-decline = 거절하기
ledger-withdraw = { $amount } 부탁 거두기
ledger-pay-ask-whom =
    { $count ->
        [0] 누구에게 보내시겠습니까? 같은 동네 이웃의 이름을 적어 주십시오.
       *[other] 누구에게 보내시겠습니까? 아래에서 누르시거나 같은 동네 이웃의 이름을 적어 주십시오.
    }
    .label = 받는 이웃
ledger-how-much =
    얼마입니까? 단위는 ‘{ $unit }’이고 { $most }까지 적을 수 있습니다.
    보기: 3000, 3천, 3만 5천
    .label = 금액
ledger-what-for =
    무엇 때문인지 짧게 적어 주십시오. 거래 내역에 함께 남습니다.
    .label = 내용
ledger-pay-summary =
    <b>이대로 보내시겠습니까?</b>
    .send = 네, 보내 주십시오
ledger-ask-summary =
    <b>이대로 부탁하시겠습니까?</b>
    링크와 그림을 만들어 드립니다. 여는 이웃이 확인하고 보냅니다.
    .send = 네, 만들어 주십시오
ledger-split-ask-mine =
    내 몫도 함께 나누시겠습니까?
    .label = 내 몫
ledger-mine-yes = 네, 나도 한 몫 냅니다
ledger-mine-no = 아니요, 이웃들만 냅니다
ledger-split-ask-whom =
    { $count ->
        [0] 누구와 나누시겠습니까? 같은 동네 이웃의 이름을 적어 주십시오.
       *[other] 누구와 나누시겠습니까? 모두 고르신 다음 ‘다 골랐습니다’를 눌러 주십시오. 이름을 적어 찾으실 수도 있습니다.
    }
    .label = 함께 나눌 이웃
ledger-split-summary =
    <b>이대로 부탁하시겠습니까?</b>
    이웃마다 자기 몫을 확인하고 보냅니다.
    .send = 네, 부탁해 주십시오
ledger-paid = { $name }에게 { JOSA($amount, "을/를") } 보냈습니다. 남은 잔액은 { $balance }입니다.
ledger-asked =
    <b>{ $amount }</b>{ PARTICLE($amount, "을/를") } 받을 링크입니다. { $until }까지 한 번 쓸 수 있습니다.
    곁에 있는 이웃에게는 그림을 비추어 주시고, 멀리 있는 이웃에게는 이 주소를 보내 주십시오: { $link }
ledger-request =
    { JOSA($name, "이/가") } <b>{ $amount }</b>{ PARTICLE($amount, "을/를") } 부탁합니다.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
    보내시면 잔액이 { JOSA($after, "이/가") } 됩니다. 보내시겠습니까?
ledger-declined = 거절하셨습니다. 까닭은 적지 않으셔도 됩니다.
ledger-withdrawn = 부탁을 거두셨습니다.
ledger-split-card =
    <b>{ $of }명 중 { $paid }명이 보냈습니다.</b> { $amount }{ ledger-unit } 가운데 { $sum }{ ledger-unit }
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
ledger-line-share = { $name }: { $amount } — { $state }
ledger-statement =
    <b>{ widget-month } 거래 내역</b>
    처음 { $opened }, 지금까지 { $closed }
    { $count ->
        [0] 이달에는 주고받은 것이 없습니다.
       *[other] {""}
    }
ledger-line =
    { $day } · { $name } · { $sign ->
        [in] +
       *[out] −
    }{ $amount } → { $balance }{ $note ->
        [none] {""}
       *[other] {" "}({ $note })
    }
ledger-file = { widget-month } 거래 내역입니다. 모두 { $count }줄입니다.
ledger-file-csv = 파일로 받기 (CSV)
ledger-file-xlsx = 엑셀로 받기 (XLSX)
ledger-column-day = 날짜
ledger-column-name = 이웃
ledger-column-note = 내용
ledger-column-amount = 금액
ledger-column-balance = 잔액
ledger-notice-asked =
    { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } <b>{ $amount }{ ledger-unit }</b>{ PARTICLE(ledger-unit, "을/를") } 부탁합니다.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
    { $until }까지 답하실 수 있습니다.
ledger-notice-asked-again =
    아직 답하지 않으신 부탁이 있습니다. { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } <b>{ $amount }{ ledger-unit }</b>{ PARTICLE(ledger-unit, "을/를") } 부탁했습니다.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
    { $until }까지 답하실 수 있습니다. 거절하셔도 괜찮습니다.
ledger-notice-received =
    { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } <b>{ $amount }{ ledger-unit }</b>{ PARTICLE(ledger-unit, "을/를") } 보냈습니다.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
ledger-notice-paid =
    { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } 부탁하신 <b>{ $amount }{ ledger-unit }</b>{ PARTICLE(ledger-unit, "을/를") } 보냈습니다.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
ledger-notice-declined =
    { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } { $amount }{ ledger-unit } 부탁을 거절했습니다.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
ledger-notice-expired =
    { $amount }{ ledger-unit } 부탁이 답 없이 끝났습니다. 필요하시면 다시 부탁해 주십시오.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
ledger-notice-by-itself =
    { $amount }{ JOSA(ledger-unit, "을/를") } 동네 규칙에 따라 보냈습니다. 두 번 넘게 알려 드렸고 답이 없었습니다.
    { $note ->
        [none] { $note }
       *[other] 내용: { $note }
    }
ledger-notice-statement =
    <b>{ widget-month } 거래 내역이 나왔습니다.</b>
    받은 것 { $in }{ ledger-unit }, 보낸 것 { $out }{ ledger-unit }, 월말 잔액 { $balance }{ ledger-unit }
ledger-notice-trouble = 장부가 맞지 않습니다: <b>{ $what } { $which }</b>, 차이 { $off }. <b>pumasi doctor</b>를 실행해 보십시오.
ledger-ask-limit = 한도를 늘려 달라고 부탁하기
rules-ledger = 잔액과 보내기
rule-ledger-community = 계좌를 함께 쓰는 범위: { $value }
rule-ledger-soft-floor = 잔액이 이보다 낮아지면 알려 드림: { $value }
rule-ledger-hard-floor = 잔액은 이보다 낮아질 수 없음: { $value }
rule-ledger-soft-ceiling = 잔액이 이보다 많아지면 알려 드림: { $value }
rule-ledger-amount-max = 한 번에 보낼 수 있는 금액: { $value }
rule-ledger-note-max = 보낼 때 적는 말의 길이: { $value }자
rule-ledger-fee-permille = 보낼 때 공동 계좌로 가는 몫: 천분의 { $value }
rule-ledger-demurrage-permille = 오래 쌓아 둔 잔액에서 달마다 나누는 몫: 천분의 { $value }
rule-ledger-growth-cap = 많이 나눈 분의 한도가 늘어나는 최대: { $value }
rule-ledger-starter-gift = 새로 온 이웃에게 드리는 선물: { $value }
rule-ledger-accept-days = 답이 없는 부탁이 저절로 치러질 때까지 (0: 저절로 치르지 않음): { $value }일
rule-ledger-request-days = 보내 달라는 부탁이 남아 있는 기간: { $value }일
rule-ledger-limit-lowest = 따로 늘려 준 한도도 이보다 낮을 수 없음: { $value }
rule-ledger-limit-days = 따로 늘려 준 한도의 최대 기간: { $value }일
rule-ledger-split-max = 한 번에 나누어 낼 수 있는 사람: { $value }명
rule-ledger-balance-visible = 거래하는 이웃에게 잔액을 보여 줌: { $value }
ledger-record = { $n ->
        [0] 지금 기록의 거래 내역
       *[other] 예전 기록의 거래 내역 ({ $n })
    }
