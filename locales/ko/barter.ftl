# 나눔과 부탁
side-offer = 나눔
side-want = 부탁
kind-thing = 물건
kind-service = 도움
state-open = 올라가 있음
state-paused = 쉬는 중
state-reserved = 약속됨
state-removed = 담당자가 내림
state-closed = 내림
state-expired = 기한이 지남
reach-complex = 우리 단지만 ({ $area })
reach-dong = 우리 동네 ({ $area })
reach-gu = 우리 구 전체 ({ $area })
category-care = 돌봄
category-tutoring = 학습 지도
category-counselling = 상담
category-repair = 수리·제작
category-housework = 집안일
category-hair = 미용
category-medical = 의료
category-errands = 심부름
category-photography = 사진 촬영
category-food = 식품
category-clothes = 의류
category-fashion = 잡화
category-baby = 임신·육아용품
category-furniture = 가구
category-electronics = 전자 제품
category-books = 책
category-sports = 운동 용품
category-car = 자동차 용품
category-household = 생활용품·공구
category-instruments = 악기
forbidden-medicine = 약은 나눌 수 없습니다
forbidden-alcohol = 술은 나눌 수 없습니다
forbidden-tobacco = 담배는 나눌 수 없습니다
forbidden-weapons = 무기와 화약은 나눌 수 없습니다
forbidden-animals = 동물은 나눌 수 없습니다
forbidden-money = 돈과 계좌는 다루지 않습니다

barter-ask-kind =
    { $side ->
        [want] 무엇이 필요하십니까?
       *[offer] 무엇을 나누시겠습니까?
    }
    .label = 물건 또는 도움
barter-ask-category =
    어떤 종류입니까?
    .label = 종류
barter-ask-title =
    { $side ->
        [want] 필요한 것을 짧게 적어 주십시오. 보기: 전동 드릴 하루 빌리고 싶습니다
       *[offer] 나누실 것을 짧게 적어 주십시오. 보기: 전동 드릴
    }
    .label = 제목
barter-ask-text =
    { $side ->
        [want] 더 알려 주실 것이 있습니까? 언제, 어떻게 필요하신지 적어 주십시오.
       *[offer] 더 알려 주실 것이 있습니까? 상태나 방법을 적어 주십시오.
    } 전화번호나 주소는 적지 마십시오.
    .label = 설명
barter-ask-photos =
    { $count ->
        [0] 사진을 보내 주십시오. { $most }장까지 올릴 수 있습니다.
       *[other] 사진 { $most }장 중 { $count }장을 받았습니다. 더 보내셔도 됩니다.
    }
    .label = 사진
barter-ask-quantity =
    몇 개를 나누시겠습니까?
    .label = 수
barter-pieces = { $pieces }개
barter-ask-price =
    { $side ->
        [want] 얼마를 드리시겠습니까?
       *[offer] 얼마를 받으시겠습니까?
    } 단위는 ‘{ $unit }’입니다. 0으로 하셔도 좋습니다.
    .label = 값
barter-ask-reach =
    누구에게 보이면 좋겠습니까?
    .label = 보이는 곳
barter-ask-days =
    얼마 동안 올려 두시겠습니까? { $days }일까지 됩니다. 끝나기 전에 알려 드립니다.
    .label = 기간
barter-ask-until =
    언제까지 올려 두시겠습니까?
    .label = 마지막 날
barter-days = { $days }일
barter-days-date = 날짜 고르기
barter-summary =
    <b>이대로 올리시겠습니까?</b>
    .send = 네, 올려 주십시오
barter-posted =
    올렸습니다. 이웃에게 이렇게 보입니다.
    아는 이웃에게 알리실 때는 이 주소를 보내십시오: { $link }
barter-changed = 고쳤습니다. 이웃에게 이렇게 보입니다.
barter-price =
    { $price }{ $unit }{ $price ->
        [0] {" "}(무료)
       *[other] {""}
    }
barter-near =
    { $near ->
        [complex] 같은 단지
        [dong] 같은 동네
       *[other] { $area }
    }
barter-card =
    { $side ->
        [want] 🔎 부탁
       *[offer] 🎁 나눔
    } · { $category }
    <b>{ $title }</b>
    { $text }
    값: { $price }
    { $left ->
        [none] { $left }
       *[other] 남은 수: { $left }개
    }
    { $name } · { $near }
    { $state ->
        [reserved] 약속된 글
        [removed] 담당자가 내린 글
        [paused] 쉬는 중
        [closed] 내린 글
        [expired] 기한이 지난 글
       *[open] { $until }까지
    }
barter-photos = 사진 { $count }장 모두 보기
barter-edit = 고치기
barter-step-pause = 잠시 쉬기
barter-step-resume = 다시 올리기
barter-step-renew = 기한 늘리기
barter-step-close = 내리기
barter-line = { $n }. <b>{ $title }</b> — { $price } · { $near }
barter-browse = 이웃이 올린 글입니다. 무엇을 보시겠습니까?
barter-all-offer = 🎁 나눔 모두 ({ $count })
barter-all-want = 🔎 부탁 모두 ({ $count })
barter-category = { $category } ({ $count })
barter-everything = 모두
barter-board =
    <b>{ $side ->
        [want] 부탁
       *[offer] 나눔
    } · { $category }</b>
    { $count ->
        [0] 아직 올라온 글이 없습니다. 첫 글을 올려 보십시오.
       *[other] 가까운 순서입니다.
    }
barter-to-board = ‹ 목록
barter-to-card = ‹ 글로 돌아가기
barter-all-photos = <b>{ $title }</b>의 사진입니다.
barter-search =
    찾으시는 것을 낱말로 적어 주십시오.
    보기: 드릴
barter-found =
    { $count ->
        [0] “{ $words }”에 맞는 { $side ->
            [want] 부탁
           *[offer] 나눔
        } 글을 찾지 못했습니다. 이웃이 올리면 알려 드릴 수 있습니다.
       *[other] “{ $words }”에 맞는 { $side ->
            [want] 부탁
           *[offer] 나눔
        } 글입니다. 가까운 순서입니다.
    }
barter-search-offer = 나눔에서 찾기
barter-search-want = 부탁에서 찾기
barter-wait = 기다리기: { $words }
barter-mine =
    { $count ->
        [0] 올린 글이 없습니다. /offer 나 /want 로 올려 보십시오.
       *[other] <b>내 글</b>
    }
barter-mine-line = { $n }. { $title } — { $side }, { $state }
barter-notice-expires = 올리신 글 <b>{ $title }</b>의 기한이 { $until }에 끝납니다. 더 올려 두시겠습니까?
barter-notice-expired = 올리신 글 <b>{ $title }</b>의 기한이 지나 내려갔습니다. 다시 올리실 수 있습니다.
# 동네가 따로 정하지 않았을 때의 단위
barter-unit = 문
barter-by = { $name } 님
barter-neighbour = 이름을 알리지 않은 이웃
rules-barter = 나눔과 부탁 글
rule-barter-unit = 주고받는 단위의 이름: { $value }
rule-barter-price-min = 글에 적을 수 있는 가장 낮은 값: { $value }
rule-barter-price-max = 글에 적을 수 있는 가장 높은 값: { $value }
rule-barter-price-step = 값을 끊는 단위: { $value }
rule-barter-lifetime-days = 글이 올라 있는 기간: { $value }일
rule-barter-notice-days = 글이 내려가기 며칠 전에 알리는지: { $value }일
rule-barter-photos-max = 글 하나에 올릴 수 있는 사진: { $value }장
rule-barter-title-min = 제목의 가장 짧은 길이: { $value }자
rule-barter-title-max = 제목의 가장 긴 길이: { $value }자
rule-barter-text-max = 설명의 가장 긴 길이: { $value }자
rule-barter-open-max = 한 사람이 올려 둘 수 있는 글: { $value }개
rule-barter-quantity-max = 글 하나에 적을 수 있는 물건의 수: { $value }개
