# 활동 기록
command-audit = 누가 무엇을 했는지 기록 보기
audit-log =
    <b>{ $looks ->
        [yes] 누가 누구의 정보를 보았는지
       *[no] 활동 기록
    }</b>
    { $person }
    { $deed }
    { $period }
    { $area }
    { $count ->
        [0] 해당하는 기록이 없습니다.
       *[other] 최근 것부터 보여 드립니다.
    }
    .older = 이전 기록 ›
    .newest = ‹ 최근 기록
    .person = 사람으로 찾기
    .deed = 한 일로 찾기
    .period = 기간으로 찾기
    .area = 곳으로 찾기
    .looks = 누가 누구의 정보를 보았는지
    .deeds = 한 일 보기
    .all = 모두 보기
audit-by-person = 사람: { $name }
audit-by-deed = 한 일: { $deed }
audit-by-period = 기간: { $since } ~ { $until }
audit-by-area = 곳: { $area }
audit-line =
    { $n }. { $at } · { $who }
    <b>{ $deed }</b>
    { $whom }
    { $behalf }
    { $where }
    { $why }
audit-whom = 대상: { $name }
audit-behalf = 대신한 분: { $name }
audit-where = 곳: { $area }
audit-why = 내용: { $words }
audit-person = { $name } 님
audit-former = 탈퇴한 이웃
audit-clock = 자동 처리
audit-open = { $n }번 열기
audit-ask-person =
    { $count ->
        [0] 누구의 기록입니까? 이름이나 이름의 일부를 적어 주십시오.
       *[other] 어느 분입니까?
    }
audit-ask-deed = 어떤 일입니까?
audit-ask-period = 언제의 기록입니까? 누르시거나 ‘11월 1일 ~ 11월 20일’처럼 적어 주십시오.
audit-ask-area =
    { $step ->
        [ask] 어느 곳의 기록입니까? 구, 동, 단지 이름을 적어 주십시오.
        [found] 어느 곳입니까?
        [city] 어느 구입니까? 전체를 고르실 수도 있습니다.
       *[other] { $area }의 어디입니까? 전체를 고르실 수도 있습니다.
    }
audit-lately = { $days ->
        [1] 오늘
       *[other] 최근 { $days }일
    }
audit-file = 활동 기록입니다. 모두 { $count }줄입니다.
audit-column-at = 일시
audit-column-who = 한 사람
audit-column-deed = 한 일
audit-column-whom = 대상
audit-column-behalf = 대신한 분
audit-column-area = 곳
audit-column-about = 관련 기록
audit-column-words = 내용
deed-person-seen = 이웃의 정보를 봄
rules-audit = 활동 기록
rule-audit-kept-days = 활동 기록을 보관하는 기간 (도시 전체의 규칙): { $value }일
