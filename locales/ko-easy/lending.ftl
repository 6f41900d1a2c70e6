# 빌리고 돌려주기: 쉬운 말
loan-state-requested = 허락을 기다리고 있습니다.
loan-state-ready = 찾아갈 차례입니다.
loan-state-out = 빌려 쓰고 있습니다.
loan-state-returned = 담당자가 살펴보고 있습니다.
lending-safety =
    <b>{ $title }</b>
    쓰시기 전에 읽어 주십시오.
    { $safety }
    .read = 네, 읽었습니다. 빌리겠습니다
lending-safety-line = 조심하실 것: { $safety }
lending-asked =
    부탁을 전했습니다.
    담당자가 답하면 바로 알려 드립니다.
lending-kept = 물건을 맡아 두었습니다.
lending-waiting =
    <b>{ $title }</b>
    { $place }번째로 줄을 서셨습니다.
    { $turn ->
        [none] 차례가 언제 올지는 아직 모릅니다.
       *[other] { $turn }쯤 차례가 옵니다.
    }
    차례가 오면 바로 알려 드립니다.
    .leave = 줄에서 나가겠습니다
    .loans = 빌린 물건을 보겠습니다
lending-mine =
    <b>빌린 물건</b>
    { $count ->
        [0] 지금 빌린 물건이 없습니다.
       *[other] { "" }
    }
    .browse = 물건을 둘러보겠습니다
lending-line = { $title }: { $state }
lending-line-waits = { $title }: 줄 { $place }번째입니다.
lending-line-pause =
    늦게 돌려주신 물건이 있었습니다.
    { $days }일 동안 빌리기를 쉽니다.
    { JOSA($until, "이/가") } 지나면 다시 빌리실 수 있습니다.
lending-leave = { $title }: 줄에서 나가겠습니다
lending-object = 다시 살펴 주십시오
lending-is-late =
    { $due }까지였습니다.
    늦었습니다. 돌려주십시오.
lending-is-out = { $due }까지 돌려주십시오.
lending-is-ready =
    { $first }부터 찾아가실 수 있습니다.
    { $fetch }까지 오십시오.
lending-step-collect = 물건을 받았습니다
lending-step-bring = 제자리에 돌려놓았습니다
lending-step-renew = 더 쓰고 싶습니다
lending-step-cancel = 빌리지 않겠습니다
lending-step-thank = 다음 이웃에게 한마디 남기겠습니다
lending-see = 자세히 보겠습니다
lending-see-item = 물건을 보겠습니다
lending-loans = 빌린 물건을 보겠습니다
lending-did-cancel = 빌리지 않기로 하셨습니다.
lending-did-bring =
    고맙습니다.
    담당자가 살펴보겠습니다.
lending-code-wrong =
    번호가 다릅니다.
    네 자리 번호를 다시 보아 주십시오.
    { $left ->
        [0] 이제는 담당자가 직접 내드립니다.
       *[other] { $left }번 더 적으실 수 있습니다.
    }
    .again = 다시 적겠습니다
lending-later-from = { $day }부터 빌리겠습니다
lending-later-other = 다른 날을 고르겠습니다
lending-later-ask-first =
    { $step ->
        [taken] { $day }에는 빌리실 수 없습니다.
        [shut] { JOSA($day, "은/는") } 쉬는 날입니다.
       *[ask] 언제부터 빌리시겠습니까?
    }
    { $soon }에 됩니다.
    숫자가 있는 날을 눌러 주십시오.
lending-collect-ask-code =
    담당자에게 네 자리 번호를 물어보십시오.
    그 번호를 적어 주십시오.
lending-thank-ask-words =
    다음에 쓸 이웃에게 한마디 적어 주십시오.
    보기: 잘 썼습니다. 고맙습니다.
lending-notice-ready =
    <b>{ JOSA($title, "을/를") }</b> 빌려 드립니다.
    { $first }부터 찾아가십시오.
    { $fetch }까지 맡아 둡니다.
    곳: { $place }
lending-notice-turn =
    차례가 왔습니다.
    <b>{ JOSA($title, "을/를") }</b> 찾아가십시오.
    { $fetch }까지 맡아 둡니다.
    곳: { $place }
lending-notice-turn-asked =
    차례가 왔습니다.
    물건: <b>{ $title }</b>
    곳: { $place }
    담당자가 답하면 알려 드립니다.
lending-notice-refused =
    <b>{ JOSA($title, "을/를") }</b> 빌려 드리기 어렵습니다.
    까닭: { $why }
lending-notice-out =
    <b>{ JOSA($title, "을/를") }</b> 받으셨습니다.
    { $due }까지 돌려주십시오.
    곳: { $place }
lending-notice-checked =
    <b>{ JOSA($title, "을/를") }</b> 돌려받았습니다.
    고맙습니다.
lending-notice-absent =
    <b>{ JOSA($title, "이/가") }</b> 보이지 않습니다.
    돌려놓으신 곳을 다시 보아 주십시오.
    곳: { $place }
lending-notice-missed =
    맡아 두는 때가 지났습니다.
    <b>{ JOSA($title, "은/는") }</b> 다음 이웃에게 갑니다.
    다시 빌리실 수 있습니다.
lending-notice-moved =
    { JOSA($place, "이/가") } 그날 쉽니다.
    <b>{ JOSA($title, "을/를") }</b> 천천히 돌려주십시오.
    { $due }까지입니다.
lending-notice-fetch =
    내일 <b>{ JOSA($title, "을/를") }</b> 찾아가십시오.
    곳: { $place }
lending-notice-ends =
    <b>{ JOSA($title, "을/를") }</b> 맡아 두고 있습니다.
    { $fetch }까지 찾아가십시오.
lending-notice-soon =
    내일 <b>{ JOSA($title, "을/를") }</b> 돌려주십시오.
    { $due }까지입니다.
    곳: { $place }
lending-notice-today =
    오늘 <b>{ JOSA($title, "을/를") }</b> 돌려주십시오.
    { $due }까지입니다.
    곳: { $place }
lending-reminded =
    <b>{ JOSA($title, "을/를") }</b> 돌려주실 날이 지났습니다.
    { $due }까지였습니다.
    { $place }에 가져다주십시오.
lending-objected =
    말씀을 전했습니다.
    접수 번호는 { $key }입니다.
    .see = 접수한 일을 보겠습니다
lending-object-ask-words = 왜 다시 살펴야 하는지 적어 주십시오.
lending-line-owed =
    { $title }: 같은 물건으로 갚아 주십시오.
    { $until }까지입니다.
    곳: { $place }
lending-notice-harmed =
    <b>{ JOSA($title, "을/를") }</b> 돌려받았습니다.
    { $check ->
        [dirty] 다음에는 닦아서 돌려주십시오.
        [parts] 빠진 것이 있습니다. 동네지기가 여쭙겠습니다.
       *[damaged] 망가진 곳이 있습니다. 동네지기가 여쭙겠습니다.
    }
lending-notice-paused =
    <b>{ JOSA($title, "을/를") }</b> { $late }일 늦게 돌려주셨습니다.
    그래서 { $days }일 동안 빌리기를 쉽니다.
    { JOSA($until, "이/가") } 지나면 다시 빌리실 수 있습니다.
    잘못되었으면 말씀해 주십시오.
lending-notice-lost =
    <b>{ JOSA($title, "이/가") }</b> 아직 돌아오지 않았습니다.
    찾으시면 { $place }에 돌려주십시오.
    찾지 못하시면 동네지기가 함께 살핍니다.
lending-notice-moved-fetch =
    { JOSA($place, "이/가") } 그날 쉽니다.
    <b>{ JOSA($title, "은/는") }</b> { $first }부터 찾아가십시오.
    { $fetch }까지 맡아 둡니다.
lending-notice-reopened =
    { JOSA($place, "이/가") } 그날 쉬지 않습니다.
    <b>{ JOSA($title, "을/를") }</b> { $due }까지 돌려주십시오.
lending-notice-reopened-fetch =
    { JOSA($place, "이/가") } 그날 쉬지 않습니다.
    <b>{ JOSA($title, "은/는") }</b> { $first }부터 찾아가십시오.
    { $fetch }까지 맡아 둡니다.
lending-notice-place-ends =
    { JOSA($place, "이/가") } 문을 닫습니다.
    <b>{ JOSA($title, "을/를") }</b> 빌려 드리지 못합니다.
    기다려 주셔서 고맙습니다.
lending-notice-rehomed =
    <b>{ JOSA($title, "은/는") }</b> { $place }에 돌려주십시오.
    { $due }까지입니다.
lending-notice-with =
    <b>{ JOSA($title, "과/와") }</b> 함께 쓰실 것입니다.
    { $supplies }
lending-notice-owed-replaced =
    <b>{ JOSA($title, "을/를") }</b> 갚아 주셔서 고맙습니다.
    이제 다 되었습니다.
lending-notice-owed-forgiven =
    <b>{ JOSA($title, "은/는") }</b> 갚지 않으셔도 됩니다.
    이제 다 되었습니다.
lending-notice-owed-soon =
    내일까지 <b>{ JOSA($title, "을/를") }</b> 갚아 주십시오.
    같은 물건이면 됩니다.
    곳: { $place }
lending-notice-owed-today =
    오늘까지 <b>{ JOSA($title, "을/를") }</b> 갚아 주십시오.
    같은 물건이면 됩니다.
    곳: { $place }
lending-owed-reminded =
    <b>{ JOSA($title, "을/를") }</b> 같은 물건으로 갚기로 하셨습니다.
    { $until }까지였습니다.
    { $place }에 가져다주십시오.
    사정이 있으시면 말씀해 주십시오.
ruled-replace = 같은 물건으로 갚아 주시기로 정했습니다. 언제까지인지는 ‘빌린 물건’에 있습니다.
lending-desk-owed = <b>같은 물건으로 갚을 것 { $count }가지</b>
lending-desk-owed-line = { $n }. { $title }: { $who } 님이 { $until }까지 갚습니다.
lending-owed-card =
    <b>{ $title }</b>
    { $who } 님이 같은 물건으로 갚습니다.
    { $until }까지입니다.
lending-owed-replaced = 갚았습니다. 제자리에 있습니다
lending-owed-forgiven = 갚지 않아도 됩니다
lending-supplies-open = 소모품을 보겠습니다
lending-supply-line =
    { $name }: { $left }개 남았습니다.
    한 번에 { $usual }개를 씁니다. { $low }개보다 적으면 채웁니다.
lending-supply-add = 소모품을 적겠습니다
lending-supply-refill = { $name }: 채우겠습니다
lending-supply-remove = 빼겠습니다
lending-supply-ask-name =
    어떤 소모품입니까?
    있는 이름을 적으시면 수를 고칩니다.
lending-where =
    <b>{ $title }</b>
    지금 { $place }에 있습니다.
    어디에서 찾아가시겠습니까?
    다른 곳을 누르시면 그곳으로 보내 드립니다.
lending-when =
    <b>{ $title }</b>
    찾아가실 곳: { $place }
    { $free }
    { $waits }
    .now = 준비되는 대로 빌리겠습니다
    .wait = 줄을 서겠습니다
    .day = 날을 고르겠습니다
lending-when-waits =
    { $turn ->
        [none] 차례가 언제 올지는 아직 모릅니다.
       *[other] 줄을 서시면 { $turn }쯤 차례가 옵니다.
    }
lending-travels =
    물건을 맡아 두었습니다.
    고르신 곳으로 보냅니다.
    도착하면 알려 드립니다.
lending-is-coming = 물건을 보내고 있습니다. 기다려 주십시오.
lending-bring-where =
    <b>{ $title }</b>
    어디에 돌려놓으셨습니까?
    그곳을 눌러 주십시오.
lending-notice-under-way =
    <b>{ JOSA($title, "을/를") }</b> 보냈습니다.
    곳: { $place }
    도착하면 알려 드립니다.
lending-notice-turn-sent =
    차례가 왔습니다.
    <b>{ JOSA($title, "을/를") }</b> 보냅니다.
    곳: { $place }
    도착하면 알려 드립니다.
lending-notice-moved-travel =
    <b>{ JOSA($title, "이/가") }</b> 늦게 옵니다. 죄송합니다.
    { $first }부터 찾아가십시오.
    { $fetch }까지 맡아 둡니다.
    곳: { $place }
lending-notice-unsent =
    <b>{ JOSA($title, "을/를") }</b> 제때 보내지 못했습니다.
    죄송합니다.
    다시 빌리실 수 있습니다.
