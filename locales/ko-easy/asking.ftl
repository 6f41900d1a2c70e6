# 어느 대여소에도 없는 물건을 이웃에게 물어보는 일: 쉬운 말
asking-around = 이웃에게 물어보겠습니다
ask-state-open = 물어보고 있습니다.
ask-state-found = 찾았습니다.
ask-state-stopped = 그만두셨습니다.
ask-state-ended = 찾지 못했습니다.
asking-mine =
    <b>이웃에게 물어보기</b>
    찾으시는 물건을 이웃에게 대신 여쭙니다.
    누가 찾는지는 말하지 않습니다.
    { $count ->
        [0] { "" }
       *[other] <b>지금까지 찾으신 것</b>
    }
    .begin = 물어보겠습니다
    .stop = { $title }: 그만 찾겠습니다
    .off = 나에게는 묻지 마십시오
    .on = 나에게도 물어보십시오
asking-line = { $title }: { $state }
asking-begun =
    <b>{ JOSA($title, "을/를") }</b> 이웃에게 물어보고 있습니다.
    찾으면 바로 알려 드립니다.
asking-nobody =
    <b>{ JOSA($title, "을/를") }</b> 물어볼 이웃이 아직 없습니다.
    부탁 글을 올려 두실 수 있습니다.
asking-ask-title =
    무엇을 찾으십니까?
    보기: 천막
asking-ask-category = 어떤 물건입니까?
asking-summary =
    <b>이웃에게 물어보시겠습니까?</b>
    이름과 사시는 곳은 말하지 않습니다.
    .send = 네, 물어봐 주십시오
asking-reply = 대답
    .yes = 네, 빌려주겠습니다
    .no = 아니요, 어렵습니다
    .never = 앞으로 묻지 마십시오
asking-yes-ask-spot =
    고맙습니다. 어디에서 건네시겠습니까?
    찾는 이웃만 봅니다.
    보기: 101동 1층 현관
asking-yes-ask-contact =
    어떻게 연락하면 됩니까?
    찾는 이웃만 봅니다.
    보기: 저녁 7시 뒤에 전화 주십시오.
asking-yes-ask-stays = 다음에 다른 이웃이 찾으면 어떻게 하시겠습니까?
asking-stays-once = 이번 한 번만 빌려주겠습니다
asking-stays-list = 다음에도 물어보십시오
asking-lent =
    고맙습니다. <b>{ JOSA($title, "을/를") }</b> 찾던 이웃은 { $name } 님입니다.
    만나는 곳을 알려 드렸습니다.
    물건을 건네신 뒤에 눌러 주십시오.
    .thing = 물건을 보겠습니다
asking-met =
    고맙습니다. <b>{ JOSA($title, "을/를") }</b> 찾던 이웃은 { $name } 님입니다.
    적어 주신 말을 전했습니다.
    여기에서 글을 쓰실 수 있습니다.
asking-never =
    알겠습니다.
    이제 이런 것은 여쭙지 않습니다.
asking-otherwise = 다른 길
    .want = 부탁 글을 올리겠습니다
asked-notice-sought =
    가까운 이웃이 <b>{ JOSA($title, "을/를") }</b> 찾고 있습니다.
    빌려주실 수 있습니까?
    어려우시면 까닭은 말씀하지 않으셔도 됩니다.
asking-notice-found =
    { $name } 님이 <b>{ JOSA($title, "을/를") }</b> 빌려줍니다.
    만나는 곳: { $spot }
    { $contact }
    여기에서 글을 쓰실 수 있습니다.
asking-notice-ended =
    <b>{ JOSA($title, "을/를") }</b> 이웃 { $count }명에게 물어보았습니다.
    빌려줄 이웃을 찾지 못했습니다.
    나중에 다시 물어보실 수 있습니다.
