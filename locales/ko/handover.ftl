# 대신 적어 둔 기록을 본인에게
handover-door = 📲 본인이 직접 쓰시게 하기
handover-offered =
    아래 주소나 번호를 본인에게만 드리십시오. { $until }까지 한 번 쓸 수 있습니다.
    { $link }
    번호: <b>{ $code }</b>
    이것만으로는 아무것도 열리지 않습니다. 본인이 여시면 아시는 전화번호로 전화를 걸어 확인해 주십시오.
handover-number =
    담당자가 곧 전화를 드립니다.
    확인 번호는 <b>{ $number }</b>입니다.
    전화가 오면 이 번호를 읽어 주십시오.
    전화가 오기 전에는 아무에게도 알려 주지 마십시오.
handover-notice-shown =
    누군가 <b>{ $name }</b> 님의 기록을 열려고 합니다. 이름: { $taker }
    적어 두신 전화번호로 { $name } 님에게 전화를 걸어, 화면에 보이는 확인 번호를 여쭤 보십시오.
handover-heard = 전화했습니다. 번호를 적겠습니다
handover-not = 본인이 아닙니다
handover-call = 적어 두신 { $name } 님의 기록을, 지금 열려고 하는 { $taker } 님의 것으로 합칩니다. 되돌릴 수 없습니다. 전화로 본인의 목소리를 들으신 뒤에만 적어 주십시오.
handover-ask-number =
    전화로 들으신 확인 번호 세 자리를 적어 주십시오.
    .label = 확인 번호
handover-done = 이제 { $name } 님의 기록은 본인이 직접 쓰십니다.
handover-wrong = 번호가 다릅니다. { $left ->
        [0] 여러 번 달라서 끝냈습니다. 본인이 맞으면 새 주소를 드리십시오
       *[other] 다시 여쭤 보십시오. { $left }번 더 적을 수 있습니다
    }.
handover-ended = 끝냈습니다. 그 주소와 번호로는 아무것도 열리지 않습니다.
handover-notice-done =
    이제 직접 쓰실 수 있습니다.
    { $name } 님의 이름으로 적어 둔 것이 모두 여기에 있습니다.
handover-notice-ended =
    확인이 되지 않아 끝났습니다.
    담당자에게 전화로 물어보십시오.
deed-handover-offered = 대신 적어 둔 기록을 본인이 쓰도록 주소를 드림
deed-handover-done = 대신 적어 둔 기록을 본인에게 넘김
deed-handover-wrong = 확인 번호가 다름
deed-handover-ended = 본인이 아니라고 보고 끝냄
form-name-handover-hear = 확인 번호
form-nudge-handover-hear = 확인 번호를 적으시던 중이었습니다. 이어서 적으시겠습니까?
rules-handover = 기록 넘기기
rule-handover-days = 주소와 번호를 쓸 수 있는 날: { $value }일
rule-handover-tries = 확인 번호를 적을 수 있는 횟수: { $value }번
rule-handover-kept-days = 기록을 넘긴 일을 남겨 두는 기간: { $value }일
kept-handovers = 기록을 본인에게 넘긴 일: { $days }일
