saved-list =
    { $count ->
        [0]
            기다리시는 것이 없습니다.
            먼저 찾으시는 것을 적어 주십시오.
            그다음 ‘기다리겠습니다’를 눌러 주십시오.
            이웃이 올리면 알려 드립니다.
       *[other] <b>기다리시는 것입니다.</b>
    }
saved-drop = { JOSA($words, "을/를") } 그만 기다리겠습니다
saved-kept =
    알겠습니다.
    이웃이 “{ $words }” { $side } 글을 올리면 알려 드립니다.
saved-open = 글을 보겠습니다
saved-notice-found =
    기다리시던 “{ $words }” { $side } 글이 올라왔습니다.
    <b>{ $title }</b>
