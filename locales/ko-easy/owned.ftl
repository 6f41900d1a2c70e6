# 내 물건을 빌려주는 일: 쉬운 말
owned-mine =
    <b>내가 빌려주는 물건</b>
    { $places ->
        [0] 가까운 곳에 물건을 빌려주는 곳이 없습니다.
       *[other] 물건은 집에 그대로 둡니다. 누구에게 빌려줄지는 직접 정하십니다.
    }
    { $count ->
        [0] { "" }
       *[other] 물건을 누르시면 자세히 보여 드립니다.
    }
    .add = { $name }에 올리겠습니다
owned-to-mine = 내가 빌려주는 물건을 보겠습니다
owned-manage = 내 물건을 보겠습니다
owned-added =
    물건을 올렸습니다.
    누가 부탁하면 먼저 여쭙겠습니다.
    사시는 곳은 아무에게도 보이지 않습니다.
owned-card =
    <b>{ $title }</b>: { $state }
    만나는 곳: { $spot }
    { $contact }
    건네실 때 알려 주실 번호: <b>{ $code }</b>
    .pause = 잠시 쉬겠습니다
    .resume = 다시 빌려주겠습니다
    .out = 목록에서 내리겠습니다
    .see = 이웃에게 보이는 모습을 보겠습니다
    .mine = 뒤로 돌아가겠습니다
owned-line = { $n }. { $who } 님: { $state }
owned-did-pause =
    잠시 쉽니다.
    이미 빌려주기로 하신 것은 그대로 둡니다.
owned-loan =
    <b>{ $title }</b>
    { $who } 님이 { $first }부터 { $last }까지 씁니다.
    { $state }
    .hand = 물건을 건넸습니다
    .back = 내 물건을 보겠습니다
owned-did-refuse =
    이번에는 어렵다고 전했습니다.
    까닭은 말하지 않았습니다.
owned-did-approve =
    빌려주겠다고 전했습니다.
    이웃이 이제 만나는 곳을 볼 수 있습니다.
owned-did-hand =
    물건을 건네셨습니다.
    돌려줄 날이 되면 이웃에게 알려 드립니다.
owned-checked =
    { $late ->
        [0] 잘 돌려받으셨습니다.
       *[other] { $late }일 늦게 돌려받으셨습니다.
    }
owned-requested =
    부탁을 전했습니다.
    주인이 답하면 바로 알려 드립니다.
owned-by =
    { $name } 님의 물건입니다.
    부탁하시면 주인에게 먼저 여쭙니다.
owned-by-neighbour =
    이웃의 물건입니다.
    부탁하시면 주인에게 먼저 여쭙니다.
owned-reached =
    물건의 주인은 { $name } 님입니다.
    { $contact }
owned-ask-photos =
    물건의 사진을 보내 주십시오.
    { $count ->
        [0] { $most }장까지 보내실 수 있습니다.
       *[other] { $count }장을 받았습니다.
    }
owned-ask-title =
    무엇을 빌려주시겠습니까?
    보기: 사다리
owned-ask-spot =
    어디에서 건네시겠습니까?
    빌려주기로 하신 이웃만 봅니다.
    보기: 101동 1층 현관
owned-ask-contact =
    어떻게 연락하면 됩니까?
    빌려주기로 하신 이웃만 봅니다.
    보기: 저녁 7시 뒤에 전화 주십시오.
owned-notice-asked =
    { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 빌리고 싶어 합니다.
    { $first }부터 쓰고 싶다고 합니다.
    빌려주시겠습니까?
    어려우시면 까닭은 말씀하지 않으셔도 됩니다.
owned-notice-wanted =
    { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 받으러 옵니다.
    { $first }부터입니다.
owned-notice-brought =
    { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 돌려주었다고 합니다.
    살펴보고 알려 주십시오.
owned-notice-late-copy =
    { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 아직 돌려주지 않았습니다.
    { $due }까지였습니다.
owned-notice-ready =
    { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 빌려줍니다.
    { $first }부터 { $fetch }까지 받으십시오.
    곳: { $place }
    { $contact }
owned-notice-refused =
    <b>{ JOSA($title, "은/는") }</b> 이번에는 빌리기 어렵습니다.
    주인에게 사정이 있습니다.
owned-notice-turn-asked =
    차례가 왔습니다. 물건: <b>{ $title }</b>
    주인에게 여쭙고 있습니다.
owned-notice-missed =
    <b>{ $title }</b>: 정한 때가 지나 여기서 마칩니다.
    다시 부탁하실 수 있습니다.
owned-notice-called-off =
    <b>{ JOSA($title, "은/는") }</b> 지금은 빌리실 수 없습니다.
    주인에게 사정이 있습니다.
    기다려 주셔서 고맙습니다.
owned-notice-taken-off =
    <b>{ JOSA($title, "을/를") }</b> 목록에서 내렸습니다.
    { $place }의 담당자가 내렸습니다.
owned-notice-owed =
    { $who } 님이 <b>{ JOSA($title, "을/를") }</b> 갚습니다.
    같은 물건으로 { $until }까지 갚습니다.
    받으시면 눌러 주십시오.
owned-notice-spot =
    <b>{ $title }</b>: 만나는 곳이 바뀌었습니다.
    곳: { $place }
    { $contact }
