# What somebody is waiting for
saved-list =
    { $count ->
        [0] You have no alerts. Search for something, then press “Let me know”: we will tell you when a neighbour posts it.
       *[other] <b>My alerts</b>
    }
saved-line = { $words } ({ $side })
saved-drop = Stop waiting: { $words }
saved-kept = All right. We will let you know as soon as a neighbour nearby posts “{ $words }” ({ $side }).
saved-open = See the post
saved-notice-found = You were waiting for “{ $words }”. Here is a new { $side }: <b>{ $title }</b>
rules-saved = Saved searches
rule-saved-most = Searches that one person may save: { $value }
