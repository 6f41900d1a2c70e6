homes-offer-ask-came =
    어떻게 적고 계십니까?
    .label = 적는 방법
homes-offer-ask-birth =
    몇 년에 태어나셨습니까?
    보기: 1950
    .label = 태어난 해
homes-offer-ask-room =
    나누실 방은 어떤 방입니까?
    보기: 햇볕이 드는 작은 방입니다.
    .label = 방
homes-offer-ask-address =
    집 주소를 적어 주십시오.
    담당자만 봅니다.
    .label = 주소
homes-offer-ask-phone =
    전화번호를 적어 주십시오.
    담당자만 봅니다.
    .label = 전화번호
homes-offered =
    고맙습니다. { $area } 담당자에게 전했습니다.
    담당자가 전화를 드리고 찾아뵙겠습니다.
homes-say-yes = 네, 만나 보겠습니다
homes-say-no = 아니요, 괜찮습니다
homes-say-phone = 전화로 설명해 주십시오
homes-said-yes =
    고맙습니다.
    담당자가 만날 날을 여쭙겠습니다.
homes-said-no =
    알겠습니다.
    이유는 말씀하지 않으셔도 됩니다.
homes-said-later =
    알겠습니다.
    나중에 다시 여쭙겠습니다.
homes-said-phone =
    알겠습니다.
    담당자가 전화를 드리겠습니다.
homes-undo = 방금 한 대답을 되돌리겠습니다
homes-undo-until =
    마음이 바뀌시면 { $minutes }분 안에 되돌리실 수 있습니다.
    그때까지는 아무에게도 알리지 않습니다.
homes-undone =
    대답을 되돌렸습니다.
    아무에게도 알리지 않았습니다.
homes-notice-helped =
    { $name } 님이 대신 대답했습니다.
    { $reply ->
        [yes] 학생을 만나 보겠다고 했습니다
        [no] 학생을 만나지 않겠다고 했습니다
        [later] 나중에 다시 듣겠다고 했습니다
        [undo] 대답을 되돌렸습니다
       *[phone] 전화로 설명해 달라고 했습니다
    }.
    { $minutes ->
        [0] 뜻과 다르시면 담당자에게 말씀해 주십시오.
       *[other] 뜻과 다르시면 { $minutes }분 안에 되돌리실 수 있습니다.
    }
homes-unclear =
    제가 잘 알아듣지 못했습니다.
    학생을 만나 보시겠습니까?
homes-notice-hello =
    { $name } 님, 안녕하십니까?
    함께 살기 담당자 { $coordinator }입니다.
    대학생 한 분이 방을 찾고 있습니다.
homes-notice-who =
    { $age }세 { $gender ->
        [woman] 여학생입니다
        [man] 남학생입니다
       *[other] 학생입니다
    }.
    { $school }에 다닙니다.
    { $begins }부터 { $months }개월입니다.
homes-notice-question = 이 학생을 만나 보시겠습니까?
homes-notice-again =
    어제 학생 한 분의 소식을 전해 드렸습니다.
    { $age }세 { $gender ->
        [woman] 여학생입니다
        [man] 남학생입니다
       *[other] 학생입니다
    }. { $school }에 다닙니다.
    { $begins }부터 { $months }개월입니다.
    만나 보시겠습니까?
homes-notice-again-last =
    학생 한 분이 답을 기다리고 있습니다.
    { $age }세 { $gender ->
        [woman] 여학생입니다
        [man] 남학생입니다
       *[other] 학생입니다
    }. { $school }에 다닙니다.
    { $begins }부터 { $months }개월입니다.
    만나 보시겠습니까?
homes-notice-off =
    전해 드린 학생이 다른 집을 찾았습니다.
    답하지 않으셔도 됩니다.
homes-notice-visit =
    { $coordinator } 담당자가 집을 찾아뵙겠습니다.
    { $at }입니다.
came-self = 제가 직접 적고 있습니다
came-relative = 가족이 도와주고 있습니다
host-state-invited = 안내를 받으셨습니다.
host-state-applied = 방을 나누겠다고 하셨습니다.
host-state-visit-planned = 담당자가 댁을 찾아뵙기로 했습니다.
host-state-visited = 담당자가 댁을 찾아뵈었습니다.
host-state-work-needed = 먼저 손볼 곳이 있습니다.
host-state-unsuitable = 이번에는 소개해 드리지 못합니다.
host-state-listed = 학생들에게 소개하고 있습니다.
host-state-paused = 지금은 쉬고 계십니다.
host-state-hosting = 학생과 함께 살고 계십니다.
host-state-left = 소개를 그만두셨습니다.
homes-visit = { $at }에 찾아뵙습니다.
homes-which =
    <b>함께 살기</b>
    남는 방이 있는 분과 방을 찾는 학생을 이어 드립니다.
    무엇을 하시겠습니까?
homes-offer-summary =
    <b>이렇게 적으셨습니다.</b>
    보내시면 담당자가 댁을 찾아뵙는 데 동의하시는 것입니다.
    동의는 언제든지 거두실 수 있습니다.
    .send = 네, 보내겠습니다
homes-mine =
    <b>내 집</b>
    { $area }
    { $state }
    { $visit }
    .pause = 당분간 쉬겠습니다
    .resume = 다시 소개해 주십시오
    .leave = 집 소개를 그만두겠습니다
    .stay = 이어진 학생을 보겠습니다
homes-ask-leave =
    집 소개를 그만두시겠습니까?
    다시 하고 싶으시면 담당자에게 말씀하시면 됩니다.
    .yes = 네, 그만두겠습니다
    .back = 아니요, 그대로 두겠습니다
homes-offer-ask-area =
    { $step ->
        [inside] { $area } 안의 어디에 집이 있습니까?
        [gu] { $area }의 어느 동에 집이 있습니까?
        [city] { $area }의 어느 구에 집이 있습니까?
       *[ask] 집이 어느 동네에 있습니까?
    }
    동 이름을 적으셔도 됩니다.
