# Calendar addresses: plain words
feeds-mine =
    <b>The calendar of your bookings</b>
    { $link }
    Put this address into the calendar of your phone.
    Please give it to nobody else.
    .back = Back to my bookings
feeds-none =
    You can see your bookings in your phone’s calendar.
    We make an address for it.
    You can end it at any time.
    .open = Make an address for me
    .back = Back to my bookings
feeds-ended =
    The address is gone.
    It shows nothing any more.
feeds-anew = I would like a new address
feeds-end = I do not want it any more
feeds-door = See the calendar address
