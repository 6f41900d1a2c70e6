saved-list =
    { $count ->
        [0]
            You are not waiting for anything.
            First write what you are looking for.
            Then press “Tell me”.
            We will tell you when a neighbour posts it.
       *[other] <b>You are waiting for this.</b>
    }
saved-kept =
    All right.
    We will tell you when a neighbour posts “{ $words }” ({ $side }).
saved-notice-found =
    You were waiting for “{ $words }”.
    Here is a new { $side }.
    <b>{ $title }</b>
