# 메뉴와 도움말
menu-main =
    { $name } 님, 안녕하십니까.
    무엇을 하시겠습니까?
menu-help =
    <b>품앗이 사용법</b>
    /offer 나눌 물건이나 도움을 올립니다.
    /want 필요한 것을 올립니다.
    /browse 이웃이 올린 글을 가까운 순서로 봅니다.
    /search 낱말로 찾습니다. 그냥 “드릴”이라고 쓰셔도 됩니다.
    /mine 내 글을 고치거나 쉬게 하거나 내립니다.
    /saved 기다리는 것을 봅니다.
    /home 사는 곳, /language 언어, /me 내 정보를 바꿉니다.
    /cancel 하던 일을 그만둡니다.

    품앗이는 돈, 계좌 번호, 카드 번호, 주민등록번호를 절대 묻지 않습니다.
menu-cancelled = 하던 일을 그만두었습니다. 이미 올린 글은 그대로 있습니다.
menu-nothing-to-cancel = 지금은 그만둘 일이 없습니다.
menu-not-understood =
    죄송합니다. 글자로 된 말만 알아듣습니다.
    찾으시는 것을 낱말로 적어 주시거나 메뉴를 눌러 주십시오.
menu-command-unknown =
    모르는 명령입니다.
    /help 를 누르시면 쓸 수 있는 명령이 나옵니다.
menu-aloud = 소리로 듣겠습니다
menu-aloud-not =
    지금은 소리로 읽어 드리지 못합니다.
    잠시 뒤에 다시 눌러 주십시오.
menu-aloud-old = 너무 오래된 글입니다. /menu 라고 보내시면 새 글이 나옵니다.
menu-press-unknown = 이제 쓰이지 않는 단추입니다. /menu 라고 보내시면 메뉴가 나옵니다.
menu-link-unknown =
    이 링크는 쓸 수 없습니다. 오래되었거나 잘못된 링크입니다.
    메뉴에서 다시 시작해 주십시오.
menu-door = 메뉴
menu-door-use = 빌리기
menu-door-neighbours = 이웃과 나누기
menu-door-own = 내 것
menu-door-homes = 함께 살기
menu-door-more = 더 보기
menu-door-offer = 나누기
menu-door-want = 부탁하기
menu-door-browse = 둘러보기
menu-door-search = 찾기
menu-door-mine = 내 글
menu-door-saved = 기다리는 것
menu-door-trades = 거래
menu-door-borrow = 물건 빌리기
menu-door-loans = 빌린 물건
menu-door-rooms = 빈 방
menu-door-bookings = 내 방 예약
menu-door-balance = 내 잔액
menu-door-me = 내 정보
menu-door-notices = 알림 설정
menu-door-help = 도움말
menu-door-join = 가입하기
command-menu = 메뉴 보기
command-offer = 나눌 것 올리기
command-want = 필요한 것 올리기
command-browse = 가까운 글 둘러보기
command-search = 낱말로 찾기
command-mine = 내 글 보기
command-saved = 기다리는 것 보기
command-trades = 거래 보기
command-balance = 잔액 보기
command-pay = 이웃에게 보내기
command-statement = 거래 내역 보기
command-home = 사는 곳
command-language = 언어 바꾸기
command-me = 내 정보
command-notices = 알림을 어떻게 받을지 정하기
command-help = 도움말
command-cancel = 하던 일 그만두기
menu-door-rings = 돌림 품앗이
menu-admin = <b>맡으신 일에 쓰는 명령</b>
menu-admin-line = /{ $command } { $does }
menu-door-human = 사람과 이야기하기
