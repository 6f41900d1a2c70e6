# 사람과 이야기하기
command-human = 사람과 이야기하기
command-helpline = 상담을 기다리는 분 보기
helpline-call-me = 전화로 도와주십시오
helpline-wish = 전화로 도와주십시오.
helpline-wish-about = 전화로 도와주십시오. 하던 일: { $form }
helpline-wish-left = 전화로 도와주십시오. 마치지 못한 일: { $form }
helpline-ask-words =
    무엇에 대해 이야기하고 싶으십니까? 한 번에 적어 주십시오.
    담당자가 이 대화창에서 답해 드립니다. 전화번호와 주소는 서로 보이지 않습니다.
    .label = 하실 말씀
helpline-waiting =
    { $opens ->
        [none] { $ahead ->
            [0] 바로 다음 차례입니다. 담당자가 오면 알려 드립니다.
           *[other] 앞에 { $ahead }분이 계십니다. 바로 다음 차례가 되면, 그리고 담당자가 오면 알려 드립니다.
        }
       *[other] 지금은 상담 시간이 아닙니다. 담당자는 { $opens }부터 있습니다. { $ahead ->
            [0] 그때 가장 먼저 차례가 됩니다.
           *[other] 앞에 { $ahead }분이 계십니다.
        }
    }
    기다리시는 동안에도 품앗이는 그대로 쓰실 수 있습니다.
    적으신 말씀: { $words }
    { $phone }
helpline-phone = 전화로 하셔도 됩니다: { $number }
helpline-ticket =
    시간 안에 받을 담당자가 없었습니다. 부탁은 지워지지 않고 남아 있습니다.
    담당자가 시간이 나는 대로 이 대화창으로 연락드리겠습니다.
    적으신 말씀: { $words }
    { $phone }
helpline-talking =
    { $since }부터 담당자와 이야기하고 계십니다.
    적으시는 글과 사진은 담당자에게 갑니다. 명령은 그대로 쓰실 수 있습니다.
helpline-leave = 그만 기다리기
helpline-left = 기다림을 거두었습니다. 필요하시면 언제든 다시 청해 주십시오.
helpline-end = 이야기 마치기
helpline-again = 다시 사람과 이야기하기
helpline-see = 자세히 보기
helpline-door = 기다리는 분 보기
helpline-hidden = 연락처나 주소로 보이는 것은 서로를 지키기 위해 가렸습니다.
helpline-reads = 이렇게 전합니다: { $text }
helpline-passed = 전했습니다.
helpline-notice-first = 이제 바로 다음 차례입니다. 담당자가 오면 알려 드리겠습니다.
helpline-notice-taken =
    <b>담당자가 왔습니다.</b>
    이제부터 적으시는 글과 사진은 담당자에게 갑니다. 다른 것을 하시던 중이면 먼저 마치시거나 /cancel 로 그만두십시오.
helpline-notice-words =
    { $name ->
        [none] 담당자
       *[other] { $name } 님
    }: { $text ->
        [none] 사진을 보냈습니다.
       *[other] { $text }
    }
helpline-notice-missed =
    죄송합니다. 시간 안에 받을 담당자가 없었습니다.
    부탁은 남아 있고, 담당자가 시간이 나는 대로 이 대화창으로 연락드리겠습니다.
    적으신 말씀: { $words }
helpline-notice-stuck =
    지난번에 하시던 일을 아직 마치지 못하셨습니다.
    담당자가 전화로 도와 드리겠습니다.
    급한 일이 아니니 기다려 주십시오.
helpline-notice-ended =
    { $silent ->
        [yes] 한동안 말씀이 없어 이야기를 마쳤습니다.
       *[no] 이야기를 마쳤습니다.
    } 이제 다시 품앗이 봇이 답합니다.
    무엇에 대해: { $words }
    { $since }부터 { $count ->
        [0] 오간 글은 없습니다.
       *[other] 오간 글이 { $count }건입니다.
    }
    더 하실 말씀이 있으면 /human 이라고 보내 주십시오.
helpline-notice-settled =
    청하신 일을 담당자가 살폈습니다: { $words }
    더 하실 말씀이 있으면 다시 청해 주십시오.
helpline-notice-closed =
    { $silent ->
        [yes] 한동안 말씀이 없어 이야기가 끝났습니다.
       *[no] 이야기가 끝났습니다.
    } 이제 적으시는 글은 그분에게 가지 않습니다.
helpline-notice-waiting = 사람과 이야기하려고 기다리는 분이 계십니다.
helpline-notice-ticket = 시간 안에 받지 못한 상담이 남아 있습니다. 시간이 나실 때 연락해 주십시오.
helpline-queue =
    { $past ->
        [yes] { $count ->
            [0] 마친 이야기가 없습니다.
           *[other] <b>마친 이야기</b>
        }
       *[no] { $count ->
            [0] 기다리는 분이 없습니다.
           *[other] <b>사람과 이야기하려는 분들</b>
        }
    }
    .past = 마친 이야기 보기
    .queue = 기다리는 분 보기
helpline-line = { $n }. { $state ->
        [waiting] 기다림
        [ticket] 연락할 일
        [connected] 이야기 중
       *[ended] 마침
    } · { $area } · { $since } · { $words }
helpline-card =
    <b>{ $name }</b> · { $area }
    { $state ->
        [waiting] 기다리는 중
        [ticket] 시간 안에 받지 못해 연락할 일로 남음
        [connected] 이야기하는 중
       *[ended] 마침
    } · { $since }
    { $helper }
    무엇에 대해: { $words }
    .take = 이 분과 이야기하기
    .settle = 다른 길로 살폈음
helpline-helper = 담당: { $name }
helpline-said = { $at } { $name }: { $text ->
        [none] (사진)
       *[other] { $text }
    }
helpline-taken =
    <b>{ $name } 님과 이어졌습니다.</b>
    무엇에 대해: { $words }
    이제 적으시는 글과 사진은 모두 이분에게 갑니다. 이분께는 담당자의 이름과 전화번호가 보이지 않습니다.
helpline-settled = 살피신 것으로 적었습니다. 본인에게도 알렸습니다.
form-name-helpline-ask = 사람과 이야기하기
deed-helpline-taken = 상담을 맡음
deed-helpline-ended = 상담을 마침
deed-helpline-settled = 상담을 다른 길로 살핌
form-nudge-helpline-ask = 사람과 이야기하고 싶은 일을 적으시던 중이었습니다. 이어서 적으시겠습니까?
rules-helpline = 사람과 이야기하기
rule-helpline-opens = 담당자가 있는 시각: { $value }시부터
rule-helpline-closes = 담당자가 있는 시각: { $value }시까지
rule-helpline-weekends = 토요일과 일요일에도 담당자가 있음: { $value }
rule-helpline-wait-minutes = 담당자를 기다리는 시간: { $value }분. 그 뒤에는 연락할 일로 남음
rule-helpline-silence-minutes = 아무 말이 없는 상담을 마칠 때까지: { $value }분
rule-helpline-kept-days = 상담에서 오간 말을 보관하는 기간: { $value }일
rule-helpline-words-max = 무엇에 대해 이야기할지 적는 길이: { $value }자
rule-helpline-phone = 담당자의 전화번호: { $value }
