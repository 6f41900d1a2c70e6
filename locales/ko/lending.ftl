# 빌리고 돌려주기
command-loans = 빌린 물건 보기
command-desk = 대여소에서 오늘 할 일
loan-state-requested = 허락을 기다리는 중
loan-state-ready = 찾아갈 차례
loan-state-out = 빌려 쓰는 중
loan-state-returned = 확인을 기다리는 중
loan-state-checked = 돌려줌
loan-state-declined = 이번에는 어려움
loan-state-cancelled = 취소함
loan-state-missed = 찾아가지 않음
loan-state-lost = 잃어버린 것으로 봄
check-ok = ✅ 이상 없음
check-dirty = 🧽 지저분함
check-parts = 🧩 빠진 것이 있음
check-damaged = 🔧 망가짐
lending-safety =
    ⚠️ <b>{ $title }</b>
    쓰시기 전에 읽어 주십시오.
    { $safety }
    .read = 읽었습니다. 빌리겠습니다
lending-safety-line = ⚠️ { $safety }
lending-asked = 부탁을 전했습니다. 담당자가 허락하면 바로 알려 드립니다.
lending-kept = ✅ 맡아 두었습니다.
lending-waiting =
    ⏳ <b>{ $title }</b>
    { $place }번째로 줄을 서셨습니다. { $turn ->
        [none] 언제 차례가 올지는 아직 알 수 없습니다.
       *[other] { $turn }쯤 차례가 올 것 같습니다.
    } 차례가 오면 바로 알려 드립니다.
    .leave = 줄에서 나가기
    .loans = 내 대여 목록
lending-left = “{ $title }”의 줄에서 나오셨습니다.
lending-mine =
    <b>빌린 물건</b>
    { $count ->
        [0] 지금 빌린 물건이 없습니다.
       *[other] { "" }
    }
    .browse = 물건 둘러보기
lending-line = • { $title } · { $state }
lending-line-waits = • { $title } · 줄 { $place }번째
lending-line-pause = ⏸ 늦게 돌려주신 일로 { $days }일 동안 쉽니다. { JOSA($until, "이/가") } 지나면 저절로 풀립니다.
lending-leave = { $title }: 줄에서 나가기
lending-object = 이 쉼을 다시 살펴 주십시오
lending-is-late = ❗ { $due }까지였습니다. 늦었습니다
lending-is-out = { $due }까지 돌려주기
lending-is-ready = { $first }부터 { $fetch }까지 찾아가기
lending-card =
    <b>{ $title }</b>
    { $place }
    { $state }
lending-step-collect = 지금 받았습니다
lending-step-bring = 돌려놓았습니다
lending-step-renew = 더 쓰겠습니다
lending-step-cancel = 그만두기
lending-step-thank = 다음 이웃에게 한마디
lending-see = 자세히 보기
lending-see-item = 물건 보기
lending-loans = 내 대여 목록
lending-did-cancel = 그만두셨습니다. 기다리던 이웃에게 넘깁니다.
lending-did-renew = 더 쓰실 수 있습니다.
lending-did-bring = 고맙습니다. 담당자가 살펴보고 마무리합니다.
lending-did-collect = 잘 쓰십시오.
lending-code-wrong =
    번호가 다릅니다. 담당자나 안내판에 보이는 네 자리 번호를 다시 보아 주십시오. { $left ->
        [0] 이제는 담당자가 직접 내드려야 합니다.
       *[other] { $left }번 더 적으실 수 있습니다.
    }
    .again = 다시 적기
lending-thanked = 고맙습니다. 다음 이웃에게 보여 드리겠습니다.
lending-objected = 말씀을 전했습니다. 접수 번호는 { $key }입니다.
    .see = 접수한 일 보기
lending-later-ask-near =
    언제부터 빌리시겠습니까?
    .label = 빌리는 날
lending-later-from = { $day }부터 빌리기
lending-later-other = 다른 날 고르기
lending-later-ask-first =
    { $step ->
        [taken] { $day }부터는 빌리실 수 없습니다. 다른 이웃이 쓰거나 찾으러 오는 날입니다.
        [shut] { JOSA($day, "은/는") } 쉬는 날이라 내드릴 수 없습니다.
       *[ask] 언제부터 빌리시겠습니까?
    }
    가장 빨리 빌리실 수 있는 날: { $soon }
    ✕ 빌리실 수 없는 날, – 쉬는 날
    .label = 빌리는 날
lending-collect-ask-code =
    담당자나 안내판에 보이는 네 자리 번호를 적어 주십시오.
    .label = 번호
lending-thank-ask-words =
    다음에 쓸 이웃에게 남길 말을 적어 주십시오. 고마운 마음이나 쓰는 요령도 좋습니다.
    .label = 한마디
lending-object-ask-words =
    왜 다시 살펴야 하는지 적어 주십시오.
    .label = 까닭
lending-refuse-ask-why =
    왜 어려운지 적어 주십시오. 부탁한 이웃이 읽습니다.
    .label = 까닭
lending-desk-ask-who =
    { $step ->
        [ask] 누구에게 내줍니까? 이름을 적어 주십시오.
        [unknown] “{ $typed }” 님을 찾지 못했습니다. 이곳을 쓸 수 있는 이웃의 이름을 다시 적어 주십시오.
       *[found] 어느 분입니까?
    }
    .label = 받는 이웃
lending-desks =
    { $count ->
        [0] 맡고 계신 대여소가 없습니다. /places 에서 여실 수 있습니다.
       *[other] 어느 대여소입니까?
    }
lending-desk =
    <b>{ $name }</b>
    지금 번호: <b>{ $code }</b> ({ $until }까지)
    { $count ->
        [0] 지금은 할 일이 없습니다.
       *[other] { "" }
    }
    .again = 새로 보기
    .place = 대여소
lending-desk-asked = <b>허락을 기다리는 부탁 { $count }건</b>
lending-desk-ready = <b>찾아갈 물건 { $count }가지</b>
lending-desk-back = <b>살펴볼 물건 { $count }가지</b>
lending-desk-late = <b>❗ 늦은 물건 { $count }가지</b>
lending-desk-due = <b>오늘 돌아올 물건 { $count }가지</b>
lending-desk-out = <b>나가 있는 물건 { $count }가지</b>
lending-desk-line = { $n }. { $title } · { $who } 님 · { $last }까지
lending-desk-line-fetch = { $n }. { $title } · { $who } 님 · { $first }부터 찾아감
lending-desk-open = { $n }. { $title }
lending-keeper-card =
    <b>{ $title }</b> ({ $copy }번)
    { $who } 님 · { $last }까지
    { $state }
    { $late ->
        [0] 지난 한 해 동안 늦은 적이 없습니다.
       *[other] 지난 한 해 동안 { $late }번 늦었습니다.
    }
    .desk = ‹ 오늘 할 일
lending-keep-approve = 허락하기
lending-keep-hand = 내주었습니다
lending-keep-absent = 아직 없습니다
lending-keep-refuse = 이번에는 어렵습니다
lending-keeper-approve = 허락했습니다. 이웃에게 알렸습니다.
lending-keeper-hand = 내주셨습니다.
lending-keeper-absent = 이웃에게 알렸습니다. 아직 빌려 간 것으로 둡니다.
lending-keeper-checked =
    { $late ->
        [0] 잘 돌려받으셨습니다.
       *[other] 돌려받으셨습니다. { $late }일 늦었습니다. 그만큼 쉬게 됩니다.
    }
    { $check ->
        [parts] 빠진 것이 있다고 동네지기에게 알렸습니다.
        [damaged] 망가졌다고 동네지기에게 알렸습니다. 고친 뒤에 ‘다시 빌려주기’를 눌러 주십시오.
       *[ok] { "" }
    }
lending-keeper-lent = { $who } 님에게 내주셨습니다. { $due }까지입니다.
lending-keeper-refused = 이웃에게 알렸습니다.
lending-notice-ready = <b>{ JOSA($title, "을/를") }</b> 빌려 드립니다. { $first }부터 { $fetch }까지 { $place }에서 찾아가십시오. 신분증을 보여 주시면 됩니다.
lending-notice-turn = 차례가 왔습니다. <b>{ JOSA($title, "을/를") }</b> { $fetch }까지 { $place }에서 찾아가십시오. 그때가 지나면 다음 이웃에게 넘어갑니다.
lending-notice-turn-asked = 차례가 왔습니다. <b>{ JOSA($title, "을/를") }</b> 빌려 드려도 되는지 { $place }의 담당자가 살피고 있습니다.
lending-notice-refused = <b>{ JOSA($title, "은/는") }</b> 이번에는 빌려 드리기 어렵습니다. 담당자의 말: { $why }
lending-notice-out = <b>{ JOSA($title, "을/를") }</b> 받으셨습니다. { $due }까지 { $place }에 돌려주십시오.
lending-notice-checked = <b>{ JOSA($title, "을/를") }</b> 잘 돌려받았습니다. 고맙습니다.
lending-notice-harmed =
    <b>{ JOSA($title, "을/를") }</b> 돌려받았습니다. { $check ->
        [dirty] 지저분한 곳이 있어 저희가 닦아 두겠습니다. 다음에는 닦아서 돌려주십시오.
        [parts] 빠진 것이 있습니다. 동네지기가 사정을 여쭙고 함께 살핍니다.
       *[damaged] 망가진 곳이 있습니다. 동네지기가 사정을 여쭙고 함께 살핍니다.
    }
lending-notice-absent = <b>{ JOSA($title, "이/가") }</b> { $place }에 보이지 않는다고 합니다. 돌려놓으신 곳을 한 번 더 살펴 주십시오.
lending-notice-missed = <b>{ JOSA($title, "을/를") }</b> 맡아 두는 때가 지나 다음 이웃에게 넘겼습니다. 필요하시면 다시 빌려 주십시오.
lending-notice-paused = <b>{ JOSA($title, "을/를") }</b> { $late }일 늦게 돌려주셨습니다. 지난 한 해 동안 { $count }번째입니다. 그래서 { $days }일 동안, { $until }까지 빌리기를 쉽니다. 그 뒤에는 저절로 풀립니다. 잘못되었다고 생각하시면 말씀해 주십시오.
lending-notice-moved = { JOSA($place, "이/가") } 그날 쉽니다. <b>{ JOSA($title, "은/는") }</b> { $due }까지 돌려주시면 됩니다.
lending-notice-lost = <b>{ JOSA($title, "이/가") }</b> 오래 돌아오지 않아 잃어버린 것으로 봅니다. { $place }에 돌려주시거나 같은 물건으로 갚는 일을 동네지기가 함께 살핍니다.
lending-notice-asked = { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 부탁합니다. { $first }부터 쓰고 싶어 합니다.
lending-notice-wanted = { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 찾으러 옵니다. { $first }부터 { $fetch }까지 맡아 둡니다.
lending-notice-brought = { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 돌려놓았다고 합니다. 살펴봐 주십시오.
lending-notice-late-copy = { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 아직 돌려주지 않았습니다. { $due }까지였습니다. 여러 번 알려 드렸습니다.
lending-notice-fetch = 내일 <b>{ JOSA($title, "을/를") }</b> { $place }에서 찾아가실 수 있습니다.
lending-notice-ends = <b>{ JOSA($title, "은/는") }</b> { $fetch }까지 맡아 둡니다. 그때가 지나면 다음 이웃에게 넘어갑니다.
lending-notice-soon = 내일 <b>{ JOSA($title, "을/를") }</b> 돌려주시는 날입니다. { $due }까지 { $place }에 가져다주십시오.
lending-notice-today = 오늘 <b>{ JOSA($title, "을/를") }</b> 돌려주시는 날입니다. { $due }까지 { $place }에 가져다주십시오.
lending-reminded = <b>{ JOSA($title, "을/를") }</b> { $due }까지 돌려주시기로 했습니다. 다른 이웃도 쓸 수 있도록 { $place }에 가져다주십시오. 사정이 있으시면 말씀해 주십시오.
lending-notice-late-1 = { lending-reminded }
lending-notice-late-3 = { lending-reminded }
lending-notice-late-7 = { lending-reminded }
lending-notice-late-14 = { lending-reminded }
lending-notice-late-21 = { lending-reminded }
lending-notice-late-28 = { lending-reminded }
lending-notice-late-35 = { lending-reminded }
lending-notice-late-42 = { lending-reminded }
lending-notice-late-49 = { lending-reminded }
lending-notice-late-56 = { lending-reminded }
lending-asked-harm = 빌려 쓰신 물건에 대해 살펴볼 일이 있습니다.
lending-record-loan = “{ $title }” · 빌려 간 때 { $out } · 돌려줄 때 { $due } · 값 { $value }원
lending-record-pause = { $days }일 쉼 · { $until }까지 · 지난 한 해 동안 { $count }번 늦음
case-kind-harm = 빌린 물건의 손상
case-kind-late = 늦은 반납
harm-reason-parts = 빠진 것이 있습니다
harm-reason-damaged = 망가졌습니다
harm-reason-lost = 오래 돌아오지 않습니다
late-reason-often = 한 해 동안 여러 번 늦었습니다
late-reason-objection = 쉼을 다시 살펴 달라고 합니다
ruling-wear = 물어 주지 않아도 됨
ruling-repair = 고쳐서 돌려주기
ruling-replace = 같은 물건으로 갚기
ruling-pause = 빌리기 쉬게 하기
ruled-wear = 쓰다 보면 생기는 일로 보고, 물어 주지 않으셔도 됩니다.
ruled-repair = 고쳐서 돌려주시기로 정했습니다.
ruled-replace = 같은 물건으로 갚아 주시기로 정했습니다. 언제까지인지는 /loans 에서 보실 수 있습니다.
ruled-pause = 앞으로 { $days }일 동안 물건을 빌리지 않기로 정했습니다.
people-lending = 대여: 지금 { $open }건, 지난 한 해 동안 늦은 것 { $late }건
form-name-lending-later = 다른 날에 빌리기
form-name-lending-collect = 물건 받기
form-name-lending-thank = 다음 이웃에게 한마디
form-name-lending-object = 쉼을 다시 살펴 달라는 말
form-name-lending-desk = 바로 내주기
form-name-lending-refuse = 부탁에 답하기
form-nudge-lending-later = 물건을 빌릴 날을 고르시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-lending-collect = 물건을 받으시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-lending-thank = 다음 이웃에게 남길 말을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-lending-object = 다시 살펴 달라는 말을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-lending-desk = 물건을 내주시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-lending-refuse = 부탁에 답하시던 중이었습니다. 이어서 하시겠습니까?
deed-loan-approved = 빌려줌을 허락함
deed-loan-refused = 빌려주지 않음
deed-loan-handed = 물건을 내줌
deed-loan-checked = 돌아온 물건을 살핌
deed-loan-absent = 물건이 없다고 알림
rules-lending = 빌리고 돌려주기
rule-lending-days-tool = 공구를 빌려주는 날수: { $value }일
rule-lending-days-power = 전동공구를 빌려주는 날수: { $value }일
rule-lending-days-leisure = 캠핑용품 같은 것을 빌려주는 날수: { $value }일
rule-lending-days-book = 책을 빌려주는 날수: { $value }일
rule-lending-days-large = 큰 물건을 빌려주는 날수: { $value }일
rule-lending-renewals = 더 쓸 수 있는 횟수: { $value }번
rule-lending-items-max = 한 사람이 한꺼번에 빌리는 물건: { $value }가지
rule-lending-holds-max = 한 사람이 서는 줄: { $value }개
rule-lending-age-min = 빌릴 수 있는 나이: { $value }세부터
rule-lending-approval = 담당자가 허락해야 빌릴 수 있음: { $value }
rule-lending-ahead-days = 미리 맡아 두는 기간: { $value }일 앞까지
rule-lending-buffer-days = 돌아온 뒤 손보는 날: 여는 날로 { $value }일
rule-lending-due-hour = 돌려주는 시각: { $value }시까지
rule-lending-fetch-hour = 다음 여는 날 찾아가는 시각: { $value }시까지
rule-lending-soon-hour = 전날 알리는 시각: { $value }시
rule-lending-remind-hour = 그날과 늦은 날 알리는 시각: { $value }시
rule-lending-keeper-days = 담당자에게도 알리기까지 늦은 날: { $value }일
rule-lending-lost-days = 잃어버린 것으로 보기까지 늦은 날: { $value }일
rule-lending-often-times = 오래 쉬게 되는 늦은 횟수: 한 해에 { $value }번째부터
rule-lending-often-days = 여러 번 늦었을 때 쉬는 날: { $value }일
rule-lending-note-max = 다음 이웃에게 남기는 말: { $value }자까지
rule-lending-tries-max = 틀린 번호를 적을 수 있는 횟수: { $value }번
rule-lending-kept-days = 끝난 대여를 보관하는 기간: { $value }일
kept-loans = 끝난 대여와 쉼: { $days }일
lending-photo-out = 📷 내줄 때 모습 찍어 두기
lending-photo-back = 📷 돌아온 모습 찍어 두기
lending-photo-ask-photos =
    사진을 보내 주십시오. { $most }장까지 좋습니다.{ $count ->
        [0] { "" }
       *[other] { " " }지금 { $count }장입니다.
    }
    .label = 사진
lending-photographed = “{ $title }”의 모습을 찍어 두었습니다. 돌아오면 나란히 보여 드립니다.
lending-before = <b>{ $title }</b> · 빌려 가기 전 ({ $at })
lending-before-shelf = <b>{ $title }</b> · 빌려 가기 전 사진이 없어, 목록의 사진을 보여 드립니다.
lending-before-none = “{ $title }”의 빌려 가기 전 사진이 없습니다.
lending-after = <b>{ $title }</b> · 돌아온 뒤 ({ $at })
lending-after-none = “{ $title }”의 돌아온 모습은 아직 찍지 않았습니다.
form-name-lending-photo = 물건 사진 찍기
form-nudge-lending-photo = 물건 사진을 찍으시던 중이었습니다. 이어서 하시겠습니까?
deed-loan-photographed = 물건 사진을 찍음
rule-lending-photos-max = 물건을 내주고 돌려받을 때 찍는 사진: { $value }장까지
rule-lending-photo-days = 내주고 돌려받을 때 찍은 사진을 보관하는 기간: { $value }일
kept-loan-photos = 물건을 내주고 돌려받을 때 찍은 사진: { $days }일. 그 물건의 마지막 사진과 살펴보는 일에 쓰는 사진은 더 둡니다
rule-lending-visits-day = 하루에 찾아갈 수 있는 사람 (0은 제한 없음): { $value }명
lending-notice-moved-fetch = { JOSA($place, "이/가") } 그날 쉽니다. <b>{ JOSA($title, "은/는") }</b> { $first }부터 { $fetch }까지 찾아가실 수 있습니다.
lending-notice-reopened = { JOSA($place, "이/가") } 그날 쉬지 않습니다. <b>{ JOSA($title, "은/는") }</b> 본디대로 { $due }까지 돌려주십시오.
lending-notice-reopened-fetch = { JOSA($place, "이/가") } 그날 쉬지 않습니다. <b>{ JOSA($title, "은/는") }</b> 본디대로 { $first }부터 { $fetch }까지 찾아가십시오.
lending-notice-place-ends = { JOSA($place, "이/가") } 문을 닫아 <b>{ JOSA($title, "을/를") }</b> 빌려 드리지 못하게 되었습니다. 기다려 주셔서 고맙습니다. 가까운 다른 곳을 찾아봐 주십시오.
lending-notice-rehomed = 빌려 가신 <b>{ JOSA($title, "은/는") }</b> 이제 { $place }에 돌려주십시오. { $due }까지입니다.
lending-history =
    <b>{ $title }</b> ({ $copy }번)의 지난 일
    { $count ->
        [0] 아직 빌려준 적이 없습니다.
       *[other] { "" }
    }
lending-history-line =
    { $n }. { $who } 님 · { $first } – { $last } · { $state }{ $late ->
        [0] { "" }
       *[other] { " " }· { $late }일 늦음
    }
    { $at }
lending-history-see = { $n }. 자세히 보기
lending-history-photos = 📷 { $n }. 사진
lending-desk-owed = <b>같은 물건으로 갚을 것 { $count }가지</b>
lending-desk-owed-line = { $n }. { $title } · { $who } 님 · { $since }에 정함 · { $until }까지
lending-line-owed = • { $title } · 같은 물건으로 갚기: { $until }까지 { $place }
lending-owed-card =
    <b>{ $title }</b>
    { $who } 님이 같은 물건으로 갚기로 { $since }에 정해졌습니다. { $until }까지입니다.
lending-owed-replaced = ✅ 갚았습니다. 제자리에 있습니다
lending-owed-forgiven = 갚지 않아도 됩니다
lending-owed-did-replaced = 갚은 것으로 적었습니다. 이웃에게도 알렸습니다.
lending-owed-did-forgiven = 갚지 않아도 되는 것으로 적었습니다. 이웃에게도 알렸습니다.
lending-notice-owed-replaced = <b>{ JOSA($title, "을/를") }</b> 갚아 주셔서 고맙습니다. 이제 다 되었습니다.
lending-notice-owed-forgiven = <b>{ JOSA($title, "은/는") }</b> 갚지 않으셔도 됩니다. 이제 다 되었습니다.
lending-notice-owed-soon = <b>{ JOSA($title, "을/를") }</b> 같은 물건으로 갚으시는 날이 내일({ $until })입니다. { $place }에 가져다주십시오.
lending-notice-owed-today = <b>{ JOSA($title, "을/를") }</b> 같은 물건으로 갚으시는 날이 오늘({ $until })입니다. { $place }에 가져다주십시오.
lending-owed-reminded = <b>{ JOSA($title, "을/를") }</b> { $until }까지 같은 물건으로 갚기로 하셨습니다. 다른 이웃도 쓸 수 있도록 { $place }에 가져다주십시오. 사정이 있으시면 말씀해 주십시오.
lending-notice-owed-late-7 = { lending-owed-reminded }
lending-notice-owed-late-14 = { lending-owed-reminded }
lending-notice-owed-late-21 = { lending-owed-reminded }
lending-notice-owed-late-28 = { lending-owed-reminded }
lending-notice-owed-late-35 = { lending-owed-reminded }
lending-notice-owed-late-42 = { lending-owed-reminded }
lending-notice-owed-late-49 = { lending-owed-reminded }
lending-notice-owed-late-56 = { lending-owed-reminded }
deed-owed-replaced = 같은 물건으로 갚았다고 적음
deed-owed-forgiven = 갚지 않아도 된다고 적음
rule-lending-replace-days = 같은 물건으로 갚기까지의 날: { $value }일
rule-lending-owed-blocks = 갚을 것이 있으면 빌릴 수 없음: { $value }
lending-supplies-open = 🧷 소모품
lending-supplies =
    <b>{ JOSA($title, "과/와") }</b> 함께 쓰는 소모품
    { $count ->
        [0] 아직 없습니다.
       *[other] { "" }
    }
lending-supply-line = • { $name } · { $left }개 남음 · 한 번에 { $usual }개 · { $low }개보다 적으면 채우기
lending-supply-add = ➕ 소모품 적기
lending-supply-refill = { $name } 채우기
lending-supply-remove = 빼기
lending-supply-many = { $count }개
lending-supply-ask-name =
    무엇입니까? 이미 있는 이름을 적으시면 그 수를 고칩니다.
    .label = 소모품
lending-supply-ask-left =
    지금 몇 개 있습니까?
    .label = 남은 수
lending-supply-ask-usual =
    한 번 빌려줄 때 보통 몇 개가 함께 나갑니까?
    .label = 한 번에
lending-supply-ask-low =
    몇 개보다 적으면 채워야 합니까?
    .label = 채울 때
lending-refill-ask-count =
    몇 개를 더 채우셨습니까?
    .label = 채운 수
lending-used-ask-count =
    몇 개를 썼습니까?
    .label = 쓴 수
lending-used-usual = { $name }: 보통대로 { $count }개
lending-used-typed = { $name }: 다른 수
lending-used =
    { $name } { $count }개를 쓴 것으로 적었습니다. { $left }개 남았습니다.{ $low ->
        [yes] { " " }채워 주십시오.
       *[no] { "" }
    }
lending-desk-supplies = <b>채울 소모품 { $count }가지</b>
lending-desk-supply-line = { $n }. { $name } · { $left }개 남음 · { $title }
lending-notice-with = <b>{ JOSA($title, "과/와") }</b> 함께 쓰실 것: { $supplies }
form-name-lending-supply = 소모품 적기
form-name-lending-refill = 소모품 채우기
form-name-lending-used = 쓴 소모품 적기
form-nudge-lending-supply = 소모품을 적고 계셨습니다. 이어서 하시겠습니까?
form-nudge-lending-refill = 소모품을 채우고 계셨습니다. 이어서 하시겠습니까?
form-nudge-lending-used = 쓴 소모품을 적고 계셨습니다. 이어서 하시겠습니까?
deed-supply-set = 소모품을 적음
deed-supply-refilled = 소모품을 채움
deed-supply-removed = 소모품을 뺌
deed-supply-used = 쓴 소모품을 적음
lending-where =
    <b>{ $title }</b>
    어디에서 찾아가시겠습니까? 지금은 { $place }에 있습니다. 다른 곳을 고르시면 그곳으로 보내 드립니다.
lending-travels = ✅ 맡아 두었습니다. 고르신 곳으로 보내고, 도착하면 바로 알려 드립니다.
lending-is-coming = 고르신 곳으로 보내는 중
lending-road-send = <b>다른 곳으로 보낼 물건 { $count }가지</b>
lending-road-leave = <b>제자리로 돌려보낼 물건 { $count }가지</b>
lending-road-arrive = <b>오고 있는 물건 { $count }가지</b>
lending-road-line = • { $title } ({ $copy }번) → { $place }
lending-carry-send = 보냈습니다: { $title } → { $place }
lending-carry-leave = 돌려보냈습니다: { $title } → { $place }
lending-carry-arrive = 도착했습니다: { $title }
lending-carried-send = 보낸 것으로 적었습니다. 빌리는 이웃에게도 알렸습니다.
lending-carried-leave = 제자리로 돌려보낸 것으로 적었습니다.
lending-carried-arrive = 도착한 것으로 적었습니다.
lending-notice-to-send = { $name } 님이 <b>{ JOSA($title, "을/를") }</b> { $place }에서 { $first }부터 빌리려고 합니다. 그곳으로 보내 주십시오.
lending-notice-under-way = <b>{ JOSA($title, "을/를") }</b> { $place } 쪽으로 보냈습니다. 도착하면 바로 알려 드립니다.
lending-notice-unsent = <b>{ JOSA($title, "을/를") }</b> { $place } 쪽으로 제때 보내지 못했습니다. 죄송합니다. 다시 빌리실 수 있습니다.
deed-loan-sent = 물건을 다른 곳으로 보냄
deed-loan-arrived = 보내온 물건을 받음
rule-lending-travel-days = 다른 곳으로 물건을 보내는 데 걸리는 날수: { $value }일
lending-when =
    <b>{ $title }</b>
    찾아가실 곳: { $place }
    { $free }
    { $waits }
    .now = 준비되는 대로 빌리기
    .wait = 줄 서기
    .day = 날을 골라 빌리기
lending-when-free = { $first }부터 찾아가실 수 있습니다.
lending-when-waits =
    { $turn ->
        [none] 언제 차례가 올지는 아직 알 수 없습니다.
       *[other] 지금 줄을 서시면 { $turn }쯤 차례가 올 것 같습니다.
    }
lending-bring-where =
    <b>{ $title }</b>
    어디에 돌려놓으셨습니까?
lending-taken-in = 돌려받은 것으로 적었습니다. 물건을 살펴보고 어떤지 적어 주십시오.
lending-notice-turn-sent = 차례가 왔습니다. <b>{ JOSA($title, "을/를") }</b> { $place } 쪽으로 보냅니다. 도착하면 바로 알려 드립니다.
lending-notice-moved-travel = <b>{ JOSA($title, "이/가") }</b> 다른 곳에서 돌아오는 중이라 조금 늦어집니다. 죄송합니다. { $first }부터 { $fetch }까지 { $place }에서 찾아가실 수 있습니다.
lending-history-at = 곳: { $name }
lending-history-trip =
    { $step ->
        [way] 🚚 { $origin }에서 { $goal } 쪽으로 가는 중입니다.
       *[waits] 📍 지금은 { $origin }에 있습니다. { $goal } 쪽으로 돌려보낼 물건입니다.
    }
deed-loan-taken-in = 다른 곳에서 빌려 간 물건을 돌려받음
rule-lending-floats = 돌려받은 곳에 물건을 그대로 둠: { $value }
