reviews-about =
    Your review of <b>{ $title }</b>.
    It is shown when you have both written.
reviews-ask-rating = How did it go?
reviews-ask-words =
    Please write a few words.
    You may also leave this out.
reviews-kept =
    We have kept your review.
    It is shown by { $closes } at the latest.
    You can change it until then.
reviews-published =
    We have kept your review.
    Both reviews are shown now.
reviews-write = Write a review
reviews-change = Change my review
reviews-notice-invite =
    Your trade with { $name ->
        [none] a neighbour
       *[other] { $name }
    } is complete.
    <b>{ $title }</b>
    How did it go?
    You can write until { $closes }.
reviews-notice-reminder =
    You can still review your trade with { $name ->
        [none] a neighbour
       *[other] { $name }
    }.
    <b>{ $title }</b>
    You can write until { $closes }.
reviews-notice-published =
    { $name ->
        [none] A neighbour
       *[other] { $name }
    } has written a review.
    <b>{ $title }</b>
    { $text ->
        [none] { $rating }
       *[other] { $rating }: { $text }
    }
