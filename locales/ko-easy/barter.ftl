barter-ask-kind =
    { $side ->
        [want] 무엇이 필요하십니까?
       *[offer] 무엇을 나누시겠습니까?
    }
    물건인지 도움인지 눌러 주십시오.
barter-ask-category =
    어떤 종류입니까?
    아래에서 하나를 눌러 주십시오.
barter-ask-title =
    { $side ->
        [want]
            필요하신 것을 짧게 적어 주십시오.
            보기: 전동 드릴을 빌리고 싶습니다
       *[offer]
            나누실 것을 짧게 적어 주십시오.
            보기: 전동 드릴
    }
barter-ask-text =
    { $side ->
        [want] 언제, 어떻게 필요하신지 적어 주십시오.
       *[offer] 어떤 상태인지 적어 주십시오.
    }
    전화번호나 주소는 적지 마십시오.
    적지 않으시려면 ‘건너뛰겠습니다’를 눌러 주십시오.
barter-ask-photos =
    { $count ->
        [0]
            사진을 보내 주십시오.
            { $most }장까지 보내실 수 있습니다.
            사진이 없으면 ‘건너뛰겠습니다’를 눌러 주십시오.
       *[other]
            사진 { $count }장을 받았습니다.
            모두 { $most }장까지 보내실 수 있습니다.
            다 보내셨으면 ‘사진을 다 보냈습니다’를 눌러 주십시오.
    }
barter-ask-quantity =
    몇 개를 나누시겠습니까?
    아래에서 하나를 눌러 주십시오.
barter-ask-price =
    { $side ->
        [want] 얼마를 드리시겠습니까?
       *[offer] 얼마를 받으시겠습니까?
    }
    돈이 아니라 동네의 단위로 정합니다.
    무료로 하셔도 좋습니다.
barter-ask-reach =
    누구에게 보여 주시겠습니까?
    아래에서 하나를 눌러 주십시오.
barter-ask-days =
    며칠 동안 올려 두시겠습니까?
    끝나기 전에 알려 드립니다.
barter-ask-until =
    언제까지 올려 두시겠습니까?
    달력에서 날짜를 눌러 주십시오.
barter-days = { $days }일 동안
barter-days-date = 날짜를 고르겠습니다
barter-summary =
    <b>이렇게 올리시겠습니까?</b>
    틀린 곳은 고치실 수 있습니다.
    .send = 네, 올리겠습니다
barter-posted =
    글을 올렸습니다.
    이웃에게 이렇게 보입니다.
barter-changed =
    글을 고쳤습니다.
    이웃에게 이렇게 보입니다.
barter-price =
    { $price ->
        [0] 무료
       *[other] { $price }{ $unit }
    }
barter-card =
    { $side ->
        [want] 부탁
       *[offer] 나눔
    }: <b>{ $title }</b>
    { $text }
    값: { $price }{ $left ->
        [none] {""}
       *[other] , 남은 수: { $left }개
    }
    올린 사람: { $name } ({ $near }) { $state ->
        [paused] 지금은 쉬는 글입니다.
        [reserved] 이미 약속된 글입니다.
        [removed] 담당자가 내린 글입니다.
        [closed] 내린 글입니다.
        [expired] 기한이 지난 글입니다.
       *[open] { $until }까지입니다.
    }
barter-photos = 사진 { $count }장을 모두 보겠습니다
barter-edit = 글을 고치겠습니다
barter-step-pause = 잠시 쉬겠습니다
barter-step-resume = 다시 올리겠습니다
barter-step-renew = 더 올려 두겠습니다
barter-step-close = 글을 내리겠습니다
barter-line = { $n }번 <b>{ $title }</b>, { $price }, { $near }
barter-browse =
    이웃이 올린 글입니다.
    무엇을 보시겠습니까?
barter-all-offer = 나눔을 모두 보겠습니다 ({ $count }개)
barter-all-want = 부탁을 모두 보겠습니다 ({ $count }개)
barter-category = { $category } ({ $count }개)
barter-board =
    <b>{ $side ->
        [want] 부탁
       *[offer] 나눔
    }, { $category }</b>
    { $count ->
        [0] 아직 올라온 글이 없습니다.
       *[other] 가까운 글부터 보여 드립니다.
    }
barter-to-board = 목록으로 돌아가겠습니다
barter-to-card = 글로 돌아가겠습니다
barter-search =
    무엇을 찾으십니까?
    찾으시는 것을 짧게 적어 주십시오.
    보기: 드릴
barter-found =
    { $count ->
        [0]
            “{ $words }” { $side ->
                [want] 부탁
               *[offer] 나눔
            } 글이 아직 없습니다.
            이웃이 올리면 알려 드릴 수 있습니다.
            아래에서 ‘기다리겠습니다’를 눌러 주십시오.
       *[other]
            “{ $words }” { $side ->
                [want] 부탁
               *[offer] 나눔
            } 글입니다.
            가까운 글부터 보여 드립니다.
    }
barter-search-offer = 나눔에서 찾겠습니다
barter-search-want = 부탁에서 찾겠습니다
barter-wait = { JOSA($words, "을/를") } 기다리겠습니다
barter-mine =
    { $count ->
        [0]
            아직 올리신 글이 없습니다.
            메뉴에서 글을 올리실 수 있습니다.
       *[other] <b>올리신 글입니다.</b>
    }
barter-mine-line = { $n }번 { $title }, { $side }, { $state }
barter-notice-expires =
    올리신 글의 기한이 곧 끝납니다.
    <b>{ $title }</b>
    { $until }에 끝납니다.
    더 올려 두시겠습니까?
barter-notice-expired =
    올리신 글의 기한이 지났습니다.
    <b>{ $title }</b>
    이제 이웃에게 보이지 않습니다.
    다시 올리실 수 있습니다.
