# Rooms that stand empty
command-rooms = Find a room to borrow
command-buildings = See and open my buildings and rooms
equipment-projector = projector
equipment-sound = sound system
equipment-board = whiteboard
equipment-wifi = Wi-Fi
equipment-tables = tables and chairs
equipment-kitchen = kitchen
equipment-mirror = full-length mirror
equipment-parking = parking
purpose-meeting = Meeting
purpose-class = Learning and classes
purpose-hobby = Hobby or club
purpose-exercise = Exercise and dance
purpose-family = Family occasion
purpose-public = Something for everybody’s good
rooms-around =
    <b>Rooms to borrow</b>
    { $count ->
        [0] There is no room to borrow where you live yet.
       *[other] Press a room to see when it is free.
    }
    .wish = ✍ Find with one line
    .find = 🔎 Find by day and time
rooms-browse = See the rooms
rooms-listed =
    <b>Rooms to borrow</b>
    Press a room.
rooms-about = More about the room
rooms-about-card =
    <b>{ $name }</b>
    { $way }
    { $about }
    { $equipment }
    .back = ‹ To the room
rooms-line = { $name } · { $place } · for { $people }
rooms-mine = My bookings
rooms-back = ‹ All rooms
rooms-card =
    🚪 <b>{ $name }</b> (for up to { $people })
    { $place }
    { $way }
    { $about }
    { $equipment }
    { $step }
    { $price }
    { $last }
    { $source }
    Can be booked from { $first } on, for up to { $hours } at a time. { $approval ->
        [yes] A manager says yes first.
       *[no] It is booked at once.
    }
    It stands empty:
    .book = 📅 See when it is free
rooms-round = 🎟 Draw: { $name }
rooms-equipment = There is: { $things }
rooms-step-free = ♿ No steps on the way in
rooms-price = Price: { $price } (paid there)
rooms-entry = 🔑 Getting in: { $entry }
rooms-entry-kept = 🔑 How one gets in is noted
rooms-contact = ☎ { $contact }
rooms-whole = part of “{ $whole }”
rooms-week = { $days } · { $hours }
rooms-week-run = { $first } to { $last } · { $hours }
rooms-other =
    { $hours ->
        [none] { $day }: not let
       *[other] { $day }: { $hours }
    }
rooms-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
rooms-find-ask-day =
    On which day do you need a room?
    .label = Day
rooms-find-ask-hours =
    { $step ->
        [opens] From what time?
       *[other] From { $start } until what time?
    }
    .label = Hours
rooms-find-ask-people =
    How many of you will there be?
    .label = People
rooms-found =
    <b>{ $day } { $hours } · { $people ->
        [one] { $people } person
       *[other] { $people } people
    }</b>
    { $count ->
        [0] No room is free then. Try another day or time.
       *[other] These are free. Press one to have it kept for a moment.
    }
    .again = Search again
rooms-wish-ask-words =
    { $here ->
        [yes] We look for rooms within a walk from where you are. How many are you, and when? For example: 8 people tomorrow evening
       *[no] What room do you need? One line will do. For example: for 8 people tomorrow evening with a projector, within 20 minutes’ walk
    }
    .label = Room wanted
rooms-near = 📍 Find one near where I am
rooms-near-how =
    Press the button at the bottom of the screen to send where you are. It is used to find rooms near you and is not kept.
    .location = Send my location
rooms-wish-here = 📍 Within a walk from where I am
rooms-wish-any = At any time
rooms-wish-unclear =
    We could not make out what you are looking for. Tell us how many you are, the day, the hours, what you need. For example: 10 people on Saturday from 3 to 5 pm, whiteboard
    .again = Write it again
rooms-wished =
    Understood: <b>{ $understood }</b>
    { $rest }
    { $lacking }
    { $fit ->
        [wished] These are free. Press one to have it kept for a moment.
        [hours] Nothing is free at those hours. These are free at the nearest ones.
        [later] Nothing is free then. These are the next that are.
        [far] That day cannot be booked yet. You can book until { $last }.
        [lacking] Try asking for less.
       *[none] Nothing is free within two weeks. Try asking for less.
    }
    .again = Write it again
rooms-wish-lacking =
    { $what ->
        [rooms] There is no room to be had in this area yet.
        [people] No room is that large. The largest takes { $best } people.
        [equipment] { $thing ->
            [none] No room has that.
           *[other] No room has this: { $thing }.
        }
        [step-free] No room can be reached without steps.
        [walk] { $best ->
            [none] Nobody knows how far the rooms are on foot.
           *[other] No room is that near. The nearest is about { $best } minutes on foot.
        }
       *[together] Each of these can be had, but no room has all of them.
    }
rooms-wish-past =
    That day is over. Write a day from today on. For example: 10 people on Saturday from 3 to 5 pm
    .again = Write it again
rooms-wish-rest = Not understood: { $rest }
rooms-wish-line = { $begins }–{ $ends } · { $name } · for { $people }{ $walk ->
        [none] {""}
       *[other] {" "}· { $walk }
    }
rooms-wish-far = about { $minutes } min on foot
rooms-wish-day = { $day }
rooms-wish-days = { $first } to { $last }
rooms-wish-hours = { $hours }
rooms-wish-long = { $long }
rooms-wish-step-free = no steps
rooms-wish-walk = within { $minutes } min on foot
form-name-rooms-wish = finding a room in one line
form-nudge-rooms-wish = You were looking for a room. Shall we go on?
rooms-buildings =
    <b>Buildings with rooms</b>
    { $count ->
        [0] You manage no building yet. Opening one takes five minutes.
       *[other] The buildings you manage.
    }
    .open = ➕ Open a building
rooms-built = The building is open. Now add its rooms.
rooms-building-card =
    🏢 <b>{ $name }</b>
    { $area }
    { $about }
    Who may borrow: { $circle }
    Rooms: { $count }
    .room = ➕ Add a room
    .requests = Requests, and today’s rooms
    .days = Set closed days
    .invite = Invite a manager
    .back = ‹ My buildings
rooms-invited =
    Whoever opens this link looks after the rooms and bookings of { $name }, and of nothing else. It works until { $until }.
    { $link }
    .back = ‹ The building
rooms-closed =
    { $days ->
        [1] Closed on { $first }. Whoever had booked then has been told.
       *[other] Closed from { $first } to { $last }. Whoever had booked then has been told.
    }
rooms-added = The room is there. It is let whenever the building is open; you can change that below.
rooms-changed = Changed.
rooms-kept =
    🚪 <b>{ $name }</b> (for up to { $people })
    { $place }
    { $whole }
    { $way }
    { $about }
    { $equipment }
    { $step }
    { $price }
    { $last }
    { $entry }
    { $contact }
    { $approval ->
        [yes] A manager says yes before it is booked.
       *[no] It is booked at once, without asking.
    }
    { $paused ->
        [yes] ⏸ It is not let for now.
       *[no] It is let.
    }
    It stands empty:
    .back = ‹ The building
room-words-name = Name
room-words-about = About
room-words-entry = Getting in
room-words-contact = Contact
room-words-price = Price
room-do-hours = Hours by weekday
room-do-photos = Photos
room-do-other = Other hours for a day
room-do-shut = Not let for a day
room-do-terms = People and limits
room-do-fit = Equipment and uses
room-do-parts = Part of a larger room
room-do-step = ♿ Step-free
room-do-yes = Ask for approval
room-do-pause = ⏸ Pause
room-do-block = Block hours for ourselves
rooms-terms = <b>{ $name }</b>: press what is to change.
room-count-capacity = Room for: { $value }
room-count-people = Fewest people: { $value }
room-count-lead-days = Booked ahead by: { $value } days
room-count-latest-days = At most { $value } days ahead
room-count-slot = In steps of: { $value } minutes
room-count-least = Shortest: { $value } minutes
room-count-most = Longest: { $value } minutes
room-count-before = To set up: { $value } minutes
room-count-after = To clear up: { $value } minutes
rooms-number = { $number }
rooms-fit = <b>{ $name }</b>: tick what is there, and what it is let for.
rooms-parts =
    Of which room is <b>{ $name }</b> a part? Whoever has the whole has its parts as well.
    .none = It stands on its own
rooms-see = ‹ The room
rooms-ask-name =
    What is the building called? For example: Munjeong 2-dong community centre
    .label = Name
rooms-summary =
    <b>Open this building?</b>
    .send = Yes, open it
rooms-ask-hours =
    { $step ->
        [opens] From what time is it let? If there is a break, type it all in one line. For example: 9 to 6, lunch 12 to 1
       *[other] From { $start } until what time is it let?
    }
    .label = Hours
rooms-add-ask-name =
    What is the room called? For example: Meeting room, 2nd floor
    .label = Name
rooms-add-ask-people =
    How many people fit in?
    .label = People
rooms-other-ask-day =
    Which day has other hours?
    .label = Day
rooms-shut-ask-day =
    On which day is the room not let? Whoever has booked it then is told, and why.
    .label = Day
rooms-photos-ask-photos =
    Send photos of the room, { $most } at the most.
    .label = Photos
rooms-name-ask-words =
    What is the room called?
    .label = Name
rooms-about-ask-words =
    Tell about the room. For example: large windows, quiet, no food please.
    .label = About
rooms-entry-ask-words =
    How does one get in? The key, the door code. Shown only to those whose booking is certain.
    .label = Getting in
rooms-contact-ask-words =
    Whom to call when it is urgent? Shown only to those whose booking is certain.
    .label = Contact
rooms-price-ask-words =
    What does it cost? For example: 10,000 won for two hours. We only show it and never handle money.
    .label = Price
rooms-count-ask-number =
    Which number shall it be?
    .label = Number
form-name-rooms-find = finding a room
form-name-rooms-building = opening a building
form-name-rooms-add = adding a room
form-name-rooms-hours = a room’s hours
form-name-rooms-other = other hours for a day
form-name-rooms-shut = a day without the room
form-name-rooms-close = a building’s closed days
form-name-rooms-photos = a room’s photos
form-name-rooms-name = a room’s name
form-name-rooms-about = about a room
form-name-rooms-entry = getting into a room
form-name-rooms-contact = a room’s contact
form-name-rooms-price = a room’s price
form-name-rooms-count = a room’s numbers
form-nudge-rooms-find = You were looking for a room. Shall we go on?
form-nudge-rooms-building = You were opening a building. Shall we go on?
form-nudge-rooms-add = You were adding a room. Shall we go on?
form-nudge-rooms-hours = You were changing a room’s hours. Shall we go on?
form-nudge-rooms-other = You were changing the hours of a day. Shall we go on?
form-nudge-rooms-shut = You were choosing a day on which a room is not let. Shall we go on?
form-nudge-rooms-close = You were setting closed days. Shall we go on?
form-nudge-rooms-photos = You were adding photos of a room. Shall we go on?
form-nudge-rooms-name = You were naming a room. Shall we go on?
form-nudge-rooms-about = You were telling about a room. Shall we go on?
form-nudge-rooms-entry = You were telling how to get in. Shall we go on?
form-nudge-rooms-contact = You were giving a contact. Shall we go on?
form-nudge-rooms-price = You were giving a price. Shall we go on?
form-nudge-rooms-count = You were changing a room’s numbers. Shall we go on?
deed-room-opened = opened a room
deed-room-changed = changed a room
rules-room = Rooms
rule-room-lead-days = Booked ahead by: { $value } days
rule-room-latest-days = Booked at most: { $value } days ahead
rule-room-slot = Let in steps of: { $value } minutes
rule-room-least = Shortest time: { $value } minutes
rule-room-most = Longest time: { $value } minutes
rule-room-before = To set up: { $value } minutes
rule-room-after = To clear up: { $value } minutes
rule-room-people = Fewest people: { $value }
rule-room-approval = A manager says yes before it is booked: { $value }
rule-room-name-max = Length of a room’s name: up to { $value } characters
rule-room-words-max = Length of what is told about a room: up to { $value } characters
rule-room-rooms-max = Rooms of one building: up to { $value }
rule-room-photos-max = Photos of one room: up to { $value }
