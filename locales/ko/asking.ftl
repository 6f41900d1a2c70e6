# 이웃에게 물어보기
command-askaround = 없는 물건을 이웃에게 물어보기
asking-around = 🙋 이웃에게 물어보기
ask-state-open = 물어보는 중
ask-state-found = 찾음
ask-state-stopped = 그만둠
ask-state-ended = 찾지 못함
asking-mine =
    <b>이웃에게 물어보기</b>
    어느 대여소에도 없는 물건을 가까운 이웃에게 대신 물어봐 드립니다. 빌려주겠다는 이웃이 나올 때까지 누가 찾는지는 아무에게도 말하지 않습니다.
    { $asked ->
        [yes] 다른 이웃이 찾는 물건도 가끔 여쭙니다.
       *[no] 다른 이웃이 찾는 물건은 여쭙지 않습니다.
    }
    { $count ->
        [0] { "" }
       *[other] <b>지금까지 찾으신 것</b>
    }
    .begin = 🙋 물어보기
    .stop = 그만 찾기: { $title }
    .write = 글 쓰기: { $title }
    .off = 나에게는 묻지 않기
    .on = 나에게도 물어보기
asking-line = • { $title } · { $state }
asking-begun = <b>{ JOSA($title, "을/를") }</b> 가지고 있을 만한 이웃부터 물어보기 시작했습니다. 빌려주겠다는 이웃이 나오면 바로 알려 드립니다.
asking-nobody = <b>{ JOSA($title, "을/를") }</b> 물어볼 이웃이 아직 가까이에 없습니다. /want 로 글을 올려 두시면 나중에 오는 이웃도 볼 수 있습니다.
asking-stopped = <b>{ JOSA($title, "은/는") }</b> 이제 찾지 않습니다.
asking-ask-title =
    무엇을 찾으십니까? 보기: 천막
    .label = 찾는 것
asking-ask-category =
    어떤 물건입니까? 가지고 있을 만한 이웃을 찾는 데 씁니다.
    .label = 종류
asking-summary =
    <b>이웃에게 물어보시겠습니까?</b>
    이름과 사시는 곳은 말하지 않습니다.
    .send = 네, 물어봐 주십시오
asking-reply = 대답
    .yes = 네, 빌려줄 수 있습니다
    .no = 빌려드리기 어렵습니다
    .never = 이런 것은 묻지 않기
asking-yes-ask-spot =
    고맙습니다. 어디에서 건네시겠습니까? 찾는 이웃에게만 보입니다. 보기: 101동 1층 현관
    .label = 만나는 곳
asking-yes-ask-contact =
    어떻게 연락하면 됩니까? 이것도 찾는 이웃에게만 보입니다. 보기: 저녁 7시 뒤에, 전화번호
    .label = 연락할 말
asking-yes-ask-stays =
    다음에 다른 이웃이 찾아도 여쭤볼까 합니다. 어떻게 하시겠습니까?
    .label = 다음에는
asking-stays-once = 이번 한 번만 빌려주기
asking-stays-list = 대여소 목록에 올려 두기
asking-lent = 고맙습니다. <b>{ JOSA($title, "을/를") }</b> 찾던 이웃은 { $name } 님입니다. 만나는 곳을 알려 드렸습니다. 건네실 때 ‘건넸습니다’를 눌러 주시면 돌려줄 날도 챙겨 드립니다.
    .thing = 물건 보기
asking-met = 고맙습니다. <b>{ JOSA($title, "을/를") }</b> 찾던 이웃은 { $name } 님입니다. 적어 주신 말을 전했습니다. 전화번호 없이도 여기에서 서로 글을 주고받으실 수 있습니다.
asking-no = 알겠습니다. 대답해 주셔서 고맙습니다.
asking-never = 알겠습니다. 이제 이런 것은 여쭙지 않습니다. 마음이 바뀌시면 /askaround 에서 다시 켜실 수 있습니다.
asking-otherwise = 다른 길
    .want = 📝 부탁 글 올리기
asked-notice-sought = 가까운 이웃이 <b>{ JOSA($title, "을/를") }</b> 찾고 있습니다. 혹시 빌려주실 수 있습니까? 어려우시면 까닭은 말씀하지 않으셔도 됩니다.
asking-notice-found =
    찾으시던 <b>{ JOSA($title, "을/를") }</b> { $name } 님이 빌려줄 수 있다고 합니다. 만나는 곳: { $spot }
    { $contact }
    여기에서 서로 글을 주고받으실 수 있습니다.
asking-notice-ended = <b>{ JOSA($title, "을/를") }</b> 이웃 { $count }명에게 물어보았지만 빌려줄 수 있는 이웃을 찾지 못했습니다. /want 로 글을 올려 두시거나, 나중에 다시 물어보실 수 있습니다.
form-name-asking-begin = 이웃에게 물어보기
form-name-asking-yes = 찾는 이웃에게 빌려주기
form-nudge-asking-begin = 이웃에게 물어볼 것을 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-nudge-asking-yes = 찾는 이웃에게 빌려주시겠다고 하시던 중이었습니다. 이어서 하시겠습니까?
rules-asking = 이웃에게 물어보기
rule-asking-wave-first = 처음에 물어보는 이웃: { $value }명
rule-asking-wave-second = 두 번째로 물어보는 이웃: { $value }명
rule-asking-wave-third = 마지막으로 물어보는 이웃: { $value }명
rule-asking-pause-hours = 다음 이웃에게 물어보기까지: { $value }시간
rule-asking-week-max = 한 사람에게 묻는 횟수: 한 주에 { $value }번까지
rule-asking-open-max = 한 사람이 한꺼번에 찾는 것: { $value }가지까지
rule-asking-title-max = 찾는 것의 이름: { $value }자까지
rule-asking-kept-days = 끝난 물음을 보관하는 기간: { $value }일
kept-asks = 끝난 물음: { $days }일
