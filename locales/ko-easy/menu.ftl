menu-help =
    품앗이는 이웃끼리 나누는 곳입니다.
    찾으시는 것을 그냥 적어 주십시오. 보기: 드릴
    화면 아래의 ‘메뉴’를 누르시면 할 수 있는 일이 모두 나옵니다.
    품앗이는 돈이나 계좌 번호를 절대 묻지 않습니다. 카드 번호나 주민등록번호도 묻지 않습니다.
menu-cancelled =
    하던 일을 그만두었습니다.
    이미 올린 글은 그대로 있습니다.
menu-not-understood =
    죄송합니다. 글자만 알아듣습니다.
    찾으시는 것을 적어 주십시오.
    메뉴를 누르셔도 됩니다.
menu-command-unknown =
    무슨 말씀인지 알지 못했습니다.
    메뉴를 눌러 주십시오.
menu-press-unknown =
    이제 쓰이지 않는 단추입니다.
    메뉴를 눌러 주십시오.
menu-link-unknown =
    이제 쓸 수 없는 주소입니다.
    메뉴를 눌러 주십시오.
menu-door = 메뉴를 보겠습니다
menu-door-use = 물건이나 방을 빌리겠습니다
menu-door-neighbours = 이웃과 나누고 돕겠습니다
menu-door-own = 내 것과 도움말을 보겠습니다
menu-door-loans = 빌린 물건을 보겠습니다
menu-door-rooms = 빈 방을 찾겠습니다
menu-door-bookings = 내 방 예약을 보겠습니다
menu-door-homes = 함께 사는 집을 보겠습니다
menu-door-more = 더 보겠습니다
menu-door-offer = 나누겠습니다
menu-door-want = 부탁하겠습니다
menu-door-browse = 이웃의 글을 보겠습니다
menu-door-search = 찾아보겠습니다
menu-door-mine = 내 글을 보겠습니다
menu-door-saved = 기다리는 것을 보겠습니다
menu-door-me = 내 정보를 보겠습니다
menu-door-notices = 알림을 바꾸겠습니다
menu-door-help = 도움말을 보겠습니다
menu-door-join = 가입하겠습니다
menu-door-trades = 거래를 보겠습니다
menu-door-borrow = 물건을 빌리겠습니다
menu-door-balance = 내 잔액을 보겠습니다
menu-door-rings = 돌림 품앗이를 보겠습니다
menu-door-human = 사람과 이야기하겠습니다
