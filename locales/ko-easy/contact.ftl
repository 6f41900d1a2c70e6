contact-door-blocked = 차단한 이웃 보기
contact-about = 이 이웃에 대하여 보기
contact-neighbour =
    <b>{ $name }</b>입니다.
    사는 곳: { $near }
    { $since }에 가입했습니다.
contact-block = 이 이웃을 차단하기
contact-block-sure =
    { JOSA($name, "을/를") } 차단하시겠습니까?
    서로 글이 보이지 않고 연락할 수 없습니다.
    상대에게는 알리지 않습니다.
    하던 거래는 끝까지 하실 수 있습니다.
    .yes = 네, 차단하겠습니다
    .no = 아니요, 그대로 두겠습니다
contact-blocked =
    { JOSA($name, "을/를") } 차단했습니다.
    이제 서로 보이지 않습니다.
    하던 거래는 끝까지 하실 수 있습니다.
contact-unblock = 차단을 풀기: { $title }
contact-blocked-list =
    { $count ->
        [0]
            차단한 이웃이 없습니다.
            이웃의 글에서 차단하실 수 있습니다.
       *[other] <b>차단한 이웃입니다.</b>
    }
contact-blocked-line = { $name }, { $title }, { $since }
contact-to-trade = 이 거래를 보기
contact-write-about = 이웃에게 글 쓰기
contact-write-to =
    <b>{ $name }</b>께 글을 보냅니다.
    { $sought ->
        [yes] 물건
       *[no] 거래
    }: { $title }{ $agreed ->
        [no] {""}
            전화번호와 주소는 아직 전하지 않습니다.
       *[yes] {""}
    }
    { $sought ->
        [yes] 언제 돌려줄지 두 분이 정하십시오.
       *[no] 도움을 청하시면 동네지기가 이 글을 읽습니다.
    }
contact-line =
    { $mine ->
        [yes] 내가 쓴 글: { $text }
       *[no] 상대가 쓴 글: { $text }
    }
contact-ask-words = 전할 말을 적어 주십시오.
contact-sent =
    { $due ->
        [none]
            전해 드렸습니다.
            답이 오면 알려 드립니다.
       *[other]
            밤에는 전하지 않습니다.
            { $due }에 전하겠습니다.
            답이 오면 알려 드립니다.
    }
contact-hidden =
    전화번호나 주소는 가렸습니다.
    { $sought ->
        [yes] 두 분 다 글을 쓰신 뒤에는
       *[no] 합의하신 뒤에는
    } 그대로 전합니다.
    이렇게 전합니다: { $text }
contact-write-again = 글을 더 쓰기
contact-answer = 답을 쓰기
contact-notice-words =
    { $name ->
        [none] 이웃이
       *[other] { $name } 님이
    } 보낸 글입니다: <b>{ $title }</b>
    { $text }{ $money ->
        [yes] {""}
            돈이나 번호를 절대 보내지 마십시오.
       *[no] {""}
    }
contact-money =
    돈이나 계좌 이야기는 조심해 주십시오.
    동네지기에게도 알렸습니다.
