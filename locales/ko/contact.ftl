# 이웃과의 연락
contact-door-blocked = 차단한 이웃
contact-about = 이 이웃에 대하여
contact-neighbour =
    <b>{ $name }</b> · { $near }
    { $since } 가입
contact-trades =
    { $balance ->
        [none] 마친 거래: { $count }건
       *[other] 마친 거래: { $count }건 · 잔액: { $balance }
    }
contact-late = 약속한 거래 { $promised }건 가운데 { $late }건을 늦게 취소했습니다.
contact-no-reviews = 아직 공개된 후기가 없습니다.
contact-ratings = 후기: 좋음 { $good } · 보통 { $fair } · 아쉬움 { $poor }
contact-review =
    { $text ->
        [none] { $rating } — { $name }
       *[other] { $rating } — { $name }: { $text }
    }
contact-block = 이 이웃 차단하기
contact-block-sure =
    { JOSA($name, "을/를") } 차단하시겠습니까? ({ $title })
    두 분은 서로의 글을 볼 수 없고, 거래를 제안하거나 글을 보낼 수 없습니다. 상대에게는 알리지 않습니다.
    이미 하고 있는 거래는 끝까지 마치거나 취소하실 수 있습니다. 차단은 언제든 푸실 수 있습니다.
    .yes = 네, 차단합니다
    .no = 아니요, 그대로 두겠습니다
contact-blocked =
    { JOSA($name, "을/를") } 차단했습니다. 이제 서로 보이지 않습니다.
    하고 있던 거래가 있으면 거기서 끝까지 마치실 수 있습니다.
contact-unblock = 차단 풀기: { $title }
contact-unblocked = { $name }의 차단을 풀었습니다.
contact-blocked-list =
    { $count ->
        [0] 차단한 이웃이 없습니다. 이웃의 글에서 ‘이 이웃에 대하여’를 누르시면 차단하실 수 있습니다.
       *[other] <b>차단한 이웃</b>
    }
contact-blocked-line = { $name } — { $title }, { $since }
contact-to-trade = 거래 보기
contact-write-about = ✉️ 이웃에게 쓰기
contact-write-to =
    <b>{ $name }</b>께 글을 보냅니다. { $sought ->
        [yes] 물건
       *[no] 거래
    }: { $title }.{ $agreed ->
        [no] {" "}{ $sought ->
            [yes] 두 분이 한 번씩 글을 주고받으시기 전에는
           *[no] 합의하시기 전에는
        } 전화번호, 전자 우편, 아이디, 링크, 집 주소를 가리고 전합니다.
       *[yes] {""}
    }
    { $sought ->
        [yes] 대여소를 거치지 않는 물건이니, 언제 돌려줄지와 물건의 상태를 두 분이 미리 이야기해 두십시오.
       *[no] 문제가 생겨 도움을 청하시면, 일을 맡은 동네지기가 오간 글을 읽습니다.
    }
contact-line =
    { $mine ->
        [yes] › 나: { $text }
       *[no] ‹ 상대: { $text }
    }
contact-ask-words = 전할 말을 적어 주십시오.
    .label = 전할 말
contact-sent =
    { $due ->
        [none] 전했습니다. 답이 오면 알려 드립니다.
       *[other] 밤에는 깨우지 않습니다. { $due }에 전하겠습니다. 답이 오면 알려 드립니다.
    }
contact-hidden =
    연락처나 주소로 보이는 것을 가렸습니다. { $sought ->
        [yes] 두 분이 한 번씩 글을 주고받으시기 전에는
       *[no] 합의하시기 전에는
    } 두 분을 지키기 위해 전하지 않습니다.
    이렇게 전합니다: { $text }
contact-write-again = 더 쓰기
contact-answer = 답하기
contact-notice-words =
    { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } <b>{ $title }</b>에 대해 보낸 글입니다.
    { $text }{ $money ->
        [yes] {""}
            <i>조심하십시오. 품앗이에는 돈도 계좌도 필요하지 않습니다. 돈이나 인증 번호를 보내지 마십시오.</i>
       *[no] {""}
    }
contact-balance = { $balance }{ $unit }
rules-contact = 이웃에게 글 보내기
rule-contact-relay-days = 거래가 끝나거나 물건을 찾은 뒤 글을 전해 드리는 기간: { $value }일
rule-contact-kept-days = 전해 드린 글을 보관하는 기간: { $value }일
rule-contact-hourly-max = 한 시간에 보낼 수 있는 글: { $value }번
rule-contact-text-max = 글 하나의 길이: { $value }자
rule-contact-prompt-minutes = 전해 드릴 글을 이어서 쓸 수 있는 시간: { $value }분
rule-contact-promises-least = 어긴 약속을 보여 주기 시작하는 약속의 수: { $value }번
contact-money = 돈이나 계좌 이야기는 조심해 주십시오. 품앗이에는 돈이 필요하지 않습니다. 동네지기에게도 알렸습니다.
contact-person = 이 사람의 기록 보기
contact-notice-money =
    ⚠️ 이웃에게 보낸 글에 돈을 보내라는 말이 있습니다.
    { $name } 님: { $text }
