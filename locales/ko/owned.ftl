# 내 물건을 빌려주는 일
command-lend = 내 물건 빌려주기
owned-mine =
    <b>내가 빌려주는 물건</b>
    { $places ->
        [0] 사시는 곳에서 물건을 빌려주는 곳이 아직 없습니다. 그런 곳이 생기면 내 물건도 함께 올리실 수 있습니다.
       *[other] 내 물건을 대여소의 목록에 올리시면 물건은 집에 그대로 두고 이웃에게 빌려주실 수 있습니다. 누구에게 빌려줄지는 그때마다 직접 정하십니다.
    }
    { $count ->
        [0] { "" }
       *[other] 물건을 누르시면 자세히 보여 드립니다.
    }
    .thing = { $title } · { $state }
    .add = ➕ { $name }에 올리기
owned-to-mine = 내가 빌려주는 물건
owned-manage = 내 물건 보기
owned-added = 올렸습니다. 누가 부탁하면 먼저 여쭙겠습니다. 그때까지 어디에 사시는지는 아무에게도 보이지 않습니다.
owned-card =
    <b>{ $title }</b>
    { $place }의 목록 · { $state }
    만나는 곳: { $spot }
    { $contact }
    지금 번호: <b>{ $code }</b> ({ $until }까지)
    만나는 곳과 연락할 말은 빌려주겠다고 하신 이웃에게만 보입니다. 물건을 건네실 때 ‘건넸습니다’를 누르시거나 이 번호를 알려 주십시오.
    .pause = ⏸ 잠시 쉬기
    .resume = ▶️ 다시 빌려주기
    .out = 목록에서 내리기
    .see = 이웃에게 보이는 모습
    .mine = ‹ 내가 빌려주는 물건
    .change = 만나는 곳 바꾸기
owned-line = { $n }. { $who } 님 · { $first }–{ $last } · { $state }
owned-open = { $n }. { $who } 님
owned-did-pause = 잠시 쉽니다. 이미 빌려주기로 하신 것은 그대로 둡니다.
owned-did-resume = 다시 빌려줍니다.
owned-taken-out = <b>{ JOSA($title, "을/를") }</b> 목록에서 내렸습니다.
owned-loan =
    <b>{ $title }</b>
    { $who } 님 · { $first }–{ $last }
    { $state }
    .approve = 네, 빌려주겠습니다
    .hand = 건넸습니다
    .absent = 아직 받지 못했습니다
    .refuse = 이번에는 어렵습니다
    .back = ‹ 내 물건
owned-did-refuse = 이번에는 어렵다고 전했습니다. 까닭은 말하지 않았습니다.
owned-did-approve = 빌려주겠다고 전했습니다. 이웃이 이제 만나는 곳을 볼 수 있습니다.
owned-did-hand = 건네셨습니다. 돌려줄 날이 되면 이웃에게 알려 드립니다.
owned-did-absent = 이웃에게 알렸습니다. 아직 빌려 간 것으로 둡니다.
owned-checked =
    { $late ->
        [0] 잘 돌려받으셨습니다.
       *[other] 돌려받으셨습니다. { $late }일 늦었습니다. 빌린 이웃은 그만큼 쉬게 됩니다.
    }
owned-requested = 부탁을 전했습니다. 주인이 대답하면 바로 알려 드립니다.
owned-by = 🤝 { $name } 님이 빌려주는 물건입니다. 부탁하시면 주인에게 먼저 여쭙니다.
owned-by-neighbour = 🤝 이웃이 빌려주는 물건입니다. 부탁하시면 주인에게 먼저 여쭙니다.
owned-reached =
    🤝 주인: { $name } 님
    { $contact }
owned-ask-photos =
    물건의 사진을 보내 주십시오. { $count ->
        [0] { $most }장까지 받습니다.
       *[other] { $count }장을 받았습니다.
    }
    .label = 사진
owned-ask-title =
    무엇을 빌려주시겠습니까? 보기: 사다리
    .label = 이름
owned-ask-category =
    어떤 물건입니까?
    .label = 종류
owned-ask-spot =
    어디에서 건네시겠습니까? 빌려주겠다고 하신 이웃에게만 보입니다. 보기: 101동 1층 현관
    .label = 만나는 곳
owned-ask-contact =
    어떻게 연락하면 됩니까? 이것도 빌려주겠다고 하신 이웃에게만 보입니다. 보기: 저녁 7시 뒤에, 전화번호
    .label = 연락할 말
owned-notice-asked = { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 빌리고 싶어 합니다. { $first }부터 쓰고 싶다고 합니다. 빌려주시겠습니까? 어려우시면 까닭은 말씀하지 않으셔도 됩니다.
owned-notice-wanted = { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 받으러 옵니다. { $first }부터입니다.
owned-notice-brought = { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 돌려주었다고 합니다. 살펴보고 알려 주십시오.
owned-notice-late-copy = { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 아직 돌려주지 않았습니다. { $due }까지였습니다. 여러 번 알려 드렸습니다.
owned-notice-ready =
    { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 빌려준다고 합니다. { $first }부터 { $fetch }까지 { $place }에서 받으십시오.
    { $contact }
owned-notice-refused = <b>{ JOSA($title, "은/는") }</b> 이번에는 빌리기 어렵습니다. 주인에게 사정이 있습니다. 다른 물건을 둘러보십시오.
owned-notice-turn-asked = 차례가 왔습니다. <b>{ JOSA($title, "을/를") }</b> 빌려줄 수 있는지 주인에게 여쭙고 있습니다.
owned-notice-missed = <b>{ JOSA($title, "은/는") }</b> 정한 때까지 이어지지 않아 여기서 마칩니다. 필요하시면 다시 부탁해 주십시오.
owned-notice-called-off = <b>{ JOSA($title, "은/는") }</b> 주인의 사정으로 지금은 빌리실 수 없게 되었습니다. 기다려 주셔서 고맙습니다. 비슷한 물건이 있는지 둘러보십시오.
owned-notice-taken-off = { $place }의 담당자가 <b>{ JOSA($title, "을/를") }</b> 목록에서 내렸습니다. 궁금하신 것은 /human 으로 물어봐 주십시오.
form-name-owned-add = 내 물건 올리기
form-nudge-owned-add = 빌려줄 물건을 적으시던 중이었습니다. 이어서 적으시겠습니까?
rules-owned = 이웃이 빌려주는 물건
rule-owned-most = 한 사람이 빌려주는 물건: { $value }가지까지
rule-owned-spot-max = 만나는 곳: { $value }자까지
rule-owned-contact-max = 연락할 말: { $value }자까지
owned-notice-owed = { $who } 님이 <b>{ JOSA($title, "을/를") }</b> { $until }까지 같은 물건으로 갚기로 정해졌습니다. 받으시면 눌러 주십시오.
owned-did-change = 바꾸어 적었습니다. 빌리기로 한 이웃에게도 알렸습니다.
owned-notice-spot =
    <b>{ JOSA($title, "을/를") }</b> 주고받는 곳이 바뀌었습니다: { $place }
    { $contact }
form-name-owned-change = 내 물건의 만나는 곳 바꾸기
form-nudge-owned-change = 물건을 주고받을 곳을 바꾸시던 중이었습니다. 이어서 하시겠습니까?
