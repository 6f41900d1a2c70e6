# 우리 동네의 규칙
command-settings = 우리 동네의 규칙 보기와 바꾸기
settings-where = <b>어느 곳의 규칙입니까?</b>
settings-features =
    <b>{ $area }의 규칙</b>
    무엇에 관한 규칙입니까? ‘/settings 사진’처럼 낱말로 찾으실 수도 있습니다.
    .other = 다른 곳
settings-rules =
    <b>{ $area } · { $feature }</b>
    번호를 누르시면 바꾸거나 지난 기록을 보실 수 있습니다.
settings-found =
    <b>{ $area } · “{ $word }”</b>
    { $count ->
        [0] 그런 말이 들어 있는 규칙이 없습니다. 다른 낱말로 찾아 보십시오.
       *[other] 번호를 누르시면 바꾸거나 지난 기록을 보실 수 있습니다.
    }
settings-line =
    { $n }. { $rule }{ $whence ->
        [own] { " " }· 이곳에서 정함
        [around] { " " }· { $from }에서 정함
       *[usual] { "" }
    }
settings-rule =
    <b>{ $rule }</b>
    { $area }. { $whence ->
        [own] 이곳에서 정한 값입니다.
        [around] { $from }에서 정한 값을 따릅니다.
       *[usual] 따로 정하지 않아 처음 값 그대로입니다.
    }
    처음 값 — { $usual }
    { $fixed }
    .set = 바꾸기
    .back = 이곳에서 정한 값 거두기
    .undo = 마지막 변경 되돌리기
    .past = 지난 기록
settings-fixed = 이미 쓰고 계신 이웃의 계좌와 이어져 있어 여기서 바꿀 수 없습니다.
settings-back = ‹ 뒤로
settings-nothing = 규칙 없음
settings-yes = 예
settings-no = 아님
settings-none = 없음
settings-inherited = 따로 정하지 않음 (바깥의 규칙을 따름)
settings-ask-value =
    지금: { $rule }
    { $form ->
        [choice] 어떻게 바꾸시겠습니까?
        [number] 새 값을 숫자로 적어 주십시오. { $least }부터 { $most }까지 됩니다.
       *[text] 새 값을 적어 주십시오.
    }
    .label = 바뀌는 규칙
settings-ask-why =
    까닭을 적어 주십시오. 기록에 남습니다.
    .label = 까닭
settings-ask-area =
    { $step ->
        [ask] 어느 곳의 규칙입니까? 구, 동, 단지 이름을 적어 주십시오.
        [found] 어느 곳입니까?
        [city] 어느 구입니까? 전체를 고르실 수도 있습니다.
       *[other] { $area }의 어디입니까? 전체를 고르실 수도 있습니다.
    }
settings-becomes =
    { $area }
    지금 — { $old }
    앞으로 — { $new }
settings-summary =
    <b>이렇게 바꾸시겠습니까?</b>
    바꾸시면 바로, 이곳과 그 안의 모든 곳에 적용됩니다. 따로 정한 곳은 그대로입니다.
    .send = 네, 바꾸겠습니다
settings-changed =
    바꾸었습니다. 지금부터 { $area }에 적용됩니다.
    { $rule }
    .see = 이 규칙 보기
settings-past =
    <b>{ $rule }</b>
    { $count ->
        [0] 아직 아무도 바꾸지 않았습니다.
       *[other] 지난 기록, 최근 것부터
    }
settings-change =
    { $at } · { $name } · { $area }
    { $old } → { $new }
    { $why }
rule-ledger-community-city = 도시
rule-ledger-community-gu = 구
rule-ledger-community-dong = 동
deed-rule-set = 규칙을 바꿈
deed-rule-back = 정한 규칙을 거둠
