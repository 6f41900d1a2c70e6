menu-help =
    Pumasi is where neighbours share.
    Just write what you are looking for. For example: drill
    Press “Menu” at the bottom of the screen to see all you can do.
    Pumasi never asks for money. It never asks for account, card or identity numbers.
menu-not-understood =
    Sorry, we only understand written words.
    Please write what you are looking for.
    You can also press the menu button.
menu-command-unknown =
    Sorry, we did not understand that.
    Please press the menu button.
menu-press-unknown =
    This button is no longer in use.
    Please press the menu button.
menu-link-unknown =
    This address does not work any more.
    Please press the menu button.
menu-door = See the menu
menu-door-use = Borrow a thing or a room
menu-door-neighbours = Share with neighbours
menu-door-own = See what is mine, and help
menu-door-loans = See what I borrowed
menu-door-rooms = Find a free room
menu-door-bookings = See my room bookings
menu-door-homes = See shared homes
menu-door-more = See more
menu-door-offer = Share something
menu-door-want = Ask for something
menu-door-browse = See what neighbours posted
menu-door-search = Search for something
menu-door-mine = See my posts
menu-door-saved = See what I am waiting for
menu-door-me = See my details
menu-door-notices = Change how I am told
menu-door-help = See the help
menu-door-join = Join Pumasi
menu-door-trades = See my trades
menu-door-borrow = Borrow a thing
menu-door-balance = See my balance
menu-door-rings = See my ring
