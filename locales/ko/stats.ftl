# 현황
command-stats = 맡은 곳의 현황 보기
command-city = 우리 도시의 품앗이 숫자 보기
theme-trades = 거래
theme-members = 이웃
theme-response = 답이 오기까지
theme-dropoff = 그만둔 곳
theme-running = 살림
stats-figure-trades-proposed = 제안한 거래
stats-figure-trades-agreed = 합의한 거래
stats-figure-trades-settled = 끝난 거래
stats-figure-trades-disputed = 문제가 알려진 거래
stats-figure-trades-answers = 제안에 첫 답이 오기까지
stats-figure-cases-decisions = 접수된 일을 결정하기까지
stats-figure-cases-open = 결정을 기다리는 일
stats-figure-ledger-moved = 오간 금액
stats-figure-ledger-circulation = 돌고 있는 금액
stats-figure-residents-members = 이웃 수
stats-figure-residents-new = 새로 온 이웃
stats-figure-residents-active = 30일 안에 다녀간 이웃
stats-figure-residents-unreached = 연락이 닿지 않는 이웃
stats-figure-barter-open = 올라와 있는 글
stats-figure-notices-sent = 보낸 알림
stats-figure-notices-failed = 전하지 못한 알림
stats-title-trades-settled =
    { $month } { $area }에서 { $n ->
        [none] 끝난 거래는 몇 건뿐입니다
        [0] 끝난 거래는 아직 없습니다
       *[other] 거래 { $n }건이 끝났습니다
    }
stats-title-residents-members =
    { $month } { $area } 이웃은 { $n ->
        [none] 몇 분뿐입니다
       *[other] { $n }명입니다
    }
stats-title-trades-answers =
    { $month } { $area }에서 { $n ->
        [none] 답을 받은 제안은 몇 건뿐입니다
        [0] 답을 받은 제안은 아직 없습니다
       *[other] 제안 { $n }건이 첫 답을 받았습니다
    }
stats-title-cases-open =
    { $month } { $area }에서 { $n ->
        [none] 결정을 기다리는 일은 몇 건뿐입니다
        [0] 결정을 기다리는 일은 없습니다
       *[other] { $n }건이 결정을 기다립니다
    }
stats-title-way = “{ $form }”: { $begun }번 시작해 { $done }번 끝까지 갔습니다
stats-line =
    { $figure }: <b>{ $value }</b>{ $change ->
        [none] {""}
       *[other] {" "}{ $change }
    }
stats-number = { $n }
stats-percent = { $n } %
stats-hidden = { $least } 미만
stats-change =
    { $way ->
        [up] ▲ { $size }
        [down] ▼ { $size }
        [same] (그대로)
        [few] {""}
       *[new] (지난달 기록 없음)
    }
stats-lengths = 절반은 { $half }, 열에 아홉은 { $most } ({ $count }건)
stats-half-before = (지난달에는 절반이 { $half })
stats-within = { $most } 안에
stats-between = { $least }–{ $most }
stats-longer = { $most } 넘어서
stats-note = 출처: 품앗이, { $month } { $first }–{ $last }일
stats-note-month = 출처: 품앗이, { $month }, 도시 전체
stats-nothing = 이 기간에는 아직 없습니다.
stats-month = { $year }년 { $month }월
stats-short-month = { $month }월
stats-day = { $day }일
stats-week = { $first }–{ $last }일
stats-asked = 물어본 횟수
stats-summary = 마지막 확인
stats-question = { $n }번째 물음
stats-page =
    <b>{ $area }, { $month }</b>
    { $theme }
    { $at ->
        [none] 아직 세지 않았습니다. 잠시 뒤에 다시 보아 주십시오.
       *[other] { $at } 기준
    }
    { $against ->
        [none] 지난달 기록이 없어 견주지 않았습니다.
        [days] ▲▼: 지난달 같은 날까지와 견준 것
       *[month] ▲▼: 그 전달과 견준 것
    }
    .csv = 표로 받기 (CSV)
    .xlsx = 표로 받기 (XLSX)
    .inside = 안쪽 동네 보기
    .back = ‹ 첫 화면
stats-areas = 어느 곳의 현황을 보시겠습니까?
stats-inside = { $area } 안의 어느 동네를 보시겠습니까?
stats-file = { $area }, { $month } 현황입니다. 사람이 적어 누구인지 짐작될 수 있는 숫자는 적지 않았습니다.
stats-column-figure = 항목
stats-column-area = 동네
stats-column-now = 이 달
stats-column-before = 지난달
stats-ways =
    <b>{ $month }, 대화를 어디까지 하셨는지</b> (도시 전체)
    { $count ->
        [0] 아직 센 것이 없습니다.
       *[other] 보실 대화를 눌러 주십시오.
    }
stats-way-line =
    { $form }: { $begun }번 시작, { $done }번 끝
    { $where }
stats-way-where = ‹{ $question }›에서 { $left }번 그만둠
stats-way =
    <b>{ $form }</b>, { $month }
    .back = ‹ 대화 목록
stats-way-step = { $question }: 물음 { $asked }, 건너뜀 { $skipped }, 그만둠 { $left } ({ $lost } %)
stats-city =
    <b>{ $area }의 품앗이</b>
    이웃 { $members }명이 함께합니다. { $since }부터 지금까지 { $shared }번 나누었습니다.

    <b>{ $month }</b>
stats-uncounted = { $area }의 수는 아직 세지 않았습니다. 잠시 뒤에 다시 보아 주십시오.
stats-city-plain = { $area }에서는 이웃 { $members }명이 품앗이를 함께합니다. { $since }부터 지금까지 { $shared }번 서로 나누었습니다.
rules-stats = 현황
rule-stats-least = 이보다 적은 사람의 수는 밝히지 않음: { $value }명
rule-stats-tiny = 이보다 적은 수는 비율로 나타내지 않음: { $value }
