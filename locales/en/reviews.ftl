# Reviews
rating-good = Good
rating-fair = Fair
rating-poor = Poor
reviews-about = Your review of <b>{ $title }</b>. Nobody sees it until you have both written, or the time is over.
reviews-ask-rating = How did it go?
    .label = Rating
reviews-ask-words = A few words that help your neighbours? You may leave this out. Contact details and addresses are hidden.
    .label = In a few words
reviews-summary = <b>Shall we keep it like this?</b>
    .send = Yes, keep it
reviews-kept =
    Your review is kept. It may stay closed until { $closes }, and you can change it as long as it is not published.
    We do not say whether the other has written. We will tell you when it is published.
reviews-published = Your review is kept. Both reviews are now published together.
reviews-write = Write a review
reviews-change = Change my review
reviews-notice-invite =
    Your trade <b>{ $title }</b> with { $name ->
        [none] a neighbour
       *[other] { $name }
    } is complete. How did it go?
    You can write until { $closes }. Both reviews are published together.
reviews-notice-reminder =
    You can still review your trade <b>{ $title }</b> with { $name ->
        [none] a neighbour
       *[other] { $name }
    }, until { $closes }.
reviews-notice-published =
    { $name ->
        [none] A neighbour
       *[other] { $name }
    } reviewed your trade <b>{ $title }</b>:
    { $text ->
        [none] { $rating }
       *[other] { $rating }: { $text }
    }
rules-reviews = Reviews
rule-reviews-days = Days in which a review can be written: { $value }
rule-reviews-remind-days = Days after which we remind of the review: { $value }
rule-reviews-text-max = Characters of a review: { $value }
