barter-ask-kind =
    { $side ->
        [want] What do you need?
       *[offer] What would you like to share?
    }
    Please press one of the two.
barter-ask-category =
    What sort is it?
    Please press one below.
barter-ask-title =
    { $side ->
        [want]
            What do you need? Please write a few words.
            For example: A drill for one day
       *[offer]
            What are you sharing? Please write a few words.
            For example: Drill
    }
barter-ask-text =
    { $side ->
        [want] Please write when and how you need it.
       *[offer] Please write what state it is in.
    }
    Please do not write phone numbers or addresses.
    To leave this empty, press “Skip this question”.
barter-ask-photos =
    { $count ->
        [0]
            Please send a photo.
            You can send { $most }.
            If you have none, press “Skip this question”.
       *[other]
            We have { $count } of { $most } photos.
            You can send more.
            When you are done, press “I have sent all my photos”.
    }
barter-ask-price =
    { $side ->
        [want] How much would you give for it?
       *[offer] How much would you like for it?
    }
    This is not money. Our unit is called { $unit }.
    It can also be free.
barter-ask-reach =
    Who should see it?
    Please press one below.
barter-ask-days =
    How long should it stay up?
    We will remind you before it ends.
barter-ask-until =
    Until which day should it stay up?
    Please press a day in the calendar.
barter-days =
    { $days ->
        [one] For { $days } day
       *[other] For { $days } days
    }
barter-days-date = Choose another day
barter-summary =
    <b>Shall we post it like this?</b>
    You can still change things.
    .send = Yes, please post it
barter-price =
    { $price ->
        [0] free
       *[other] { $price } { $unit }
    }
barter-card =
    { $side ->
        [want] Request
       *[offer] Offer
    }: <b>{ $title }</b>
    { $text }
    Price: { $price }{ $left ->
        [none] {""}
       *[other] , { $left } left
    }
    Posted by { $name }, { $near }. { $state ->
        [paused] It is paused.
        [reserved] It is promised to somebody.
        [removed] A moderator took it down.
        [closed] It is taken down.
        [expired] Its last day is over.
       *[open] It is up until { $until }.
    }
barter-photos = See all the photos
barter-edit = Change this post
barter-step-pause = Pause this post
barter-step-resume = Put this post back up
barter-step-renew = Keep this post up longer
barter-step-close = Take this post down
barter-line = { $n }. <b>{ $title }</b>, { $price }, { $near }
barter-browse =
    Your neighbours have posted this.
    What would you like to see?
barter-all-offer = See all offers ({ $count })
barter-all-want = See all requests ({ $count })
barter-board =
    <b>{ $side ->
        [want] Requests
       *[offer] Offers
    }, { $category }</b>
    { $count ->
        [0] There is nothing here yet.
       *[other] The nearest come first.
    }
barter-to-board = Go back to the list
barter-to-card = Go back to the post
barter-search =
    What are you looking for?
    Please write one or two words.
    For example: drill
barter-found =
    { $count ->
        [0]
            There is no { $side ->
                [want] request
               *[offer] offer
            } for “{ $words }” yet.
            We can tell you when somebody posts one.
            Please press “Tell me” below.
       *[other]
            { $side ->
                [want] Requests
               *[offer] Offers
            } for “{ $words }”.
            The nearest come first.
    }
barter-wait = Tell me about: { $words }
barter-mine =
    { $count ->
        [0]
            You have not posted anything yet.
            You can post something from the menu.
       *[other] <b>These are your posts.</b>
    }
barter-mine-line = { $n }. { $title }, { $side }, { $state }
barter-notice-expires =
    Your post will come down soon.
    <b>{ $title }</b>
    Its last moment is { $until }.
    Shall we keep it up longer?
barter-notice-expired =
    Your post has come down.
    <b>{ $title }</b>
    Its last day is over.
    You can put it up again.
