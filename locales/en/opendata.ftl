# Rooms from public lists: Seoul’s reservation service, the national list of public facilities
command-opendata = See the rooms brought from public lists
opendata-brought =
    <b>Rooms from public lists</b>
    { $services ->
        [0] Nothing has been brought yet. Send Seoul’s reservation list or the national standard list of public facilities as a file (CSV, JSON, Excel) with /import.
       *[other] { $services } entries make { $rooms } rooms here. A newer file, sent with /import, changes what has changed and leaves alone what you have changed here.
    }
    { $resting ->
        [0] { "" }
        [one] { $resting } room is not on the list any more and rests. It is let again when it comes back.
       *[other] { $resting } rooms are not on the list any more and rest. They are let again when they come back.
    }
opendata-resting = ⏸ { $name } · since { $day }
opendata-house = See { $name }
opendata-source = Source: Seoul public service reservation, { $link }
opendata-source-standard = Source: national standard list of public facilities, Ministry of the Interior and Safety{ $day ->
        [none] {""}
       *[other] {", as of "}{ $day }
    }{ $link ->
        [none] {""}
       *[other] {", "}{ $link }
    }
datasets-name-standard = Rooms of the national list
datasets-noted = Can be taken in, with cells we could not read: { $count }
datasets-name-opendata = Rooms of the reservation service
datasets-gone = Not on the list any more, so they rest: { $count }
datasets-column-group = Class
datasets-column-type = Subclass
datasets-column-status = Status
datasets-column-fee = Payment
datasets-column-spot = Building and room
datasets-column-target = For whom
datasets-column-link = Web page
datasets-column-x = X coordinate
datasets-column-y = Y coordinate
datasets-column-opens = Open from
datasets-column-closes = Open until
datasets-column-books-from = Booking from
datasets-column-books-until = Booking until
datasets-column-gu = District
datasets-column-detail = Details
datasets-column-phone = Telephone
datasets-column-from-hour = First hour
datasets-column-until-hour = Last hour
datasets-column-cancel-from = Cancelled before
datasets-column-cancel-days = Days before that
rules-opendata = Rooms from public lists
rule-opendata-people = Room for, where no number is told: { $value }
rule-opendata-gone-percent = A file that lacks more than this is a part of a list: { $value } %
datasets-column-facility = Facility
datasets-column-site = Site
datasets-column-sort = Kind of facility
datasets-column-shut = Days shut
datasets-column-workday-from = Workdays from
datasets-column-workday-until = Workdays until
datasets-column-weekend-from = Weekend from
datasets-column-weekend-until = Weekend until
datasets-column-charged = Charged (Y/N)
datasets-column-per-hours = Hours the fee is for
datasets-column-charge = Fee
datasets-column-over-hours = Extra hours
datasets-column-over-charge = Fee for extra hours
datasets-column-holds = Holds (people)
datasets-column-size = Floor area (m²)
datasets-column-extras = Facilities
datasets-column-apply = How to apply
datasets-column-road = Street address
datasets-column-lot = Lot address
datasets-column-keeper = Managed by
datasets-column-office = Department
datasets-column-call = Telephone for users
datasets-column-page = Home page
datasets-column-lat = Latitude
datasets-column-lon = Longitude
datasets-column-as-of = As of
datasets-column-source-code = Provider code
datasets-column-source-name = Provider
datasets-name-rooms = Buildings and rooms
datasets-column-building = Building
datasets-column-people = People
datasets-column-entry = Getting in
datasets-column-contact = Contact
datasets-column-equipment = Equipment
datasets-column-steps = Step-free (1 = yes)
datasets-column-mon = Monday
datasets-column-tue = Tuesday
datasets-column-wed = Wednesday
datasets-column-thu = Thursday
datasets-column-fri = Friday
datasets-column-sat = Saturday
datasets-column-sun = Sunday
datasets-column-single-days = Other hours on single days
datasets-column-whole = Part of room
datasets-column-own-lead-days = Booked ahead by (days)
datasets-column-own-latest-days = At most ahead (days)
datasets-column-own-slot = In steps of (minutes)
datasets-column-own-least = Shortest (minutes)
datasets-column-own-most = Longest (minutes)
datasets-column-own-before = To set up (minutes)
datasets-column-own-after = To clear up (minutes)
datasets-column-own-people = Fewest people
datasets-column-own-approval = Approval (1 = by a manager, 0 = at once)
datasets-column-own-cancel-days = Cancelled in time (days before)
datasets-shape-whole = the name of a room of the same building, whose row stands above; empty: it stands on its own
datasets-shape-single-days = single days that are different, with ; between them: 2026-12-24 10:00-14:00; 2026-12-25 closed
datasets-shape-own = { $least }–{ $most }; empty: the rule of the community
cell-fault-unread = cannot be read; the row is taken without it, so please set this by hand
cell-fault-holidays = names holidays, on which your community is open; please say by hand when this room is shut
cell-fault-older = is older than the list that is here already
cell-fault-no-whole = there is no such room in this building; put its row above this one
cell-fault-part-of-itself = a room cannot be a part of itself, nor of one of its own parts
cell-fault-booked = this room, or one it belongs with, is booked and cannot be joined or parted now; send it again when the bookings are over
