# 기다리는 것
saved-list =
    { $count ->
        [0] 기다리는 것이 없습니다. 무엇인가 찾으신 뒤 ‘기다리기’를 누르시면, 이웃이 올릴 때 알려 드립니다.
       *[other] <b>기다리는 것</b>
    }
saved-line = { $side }: { $words }
saved-drop = 그만 기다리기: { $words }
saved-kept = 알겠습니다. 가까운 이웃이 “{ $words }”에 맞는 { $side } 글을 올리면 바로 알려 드리겠습니다.
saved-open = 글 보기
saved-notice-found = 기다리시던 “{ $words }”에 맞는 { $side } 글이 올라왔습니다: <b>{ $title }</b>
rules-saved = 기다리는 것
rule-saved-most = 한 사람이 기다릴 수 있는 것: { $value }개
