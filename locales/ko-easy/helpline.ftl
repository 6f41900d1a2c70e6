helpline-ask-words =
    무슨 이야기를 하고 싶으십니까?
    한 번에 적어 주십시오.
    사람이 여기에서 답해 드립니다.
helpline-waiting =
    { $opens ->
        [none] { $ahead ->
            [0] 바로 다음 차례입니다. 곧 알려 드립니다.
           *[other] 앞에 { $ahead }분이 계십니다. 곧 알려 드립니다.
        }
       *[other] 지금은 담당자가 없습니다. { $opens }부터 있습니다.
    }
    적으신 말씀: { $words }
    { $phone }
helpline-phone = 전화하셔도 됩니다. { $number }
helpline-ticket =
    아직 담당자가 받지 못했습니다.
    담당자가 여기로 연락드리겠습니다.
    적으신 말씀: { $words }
    { $phone }
helpline-talking =
    담당자와 이야기하고 계십니다.
    적으시는 글은 담당자에게 갑니다.
helpline-leave = 그만 기다리겠습니다
helpline-left =
    이제 기다리지 않으셔도 됩니다.
    언제든 다시 청해 주십시오.
helpline-end = 이야기를 마치겠습니다
helpline-again = 다시 사람과 이야기하겠습니다
helpline-hidden = 전화번호나 주소는 가렸습니다.
helpline-passed = 전해 드렸습니다.
helpline-notice-first =
    이제 바로 다음 차례입니다.
    담당자가 오면 알려 드립니다.
helpline-notice-taken =
    <b>담당자가 왔습니다.</b>
    이제 적으시는 글은 담당자에게 갑니다.
    사진을 보내셔도 됩니다.
helpline-notice-missed =
    죄송합니다. 아직 담당자가 받지 못했습니다.
    담당자가 여기로 연락드리겠습니다.
    적으신 말씀: { $words }
helpline-notice-ended =
    { $silent ->
        [yes] 한동안 말씀이 없어 이야기를 마쳤습니다.
       *[no] 이야기를 마쳤습니다.
    }
    { $since }부터 글이 { $count }건 오갔습니다.
    나누신 이야기: { $words }
    필요하시면 아래를 눌러 주십시오.
helpline-notice-settled =
    담당자가 이 일을 살폈습니다: { $words }
    더 하실 말씀이 있으면 다시 청해 주십시오.
helpline-notice-closed =
    이야기가 끝났습니다.
    이제 적으시는 글은 그분에게 가지 않습니다.
helpline-taken =
    <b>{ $name } 님과 이어졌습니다.</b>
    하실 말씀: { $words }
    이제 적으시는 글은 이분에게 갑니다.
