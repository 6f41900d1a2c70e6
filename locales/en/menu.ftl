# The menu and help
menu-main =
    Hello { $name },
    what would you like to do?
menu-help =
    <b>How Pumasi works</b>
    /offer posts a thing or some help you can share.
    /want posts what you need.
    /browse shows what neighbours have posted, nearest first.
    /search finds things by a word. You can also simply write “drill”.
    /mine lets you change, pause or take down your posts.
    /saved shows your alerts.
    /home, /language and /me change your home, your language and your details.
    /cancel stops what you are doing.

    Pumasi never asks for money, bank accounts, card numbers or resident registration numbers.
menu-cancelled = Stopped. What you have already posted is still there.
menu-nothing-to-cancel = There is nothing to stop at the moment.
menu-not-understood =
    Sorry, we only understand written words.
    Please write what you are looking for, or press the menu button.
menu-command-unknown =
    We do not know that command.
    /help shows the ones you can use.
menu-aloud = Read it to me
menu-aloud-not =
    It cannot be read aloud just now.
    Please press again in a little while.
menu-aloud-old = This message is too old. Send /menu for a new one.
menu-press-unknown = This button is no longer in use. Send /menu to see the menu.
menu-link-unknown =
    This link does not work. It is too old, or a part of it is missing.
    Please start again from the menu.
menu-door = Menu
menu-door-use = Borrow
menu-door-neighbours = With neighbours
menu-door-own = My own
menu-door-homes = Shared homes
menu-door-more = More
menu-door-offer = Offer
menu-door-want = Ask
menu-door-browse = Browse
menu-door-search = Search
menu-door-mine = My posts
menu-door-saved = My alerts
menu-door-trades = My trades
menu-door-borrow = Borrow a thing
menu-door-loans = My loans
menu-door-rooms = Rooms
menu-door-bookings = My bookings
menu-door-balance = My balance
menu-door-me = My details
menu-door-notices = How I am told
menu-door-help = Help
menu-door-join = Join
command-menu = See the menu
command-offer = Post what you can share
command-want = Post what you need
command-browse = Browse posts nearby
command-search = Search by word
command-mine = See my posts
command-saved = See my alerts
command-trades = See my trades
command-balance = See my balance
command-pay = Pay a neighbour
command-statement = See my statement
command-home = My home
command-language = Change the language
command-me = My details
command-notices = Choose how you are told
command-help = Help
command-cancel = Stop what I am doing
menu-door-rings = My ring
menu-admin = <b>Commands for what you look after</b>
menu-admin-line = /{ $command } { $does }
menu-door-human = Talk to a person
