# 지킬 것: 글이 보이는 정도, 경고와 이용 정지
command-conduct = 이용 정지와 경고 보기
penalty-warning = 경고
penalty-suspension = 이용 정지
penalty-ban = 영구 정지
person-reason-rude = 욕설이나 불쾌한 말을 합니다
person-reason-absent = 약속하고 나오지 않습니다
person-reason-scam = 돈이나 계좌를 요구합니다
person-reason-threat = 겁을 주거나 따라다닙니다
person-reason-other = 다른 문제가 있습니다

conduct-ask-measure =
    어떻게 하시겠습니까?
    경고는 본인이 읽어야 계속 쓸 수 있습니다. 이용 정지는 정한 날에 저절로 풀립니다.
    영구 정지는 다른 동네지기가 한 번 더 확인해야 합니다.
    .label = 조치
conduct-ask-days =
    며칠 동안입니까? { $most }일까지입니다.
    .label = 기간
conduct-days = { $days }일
conduct-ask-why =
    까닭을 적어 주십시오. 본인이 그대로 읽습니다.
    .label = 까닭
conduct-ask-plea =
    어떤 점을 다시 살펴야 하는지 적어 주십시오. 결정하지 않은 다른 동네지기가 봅니다.
    .label = 다시 살필 점
conduct-ask-reason =
    <b>{ $name }</b>
    무엇이 문제입니까? 누가 알렸는지는 상대에게 알리지 않습니다.
    .label = 문제
conduct-ask-words =
    언제 어떤 일이 있었는지 적어 주십시오. 없으면 건너뛰셔도 됩니다.
    .label = 설명
conduct-summary =
    <b>이대로 보내시겠습니까?</b>
    .send = 네, 보내 주십시오
conduct-person =
    { $count ->
        [0] <b>{ $name } 님</b>에 대한 지난 조치가 없습니다.
       *[other] <b>{ $name } 님</b>에 대한 지난 조치 { $count }건
    }
conduct-past-line = { $since } { $measure }: { $why }
conduct-sanction = 이 사람에 대한 조치
conduct-done =
    { $name } 님에게 알렸습니다: { $measure }
    { $until ->
        [none] { "" }
       *[other] { $until }까지이며, 그때 저절로 풀립니다.
    }
conduct-ban-asked =
    { $name } 님의 영구 정지를 올렸습니다. 접수 번호 { $number }
    다른 동네지기가 확인하면 그때부터입니다. 그때까지는 아무것도 바뀌지 않습니다. 급하면 이용 정지를 먼저 하실 수 있습니다.
conduct-measures =
    { $count ->
        [0] 맡으신 곳에 지금 걸려 있는 조치가 없습니다.
       *[other] <b>지금 걸려 있는 조치</b>
    }
conduct-measures-line =
    { $n }. { $name } 님 · { $measure }{ $until ->
        [none] { "" }
       *[other] { " " }· { $until }까지
    }
conduct-measures-open = { $n }. { $name } 님
conduct-card =
    <b>{ $name } 님 · { $measure }</b>
    { $area }
    까닭: { $why }
    { $since }부터{ $until ->
        [none] { "" }
       *[other] { " " }{ $until }까지
    }
    { $objected ->
        [yes] 본인이 다시 살펴 달라고 했습니다.
       *[no] { "" }
    }
    .lift = 풀어 주기
    .back = ‹ 목록
conduct-lift =
    { $name } 님의 { JOSA($measure, "을/를") } 지금 푸시겠습니까? 본인에게 알립니다.
    .yes = 네, 풀어 줍니다
    .no = 아니요, 그대로 둡니다
conduct-lifted = { $name } 님의 { JOSA($measure, "을/를") } 풀고 알렸습니다.

conduct-own =
    { $count ->
        [0] 경고나 이용 정지를 받으신 적이 없습니다.
       *[other] <b>받으신 경고와 이용 정지</b>
    }
conduct-own-line =
    { $n }. { $measure } · { $state ->
        [on] { $since }부터{ $until ->
            [none] { "" }
           *[other] { " " }{ $until }까지
        }
       *[over] { $since }, 끝남
    }
    까닭: { $why }
conduct-standing-door = 내 이용 상태 보기
conduct-acknowledge = 읽었습니다
conduct-acknowledged = 읽어 주셔서 고맙습니다. 이제 계속 쓰실 수 있습니다. 받아들이기 어려우시면 다시 살펴 달라고 하실 수 있습니다.
conduct-object = 다시 살펴 달라고 하기
conduct-object-to = { $n }번을 다시 살펴 달라고 하기
conduct-objected =
    잘 받았습니다. 결정하지 않은 다른 동네지기가 처음부터 살펴보고 결과를 알려 드리겠습니다.
    접수 번호 { $number }
conduct-report = 이 이웃에게 문제가 있습니다
conduct-line-level =
    ⚠ { $level ->
        [hidden] 이 글은 지금 본인에게만 보입니다.
       *[unlisted] 이 글은 지금 목록과 검색에 나오지 않고 링크로만 열립니다.
    }{ $until ->
        [none] { "" }
       *[other] { " " }{ $until }까지입니다.
    } 까닭: { $cause ->
        [reports] 이웃 여러 분이 문제를 알려 주셨습니다.
        [first] 처음 올리신 글이라 동네지기가 살펴봅니다.
        [sanction] 이용이 정지되어 있습니다.
        [flood] 짧은 시간에 글이 많이 올라왔습니다.
        [again] 얼마 전에 올리신 글과 같습니다.
        [links] 링크가 여러 개 들어 있습니다.
        [money] 송금이나 계좌에 대한 말이 있습니다.
       *[ruling] { $why }
    }

conduct-notice-warning =
    <b>경고를 드립니다.</b>
    까닭: { $why }
    아래 단추를 누르시면 바로 계속 쓰실 수 있습니다. 그다음 화면에서 다시 살펴 달라고 하실 수 있습니다.
conduct-notice-suspension =
    <b>{ $until }까지 이용이 정지되었습니다.</b> 그때 저절로 풀립니다.
    까닭: { $why }
    { $since }부터 글을 올리거나, 제안하거나, 새로 보내거나, 신고하실 수 없습니다. 올리신 글은 그동안 보이지 않습니다. 약속하신 거래를 마치고, 갚으실 것을 갚고, 둘러보고, 사람과 이야기하는 일은 그대로 하실 수 있습니다.
    받아들이기 어려우시면 아래에서 다시 살펴 달라고 하실 수 있습니다. 다른 동네지기가 봅니다.
conduct-notice-ban =
    <b>이용이 영구히 정지되었습니다.</b> 동네지기 두 사람이 함께 결정했습니다.
    까닭: { $why }
    { $since }부터 글을 올리거나, 제안하거나, 새로 보내거나, 신고하실 수 없고 올리신 글도 보이지 않습니다. 약속하신 거래를 마치고, 갚으실 것을 갚고, 둘러보고, 사람과 이야기하고, 자료를 받거나 지우는 일은 그대로 하실 수 있습니다.
    받아들이기 어려우시면 아래에서 다시 살펴 달라고 하실 수 있습니다. 결정하지 않은 다른 동네지기가 봅니다.
conduct-notice-restored =
    { $measure ->
        [warning] <b>경고가 취소되었습니다.</b>
        [suspension] <b>이용 정지가 풀렸습니다.</b> 이제 전처럼 모두 쓰실 수 있습니다.
       *[ban] <b>영구 정지가 풀렸습니다.</b> 이제 전처럼 모두 쓰실 수 있습니다.
    }
conduct-notice-unlisted =
    <b>{ $title }</b>
    이 글은 지금 목록과 검색에 나오지 않습니다. 링크로는 열립니다.
    까닭: { $cause ->
        [reports] 이웃 여러 분이 문제가 있다고 알려 주셨습니다.
        [first] 처음 올리신 글이라 동네지기가 먼저 살펴봅니다.
        [flood] 짧은 시간에 글이 많이 올라왔습니다.
        [again] 얼마 전에 올리신 글과 내용이 같습니다.
        [links] 링크가 여러 개 들어 있습니다.
        [money] 송금이나 계좌에 대한 말이 들어 있습니다.
       *[ruling] { $why }
    }
    { $cause ->
        [ruling] { "" }
       *[other] 동네지기가 살펴봅니다. { $until ->
            [none] 결정이 나면 알려 드립니다.
           *[other] 늦어도 { $until }에는 다시 나옵니다.
        }
    }
    받아들이기 어려우시면 아래에서 다시 살펴 달라고 하실 수 있습니다.
conduct-notice-hidden =
    <b>{ $title }</b>
    이 글은 지금 본인에게만 보입니다.
    까닭: { $why }
    받아들이기 어려우시면 아래에서 다시 살펴 달라고 하실 수 있습니다.
conduct-notice-visible =
    <b>{ $title }</b>
    살펴보았습니다. 이 글은 이제 모두에게 보입니다. 기다려 주셔서 고맙습니다.

case-kind-first = 첫 글 살피기
case-kind-flag = 봇이 알아챈 글
case-kind-person = 이웃 신고
case-kind-ban = 영구 정지 확인
case-kind-objection = 다시 살피기
flag-reason-flood = 짧은 시간에 글이 많이 올라왔습니다
flag-reason-again = 얼마 전 글과 내용이 같습니다
flag-reason-links = 링크가 여러 개 들어 있습니다
flag-reason-money = 송금이나 계좌에 대한 말이 있습니다
ruling-unlist = 목록에서만 빼기
ruling-shadow = 본인에게만 보이게 하기
ruling-warn = 경고하기
ruling-suspend = 이용 정지하기
ruling-ban = 영구 정지하기
ruling-leave = 그대로 두기
ruling-lift = 조치 풀기
ruling-uphold = 조치 그대로 두기
ruled-unlist =
    { $mine ->
        [yes] 알려 주신 글을 목록에서 뺐습니다. 고맙습니다.
       *[no] 올리신 글을 목록과 검색에서 뺐습니다. 링크로는 열립니다.
    }
ruled-shadow = 알려 주셔서 고맙습니다. 살펴보고 필요한 조치를 했습니다.
ruled-warn = 살펴보고 그 이웃에게 경고했습니다. 알려 주셔서 고맙습니다.
ruled-suspend = 살펴보고 그 이웃의 이용을 { $days }일 동안 정지했습니다. 알려 주셔서 고맙습니다.
ruled-ban = 살펴보고 그 이웃의 이용을 영구히 정지했습니다.
ruled-leave = 살펴보았지만 조치는 하지 않기로 했습니다.
ruled-lift = 내렸던 조치를 풀기로 했습니다.
ruled-uphold = 내렸던 조치를 그대로 두기로 했습니다.
conduct-record-post =
    { $level ->
        [unlisted] 지금 목록에 나오지 않고 링크로만 열립니다.
        [shadowed] 지금 올린 분에게만 그대로 보입니다.
        [hidden] 지금 올린 분에게만 보이고, 올린 분도 알고 있습니다.
       *[visible] 지금 올라가 있습니다.
    } { $text }
conduct-record-person = 지금까지: 신고 { $reports }건, 경고 { $warnings }번, 이용 정지 { $suspensions }번
conduct-record-sanction =
    { $measure } · { $since }부터{ $until ->
        [none] { "" }
       *[other] { " " }{ $until }까지
    }
    그때의 까닭: “{ $why }”
deed-warning-imposed = 경고함
deed-suspension-imposed = 이용을 정지함
deed-ban-imposed = 영구 정지함
deed-warning-lifted = 경고를 취소함
deed-suspension-lifted = 이용 정지를 풂
deed-ban-lifted = 영구 정지를 풂
deed-ban-asked = 영구 정지를 올림
deed-post-unlisted = 신고가 모여 글을 목록에서 뺌
deed-post-approved = 아무도 맡지 않아 글을 저절로 통과시킴

rules-conduct = 글과 이웃의 행동
rule-conduct-reports-unlist = 글을 목록에서 빼는 신고의 수(서로 다른 이웃): { $value }
rule-conduct-newcomer-days = 가입하고 새 이웃으로 보는 날수: { $value }
rule-conduct-first-posts = 새 이웃의 글 가운데 먼저 살펴볼 수: { $value }
rule-conduct-first-level = 새 이웃의 첫 글이 그동안 보이는 정도: { $value }
rule-conduct-first-hours = 첫 글이 저절로 통과되기까지의 시간: { $value }
rule-conduct-again-days = 같은 글로 보는 날수: { $value }
rule-conduct-again-least = 같은 글로 볼 가장 짧은 글자 수: { $value }
rule-conduct-links-most = 글 하나에 넣을 수 있는 링크 수: { $value }
rule-conduct-links-most-new = 새 이웃이 글 하나에 넣을 수 있는 링크 수: { $value }
rule-conduct-hour-flag = 한 시간에 이만큼 올리면 살펴볼 글 수: { $value }
rule-conduct-hour-flag-new = 새 이웃이 한 시간에 이만큼 올리면 살펴볼 글 수: { $value }
rule-conduct-hour-stop = 한 시간에 올릴 수 있는 글 수: { $value }
rule-conduct-hour-stop-new = 새 이웃이 한 시간에 올릴 수 있는 글 수: { $value }
rule-conduct-flag-hours = 봇이 알아챈 글이 저절로 다시 보이기까지의 시간: { $value }
rule-conduct-suspend-most = 이용 정지의 가장 긴 날수: { $value }
rule-conduct-words-max = 까닭의 글자 수: { $value }까지
rule-conduct-first-level-visible = 모두에게
rule-conduct-first-level-unlisted = 링크로만
level-visible = 모두에게 보임
level-unlisted = 링크로만 열림
level-shadowed = 올린 분에게만 그대로 보임
level-hidden = 내려짐 (올린 분도 알게 됨)
conduct-level-door = 보이는 정도 정하기
conduct-level =
    <b>{ $title }</b> · { $owner } 님
    지금: { $level }{ $since ->
        [none] {""}
       *[other] {" "}· { $since }부터
    }
    { $by }
    { $until }
    어느 쪽으로든 바꾸실 수 있습니다. 까닭은 올린 분이 읽습니다. 올린 분에게만 보이게 하실 때는 알리지 않습니다.
    .undo = 되돌리기
    .owner = 올린 분의 기록
conduct-level-by = 정한 분: { $name } 님
conduct-level-until = { $until }까지
conduct-level-why = 까닭: { $why }
conduct-level-becomes = <b>{ $title }</b> → { $level }
conduct-level-ask-why =
    왜 그렇게 정하십니까? 아래에서 고르시거나 적어 주십시오.
    .label = 까닭
conduct-level-summary =
    <b>이대로 정하시겠습니까? 기록에 남습니다.</b>
    .send = 네, 정합니다
form-name-conduct-level = 글의 보이는 정도
form-nudge-conduct-level = 글이 보이는 정도를 정하시던 중이었습니다. 이어서 하시겠습니까?
deed-level-visible = 글을 모두에게 보이게 함
deed-level-unlisted = 글을 목록에서 뺌
deed-level-shadowed = 글을 올린 분에게만 보이게 함
deed-level-hidden = 글을 내림
deed-level-undone = 글의 보이는 정도를 되돌림
