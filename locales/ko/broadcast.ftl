# 여러 이웃에게 한꺼번에 알리기
command-broadcast = 동네 소식 보내기
topic-broadcast = 동네 소식
deed-broadcast-sent = 동네 소식을 보냄
deed-work-stopped = 진행 중인 작업을 멈춤
broadcast-work = 동네 소식 보내기
broadcast-notice =
    <b>{ $place ->
       *[other] { $area }
    } 소식</b>
    { $text }
broadcast-notice-korean =
    <b>{ $place ->
       *[other] { $area }
    } 소식</b>
    { $text }
broadcast-choose = 알림 고르기
broadcast-audience-everybody = 모든 이웃
broadcast-audience-role = 역할을 맡은 분
broadcast-audience-language = 쓰는 말에 따라
broadcast-audience-newcomers = 새로 오신 이웃
broadcast-to-everybody = 모든 이웃
broadcast-to-role = { $which }
broadcast-to-language = { $which }로 읽는 이웃
broadcast-to-newcomers = 최근 { $which }일 사이에 오신 이웃
broadcast-language = { $code ->
    [ko] 한국어
    [en] 영어
   *[fr] 프랑스어
}
broadcast-sending-now = 지금 (밤이면 아침에)
broadcast-sending-morning = 내일 아침
broadcast-ask-area =
    { $step ->
        [ask] 어느 곳의 이웃에게 알리시겠습니까? 구, 동, 단지 이름을 적어 주십시오.
        [found] 어느 곳입니까?
        [city] 어느 구입니까? 전체에 알리실 수도 있습니다.
       *[other] { $area }의 어디입니까? 전체에 알리실 수도 있습니다.
    }
    .label = 알릴 곳
broadcast-ask-audience =
    그곳의 누구에게 알리시겠습니까? 몇 분인지는 보내기 전에 보여 드립니다.
    .label = 받는 분
broadcast-ask-role =
    어떤 역할을 맡은 분입니까?
    .label = 역할
broadcast-ask-language =
    어느 말로 읽는 이웃입니까?
    .label = 쓰는 말
broadcast-ask-newcomers =
    언제부터 오신 이웃입니까?
    .label = 오신 때
broadcast-ask-ko =
    알리실 내용을 한국어로 적어 주십시오. { $most }자까지 됩니다.
    같은 곳에는 { $days }일에 한 번만 보내실 수 있습니다. 광고는 보내실 수 없습니다.
    .label = 한국어
broadcast-ask-en =
    영어로도 알리시겠습니까? 적지 않으시면 영어로 읽는 이웃에게는 한국어 글이 갑니다. 저희가 옮기지는 않습니다.
    .label = 영어
broadcast-ask-fr =
    프랑스어로도 알리시겠습니까? 적지 않으시면 프랑스어로 읽는 이웃에게는 한국어 글이 갑니다.
    .label = 프랑스어
broadcast-ask-sending =
    언제 보내시겠습니까?
    .label = 보낼 때
broadcast-confirm =
    위의 세 글은 한국어, 영어, 프랑스어로 읽는 이웃에게 보이는 그대로입니다.
    <b>{ $place ->
       *[other] { $area }
    } · { $to } · { $count }명</b>
    { $at }부터 보냅니다. 각자의 조용한 시간은 지킵니다.
    .send = 네, 보내겠습니다
    .drop = 보내지 않고 버리기
broadcast-dropped = 보내지 않고 버렸습니다.
broadcast-became = 보냄 { $told } · 닿지 않음 { $blocked } · 실패 { $failed } · 받지 않기로 함 { $unwanted } · 거두어들임 { $withdrawn } · 남음 { $waiting }
broadcast-report =
    <b>동네 소식을 다 보냈습니다.</b>
    .back = 보낸 소식 보기
broadcast-stopped =
    <b>동네 소식을 { $at }에 멈추었습니다.</b>
    아직 가지 않은 것은 모두 거두어들였습니다.
    .back = 보낸 소식 보기
broadcast-list =
    { $count ->
        [0] 아직 보낸 동네 소식이 없습니다.
       *[other] <b>보낸 동네 소식</b>
    }
    .write = 새 소식 쓰기
broadcast-line = { $n }. { $place ->
   *[other] { $area }
} · { $at } · { $told }명
broadcast-card =
    <b>{ $place ->
       *[other] { $area }
    } · { $to }</b>
    { $at }
    { $text }
    .back = ‹ 목록
rules-broadcast = 한꺼번에 알리기
rule-broadcast-per-days = 알림을 한꺼번에 보내는 간격: { $value }일에 한 번
rule-broadcast-words-max = 한꺼번에 보내는 글의 길이: { $value }자
rule-broadcast-useful-days = 닿지 않는 분에게 다시 보내 보는 기간: { $value }일
