notices-wishes =
    <b>알림을 어떻게 받으시겠습니까?</b>
    { $quiet ->
        [no] 밤에도 알려 드립니다.
       *[yes] { $from }부터 { $until }까지는 알리지 않습니다.
    }
    모아 둔 알림은 { $digest }에 보내 드립니다.
    .topic = { $topic }: { $mode }
    .quiet = 조용한 시간을 정하겠습니다
    .digest = 모아 받는 시각을 정하겠습니다
    .urgent =
        { $urgent ->
            [yes] 곧 시작하는 일은 밤에도 받습니다
           *[no] 곧 시작하는 일도 밤에는 받지 않습니다
        }
    .muted = 꺼 둔 알림 { $muted }건을 보겠습니다
notices-ask-from =
    몇 시부터 알리지 말아야 합니까?
    .label = 부터
notices-mute = 이 건은 그만 알려 주십시오
notices-muted =
    “{ $title }”에 관한 알림을 껐습니다.
    다시 켜시려면 동네지기에게 말씀해 주십시오.
notices-silent =
    { $count ->
        [0] 꺼 둔 알림이 없습니다.
       *[other]
            <b>알리지 않는 것입니다.</b>
            누르시면 다시 알려 드립니다.
    }
    .unmute = { $title } 알림을 다시 받겠습니다
notices-digest =
    <b>모아 둔 알림 { $count }건입니다.</b>
    번호를 누르시면 하나씩 나옵니다.
