# 한 사람의 두 기록
people-notice-stays =
    이 기록도 본인의 것입니까?
    <b>{ $name }</b> 님 · { $since }에 가입
    맞으시면 두 기록을 하나로 합칩니다.
    { $until }까지 기다립니다.
people-notice-goes =
    이 기록을 다른 기록과 합치려고 합니다.
    <b>{ $name }</b> 님 · { $since }에 가입
    다른 사람이면 아니라고 해 주십시오.
    { $until }까지 기다립니다.
people-same =
    { $said ->
        [yes] 알겠습니다. 곧 하나로 합칩니다.
       *[no] 알겠습니다. 그대로 둡니다.
    }
people-notice-merged =
    두 기록이 하나가 되었습니다.
    { $name } 님의 것도 여기에 있습니다.
