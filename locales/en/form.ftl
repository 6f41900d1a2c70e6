# Conversations that ask one thing after another
form-progress = <i>{ $n } of { $of }</i>
form-back = ‹ Back
form-skip = Skip
form-keep = Leave as it is
form-cancel = Stop
form-resume = Carry on
form-change = Change: { $label }
form-line = <b>{ $label }</b>: { $value }
form-nothing = none
form-unfinished =
    There is something you have not finished yet: <b>{ $form }</b>.
    Would you like to carry on, or drop it and start something new ({ $new })?
    .resume = Carry on
    .anew = Drop it, start anew
form-cancelled = Stopped: { $form }. You can start again from /menu whenever you like.
form-press-please = Please press one of the buttons below.
form-done = That is all
form-ticked = ☑ { $what }
form-unticked = ☐ { $what }
form-photos =
    { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }
form-photos-done = No more photos
form-photos-none = Remove all photos
form-share-location =
    Press the button at the bottom of the screen, and we will find the neighbourhood you are in.
    Your location is used for that only and is not kept.
    .location = Send my location
form-thanks = We have it, thank you.
form-place-share = Find it by location
form-place-list = Choose from a list
form-place-here = Just { $area }
form-place-other = Find it another way
form-name-residents-join = joining
form-name-residents-name = changing your name
form-name-areas-home = changing your home
form-name-barter-offer = an offer
form-name-barter-want = a request
form-nudge-residents-join = You have not quite finished joining. Would you like to carry on?
form-nudge-residents-name = You had begun to change your name. Would you like to carry on?
form-nudge-areas-home = You had begun to tell us about your new home. Would you like to carry on?
form-nudge-barter-offer = You had begun to write an offer. Would you like to carry on? We keep it for 7 days.
form-nudge-barter-want = You had begun to write a request. Would you like to carry on? We keep it for 7 days.
form-name-cases-report = Report of a post
form-name-cases-limit = Request for a higher limit
form-name-cases-mistake = a payment made by mistake
form-name-cases-answer = My side
form-name-cases-appeal = Request for a second look
form-name-cases-rule = Decision
form-name-cases-decide = Decision
form-name-broadcast-write = Local news
form-nudge-broadcast-write = You were writing news to neighbours. Would you like to carry on?
form-name-roles-grant = Invitation to a role
form-nudge-cases-report = You were reporting a post. Would you like to carry on?
form-nudge-cases-limit = You were asking for a higher limit. Would you like to carry on?
form-nudge-cases-mistake = You were telling us about a payment made by mistake. Would you like to carry on?
form-nudge-cases-answer = You were telling us your side. Would you like to carry on?
form-nudge-cases-appeal = You were asking for a second look. Would you like to carry on?
form-nudge-cases-rule = You were writing a decision. Would you like to carry on?
form-nudge-roles-grant = You were inviting somebody to a role. Would you like to carry on?
# What people type instead of pressing
form-yes-words = yes y yep yeah ok okay sure
form-name-contact-write = Message to a neighbour
form-name-reviews-write = Review
form-nudge-contact-write = You were writing to a neighbour. Would you like to carry on?
form-nudge-reviews-write = You were writing a review. Would you like to carry on?
form-name-trades-propose = proposal
form-name-trades-counter = new terms
form-name-trades-contest = report of a problem
form-nudge-trades-propose = You were putting a proposal together. Would you like to go on?
form-nudge-trades-counter = You were changing the terms of a trade. Would you like to go on?
form-nudge-trades-contest = You were reporting a problem with a trade. Would you like to go on?
form-name-ledger-pay = a payment
form-name-ledger-ask = a request by link
form-name-ledger-split = a split
form-nudge-ledger-pay = You were about to pay a neighbour; nothing has been sent. Would you like to carry on?
form-nudge-ledger-ask = You were making a link to be paid. Would you like to carry on?
form-nudge-ledger-split = You were splitting a sum among neighbours. Would you like to carry on?
form-name-audit-seek = the search in the record
form-nudge-audit-seek = You were searching the record. Would you like to go on?
form-name-datasets-import = bringing in a file
form-name-datasets-export = taking data out
form-nudge-datasets-import = You were bringing in a file. Would you like to go on?
form-nudge-datasets-export = You were taking data out as a file. Would you like to go on?
form-name-settings-change = the change of a rule
form-nudge-settings-change = You were changing a rule; nothing is changed yet. Would you like to go on?
form-name-settings-area = the choice of an area
form-nudge-settings-area = You were choosing an area. Would you like to go on?
form-name-rights-breach = listing who is concerned by a leak
form-nudge-rights-breach = You began to list who is concerned by a leak. Would you like to go on?
form-name-closures-add = the closing of days
form-nudge-closures-add = You were closing days. Would you like to go on?
form-name-conduct-sanction = a decision about a person
form-nudge-conduct-sanction = You were deciding about a person. Would you like to go on?
form-name-conduct-object = a request for a second look
form-nudge-conduct-object = You were asking for a second look. Would you like to go on?
form-name-conduct-report = a report of a neighbour
form-nudge-conduct-report = You were telling us about a neighbour. Would you like to go on?
