# 도와주는 사람
command-helpers = 나를 도와주는 사람
aides-door = 도와주는 사람 보기
aides-for = 🤲 도와줄 사람 정해 드리기
aides-end = 그만 도와주셔도 됩니다
scope-read = 내 소식을 함께 봅니다
scope-answer = 나 대신 대답합니다
scope-notices = 나에게 오는 소식을 함께 받습니다
aides-mine =
    <b>도와주는 사람</b>
    { $count ->
        [0] 아직 도와주는 사람이 없습니다. 가족이나 복지사에게 부탁하실 수 있습니다.
       *[other] 누르시면 바로 그만두게 됩니다.
    }
    .end = ✕ { $n }. { $name ->
        [none] 이 초대
       *[other] { $name } 님
    } 그만두기
    .invite = ➕ 도와줄 사람 초대하기
aides-line = { $n }. { $whose ->
        [open] 아직 받지 않은 초대
        [mine] { $name } 님이 나를 도와줍니다
       *[theirs] 내가 { $name } 님을 도와드립니다
    } · 소식 보기{ $answers ->
        [yes] , 대신 대답하기
       *[no] { "" }
    }{ $hears ->
        [yes] , 소식 함께 받기
       *[no] { "" }
    }
aides-ask-scopes =
    어떤 일을 도와줍니까? 모두 고르신 뒤에 다 골랐다고 눌러 주십시오.
    .label = 도와줄 일
aides-ask-heard =
    이분이 직접 그렇게 말씀하시는 것을 들으셨습니까?
    .label = 본인의 말
aides-heard-yes = 네, 직접 들었습니다
aides-hear-why = <b>{ $name }</b> 님이 직접 말씀하신 대로만 적어 주십시오. 누가 적었는지 기록이 남고, 본인에게도 알려 드립니다.
aides-offered =
    아래 주소를 도와줄 분에게만 보내 주십시오. 한 사람만, { $until }까지 쓸 수 있습니다.
    { $link }
aides-invited =
    <b>{ $name }</b> 님을 도와드리는 초대입니다.
    • 소식을 함께 보실 수 있습니다.{ $answers ->
        [yes] { "" }
            • 대신 대답하실 수 있습니다. 대신 하신 일에는 누가 하셨는지 늘 함께 적힙니다.
       *[no] { "" }
    }{ $hears ->
        [yes] { "" }
            • 오는 소식을 함께 받으십니다.
       *[no] { "" }
    }
    언제든 그만두실 수 있고, { $name } 님도 그렇습니다.
    .yes = 네, 도와드리겠습니다
    .no = 아니요, 어렵습니다
aides-accepted = 이제 { $name } 님을 도와드립니다. 고맙습니다.
aides-declined = 알겠습니다. 까닭은 여쭙지 않습니다.
aides-ended = 그만두었습니다. 이제 아무것도 보이지 않습니다.
aides-notice-heard =
    담당자 { $name } 님이 도와줄 사람을 정해 달라는 말씀을 들었다고 적었습니다.
    그런 말씀을 하지 않으셨으면 아래를 눌러 주십시오.
aides-notice-accepted =
    이제 { $name } 님이 도와줍니다.
    { $answers ->
        [yes] { $hears ->
            [yes] 소식을 함께 보고 받으며, 대신 대답할 수 있습니다.
           *[no] 소식을 함께 보고, 대신 대답할 수 있습니다.
        }
       *[no] { $hears ->
            [yes] 소식을 함께 보고 받습니다.
           *[no] 소식을 함께 봅니다.
        }
    }
    언제든 한 번 눌러서 끝내실 수 있습니다.
aides-notice-ended = 도움이 끝났습니다. { $name } 님이 그렇게 정했습니다.
aides-notice-copy =
    <b>{ $name }</b> 님에게 간 소식입니다.
    { $words }
aides-notice-scams =
    <b>돈 이야기는 조심하십시오.</b>
    저희는 돈을 보내 달라고 하지 않습니다.
    계좌 번호와 카드 번호도 여쭙지 않습니다.
    누가 그러면 답하지 마시고 저희에게 알려 주십시오.
deed-aide-heard = 도와줄 사람을 정하겠다는 말을 들었음
deed-aide-ended = 도와주는 일을 끝냄
form-name-aides-offer = 도와줄 사람 초대하기
form-nudge-aides-offer = 도와줄 사람을 초대하시던 중이었습니다. 이어서 하시겠습니까?
form-name-aides-hear = 도와줄 사람 적기
form-nudge-aides-hear = 도와줄 사람을 적으시던 중이었습니다. 이어서 하시겠습니까?
rules-aides = 도와주는 사람
rule-aides-invite-days = 초대를 쓸 수 있는 날: { $value }일
rule-aides-most = 한 사람을 도와주는 사람: { $value }명까지
rule-aides-scam-day = 돈을 조심하라는 말을 전하는 날: 매달 { $value }일부터
