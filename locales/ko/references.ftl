# 함께 살던 분의 말
case-kind-reference = 함께 살던 분에 대한 말
references-write = 함께 산 이야기를 남기겠습니다
references-change = 다시 적겠습니다
references-report = 이 말이 이상합니다
references-hear = ☎ 전화로 듣고 적기: { $name } 님
references-again-yes = 네, 권하겠습니다
references-again-no = 아니요, 권하지 않겠습니다
references-proper-yes = 네, 괜찮았습니다
references-proper-no = 아니요, 힘든 일이 있었습니다
references-ask-again =
    { $name } 님과 함께 사셨습니다.
    다른 분에게도 함께 살아 보라고 권하시겠습니까?
    .label = 권하기
references-ask-proper =
    함께 지내기에 괜찮았습니까?
    이 대답은 담당자만 봅니다.
    .label = 지내기
references-ask-words =
    다음에 함께 살 분에게 하실 말씀이 있습니까?
    쓰지 않으셔도 됩니다.
    .label = 하실 말씀
references-ask-wrong =
    무엇이 이상합니까?
    말씀하지 않으셔도 됩니다.
    .label = 이상한 점
references-summary =
    <b>이대로 남기시겠습니까?</b>
    .send = 네, 남기겠습니다
references-kept =
    말씀을 남겼습니다. 고맙습니다.
    늦어도 { $closes }에 서로 보여 드립니다.
    { $called ->
        [yes] 담당자가 하루 안에 전화합니다.
       *[no] 그때까지는 다시 적으실 수 있습니다.
    }
references-published =
    말씀을 남겼습니다. 고맙습니다.
    두 분이 모두 남기셔서 이제 서로 보여 드립니다.
    { $called ->
        [yes] 담당자가 하루 안에 전화합니다.
       *[no] { "" }
    }
references-reported =
    알려 주셔서 고맙습니다.
    동네지기가 살펴봅니다. 번호는 { $number }입니다.
    .see = 자세히 보기
references-script =
    <b>{ $name }</b> 님에게 이렇게 말씀하십시오:
    <i>안녕하십니까, 한지붕 담당자입니다. { $other } 님과 함께 사신 이야기를 세 가지만 여쭙겠습니다. 두 분이 모두 말씀하신 뒤에 서로 보여 드립니다.</i>
references-phone-ask-again =
    “{ $name } 님과 함께 살아 보라고 다른 분에게도 권하시겠습니까?”
    .label = 권하기
references-phone-ask-proper =
    “함께 지내기에 괜찮았습니까? 이 대답은 저만 봅니다.”
    .label = 지내기
references-phone-ask-words =
    “다음에 함께 살 분에게 하실 말씀이 있습니까?” 들은 대로 적어 주십시오.
    .label = 하실 말씀
references-phone-summary =
    <b>들은 대로 적었습니까?</b>
    .send = 네, 남기겠습니다
references-notice-invite =
    { $name } 님과 함께 사신 이야기를 들려주시겠습니까?
    두 분이 모두 남긴 뒤에 서로 보여 드립니다.
    { $closes }까지 남기실 수 있습니다.
references-notice-reminder =
    { $name } 님과 함께 사신 이야기를 아직 기다립니다.
    { $closes }까지 남기실 수 있습니다.
references-notice-published =
    { $name } 님이 함께 산 이야기를 남겼습니다.
    { $text ->
        [none] { "" }
       *[other] “{ $text }”
    }
    { $again ->
        [yes] 함께 살아 보라고 다른 분에게도 권합니다.
       *[no] { "" }
    }
references-notice-before =
    이 학생과 함께 살던 분의 말씀입니다.
    { $text ->
        [none] { "" }
       *[other] “{ $text }”
    }
    { $again ->
        [yes] 함께 살아 보라고 권합니다.
       *[no] { "" }
    }
references-line =
    함께 살던 사람의 말: { $text ->
        [none] { "" }
       *[other] “{ $text }”
    } { $again ->
        [yes] 함께 살아 보라고 권합니다.
       *[no] { "" }
    }
references-line-report = 이 말 신고하기
deed-reference-heard = 함께 살던 이야기를 전화로 듣고 적음
form-name-references-write = 함께 산 이야기
form-nudge-references-write = 함께 산 이야기를 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-name-references-phone = 전화로 들은 함께 산 이야기
form-nudge-references-phone = 전화로 들은 이야기를 적으시던 중이었습니다. 이어서 적으시겠습니까?
form-name-references-report = 이상한 말 알리기
form-nudge-references-report = 이상한 말을 알리시던 중이었습니다. 이어서 하시겠습니까?
rules-references = 함께 살던 분의 말
rule-references-days = 함께 산 이야기를 남길 수 있는 기간: { $value }일
rule-references-first-left-days = 처음 다시 부탁하는 때: 끝나기 { $value }일 전
rule-references-last-left-days = 마지막으로 부탁하는 때: 끝나기 { $value }일 전
rule-references-text-max = 글의 길이: { $value }자까지
