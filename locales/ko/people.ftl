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

# 한 사람의 두 기록 합치기
command-merge = 한 사람의 두 기록을 하나로 합치기
people-merge-door = 다른 기록과 합치기
people-ask-double =
    합칠 다른 기록을 찾습니다. 이름이나 번호를 적어 주십시오.
    누가 누구를 보았는지는 기록에 남습니다.
    .label = 찾는 말
people-merge-with = <b>{ $name }</b> 님과 같은 분의 기록이 또 있습니까?
people-merge =
    <b>두 기록을 하나로 합치시겠습니까?</b>
    남는 기록: { $stays } 님 · { $home } · 번호 { $kept }
    합쳐져 사라지는 기록: { $gone } 님 · { $old } · 번호 { $lost }
    사라지는 기록의 글, 거래, 잔액, 후기, 메모, 동의, 조치가 모두 남는 기록으로 옮겨집니다:
    .sure = 합치자고 제안하기
    .turn = 거꾸로: 다른 쪽을 남기기
    .card = { $name } 님의 기록 보기
people-merge-roles = 역할 { $count }가지는 옮겨지지 않고 끝납니다.
people-merge-ways = <b>먼저 풀어야 할 일이 있습니다:</b>
people-merge-asks = { $name } 님께 먼저 여쭙니다. 같은 분이라고 하셔야 합칠 수 있습니다.
people-merge-tells = { $name } 님께도 알립니다. 그 기록의 주인은 { $hours }시간 안에 아니라고 하실 수 있습니다.
people-merge-final =
    다른 한 분의 운영자가 동의해야 합쳐집니다.
    <b>합친 뒤에는 되돌릴 수 없습니다.</b>
people-way-trades = 두 기록 사이에 끝나지 않은 거래가 { $count }건 있습니다.
people-way-cases = 두 기록이 함께 걸린 미결 사건이 { $count }건 있습니다.
people-way-handled = 사라질 기록이 맡고 있는 사건이 { $count }건 있습니다.
people-way-talk = { $name } 님이 지금 상담 중입니다.
people-way-leaving = { $name } 님이 탈퇴를 신청해 두었습니다.
people-way-settings = 사라질 기록이 품앗이 설정에 관리자로 적혀 있습니다.
people-way-both = 한 사람이 하나만 가질 수 있는 것이 두 기록에 모두 열려 있습니다: { $count }건
people-merge-why = <b>{ $gone }</b> 님의 기록을 <b>{ $stays }</b> 님의 기록에 합치자고 제안합니다.
people-merge-ask-why =
    왜 같은 분이라고 보십니까? 동의할 운영자가 읽습니다.
    .label = 까닭
people-merge-summary =
    <b>합친 뒤에는 되돌릴 수 없습니다. 제안하시겠습니까?</b>
    .send = 네, 제안합니다
people-merge-proposed = 제안했습니다. 다른 운영자가 동의하면 합쳐집니다. 접수 번호 { $number }
people-record-merge =
    남는 기록: { $stays } 님 (번호 { $kept })
    사라지는 기록: { $gone } 님 (번호 { $lost })
    본인의 대답: { $said ->
        [yes] 같은 사람입니다
        [refused] 다른 사람입니다
        [unasked] 여쭐 수 없습니다
       *[waits] 아직 없습니다
    }
    합친 뒤에는 되돌릴 수 없습니다.
people-notice-stays =
    이웃을 돌보는 분이, 아래의 기록도 본인의 것이라고 봅니다.
    <b>{ $name }</b> 님 · { $since }에 가입
    맞으면 그 기록의 글, 거래, 잔액, 후기가 모두 본인의 것이 됩니다. 빚이 있으면 빚도 함께입니다. 되돌릴 수 없습니다.
    본인의 것이 아니면 아니라고 해 주십시오. { $until }까지 기다립니다.
people-notice-goes =
    이웃을 돌보는 분이, 이 기록을 아래의 기록에 합치려고 합니다.
    <b>{ $name }</b> 님 · { $since }에 가입
    합치면 여기의 글, 거래, 잔액, 후기가 모두 그 기록으로 옮겨지고 되돌릴 수 없습니다.
    같은 사람이 아니면 { $until }까지 아니라고 해 주십시오. 그러면 아무것도 바뀌지 않습니다.
people-same-yes = 네, 둘 다 제 기록입니다
people-same-no = 아니요, 다른 사람입니다
people-same = { $said ->
        [yes] 알겠습니다. 운영자가 한 번 더 살핀 뒤에 합칩니다.
       *[no] 알겠습니다. 합치지 않습니다. 아무것도 바뀌지 않습니다.
    }
people-notice-said = { $said ->
        [yes] { $name } 님이 두 기록이 같은 사람의 것이라고 했습니다.
       *[no] { $name } 님이 다른 사람이라고 했습니다. 합칠 수 없습니다.
    }
people-notice-merged = 두 기록이 하나가 되었습니다. { $name } 님의 이름으로 있던 글, 거래, 잔액, 후기가 이제 모두 여기에 있습니다.
people-earlier = 예전 기록: 번호 { $number } · { $day }에 합쳐짐
people-measure = 조치: { $measure }{ $until ->
        [none] {""}
       *[other] {" "}· { $until }까지
    }
case-kind-merge = 한 사람의 두 기록
ruling-merge = 하나로 합치기 (되돌릴 수 없음)
ruling-apart = 두 사람으로 두기
ruled-merge = 두 기록을 하나로 합쳤습니다.
ruled-apart = 두 사람의 기록으로 두기로 했습니다.
form-name-people-double = 합칠 기록 찾기
form-nudge-people-double = 합칠 기록을 찾으시던 중이었습니다. 이어서 하시겠습니까?
form-name-people-merge = 두 기록 합치기
form-nudge-people-merge = 두 기록을 합치자고 제안하시던 중이었습니다. 이어서 하시겠습니까?
deed-merge-proposed = 두 기록을 합치자고 제안함
deed-people-merged = 한 사람의 두 기록을 합침
rule-people-merge-hours = 합쳐질 기록의 주인이 아니라고 할 수 있는 시간: { $value }시간
