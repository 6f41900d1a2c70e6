# Of whom relatives have told
command-kin = ask those of whom relatives have told
kin-door = Of whom relatives have told
kin-why =
    A home is shared only if the person who lives there wants it.
    A coordinator telephones and asks that person. Nothing begins before.
    Only the coordinator sees what you write. With a no, all of it is deleted at once.
kin-ask-name =
    What is that person’s name?
    .label = Name
kin-ask-birth =
    In what year was that person born? For example: 1950
    .label = Year of birth
kin-ask-area =
    { $step ->
        [ask] Where does that person live? Type the name of the neighbourhood or of the building.
        [found] Which of these?
        [city] In which district?
       *[other] Where in { $area }?
    }
    .label = Home
kin-ask-room =
    What is the room like?
    .label = Room
kin-ask-address =
    What is the address? Only the coordinator sees it.
    .label = Address
kin-ask-phone =
    At which number can that person be telephoned? Only the coordinator sees it.
    .label = Telephone
kin-summary =
    <b>May the coordinator ask that person?</b>
    .send = Yes, please ask
kin-told = Thank you. The coordinator will telephone { $name }. You will hear what came of it.
kin-listed =
    { $count ->
        [0] There is nobody to ask.
       *[other] <b>Of whom relatives have told</b>
            The longest waiting first. Press only what you have heard from that very person.
    }
    .line = { $name } · { $day }
kin-card =
    <b>{ $name }</b> · born { $born } · { $area }
    Room: { $room }
    { $by } told of this on { $day }.
    .phone = See the telephone number
    .yes = I have heard it: yes
    .no = I have heard it: no
kin-phone =
    { $name }: { $phone }
    You may ask like this:
    “Your family tells us that you might share your home. Is that what you want yourself? It is quite all right to say no.”
kin-back = Write down the answer
kin-agreed = It is written down as the wish of that person. Please plan a visit now.
kin-declined = All right. What was written down is deleted.
kin-notice-told = { $by } tells us that { $name }, a relative, might share their home. Please telephone { $name } and ask.
kin-notice-yes = { $name } has said yes to the coordinator, who will plan a visit.
kin-notice-no =
    The coordinator has asked. The home is not going to be shared for now.
    What you had written is deleted.
deed-kin-phone-read = read the telephone number of somebody of whom a relative told
deed-kin-no = heard it: no home to share
form-name-kin-tell = A relative’s home
form-nudge-kin-tell = You were telling us of a relative’s home. Would you like to go on?
rules-kin = Of whom relatives have told
rule-kin-most = People of whom somebody can tell at once: { $value }
rule-kin-days = Days until somebody who could not be asked is forgotten: { $value }
kept-kin = Of whom a relative has told, while not asked yet: { $days } days
