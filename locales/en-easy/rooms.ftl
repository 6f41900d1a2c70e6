# Rooms that stand empty: plain words
rooms-around =
    <b>Rooms to borrow</b>
    { $count ->
        [0] There is none where you live yet.
       *[other] What would you like to do?
    }
    .wish = I will write what room I need
    .find = Find a room by day and time
rooms-browse = See the rooms one by one
rooms-listed =
    <b>Rooms to borrow</b>
    Please press a room.
rooms-line = { $name }, for { $people } people
rooms-mine = See my room bookings
rooms-back = Back to finding a room
rooms-card =
    <b>{ $name }</b>
    It is at { $place }. There is room for { $people }.
    { $step }
    { $price }
    .book = See when it is free
rooms-about = Tell me more about the room
rooms-about-card =
    <b>{ $name }</b>
    { $way }
    { $about }
    { $equipment }
    .back = Back to the room
rooms-equipment = There is: { $things }
rooms-step-free = There are no steps on the way in.
rooms-price = Price: { $price }. You pay it there.
rooms-entry = How you get in: { $entry }
rooms-contact = Telephone: { $contact }
rooms-week = { $days } { $hours }
rooms-week-run = { $first } to { $last } { $hours }
rooms-other =
    { $hours ->
        [none] { $day }: closed
       *[other] { $day } { $hours }
    }
rooms-find-ask-day =
    On which day do you need a room?
    .label = Day
rooms-found =
    { $day }, { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
    { $count ->
        [0] No room is free then.
       *[other] These are free. Please press one.
    }
    { $count ->
        [0] Please try another day or time.
       *[other] We then keep it for you for a moment.
    }
    .again = Search again
rooms-wish-ask-words =
    { $here ->
        [yes] We look near where you are.
       *[no] What room do you need?
    }
    Please write how many you are, and when.
    For example: 8 people tomorrow evening
    .label = Room
rooms-wish-unclear =
    We are sorry. We did not understand.
    Please write how many you are, and when.
    For example: 10 people on Saturday from 3 to 5 pm
    .again = Write it again
rooms-wished =
    We understood: <b>{ $understood }</b>
    { $lacking }
    { $fit ->
        [wished]
            These are free. Please press one.
            We then keep it for you for a moment.
        [hours]
            Nothing is free at those hours.
            These are free at the nearest hours.
        [later]
            Nothing is free then.
            These are the next that are free.
        [far] That day cannot be booked yet. You can book until { $last }.
        [lacking] Please write it a little differently.
       *[none]
            None is free within two weeks.
            Please write it a little differently.
    }
    .again = Write it again
rooms-wish-past =
    That day is over.
    Please write a day from today on.
    For example: 10 people on Saturday from 3 to 5 pm
    .again = Write it again
rooms-near = Find one near where I am now
form-nudge-rooms-find =
    You were looking for a room.
    Shall we go on?
form-nudge-rooms-wish =
    You were looking for a room.
    Shall we go on?
rooms-near-how =
    Please press at the bottom of the screen.
    It tells us where you are now.
    We only use it to find rooms, and keep nothing.
    .location = Send where I am
rooms-wish-here = Find one near where I am now
rooms-wish-any = Any time will do
rooms-round = Draw: { $name }
