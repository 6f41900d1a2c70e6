# 빌려주는 물건
command-borrow = 물건 빌리기
item-category-hand-tools = 손공구
item-category-power-tools = 전동공구
item-category-measuring = 측정 도구
item-category-household = 살림살이
item-category-kitchen = 주방용품
item-category-garden = 원예용품
item-category-camping = 캠핑용품
item-category-sport = 운동용품
item-category-games = 놀이용품
item-category-music = 악기
item-category-crafts = 공예·바느질
item-category-electronics = 전자기기
item-category-books = 책
item-category-care = 건강·돌봄
item-category-event = 행사용품
item-category-other = 그 밖의 물건
loan-class-tool = 공구처럼
loan-class-power = 전동공구처럼
loan-class-leisure = 캠핑용품처럼
loan-class-book = 책처럼
loan-class-large = 큰 물건처럼
item-state-available = 빌릴 수 있음
item-state-maintenance = 손보는 중
item-state-paused = 주인이 쉬게 하는 중
item-state-lost = 잃어버림
item-state-retired = 더는 빌려주지 않음
items-places =
    <b>물건 빌리기</b>
    { $count ->
        [0] 사시는 곳에서 물건을 빌려주는 곳이 아직 없습니다. 이웃의 나눔은 /browse 에서 보실 수 있습니다.
       *[other] 어디에서 빌리시겠습니까?
    }
    .seek = 🔎 이름으로 찾기
items-shelf =
    <b>{ $name }</b>
    { $about }
    무엇을 빌리시겠습니까?
    .all = 모두 보기 ({ $count })
items-category = { $category } ({ $count })
items-things =
    <b>{ $name }</b>
    { $category }
    { $count ->
        [0] 아직 물건이 없습니다.
       *[other] 물건을 누르시면 자세히 보여 드립니다.
    }
items-back = ‹ 뒤로
items-found =
    { $count ->
        [0] “{ $words }”에 맞는 물건을 찾지 못했습니다. 다른 말로 찾아보십시오.
       *[other] “{ $words }”에 맞는 물건입니다.
    }
    .again = 🔎 다른 말로 찾기
items-seek-ask-words =
    무엇을 찾으십니까? 보기: 드릴
    .label = 찾는 것
items-card =
    <b>{ $title }</b>
    { $other }
    { $category } · { $name } · { $days }일 동안
    { $text }
    { $parts }
    { $condition }
items-parts = 들어 있는 것: { $parts }
items-condition = 상태: { $condition }
items-copies = { $count }개
items-note = 앞서 쓴 이웃의 한마디: { $note }
items-is-maintenance = 🔧 지금은 손보고 있습니다.
items-is-paused = ⏸ 지금은 주인이 빌려주기를 쉬고 있습니다.
items-is-lost = 지금은 찾을 수 없는 물건입니다.
items-is-retired = 더는 빌려주지 않는 물건입니다.
items-is-mine = 👉 이미 빌리셨습니다: { $state }
items-in-line =
    ⏳ 줄 서 계십니다: { $place }번째. { $turn ->
        [none] 언제 차례가 올지는 아직 알 수 없습니다.
       *[other] { $turn }쯤 차례가 올 것 같습니다.
    }
items-is-free = ✅ 지금 빌리실 수 있습니다. { $last }에 돌려주시면 됩니다.
items-is-free-from = 📅 { $first }부터 빌리실 수 있습니다.
items-is-waited =
    ⏳ 지금은 나가 있습니다. { $count ->
        [0] 기다리는 이웃은 없습니다.
       *[other] { $count }명이 기다립니다.
    } { $turn ->
        [none] 언제 빌리실 수 있을지는 아직 알 수 없습니다.
       *[other] 지금 줄을 서시면 { $turn }쯤 차례가 올 것 같습니다.
    }
items-sought = 📦 빌려주는 물건에서 찾기
items-loan = 내 대여 보기
items-borrow = 빌리기
items-wait = 줄 서기
items-borrow-on = 다른 날에 빌리기
items-borrow-where = 다른 곳이나 다른 날에 빌리기
items-take-in = { $copy }번을 { $name }에서 돌려받기
items-elsewhere = { $name }에도 있습니다
items-lend = 이웃에게 바로 내주기
items-edit = 고치기
items-step-repair = 손보기로 돌리기
items-step-restore = 다시 빌려주기
items-step-lose = 잃어버림
items-step-retire = 그만 빌려주기
items-add-more = ➕ 하나 더 올리기
items-ask-photos =
    사진을 보내 주십시오. { $count ->
        [0] { $most }장까지 받습니다.
       *[other] { $count }장을 받았습니다.
    }
    .label = 사진
items-ask-title =
    이름을 적어 주십시오. 보기: 전동 드릴
    .label = 이름
items-ask-category =
    어떤 물건입니까?
    .label = 종류
items-ask-quantity =
    같은 것이 몇 개 있습니까?
    .label = 개수
items-edit-ask-field =
    무엇을 고치시겠습니까?
    .label = 고칠 것
items-edit-ask-words =
    새로 적어 주십시오.
    .label = 새 내용
items-edit-ask-class =
    얼마 동안 빌려주는 물건입니까? 날수는 /settings 에서 정합니다.
    .label = 빌려주는 방식
items-edit-ask-photos =
    새 사진을 보내 주십시오. { $count ->
        [0] { $most }장까지 받습니다.
       *[other] { $count }장을 받았습니다.
    }
    .label = 사진
items-field-title = 이름
items-field-other = 다른 이름
items-field-text = 설명
items-field-parts = 들어 있는 것
items-field-safety = 안전 수칙
items-field-condition = 상태
items-field-class = 빌려주는 방식
items-field-photos = 사진
items-added = 올렸습니다. ‘고치기’에서 설명, 들어 있는 것, 안전 수칙을 더 적으실 수 있습니다.
items-changed = 고쳤습니다.
items-labels =
    { $count ->
        [0] 아직 물건이 없습니다.
       *[other] 물건 { $count }가지의 이름표입니다. A4 종이에 뽑아 붙여 주십시오. 휴대전화로 찍으면 물건이 열립니다.
    }
    .back = ‹ 대여소로
    .more = 다음 장
form-name-items-add = 물건 올리기
form-name-items-edit = 물건 고치기
form-name-items-seek = 물건 찾기
form-nudge-items-add = 물건을 올리시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-items-edit = 물건을 고치시던 중이었습니다. 이어서 하시겠습니까?
form-nudge-items-seek = 물건을 찾으시던 중이었습니다. 이어서 찾으시겠습니까?
deed-item-added = 물건을 올림
deed-item-changed = 물건을 고침
rules-item = 빌려주는 물건
rule-item-title-max = 물건 이름의 길이: { $value }자까지
rule-item-text-max = 물건 설명의 길이: { $value }자까지
rule-item-photos-max = 물건 한 가지의 사진: { $value }장까지
rule-item-quantity-max = 같은 물건의 개수: { $value }개까지
items-scanned = 🏷 { $copy }번 물건의 이름표입니다.
items-history = 지난 일 ({ $copy }번)
