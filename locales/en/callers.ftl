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
deed-caller-booked = booked a room for a caller
deed-caller-phone-read = read a caller’s telephone number
form-name-callers-book = Booking for a caller
form-nudge-callers-book = You were booking a room for a caller. Would you like to go on?
rules-caller = Bookings by telephone
rule-caller-kept-days = Name and number are kept after the last booking: { $value } days
kept-callers = Name and number of who booked by telephone: { $days } days after the last booking
