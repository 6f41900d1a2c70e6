# Offers and requests
side-offer = offer
side-want = request
kind-thing = A thing
kind-service = Some help
state-open = on the board
state-paused = paused
state-reserved = promised
state-removed = taken down by a moderator
state-closed = taken down
state-expired = past its last day
reach-complex = Only my complex ({ $area })
reach-dong = My neighbourhood ({ $area })
reach-gu = My whole district ({ $area })
category-care = Care
category-tutoring = Tutoring
category-counselling = Counselling
category-repair = Repairs and making
category-housework = Housework
category-hair = Hair and beauty
category-medical = Health care
category-errands = Errands
category-photography = Photography
category-food = Food
category-clothes = Clothes
category-fashion = Bags and accessories
category-baby = Baby and pregnancy
category-furniture = Furniture
category-electronics = Electronics
category-books = Books
category-sports = Sports gear
category-car = Car accessories
category-household = Household and tools
category-instruments = Musical instruments
forbidden-medicine = medicines may not be passed on
forbidden-alcohol = alcohol may not be passed on
forbidden-tobacco = tobacco may not be passed on
forbidden-weapons = weapons and explosives may not be passed on
forbidden-animals = animals may not be passed on
forbidden-money = money and bank accounts have no place here

barter-ask-kind =
    { $side ->
        [want] What do you need?
       *[offer] What would you like to share?
    }
    .label = Thing or help
barter-ask-category =
    What sort is it?
    .label = Category
barter-ask-title =
    { $side ->
        [want] In a few words, what do you need? For example: A cordless drill for a day
       *[offer] In a few words, what are you sharing? For example: Cordless drill
    }
    .label = Title
barter-ask-text =
    { $side ->
        [want] Is there more to say? Tell neighbours when and how you need it.
       *[offer] Is there more to say? Tell neighbours what state it is in, or how it works.
    } Please leave out phone numbers and addresses.
    .label = Description
barter-ask-photos =
    { $count ->
        [0] Please send a photo. You may add { $most ->
            [one] one
           *[other] up to { $most }
        }.
       *[other] We have { $count } of { $most } photos. You are welcome to send more.
    }
    .label = Photos
barter-ask-quantity =
    How many are you offering?
    .label = How many
barter-pieces = { $pieces }
barter-ask-price =
    { $side ->
        [want] How much would you give for it?
       *[offer] How much would you like for it?
    } Prices are in { $unit }, and 0 is fine.
    .label = Price
barter-ask-reach =
    Who should see it?
    .label = Seen by
barter-ask-days =
    How long should it stay up? { $days ->
        [one] One day is the most.
       *[other] Up to { $days } days.
    } We will remind you before it ends.
    .label = How long
barter-ask-until =
    Until which day should it stay up?
    .label = Last day
barter-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
barter-days-date = Choose a date
barter-summary =
    <b>Shall we post it like this?</b>
    .send = Yes, post it
barter-posted =
    It is posted. This is what your neighbours see.
    To tell somebody you know, send them this link: { $link }
barter-changed = It is changed. This is what your neighbours see.
barter-price =
    { $price ->
        [0] 0 { $unit } (free)
       *[other] { $price } { $unit }
    }
barter-near =
    { $near ->
        [complex] same complex
        [dong] same neighbourhood
       *[other] { $area }
    }
barter-card =
    { $side ->
        [want] 🔎 Request
       *[offer] 🎁 Offer
    } · { $category }
    <b>{ $title }</b>
    { $text }
    Price: { $price }
    { $left ->
        [none] { $left }
       *[other] { $left } left
    }
    { $name } · { $near }
    { $state ->
        [paused] Paused
        [reserved] Promised
        [removed] Taken down by a moderator
        [closed] Taken down
        [expired] Past its last day
       *[open] Until { $until }
    }
barter-photos =
    { $count ->
        [one] See the photo
       *[other] See all { $count } photos
    }
barter-edit = Change
barter-step-pause = Pause
barter-step-resume = Put back up
barter-step-renew = Keep it up longer
barter-step-close = Take down
barter-line = { $n }. <b>{ $title }</b> — { $price } · { $near }
barter-browse = This is what your neighbours have posted. What would you like to see?
barter-all-offer = 🎁 All offers ({ $count })
barter-all-want = 🔎 All requests ({ $count })
barter-category = { $category } ({ $count })
barter-everything = Everything
barter-board =
    <b>{ $side ->
        [want] Requests
       *[offer] Offers
    } · { $category }</b>
    { $count ->
        [0] Nothing here yet. Yours could be the first.
       *[other] Nearest first.
    }
barter-to-board = ‹ List
barter-to-card = ‹ Back to the post
barter-all-photos = Photos of <b>{ $title }</b>
barter-search =
    What are you looking for? Just write a word or two.
    For example: drill
barter-found =
    { $count ->
        [0] We found no { $side ->
            [want] request
           *[offer] offer
        } for “{ $words }”. We can let you know when someone posts one.
       *[other] { $side ->
            [want] Requests
           *[offer] Offers
        } for “{ $words }”, nearest first.
    }
barter-search-offer = Look in offers
barter-search-want = Look in requests
barter-wait = Let me know: { $words }
barter-mine =
    { $count ->
        [0] You have not posted anything yet. Try /offer or /want.
       *[other] <b>My posts</b>
    }
barter-mine-line = { $n }. { $title } — { $side }, { $state }
barter-notice-expires = Your post <b>{ $title }</b> comes down on { $until }. Shall we keep it up longer?
barter-notice-expired = Your post <b>{ $title }</b> has reached its last day and is down now. You can put it up again.
# The unit where a community has named none of its own
barter-unit = mun
barter-by = { $name }
barter-neighbour = a neighbour
rules-barter = Offers and wants
rule-barter-unit = What the unit of exchange is called: { $value }
rule-barter-price-min = The lowest price of a listing: { $value }
rule-barter-price-max = The highest price of a listing: { $value }
rule-barter-price-step = Prices are multiples of: { $value }
rule-barter-lifetime-days = Days for which a listing stays: { $value }
rule-barter-notice-days = Days before a listing ends on which its owner is told: { $value }
rule-barter-photos-max = Photos in one listing: { $value }
rule-barter-title-min = Characters of a title, at least: { $value }
rule-barter-title-max = Characters of a title, at most: { $value }
rule-barter-text-max = Characters of a description, at most: { $value }
rule-barter-open-max = Listings that one person may have at once: { $value }
rule-barter-quantity-max = Things of one kind in a listing, at most: { $value }
