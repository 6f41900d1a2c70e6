# 쉬는 날
command-closures = 쉬는 날 보기와 정하기
closures-list =
    <b>쉬는 날</b>
    { $count ->
        [0] 따로 정해 둔 쉬는 날이 없습니다. 요일마다 쉬는 날은 /settings 에서 정합니다.
       *[other] 따로 정해 둔 쉬는 날입니다. 요일마다 쉬는 날은 /settings 에서 정합니다.
    }
    .add = 쉬는 날 정하기
closures-line = { $n }. { $first }{ $last } · { $area } · { $reason }
closures-last = { " " }~ { $last }
closures-reopen = { $n }번 거두기
closures-holidays = <b>다가오는 공휴일</b>
closures-holiday = { $day } · { $name }
closures-back = ‹ 쉬는 날 목록
closures-ask-area =
    { $step ->
        [ask] 어느 곳이 쉽니까? 구, 동, 단지 이름을 적어 주십시오.
        [found] 어느 곳입니까?
        [city] 어느 구입니까? 전체를 고르실 수도 있습니다.
       *[other] { $area }의 어디입니까? 전체를 고르실 수도 있습니다.
    }
    .label = 쉬는 곳
closures-ask-first =
    언제부터 쉽니까?
    .label = 첫날
closures-ask-last =
    언제까지 쉽니까? 하루만 쉬면 같은 날을 눌러 주십시오.
    .label = 마지막 날
closures-ask-reason =
    왜 쉽니까? 이웃에게 보이는 말입니다.
    .label = 까닭
closures-summary =
    <b>이날들을 쉬는 날로 정하시겠습니까?</b>
    .send = 네, 정하겠습니다
closures-closed =
    쉬는 날로 정했습니다.
    { $first }{ $last } · { $area } · { $reason }
closures-reopened =
    쉬는 날을 거두었습니다. 이날에도 문을 엽니다.
    { $first }{ $last } · { $area } · { $reason }
holiday-new-year = 새해 첫날
holiday-seollal = 설 연휴
holiday-independence = 삼일절
holiday-labour = 노동절
holiday-children = 어린이날
holiday-buddha = 부처님 오신 날
holiday-memorial = 현충일
holiday-constitution = 제헌절
holiday-liberation = 광복절
holiday-chuseok = 추석 연휴
holiday-forces = 국군의 날
holiday-foundation = 개천절
holiday-hangul = 한글날
holiday-christmas = 성탄절
holiday-election = 선거일
holiday-instead = 대체 공휴일
holiday-once = 임시 공휴일
deed-closure-added = 쉬는 날을 정함
deed-closure-ended = 쉬는 날을 거둠
rules-closure = 쉬는 날
rule-closure-closed-mon = 월요일마다 쉼: { $value }
rule-closure-closed-tue = 화요일마다 쉼: { $value }
rule-closure-closed-wed = 수요일마다 쉼: { $value }
rule-closure-closed-thu = 목요일마다 쉼: { $value }
rule-closure-closed-fri = 금요일마다 쉼: { $value }
rule-closure-closed-sat = 토요일마다 쉼: { $value }
rule-closure-closed-sun = 일요일마다 쉼: { $value }
rule-closure-holidays = 공휴일에 쉼: { $value }
rule-closure-days-max = 한 번에 정할 수 있는 쉬는 날: { $value }일
