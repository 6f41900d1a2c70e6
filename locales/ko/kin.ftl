# 가족이 알려 준 분
command-kin = 가족이 알려 준 분께 여쭙기
kin-door = 가족이 알려 준 분
kin-why =
    가족의 방을 나누시려면 먼저 그분의 뜻이 있어야 합니다.
    담당자가 그분께 직접 전화해 여쭙니다. 좋다고 하시기 전에는 아무 일도 시작되지 않습니다.
    적으신 것은 담당자만 보고, 그분이 아니라고 하시면 바로 지웁니다.
kin-ask-name =
    그분의 성함은 무엇입니까?
    .label = 성함
kin-ask-birth =
    그분은 몇 년에 태어나셨습니까? 보기: 1950
    .label = 태어난 해
kin-ask-area =
    { $step ->
        [ask] 그분은 어디에 사십니까? 동이나 단지 이름을 적어 주십시오.
        [found] 어느 곳입니까?
        [city] 어느 구입니까?
       *[other] { $area }의 어디입니까?
    }
    .label = 사는 곳
kin-ask-room =
    나눌 방은 어떤 방입니까?
    .label = 방
kin-ask-address =
    그분의 집 주소를 적어 주십시오. 담당자만 봅니다.
    .label = 주소
kin-ask-phone =
    그분께 전화할 번호를 적어 주십시오. 담당자만 봅니다.
    .label = 전화번호
kin-summary =
    <b>담당자가 그분께 여쭈어도 되겠습니까?</b>
    .send = 네, 여쭈어 주십시오
kin-told = 고맙습니다. 담당자가 { $name } 님에게 직접 전화해 여쭙겠습니다. 어떻게 되었는지 알려 드립니다.
kin-listed =
    { $count ->
        [0] 여쭐 분이 없습니다.
       *[other] <b>가족이 알려 준 분</b>
            오래 기다린 분부터입니다. 본인의 말씀을 직접 들으신 뒤에만 눌러 주십시오.
    }
    .line = { $name } · { $day }
kin-card =
    <b>{ $name }</b> · { $born }년생 · { $area }
    방: { $room }
    { $day }에 { $by } 님이 알려 주었습니다.
    .phone = 전화번호 보기
    .yes = 본인이 좋다고 했습니다
    .no = 본인이 원하지 않는다고 했습니다
kin-phone =
    { $name } 님: { $phone }
    이렇게 여쭤 보십시오.
    “가족분이 방을 나누실 수 있다고 알려 주셨습니다. 직접 그렇게 하고 싶으십니까? 아니라고 하셔도 괜찮습니다.”
kin-back = 들은 말씀 적기
kin-agreed = 본인의 뜻으로 적었습니다. 이제 방문 날을 정해 주십시오.
kin-declined = 알겠습니다. 적혀 있던 것은 모두 지웠습니다.
kin-notice-told = { $by } 님이 가족 { $name } 님의 방을 나눌 수 있다고 알려 주었습니다. { $name } 님에게 직접 전화해 여쭤 주십시오.
kin-notice-yes = { $name } 님이 담당자에게 좋다고 하셨습니다. 담당자가 방문 날을 정합니다.
kin-notice-no =
    담당자가 직접 여쭈었습니다. 지금은 방을 나누지 않기로 하셨습니다.
    적어 주신 것은 모두 지웠습니다.
deed-kin-phone-read = 가족이 알려 준 분의 전화번호를 봄
deed-kin-no = 본인에게서 들음: 방을 나누지 않겠다고 하심
form-name-kin-tell = 가족의 방 알려 드리기
form-nudge-kin-tell = 가족의 방을 알려 주시던 중이었습니다. 이어서 적으시겠습니까?
rules-kin = 가족이 알려 준 분
rule-kin-most = 한 사람이 한 번에 알려 줄 수 있는 분: { $value }명
rule-kin-days = 여쭙지 못한 분을 잊기까지: { $value }일
kept-kin = 가족이 알려 준 분, 아직 여쭙지 못했을 때: { $days }일
