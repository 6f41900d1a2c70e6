# 역할
command-grant = 역할 맡기기
command-roles = 누가 무엇을 맡았는지 보기
role-viewer = 현황 열람자
role-librarian = 물건도서관 사서
role-manager = 공간 관리자
role-coordinator = 한지붕 코디네이터
role-moderator = 동네지기
role-admin = 관리자
roles-notice-accepted = { $name } 님이 { $place ->
       *[other] { $area }
    }의 { $role } 일을 맡기로 했습니다.
roles-notice-declined = { $name } 님이 { $place ->
       *[other] { $area }
    }의 { $role } 일을 맡지 않기로 했습니다.
roles-notice-ended = 맡고 계시던 { $place ->
       *[other] { $area }
    }의 { $role } 역할이 오늘로 끝났습니다. 그동안 수고해 주셔서 고맙습니다.
roles-ask-role =
    어떤 일을 맡기시겠습니까?
    열람자는 현황만 보고, 사서와 공간 관리자와 코디네이터는 맡은 일을 돌봅니다.
    동네지기는 접수된 일을 살피고, 관리자는 역할까지 맡깁니다.
    .label = 역할
roles-notice-lapses = 맡고 계신 { $place ->
       *[other] { $area }
    }의 { $role } 역할이 { $until }에 끝납니다. 그 전에 맡으신 일의 명령(/admin)을 한 번 쓰시면, 기한이 정해진 역할이 아닌 경우 이어집니다.
roles-ask-area =
    { $step ->
        [ask] 어느 곳을 맡기시겠습니까? 구, 동, 단지 이름을 적어 주십시오.
        [found] 어느 곳입니까?
        [city] 어느 구입니까? 전체를 맡기실 수도 있습니다.
       *[other] { $area }의 어디입니까? 전체를 맡기실 수도 있습니다.
    }
    .label = 맡을 곳
roles-ask-days =
    얼마 동안 맡기시겠습니까?
    .label = 기간
roles-lasting = { $days }일 동안 맡게 됩니다.
roles-endless = 기한 없이
roles-days = { $days }일
roles-here = { $area } 전체
roles-summary =
    <b>이대로 초대하시겠습니까?</b>
    .send = 네, 링크를 만들어 주십시오
roles-offered =
    { $area }의 { $role } 초대입니다. 맡아 주실 분에게만 이 링크를 보내 주십시오.
    { $lasting }
    { $link }
    { $until }까지 한 번만 쓸 수 있습니다. 답이 오면 알려 드립니다.
roles-invited =
    <b>{ $area }의 { $role } 일을 맡아 달라는 초대입니다.</b>
    { $duty ->
        [viewer] 이곳의 이용 현황을 보게 됩니다.
        [librarian] 이곳 물건도서관의 물건과 대여를 돌보게 됩니다.
        [manager] 이곳의 방과 예약을 돌보게 됩니다.
        [coordinator] 이곳에서 함께 살 어르신과 청년을 이어 드리게 됩니다.
        [admin] 이곳의 접수된 일을 살피고, 다른 분에게 역할을 맡기거나 거두게 됩니다.
       *[moderator] 이곳에서 접수된 거래 문제와 신고를 읽고 결정하게 됩니다.
    }
    { $lasting }
    이웃의 이름을 보게 되며, 누가 보았는지는 기록에 남습니다. 맡으시겠습니까?
    .yes = 네, 맡겠습니다
    .no = 아니요, 맡지 않겠습니다
roles-accepted =
    고맙습니다. 이제 { $area }의 { $role }입니다.
    접수된 일은 /cases 에서 보실 수 있습니다.
    .queue = 접수된 일 보기
roles-declined = 알겠습니다. 초대하신 분께 전해 드리겠습니다.
roles-list =
    { $count ->
        [0] 아직 역할을 맡은 분이 없습니다. /grant 로 초대해 주십시오.
       *[other] <b>역할을 맡은 분들</b>
    }
roles-line = { $n }. { $name } · { $role } · { $area }
roles-card =
    <b>{ $name }</b>
    { $role } · { $area }
    { $since }부터
    따로 쓰지 않으시면 { $until }에 끝납니다.
    .end = 이 역할 끝내기
    .back = ‹ 목록
roles-ended = { $name } 님의 { $role } 역할을 끝냈습니다. 본인에게도 알렸습니다.
deed-role-offered = 역할을 맡아 달라고 초대함
deed-role-accepted = 역할을 맡음
deed-role-declined = 역할을 맡지 않기로 함
deed-role-ended = 역할을 끝냄
deed-role-lapsed = 역할이 끝남
rules-role = 역할
rule-role-invite-days = 초대 링크를 쓸 수 있는 기간: { $value }일
rule-role-unused-days = 쓰지 않은 역할이 끝날 때까지: { $value }일
rule-role-warning-days = 역할이 끝나기 며칠 전에 알리는지: { $value }일
