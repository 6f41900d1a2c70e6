# 한지붕 아래 함께 살기: 쉬운 말
stays-state-yes = 만나 보기로 하셨습니다
stays-state-meeting = 만날 날을 정했습니다
stays-state-met = 한 번 만나셨습니다
stays-state-both-yes = 두 분 모두 좋다고 하셨습니다
stays-state-agreement = 함께 살 약속을 적고 있습니다
stays-state-signed = 세 사람이 약속을 맺었습니다
stays-state-trial = 한 달 동안 살아 보고 계십니다
stays-state-active = 함께 살고 계십니다
stays-state-notice = 곧 끝납니다
stays-state-stopped = 연락을 모두 멈추었습니다
stays-state-ended = 끝났습니다
stays-open = 자세히 보겠습니다
stays-back = 돌아가겠습니다
stays-answer = 대답하겠습니다
stays-rest = 다른 일을 보겠습니다
stays-next = 다음 쪽을 읽겠습니다
stays-meeting =
    { $at }에 만나십니다.
    { $place }
stays-place = 만나는 곳은 { $place }입니다.
stays-term = { $first }부터 { $last }까지 함께 사십니다.
stays-mine =
    <b>함께 사는 집</b>
    { $count ->
        [0] 아직 함께 사는 분이 없습니다.
       *[other] 아래에서 한 분을 눌러 주십시오.
    }
    .open = { $n }. { $name } 님과의 일을 보겠습니다
stays-line = { $n }. { $name } 님: { $state }.
stays-card =
    <b>{ $name }</b> 님{ $whose ->
        [none] { "" }
       *[other] { " " }({ $whose } 님 대신 보시는 것)
    }
    { $state }.
    { $meeting }
    { $term }
    .like = 네, 함께 살아 보겠습니다
    .unlike = 아니요, 괜찮습니다
    .undo = 방금 한 대답을 되돌리겠습니다
    .read = 약속을 읽겠습니다
    .calendar = 달력에 넣겠습니다
    .where = 주소와 전화를 보겠습니다
    .write = 글을 남기겠습니다
    .leave = 그만 살고 싶습니다
    .stop = 위험합니다, 멈춰 주십시오
stays-liked =
    고맙습니다.
    두 분이 모두 좋다고 하실 때만 서로 알려 드립니다.
stays-unliked =
    알겠습니다.
    까닭은 말씀하지 않으셔도 됩니다.
stays-ask-leave =
    함께 사는 것을 그만두시겠습니까?
    바로 끝나지는 않습니다.
    담당자가 전화로 도와드립니다.
stays-left =
    알겠습니다.
    { $last }에 끝납니다.
    담당자가 곧 전화를 드립니다.
stays-ask-stop =
    <b>지금 위험하면 112에 먼저 전화하십시오.</b>
    다친 사람이 있으면 119에 전화하십시오.
    멈추시면 담당자에게 바로 알립니다.
    지금 연락을 모두 멈추시겠습니까?
stays-stopped =
    <b>지금 위험하면 112에 전화하십시오.</b>
    연락을 모두 멈추었습니다.
    상대에게는 알리지 않고, 담당자에게만 알렸습니다.
    담당자가 전화를 드립니다.
stays-where =
    <b>{ $name }</b> 님
    { $address }
    { $phone }
    다른 사람에게 알려 주지 마십시오. 보셨다는 기록이 남습니다.
stays-calendar =
    { $at }에 만나십니다.
    { $place }
    아래 달력을 눌러서 저장하십시오.
stays-terms =
    .agree = 네, 이대로 좋습니다
    .paper = 종이로 받겠습니다
    .back = 돌아가겠습니다
stays-printed =
    종이에 뽑아서 세 사람이 이름을 적습니다.
    가족이나 담당자에게 부탁하셔도 됩니다.
stays-checked =
    말씀해 주셔서 고맙습니다.
    { $worried ->
        [yes] 담당자가 하루 안에 전화를 드립니다.
       *[no] 상대에게는 전하지 않습니다.
    }
stays-wished =
    더 함께 살고 싶다고 적었습니다.
    두 분이 모두 그러시면 담당자가 이어 드립니다.
stays-unwished =
    알겠습니다.
    까닭은 말씀하지 않으셔도 됩니다.
    담당자가 전화를 드립니다.
stays-written =
    이렇게 전했습니다: { $text }
    { $hidden ->
        [yes] 번호나 주소는 아직 가렸습니다.
       *[no] { "" }
    }
    { $money ->
        [yes] 돈을 보내 달라는 말은 조심하십시오. 동네지기에게도 알렸습니다.
       *[no] { "" }
    }
stays-ask-words =
    담당자에게 하실 말씀이 있습니까?
    적으시면 담당자만 읽습니다.
stays-ask-line =
    하실 말씀을 적어 주십시오.
    담당자도 함께 읽습니다.
stays-notice-meeting =
    <b>{ $name }</b> 님과 만나십니다.
    { $at }입니다.
    { $place }
    담당자도 함께 갑니다.
stays-notice-meeting-day =
    내일 <b>{ $name }</b> 님과 만나십니다.
    { $at }입니다.
    { $place }
stays-notice-meeting-soon =
    오늘 <b>{ $name }</b> 님과 만나십니다.
    { $at }입니다.
    { $place }
stays-notice-met =
    <b>{ $name }</b> 님과 만나셨습니다.
    함께 살아 보시겠습니까?
    상대는 대답을 보지 못합니다.
stays-notice-no =
    { $name } 님과는 여기서 마칩니다.
    애써 주셔서 고맙습니다.
    담당자가 다른 길을 함께 찾습니다.
stays-notice-both =
    두 분 모두 함께 살아 보고 싶다고 하셨습니다.
    담당자가 { $name } 님과의 약속을 적어 드립니다.
stays-notice-draft =
    { $name } 님과 함께 살 약속을 적었습니다.
    천천히 읽어 보십시오.
    그다음에 대답해 주십시오.
stays-notice-signed =
    { $name } 님과의 약속이 정해졌습니다.
    세 사람이 모두 좋다고 했습니다.
    { $first }부터 함께 사십니다.
stays-notice-trial =
    { $first }부터 { $name } 님과 함께 사십니다.
    처음 한 달은 살아 보는 기간입니다.
    그만두시려면 { $days }일 전에 말씀해 주십시오.
    약속은 { $last }까지입니다.
stays-notice-settled =
    이제 { $name } 님과 이어서 함께 사십니다.
    약속은 { $last }까지입니다.
    그만두시려면 { $days }일 전에 말씀해 주십시오.
stays-notice-check =
    { $name } 님과 지내시기가 어떻습니까?
    두 가지를 여쭙고, 하실 말씀도 듣겠습니다.
    상대는 대답을 보지 못합니다.
stays-notice-renewed = { $name } 님과 { $last }까지 더 함께 사십니다.
stays-notice-leaving =
    { $name } 님과 함께 사는 것은 { $last }에 끝납니다.
    담당자가 곧 전화를 드립니다.
stays-notice-end-last =
    { $name } 님과의 약속이 곧 끝납니다.
    끝나는 날은 { $last }입니다.
stays-notice-ended =
    { $name } 님과 함께 사는 것이 끝났습니다.
    그동안 고맙습니다.
stays-notice-helped = { $name } 님이 대신 대답해 드렸습니다.
stays-notice-line =
    <b>{ $name }</b> 님의 글입니다.
    { $text }
    { $money ->
        [yes] 돈을 보내 달라는 말에는 답하지 마십시오. 저희에게 알려 주십시오.
       *[no] { "" }
    }
