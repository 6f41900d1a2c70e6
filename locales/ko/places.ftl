# 물건을 빌려주는 곳
command-places = 맡은 대여소 보기와 열기
circle-own = 그곳에 사는 이웃
circle-dong = 동 전체의 이웃
circle-gu = 구 전체의 이웃
circle-city = 시 전체의 이웃
places-day-0 = 월요일
places-day-1 = 화요일
places-day-2 = 수요일
places-day-3 = 목요일
places-day-4 = 금요일
places-day-5 = 토요일
places-day-6 = 일요일
places-list =
    <b>물건을 빌려주는 곳</b>
    { $count ->
        [0] 맡고 계신 대여소가 아직 없습니다. 5분이면 하나를 여실 수 있습니다.
       *[other] 맡고 계신 대여소입니다.
    }
    .open = ➕ 새 대여소 열기
places-card =
    🏠 <b>{ $name }</b>
    { $area }
    { $about }
    { $main }
    { $ending }
    빌릴 수 있는 사람: { $circle }
    물건: { $count }가지
    .main = 함께하는 도서관
    .desk = 오늘 할 일
    .add = ➕ 물건 올리기
    .shelf = 물건 보기
    .labels = 이름표 만들기
    .hours = 여는 시간
    .days = 쉬는 날 정하기
    .end = 문 닫기
    .rules = 빌리는 규칙
    .circle = 빌릴 수 있는 사람
    .invite = 담당자 부르기
    .back = ‹ 대여소 목록
places-week = { $days } · { $hours }
places-opened = 대여소를 열었습니다. 이제 물건을 올려 주십시오. 목록 파일이 있으면 /import 로 한꺼번에 올리실 수 있습니다.
places-changed = 바꾸었습니다.
places-invited =
    이 링크를 여는 분은 { $name }의 담당자가 됩니다. 다른 곳은 맡지 않습니다. { $until }까지 쓸 수 있습니다.
    { $link }
    .back = ‹ 대여소로
places-here = { $area } 전체
places-ask-name =
    대여소의 이름을 적어 주십시오. 보기: 문정래미안 공구도서관
    .label = 이름
places-ask-area =
    { $step ->
        [ask] 어디에 있습니까? 동이나 아파트 이름을 적어 주십시오.
        [found] 어느 곳입니까?
        [city] 어느 구입니까?
       *[other] { $area }의 어디입니까?
    }
    .label = 있는 곳
places-ask-about =
    찾아오는 길을 적어 주십시오. 보기: 관리사무소 1층 북카페 안
    .label = 찾아오는 길
places-ask-days =
    무슨 요일에 엽니까? 여는 요일을 모두 누르고 ‘다 골랐습니다’를 눌러 주십시오.
    .label = 여는 요일
places-ask-hours =
    { $step ->
        [opens] 몇 시에 엽니까?
       *[other] { $start }에 열고, 몇 시에 닫습니까?
    }
    .label = 여는 시간
places-ask-circle =
    누구에게 빌려줍니까?
    .label = 빌릴 수 있는 사람
places-ask-first =
    언제부터 쉽니까?
    .label = 첫날
places-ask-last =
    언제까지 쉽니까? 하루만 쉬면 같은 날을 눌러 주십시오.
    .label = 마지막 날
places-ask-reason =
    왜 쉽니까? 이웃에게 보이는 말입니다.
    .label = 까닭
places-summary =
    <b>이 대여소를 여시겠습니까?</b>
    .send = 네, 열겠습니다
form-name-places-open = 대여소 열기
form-name-places-hours = 여는 시간 바꾸기
form-name-places-close = 대여소의 쉬는 날
form-nudge-places-open = 대여소를 여시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-places-hours = 여는 시간을 바꾸시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-places-close = 쉬는 날을 정하시던 중이었습니다. 이어서 하시겠습니까?
deed-place-opened = 대여소를 엶
deed-place-changed = 대여소의 여는 시간을 바꿈
rules-place = 대여소
rule-place-name-max = 대여소 이름의 길이: { $value }자까지
rule-place-about-max = 찾아오는 길의 길이: { $value }자까지
rule-place-places-max = 한 곳에 열 수 있는 대여소: { $value }개
form-name-places-circle = 빌릴 수 있는 사람 바꾸기
form-nudge-places-circle = 빌릴 수 있는 사람을 바꾸시던 중이었습니다. 이어서 하시겠습니까?
places-back = ‹ 대여소로
places-yes = 네, 그렇게 하겠습니다
places-no = 그대로 두겠습니다
places-ending = ⏳ 문을 닫는 중입니다. 돌려받기만 합니다.
places-closed =
    { $first }부터 { $last }까지 쉽니다. 그때 돌려받거나 내줄 물건은 다음 여는 날로 옮기고, 모두에게 알렸습니다.
    .undo = 되돌리기
places-preview =
    <b>{ $name }</b>
    { $first }부터 { $last }까지 쉬면 { $count ->
        [0] 옮길 것이 없습니다.
       *[other] { $count }건이 옮겨집니다.
    }{ $waiting ->
        [0] { "" }
       *[other] { " " }줄을 선 이웃은 { $waiting }명이고, 차례가 그만큼 늦어집니다.
    }
places-moves-due = • { $title } · { $who } 님 · 돌려줄 날 { $was } → { $becomes }
places-moves-fetch = • { $title } · { $who } 님 · 찾아갈 날 { $was } → { $becomes } ({ $fetch }까지)
places-moves-turn =
    • { $title } · { $who } 님 · 줄 { $place }번째 · 차례 { $was ->
        [none] 아직 모름
       *[other] { $was }쯤
    } → { $becomes ->
        [none] 아직 모름
       *[other] { $becomes }쯤
    }
places-waits =
    • { $title } · { $who } 님 · 줄 { $place }번째 · 차례 { $turn ->
        [none] 아직 모름
       *[other] { $turn }쯤
    }
places-end-out = • { $title } · { $who } 님 · { $day }에 돌려줌
places-end-coming = • { $title } · { $who } 님 · { $day }에 찾아감
places-ask-sure =
    이렇게 쉬시겠습니까?
    .label = 확인
places-ask-heir =
    물건을 어디로 옮깁니까? 나가 있는 물건도 그곳으로 돌아옵니다.
    .label = 옮길 곳
places-ask-really =
    정말 문을 닫으시겠습니까? 되돌릴 수 없습니다.
    .label = 확인
places-stays = 이곳에서 다 돌려받고 닫기
places-not-closed = 그대로 두었습니다.
places-reopened =
    { $first }부터 { $last }까지 쉬지 않습니다. { $begun ->
        [yes] 이미 시작된 날이라 옮긴 날짜는 그대로 둡니다.
       *[no] 그사이 달라지지 않은 것은 본디 날짜로 되돌리고 알렸습니다.
    }
places-end-preview =
    <b>{ $name }</b> 문 닫기
    나가 있는 물건 { $out }가지, 찾아가거나 허락을 기다리는 것 { $ready }건, 줄을 선 이웃 { $waiting }명. 문을 닫으면 더는 빌려주지 않고, 기다리던 이웃에게 알립니다.
places-ended =
    { $left ->
        [0] { JOSA($name, "은/는") } 문을 닫았습니다.
       *[other] { JOSA($name, "은/는") } 이제 돌려받기만 합니다. 나가 있는 { $left }가지가 다 돌아오면 문을 닫습니다.
    }
form-name-places-closing = 쉬는 날 확인
form-nudge-places-closing = 쉬는 날을 정하시던 중이었습니다. 이어서 하시겠습니까?
form-name-places-end = 대여소 문 닫기
form-nudge-places-end = 대여소의 문을 닫으시던 중이었습니다. 이어서 하시겠습니까?
deed-place-ending = 대여소의 문을 닫음
places-branch = { $name }에 딸린 곳
places-main =
    <b>{ $name }</b>
    { $count ->
        [0] 함께할 수 있는 다른 곳이 없습니다.
       *[other] 어느 곳에 딸린 곳입니까? 딸린 곳끼리는 물건을 서로 보내고, 이웃은 가까운 곳에서 찾아갑니다.
    }
    .alone = 따로 두기
    .back = ‹ 이곳
