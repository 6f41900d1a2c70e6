# Calendar addresses
command-calendar = see my bookings in a phone’s calendar
feeds-mine =
    <b>The calendar of your bookings</b>
    { $link }
    Give this address to your calendar program as a subscription. When a booking changes, the calendar follows.
    Whoever knows the address can read it. If somebody does who should not, make a new one.
    .back = ‹ My bookings
feeds-none =
    You can see your bookings in the calendar of your phone or computer. We make an address for it; you can end it at any time.
    .open = 🗓 Make an address
    .back = ‹ My bookings
feeds-room =
    The calendar of <b>{ $room }</b>
    { $link }
    Give this address to your calendar program as a subscription. It names nobody who has booked.
    Whoever knows the address can read it.
feeds-no-room =
    You can see the bookings of <b>{ $room }</b> in a calendar program. It names nobody who has booked.
    .open = 🗓 Make an address
feeds-ended = That address shows nothing any more.
feeds-anew = Make a new address
feeds-end = End it
feeds-door = 🗓 Calendar address
feeds-of-mine = Pumasi rooms
feeds-of-room = { $room }: bookings
feeds-taken = Booked
feeds-house = Used by the house
deed-feed-opened = made a calendar address for a room
deed-feed-ended = ended the calendar address of a room
rules-feed = Calendar addresses
rule-feed-back-days = Past bookings are shown for: { $value } days
rule-feed-ahead-days = Coming bookings are shown for: { $value } days
