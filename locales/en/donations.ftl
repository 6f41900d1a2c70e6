# Giving things to a place that lends
command-donate = Give a thing to a lending place
donation-state-offered = waiting for an answer
donation-state-accepted = taken
donation-state-declined = not this time
donation-state-withdrawn = taken back
donations-mine =
    <b>Giving a thing</b>
    { $count ->
        [0] There is no lending place where you live yet. With /offer you can hand it on to a neighbour.
       *[other] What you no longer use, your neighbours can use together. Send a photo and answer three questions; the librarian looks at it and answers.
    }
    { $offers ->
        [0] { "" }
       *[other] <b>What you have offered so far</b>
    }
    .give = 🎁 Give to { $name }
    .back = Take back: { $title }
donations-line = • { $title } · { $place } · { $state }
donations-see-mine = See what I have offered
donations-give = 🎁 Give a thing
donations-see = Look at it
donations-offered = { $place } has been told that you would give <b>{ $title }</b>. You will hear when the librarian answers.
donations-withdrawn = You keep “{ $title }”.
donations-card =
    🎁 <b>{ $title }</b>
    { $name } would give this.
    { $category }
    { $text }
    { $state }
    .accept = Take it, with thanks
    .decline = Not this time
    .desk = ‹ The desk
donations-accepted = <b>{ $title }</b> is on the shelf, and the giver has been thanked. With “Change it” you can add a description and what to know for safety.
    .see = See the thing
donations-declined = The neighbour has been told about “{ $title }”.
donations-desk = <b>🎁 Offered as gifts: { $count }</b>
donations-desk-line = { $n }. { $title } · { $who }
donations-desk-open = 🎁 { $n }. { $title }
donations-given-by = 🎁 Given by { $name }. Only librarians see this.
donations-given-by-former = 🎁 Given by somebody who is no longer a member. Only librarians see this.
donations-ask-photos =
    Please send a photo of it. { $count ->
        [0] Up to { $most } are taken.
        [one] { $count } has come.
       *[other] { $count } have come.
    }
    .label = Photo
donations-ask-title =
    What would you give? For example: cordless drill
    .label = Name
donations-ask-category =
    What kind of thing is it?
    .label = Kind
donations-ask-text =
    What condition is it in? Please also write what is missing, or good to know.
    .label = Condition
donations-decline-ask-why =
    Why not? The neighbour who would give it will read this.
    .label = Reason
donations-notice-offered = { $name } would give <b>{ $title }</b> to { $place }. Please look at it and answer.
donations-notice-accepted = Thank you. <b>{ $title }</b> now belongs to { $place }. Please bring it there in the opening hours; your neighbours will enjoy it.
donations-notice-declined = { $place } cannot take <b>{ $title }</b> this time. The librarian says: { $why } Thank you for offering it. With /offer you can also hand it straight to a neighbour.
form-name-donations-offer = giving a thing
form-name-donations-decline = the answer to a gift
form-nudge-donations-offer = You were describing a thing to give. Would you like to carry on?
form-nudge-donations-decline = You were answering somebody who would give a thing. Would you like to carry on?
deed-donation-accepted = took a thing that was given
deed-donation-declined = declined a thing that was offered
rules-donation = Giving to lending places
rule-donation-first = Only who has given something borrows: { $value }
rule-donation-open-max = Offers of one person waiting at once: { $value }
rule-donation-text-max = Longest description of a gift: { $value } characters
rule-donation-photos-max = Photos of a gift: { $value }
rule-donation-kept-days = Days for which declined gifts are kept on record: { $value }
kept-donations = Gifts that were not taken: { $days } days
