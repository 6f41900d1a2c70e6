# Whoever telephones for a room
callers-begin = <b>{ $room }</b> · a booking for somebody who telephones. Please ask them one thing after the other.
    .open = 📞 Book for a caller
callers-ask-day =
    Which day?
    .label = Day
callers-ask-hours =
    { $step ->
        [opens] From what time?
       *[other] From { $start } until what time?
    }
    .label = Hours
callers-ask-people =
    How many people?
    .label = People
callers-ask-purpose =
    What for? Please ask, too, that it is not political, religious or for profit.
    .label = Purpose
callers-ask-text =
    What will they do there, in a few words?
    .label = What they do
callers-ask-name =
    Who is it, a person or an organisation? Please say that it is used for the booking only.
    .label = Name
callers-ask-phone =
    Their telephone number, please. It is locked away, and deleted some time after their last booking.
    .label = Telephone
callers-summary =
    <b>Book it like this?</b>
    .send = Yes, book it
callers-booked =
    ✅ Booked for <b>{ $name }</b>. Please read this out to them.
    🚪 <b>{ $room }</b> · { $place }
    { $begins } – { $ends } · number { $number }
    { $way }
    { $entry }
    { $contact }
    .sheet = See that day
callers-number =
    <b>{ $name }</b>
    ☎️ { $phone }
callers-phone = ☎️ See the number
callers-notice-back = ☎️ Please telephone { $name }: they cannot have <b>{ $room }</b>, { $begins } – { $ends }, which you booked for them. Number { $number }.
callers-find-begin = <b>{ $room }</b> · if whoever telephones is a neighbour here, the booking can be their own.
    .open = 👤 Book for a neighbour
callers-ask-words =
    Who is it? Please write the name. That you looked is recorded.
    .label = Name
callers-found =
    { $count ->
        [0] Nobody who may have this room fits “{ $words }”.
       *[other] <b>Who is on the telephone?</b> Please ask where they live, then choose.
    }{ $more ->
        [yes] {" "}There are more: please search with more of the name.
       *[no] {""}
    }
    .again = 🔎 Search again
callers-found-line = { $n }. { $name } · { $area }{ $born ->
        [none] {""}
       *[other] {" "}· born { $born }
    }
callers-neighbour = <b>{ $room }</b> · a booking of <b>{ $name }</b>’s own. Please ask them one thing after the other.
callers-notice-booked = ☎️ As you asked, { $name } has booked <b>{ $room }</b> for you, { $begins } – { $ends }, { $place }. Number { $number }. If you never asked, you can cancel it.
deed-neighbour-booked = booked a room for a neighbour who telephoned
deed-caller-booked = booked a room for a caller
deed-caller-phone-read = read a caller’s telephone number
form-name-callers-book = Booking for a caller
form-name-callers-find = Finding who telephones
form-name-callers-neighbour = Booking for a neighbour
form-nudge-callers-book = You were booking a room for a caller. Would you like to go on?
form-nudge-callers-find = You were looking for who telephones. Would you like to go on?
form-nudge-callers-neighbour = You were booking a room for a neighbour. Would you like to go on?
rules-caller = Bookings by telephone
rule-caller-kept-days = Name and number are kept after the last booking: { $value } days
kept-callers = Name and number of who booked by telephone: { $days } days after the last booking
