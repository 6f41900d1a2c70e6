error-not-joined =
    먼저 가입해 주십시오.
    1분이면 됩니다.
error-text-too-long =
    글이 조금 깁니다.
    { $most }자까지 쓰실 수 있습니다.
    줄여서 다시 적어 주십시오.
error-choice-needed =
    아래 단추를 눌러 주십시오.
    번호를 적으셔도 됩니다.
error-number-needed =
    숫자로 적어 주십시오.
    보기: 10
error-photo-needed =
    사진을 보내 주십시오.
    사진이 없으면 ‘건너뛰겠습니다’를 눌러 주십시오.
error-place-needed =
    사시는 곳을 적어 주십시오.
    보기: 문정동
error-place-outside =
    저희가 아직 모르는 동네입니다.
    동네나 아파트 이름을 적어 주십시오.
error-area-not-found =
    “{ $typed }”에 맞는 곳이 없습니다.
    동네나 아파트 이름을 적어 주십시오.
    보기: 문정동
error-no-areas =
    아직 준비가 되지 않았습니다.
    담당자에게 알려 주십시오.
error-day-needed =
    달력에서 날짜를 눌러 주십시오.
    지난 날은 고르실 수 없습니다.
    너무 먼 날도 고르실 수 없습니다.
error-time-needed =
    시간을 누르거나 적어 주십시오.
    { $opens }부터 { $closes }까지 됩니다.
    끝나는 시간이 시작보다 뒤여야 합니다.
error-form-stale =
    이미 지나간 질문입니다.
    맨 아래 화면에서 이어서 해 주십시오.
error-consent-needed =
    첫 번째 동의가 꼭 필요합니다.
    첫 번째 칸을 눌러 주십시오.
error-consent-stays =
    첫 번째 동의는 거두실 수 없습니다.
    품앗이를 쓰시는 동안 필요합니다.
    다른 동의는 거두실 수 있습니다.
error-birth-year-unlikely =
    “{ $typed }”에서 태어나신 해를 알 수 없습니다.
    숫자 네 개로 적어 주십시오.
    보기: 1950
error-listing-gone =
    이제 볼 수 없는 글입니다.
    다른 글을 골라 주십시오.
error-wrong-category =
    물건과 도움은 종류가 다릅니다.
    종류를 다시 골라 주십시오.
error-price-out-of-range =
    그 값은 쓰실 수 없습니다.
    가장 가까운 값은 { $nearest }입니다.
    다시 적어 주십시오.
error-too-many-listings =
    글은 { $most }개까지 올리실 수 있습니다.
    끝난 글을 먼저 내려 주십시오.
error-forbidden-thing =
    “{ $word }” 때문에 올릴 수 없습니다.
    { $rule }.
    다른 것을 적어 주십시오.
error-too-many-saved =
    { $most }개까지 기다리실 수 있습니다.
    필요 없는 것을 먼저 지워 주십시오.
error-invite-gone =
    이제 쓸 수 없는 초대입니다.
    초대해 주신 분께 다시 부탁해 주십시오.
error-case-gone =
    지금은 보실 수 없습니다.
    알림에 있는 단추로 다시 열어 주십시오.
error-case-there =
    이미 말씀해 주신 일입니다.
    저희가 살펴보고 있습니다.
    아래를 누르시면 지금 상태가 나옵니다.
error-case-step-impossible =
    { $step ->
        [answer] 이미 답하셨거나 때가 지났습니다.
        [appeal] 지금은 다시 살펴 드릴 수 없습니다.
        [withdraw] 이미 결정이 났습니다.
       *[other] 지금은 하실 수 없습니다.
    }
    지금은 이렇습니다: { $state }
error-appeal-over =
    다시 살펴 드릴 수 있는 때가 지났습니다.
    결정은 그대로입니다.
error-own-listing =
    직접 올리신 글입니다.
    ‘내 글’에서 고치실 수 있습니다.
error-too-many-reports =
    하루에 { $most }번까지 알리실 수 있습니다.
    내일 다시 알려 주십시오.
error-not-reachable =
    지금은 이 이웃과 연락할 수 없습니다.
    다른 이웃의 글을 보십시오.
error-ring-gone =
    이 품앗이는 볼 수 없습니다.
    아래를 눌러 주십시오.
error-not-partner =
    이 거래를 하는 두 분만 하실 수 있습니다.
    본인의 거래를 보십시오.
error-relay-closed =
    { $sought ->
        [yes]
            물건을 찾으신 지 { $days }일이 지났습니다.
            이제 글을 전하지 않습니다.
            필요하시면 이웃에게 다시 물어보십시오.
       *[no]
            거래가 끝난 지 { $days }일이 지났습니다.
            이제 글을 전하지 않습니다.
            필요하시면 새로 거래를 제안해 주십시오.
    }
error-words-only =
    글자만 전해 드립니다.
    글로 적어 주십시오.
error-review-gone =
    후기를 쓸 수 있는 거래가 아닙니다.
    본인이 마친 거래에만 쓰실 수 있습니다.
error-reviews-over =
    후기를 쓰는 기간이 끝났습니다.
    이제 쓰거나 고칠 수 없습니다.
error-reference-gone =
    지금은 남기실 이야기가 없습니다.
error-references-over =
    이야기를 남기는 날이 지났습니다.
    고맙습니다.
error-reviews-held =
    이 거래의 문제를 살피고 있습니다.
    끝나면 알려 드리겠습니다.
error-whole-number-needed =
    점이 없는 숫자로 적어 주십시오.
    가장 가까운 수는 { $nearest }입니다.
error-clock-needed =
    시각을 눌러 주십시오.
    { $opens }부터 { $closes }까지 됩니다.
    보기: 오후 2시 반
error-listing-promised =
    이미 약속하신 글입니다.
    거래를 먼저 마쳐 주십시오.
error-listing-taken =
    { $left ->
        [0]
            다른 이웃이 먼저 약속했습니다.
            비슷한 글을 찾아 보십시오.
       *[other]
            이제 { $left }개만 남았습니다.
            수를 다시 정해 주십시오.
    }
error-trade-gone =
    볼 수 없는 거래입니다.
    본인의 거래만 보실 수 있습니다.
error-own-trade =
    본인이 올리신 글입니다.
    이웃의 글에 제안해 주십시오.
error-terms-moved =
    그사이에 제안이 바뀌었습니다.
    새 제안을 보고 답해 주십시오.
error-not-your-turn =
    지금은 이웃이 할 차례입니다.
    답이 오면 알려 드립니다.
error-trade-step-impossible =
    지금은 할 수 없는 일입니다.
    지금 거래의 모습: { $state }
error-proposal-open =
    이미 제안하신 글입니다.
    그 제안을 고치실 수 있습니다.
error-too-many-trades =
    거래는 한 번에 { $most }건까지 됩니다.
    하고 계신 거래를 먼저 마쳐 주십시오.
error-dispute-open =
    담당자가 살피는 거래가 있습니다.
    그 일이 끝난 뒤에 제안해 주십시오.
error-dispute-too-late =
    문제를 알리실 기간이 끝났습니다.
    이웃에게 직접 말씀해 주십시오.
error-appointment-past =
    이미 지난 때입니다.
    더 뒤의 때로 정해 주십시오.
error-appointment-far =
    너무 먼 날입니다.
    { $latest }까지 정하실 수 있습니다.
error-no-common-units =
    두 분이 쓰시는 단위가 다릅니다.
    값을 0으로 적어 주십시오.
error-back-unknown =
    답례로 고르신 글은 쓸 수 없습니다.
    다시 골라 주십시오.
error-partner-short =
    이웃의 잔액이 모자랍니다.
    지금은 { $most }{ ledger-unit }까지 됩니다.
    값을 낮추어 제안해 주십시오.
error-not-enough-units =
    지금은 { $most }{ ledger-unit }까지 보내실 수 있습니다.
    금액을 줄이시거나 나눌 것을 올려 주십시오.
error-request-gone =
    이미 끝난 부탁입니다.
    필요하시면 새로 부탁해 달라고 하십시오.
error-neighbour-not-found =
    “{ $typed }” 이웃을 찾지 못했습니다.
    이름을 다시 적어 주십시오.
error-home-step-impossible =
    지금은 하실 수 없습니다.
    화면을 다시 열어 주십시오.
error-home-step-not-yours =
    다른 분이 하실 일입니다.
    담당자에게 물어보십시오.
error-item-taken =
    { JOSA($title, "은/는") } 그날들에 빌리실 수 없습니다.
    { $first ->
        [none] 줄을 서시면 차례를 알려 드립니다.
       *[other] { $first }부터 빌리실 수 있습니다.
    }
error-day-full =
    { $day }에는 찾으러 오는 이웃이 많습니다.
    { $first ->
        [none] 다음 날은 아직 모릅니다.
       *[other] { $first }부터 빌리실 수 있습니다.
    }
error-still-late =
    먼저 { JOSA($title, "을/를") } 돌려주십시오.
    { $due }까지였습니다.
error-still-owed =
    먼저 { JOSA($title, "을/를") } 갚아 주십시오.
    { $until }까지{ $late ->
        [yes] { "" }였습니다.
       *[no] { "" }입니다.
    }
    그 뒤에 다시 빌리실 수 있습니다.
error-lending-paused =
    늦게 돌려주신 물건이 있었습니다.
    { JOSA($until, "이/가") } 지나면 다시 빌리실 수 있습니다.
error-donate-first =
    물건을 준 이웃이 함께 쓰는 곳입니다.
    { $waits ->
        [0] 물건을 하나 주시면 빌리실 수 있습니다.
       *[other] 내놓으신 물건을 받으면 빌리실 수 있습니다.
    }
error-stay-gone =
    볼 수 없는 집입니다.
    처음 화면에서 다시 골라 주십시오.
error-terms-open =
    아직 세 사람이 모두 좋다고 하지 않았습니다.
    약속을 다시 열어 보십시오.
error-aide-gone =
    이미 쓰였거나 끝난 초대입니다.
    초대해 주신 분께 새 초대를 부탁해 주십시오.
error-too-many-aides =
    도와주는 사람은 { $most }명까지입니다.
    한 분을 먼저 그만두게 해 주십시오.
error-word-counts =
    되돌릴 수 있는 시간이 지났습니다.
    뜻이 다르시면 담당자에게 말씀해 주십시오.
error-handover-gone =
    이 주소나 번호는 이제 쓸 수 없습니다.
    담당자에게 새로 달라고 하십시오.
error-handover-own =
    그 기록의 본인만 하실 수 있습니다.
    담당자에게 물어보십시오.
error-too-many-kin =
    한 번에 { $most }명까지 알려 주실 수 있습니다.
    앞의 분께 먼저 여쭙겠습니다.
error-booking-gone =
    이 예약은 이제 볼 수 없습니다.
    내 방 예약을 다시 보아 주십시오.
error-booking-stands =
    되돌릴 수 있는 시간이 지났습니다.
    예약은 그대로 있습니다.
    아래에서 예약을 취소하실 수 있습니다.
error-booking-step-impossible =
    지금은 할 수 없는 일입니다.
    { $state }
error-hold-over =
    맡아 두는 { $minutes }분이 지났습니다.
    아직 비어 있으면 다시 골라 주십시오.
error-booking-too-soon =
    { $days ->
        [0] 오늘부터 예약하실 수 있습니다.
       *[other] { $first }부터 예약하실 수 있습니다.
    }
error-booking-too-far =
    너무 먼 날입니다.
    { $last }까지의 날을 골라 주십시오.
error-day-quota =
    하루에 { $most }번까지 예약하실 수 있습니다.
    { $next }부터 고르실 수 있습니다.
error-month-quota =
    한 달에 { $most }번까지 예약하실 수 있습니다.
    { $next }부터 다시 예약하실 수 있습니다.
error-purpose-not-here =
    이 방은 그 일에는 빌려주지 않습니다.
    다른 쓰임새를 고르거나 다른 방을 찾아 주십시오.
error-proof-needed =
    이곳에서는 도착을 번호나 계신 곳으로 알려 주십시오.
error-nothing-here =
    지금 { $name }에 시작하는 예약이 없습니다.
    내 방 예약에서 시간을 보아 주십시오.
error-spot-unknown =
    이 건물이 어디 있는지 아직 모릅니다.
    번호로 알려 주십시오.
error-too-far-away =
    건물에서 { $metres }미터 떨어져 계십니다.
    건물에 오셔서 다시 보내 주십시오.
error-location-needed = 지금 계신 곳을 보내 주십시오.
error-too-many-waits =
    한 번에 { $most }곳까지 줄을 서실 수 있습니다.
    한 곳에서 먼저 나와 주십시오.
error-feeds-not-served =
    이곳에서는 아직 달력 주소를 쓸 수 없습니다.
    예약 하나하나를 달력에 넣으실 수 있습니다.
error-rooms-barred =
    방을 비우거나 늦게 취소하셔서 { $points }점이 되었습니다.
    { $until }까지 방을 예약하실 수 없습니다.
    그 뒤에는 다시 하실 수 있습니다.
    잘못되었으면 다시 살펴 달라고 하십시오.
error-series-gone =
    이 예약은 이제 볼 수 없습니다.
    내 방 예약을 다시 보아 주십시오.
error-round-step-impossible =
    지금은 할 수 없는 일입니다.
    추첨을 다시 열어 보십시오.
error-entry-step-impossible =
    지금은 할 수 없는 일입니다.
    추첨을 다시 열어 보십시오.
