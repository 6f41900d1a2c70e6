# 사람 찾기와 기록
command-find = 이름으로 사람 찾기
command-person = 한 사람에 대해 아는 것 보기
people-ask-words =
    누구를 찾으십니까? 이름이나 이름의 일부, 초성(ㄱㅅㅈ), 접수 번호를 적어 주십시오.
    누가 누구를 보았는지는 기록에 남습니다.
    .label = 찾는 말
people-found =
    { $count ->
        [0] 맡으신 곳에서 “{ $words }”에 맞는 분을 찾지 못했습니다.
       *[other] <b>“{ $words }”</b>에 맞는 분들
    }
people-line = { $n }. { $name } · { $area }{ $born ->
        [none] {""}
       *[other] {" "}· { $born }년생
    }
people-card =
    <b>{ $name }</b> · 번호 { $number }
    { $area }
    { $language }{ $easy ->
        [yes] {" "}· 쉬운 화면
       *[no] {""}
    }{ $born ->
        [none] {""}
       *[other] {" "}· { $born }년생
    }
    { $since }에 가입
    .note = 메모 남기기
people-language-ko = 한국어
people-language-en = 영어
people-language-fr = 프랑스어
people-consent = 동의 ({ $given }): { $tick }
people-role = 역할: { $role } · { $area }
people-note = 메모 { $day } { $name }: { $text }
people-open = 이 사람에 대해 아는 것
people-ask-note =
    무엇을 적어 두시겠습니까?
    .label = 메모
people-note-on =
    <b>{ $name }</b> 님에 대한 메모입니다.
    이 메모는 그분의 정보가 되어, 본인이 달라고 하면 함께 드립니다. 필요한 것만 적어 주십시오.
people-noted = 적어 두었습니다.
people-listings = 올린 글: { $count }건
people-trades = 거래: 진행 중 { $open }건, 마친 것 { $settled }건, 늦은 취소 { $late }건
people-balance = 잔액: { $balance }{ ledger-unit }
people-cases = 접수된 일: 진행 중 { $open }건, 지금까지 { $all }건
people-ratings = 후기: 좋음 { $good } · 보통 { $fair } · 아쉬움 { $poor }
form-name-people-find = 사람 찾기
form-name-people-note = 메모
deed-note-added = 사람에 대한 메모를 남김
form-nudge-people-find = 사람을 찾으시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-people-note = 메모를 적으시던 중이었습니다. 이어서 적으시겠습니까?
rules-people = 이웃 돌보기
rule-people-note-max = 이웃에 대해 적어 두는 말의 길이: { $value }자
command-proxy = 전화가 없는 분을 대신 가입시키기
people-proxy-why =
    전화가 없는 분이 가입합니다. 직접 만나 동의를 받으신 뒤에 적어 주십시오.
    전화번호는 아직 보관하지 않습니다. 그분께 드릴 소식은 맡으신 분께 갑니다.
people-ask-name =
    그분의 성함을 적어 주십시오.
    .label = 성함
people-ask-area =
    { $step ->
        [ask] 그분은 어디에 사십니까? 동이나 단지 이름을 적어 주십시오.
        [found] 어느 곳입니까?
        [city] 어느 구입니까?
       *[other] { $area }의 어디입니까?
    }
    .label = 사는 곳
people-ask-birth =
    태어나신 해를 적어 주십시오. 건너뛰셔도 됩니다.
    .label = 태어난 해
people-summary =
    <b>이대로 가입시키시겠습니까?</b>
    .send = 네, 동의를 받았습니다
people-brought = { $name } 님이 가입했습니다. 이제 그분의 이름으로 해 드릴 수 있습니다.
people-act = 이분의 이름으로 하기
people-acting =
    이제 하시는 일은 모두 { $name } 님의 이름으로 되고, 기록에 남습니다.
    { $minutes }분 뒤에, 또는 아래 단추를 누르시면 끝납니다.
people-myself = 이제 하시는 일은 본인의 이름으로 됩니다.
form-name-people-proxy = 대신 가입시키기
form-nudge-people-proxy = 전화가 없는 분을 가입시키시던 중이었습니다. 이어서 하시겠습니까?
deed-ward-brought = 전화가 없는 분을 대신 가입시킴
deed-behalf-begun = 다른 분의 이름으로 하기 시작함
deed-behalf-acted = 다른 분의 이름으로 함
rule-people-behalf-minutes = 전화가 없는 분의 이름으로 하는 시간: { $value }분
