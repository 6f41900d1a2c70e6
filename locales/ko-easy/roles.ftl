# roles
roles-invited =
    <b>{ $area }의 { $role } 초대입니다.</b>
    { $duty ->
        [viewer] 이곳의 이용 현황을 봅니다.
        [librarian] 물건도서관의 물건과 대여를 돌봅니다.
        [manager] 방과 예약을 돌봅니다.
        [coordinator] 함께 살 어르신과 청년을 이어 드립니다.
        [admin] 접수된 일을 살피고 역할을 맡깁니다.
       *[moderator] 이웃이 알린 문제를 읽고 결정합니다.
    }
    { $lasting }
    이웃의 이름을 보시면 기록에 남습니다. 맡으시겠습니까?
    .yes = 네, 맡겠습니다
    .no = 아니요, 맡지 않겠습니다
roles-accepted =
    고맙습니다.
    이제 { $area }의 { $role }입니다.
    .queue = 접수된 일을 보겠습니다
