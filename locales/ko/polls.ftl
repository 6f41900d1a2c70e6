# 단체방에서 함께 방 정하기
command-decide = 투표로 함께 쓸 방 정하기
polls-elsewhere =
    <b>함께 쓸 방을 투표로 정하기</b>
    저를 단체방에 부르신 다음, 그 방에 <b>/decide 8명 금요일 저녁</b>처럼 적어 주십시오. 빈 방 가운데 몇 곳을 골라 투표에 올립니다. 표가 모이면 그 방을 바로 예약합니다.
    .add = 단체방에 부르기
polls-how =
    <b>어떤 방이 필요하십니까?</b>
    아래에서 고르시거나 <b>/decide 8명 금요일 저녁 2시간</b>처럼 적어 주십시오.
polls-for-day = 낮 · { $people }명
polls-for-evening = 저녁 · { $people }명
polls-for-weekend = 주말 · { $people }명
polls-notice-card =
    🗳 <b>{ $people }명이 함께 쓸 방</b>
    { $words }

    { $choices }

    { $stands }
polls-words = “{ $words }”
polls-choices =
    { $before }

    { $line }
polls-choice =
    { $gone ->
        [yes] 🚫 <s>{ $begins } – { $ends }</s>
       *[no] <b>{ $begins } – { $ends }</b>
    }
    { $room } · { $place } · { $count }표
    { $who }
polls-who = 🙋 { $names }{ $more ->
        [0] { "" }
       *[other] { " " }외 { $more }명
    }
polls-stands-draft =
    투표를 열면 { $quorum }표가 먼저 모이는 때로 방을 예약합니다. 예약은 { $name } 님 앞으로 하고, 이 단체방의 예약으로 헤아립니다. 여시는 분은 정치·종교·영리 모임이 아님을 약속하시는 것입니다.
    { $until }까지 열지 않으면 없던 일로 합니다.
polls-stands-open =
    오실 수 있는 때를 모두 눌러 주십시오. 다시 누르면 취소됩니다. { $quorum }표가 먼저 모이는 때로 예약합니다. { $until }까지 받습니다.
    예약을 맡은 분: { $name } 님
polls-stands-booked =
    { $said ->
        [requested] 📨 <b>{ $room }, { $begins } – { $ends }</b>(으)로 정하고 담당자의 허락을 기다립니다.
        [question] 📨 <b>{ $room }, { $begins } – { $ends }</b>(으)로 정했습니다. 담당자가 { $name } 님께 물어본 것이 있습니다.
       *[other] <b>{ $room }, { $begins } – { $ends }</b> · { $place } · { $state }
    }
    예약을 맡은 분: { $name } 님
polls-stands-over =
    { $how ->
        [lapsed] 표가 모이지 않은 채 시간이 다 되어 예약하지 않았습니다. /decide 로 다시 하실 수 있습니다.
        [vain] 올린 방을 모두 예약할 수 없게 되었습니다. { polls-why }
       *[dropped] 투표를 그만두었습니다.
    }
polls-why =
    { $why ->
        [taken] 그사이 다른 이웃이 예약했습니다.
        [quota] 이 단체방이 예약할 수 있는 만큼 이미 예약했습니다.
       *[none] 방의 조건이 달라졌거나, 맡은 분이 지금은 예약하실 수 없습니다.
    }
polls-of = { $holder } (맡은 분: { $name } 님)
polls-key = { $begins } · { $room }
polls-step-go = ✅ 약속하고 투표 열기
polls-step-drop = 그만두기
polls-step-decide = 지금 정하기
polls-step-stop = 투표 그만두기
polls-notice-booked =
    { $asked ->
        [yes] 📨 표가 모여 <b>{ JOSA($room, "을/를") }</b> 부탁했습니다. 담당자가 허락하면 알려 드립니다. 그때까지 그 시간은 맡아 둡니다.
       *[no] ✅ 표가 모여 <b>{ JOSA($room, "을/를") }</b> 예약했습니다.
    }
    { $begins } – { $ends }, { $place }. 접수 번호 { $number }.
    예약은 { $name } 님 앞으로 되어 있고, 들어가는 법은 { $name } 님께 알려 드립니다.
polls-notice-gone = 표가 모였지만 <b>{ $room }</b>, { $begins }에는 예약할 수 없습니다. { polls-why } 남은 것 가운데서 골라 주십시오.
polls-notice-over = { polls-stands-over }
polls-notice-news =
    { $said ->
        [approved] ✅ 담당자가 허락했습니다. <b>{ $room }</b>, { $begins } – { $ends }, { $place }에서 모입니다.
        [declined] 담당자가 이번에는 어렵다고 합니다: <b>{ $room }</b>, { $begins }. 까닭은 { $name } 님께 알렸습니다.
        [displaced] 죄송합니다. 그곳 사정으로 <b>{ $room }</b>, { $begins } 예약이 취소되었습니다. 까닭은 { $name } 님께 알렸습니다.
        [expired] <b>{ $room }</b>, { $begins } 예약은 담당자의 답을 받지 못했습니다.
       *[cancelled] <b>{ $room }</b>, { $begins } 예약이 취소되었습니다.
    }
rules-poll = 단체방 투표
rule-poll-votes-least = 방을 정하는 데 필요한 표: { $value }표부터
rule-poll-votes-percent = 방을 정하는 데 필요한 표: 쓸 사람의 { $value }%
rule-poll-options-most = 투표에 올리는 방: { $value }곳까지
rule-poll-people = 몇 명인지 말하지 않았을 때의 인원: { $value }명
rule-poll-hours = 투표를 받는 시간: { $value }시간
rule-poll-draft-minutes = 열지 않은 투표를 그냥 두는 시간: { $value }분
rule-poll-kept-days = 끝난 투표를 보관하는 기간: { $value }일
rule-poll-coming-most = 한 사람이 단체방 예약을 맡는 수: { $value }건
kept-polls = 끝난 단체방 투표: { $days }일
