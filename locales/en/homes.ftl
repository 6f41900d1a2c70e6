# Homes shared between generations
rules-homes = Homes shared between generations
rule-homes-host-age = Hosts: from the age of { $value }
rule-homes-guest-age = Guests: from the age of { $value }
rule-homes-stay-days-least = Shortest stay: { $value } days
rule-homes-help-hours-most = Help: { $value } hours a week at the most
rule-homes-guest-open-most = Homes that a guest may ask at once: { $value }
rule-homes-papers-days = Papers that were seen hold for { $value } days
rule-homes-rent-percent = Rent: up to { $value }% of what is usual around there
rule-homes-rent-max = Rent: up to { $value } won a month
rule-homes-term-months = Months of a term: { $value }
rule-homes-trial-days = Days of the trial: { $value }
rule-homes-trial-notice-days = Days of notice during the trial: { $value }
rule-homes-notice-days = Days of notice after the trial: { $value }
rule-homes-deliver-from = Hour from which hosts hear of requests: { $value }
rule-homes-deliver-until = Hour until which hosts hear of requests: { $value }
rule-homes-first-hours = Hours after which an unanswered host is asked again: { $value }
rule-homes-second-hours = Hours after which an unanswered host is asked a second time: { $value }
rule-homes-call-hours = Hours after which a coordinator phones the host: { $value }
rule-homes-meeting-hours = Hours before a meeting at which we remind: { $value }
rule-homes-check-first-days = Days after moving in at which we first ask how it goes: { $value }
rule-homes-check-second-days = Days after moving in at which we ask a second time: { $value }
rule-homes-check-third-days = Days after moving in at which we ask a third time, and monthly from then on: { $value }
rule-homes-renew-days = Days before the end at which we ask about renewal: { $value }
rule-homes-end-first-days = Days before the end at which we first remind of it: { $value }
rule-homes-end-last-days = Days before the end at which we last remind of it: { $value }
rule-homes-kept-days = Days that a shared home is remembered once it has ended: { $value }
rule-homes-refused-days = Days that applications are kept which were refused or came to nothing: { $value }
rule-homes-undo-minutes = Minutes in which an answer can be taken back: { $value }
rule-homes-papers-first-days = First word about papers that run out, in days before: { $value }
rule-homes-papers-last-days = Last word about papers that run out, in days before: { $value }
rule-homes-idle-days = Days until a search ends for which no papers are shown: { $value }
rule-homes-idle-warn-days = That is said so many days before: { $value }
kept-homes = Shared homes that have ended, and which papers were seen: { $days } days
kept-home-requests = Applications for shared homes that were refused or came to nothing: { $days } days
command-homes = Homes shared: offer a room, or look for one
command-homedesk = Homes shared: hosts, guests and requests
command-rentlevel = Homes shared: what a room usually costs
host-state-invited = invited
host-state-applied = applied
host-state-visit-planned = a visit is planned
host-state-visited = visited
host-state-work-needed = something to be mended first
host-state-unsuitable = not suitable
host-state-listed = open to guests
host-state-paused = resting
host-state-hosting = living together
host-state-left = over
guest-state-applied = applied
guest-state-documents = papers being seen
guest-state-verified = papers seen
guest-state-searching = looking for a home
guest-state-placed = living together
guest-state-refused = not taken
guest-state-left = over
match-state-sent = being read by a coordinator
match-state-screened = to be passed on
match-state-declined = not passed on
match-state-delivered = waiting for an answer
match-state-later = to be asked again later
match-state-phone = to be asked by telephone
match-state-yes = they would like to meet
match-state-no = not this time
match-state-withdrawn = taken back
match-state-meeting = a meeting is planned
match-state-met = they have met
match-state-both-yes = both said yes
match-state-one-no = one said no
match-state-agreement = being written down
match-state-signed = signed
match-state-trial = first month
match-state-active = living together
match-state-notice = ending soon
match-state-ended = over
match-state-stopped = stopped
came-phone = by telephone
came-relative = with help from the family
came-self = by themselves
chore-company = company
chore-errands = errands
chore-cleaning = light cleaning
chore-cooking = cooking together
chore-door = locking up
chore-phone = help with the telephone
chore-walks = walks together
paper-identity = identity card
paper-enrolment = certificate of enrolment
paper-first-reference = first reference
paper-second-reference = second reference
gender-woman = woman
gender-man = man
gender-unsaid = not said
tongue-ko = Korean
tongue-en = English
tongue-fr = French
tongue-zh = Chinese
tongue-ja = Japanese
tongue-vi = Vietnamese
homes-any = Any language
homes-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
homes-won = { $amount } won
homes-hours = { $hours ->
    [one] { $hours } hour a week
   *[other] { $hours } hours a week
}
homes-here = All of { $area }
homes-visit = Visit: { $at }
homes-works = To be mended: { $works }
homes-help = Help: { $hours } h a week, { $chores }
homes-until = until { $ends }
homes-open = Open
homes-back = ‹ Back
homes-door-find = Look for homes
homes-door-asked = What I have asked
homes-door-desk = ‹ The desk of homes
homes-which =
    <b>Homes shared</b>
    Older people with a room to spare and students who look for one are brought together by a coordinator.
    What would you like to do?
    .offer = I would like to share my home
    .kin = A relative might share their home
    .seek = I am looking for a room
homes-searching =
    <b>Looking for a home to share</b>
    Once your papers were seen you can look for homes.
    .end = I want to stop looking
homes-ask-end =
    Do you want to stop looking?
    The homes you asked are told so too.
    .yes = Yes, I stop looking
    .no = No, I go on looking
homes-search-ended = Very well. You are no longer looking for a home. What you wrote goes after 30 days.
homes-offer-ask-came =
    Who is writing this?
    .label = Written
homes-offer-ask-birth =
    In which year were you born?
    For example: 1950
    .label = Born in
homes-offer-ask-area =
    In which neighbourhood is your home?
    { $step ->
        [found] Please choose one of these.
        [inside] Please choose inside { $area }.
        [gu] Which part of { $area }?
        [city] Which district of { $area }?
       *[ask] Please write its name.
    }
    .label = Neighbourhood
homes-offer-ask-room =
    What is the room like?
    For example: a small sunny room.
    .label = Room
homes-offer-ask-address =
    What is your address?
    Only your coordinator sees it.
    .label = Address
homes-offer-ask-phone =
    What is your telephone number?
    Only your coordinator sees it.
    .label = Telephone
homes-offer-summary =
    <b>This is what you wrote.</b>
    By sending it you agree that a coordinator visits your home. You can take that back at any time with /consents.
    .send = Send it
homes-offered =
    Thank you. Your coordinator for { $area } knows of it.
    They will telephone you, and come to see you.
homes-mine =
    <b>My home</b> · { $area }
    { $state }
    { $visit }
    .pause = Rest for a while
    .resume = Open it to guests again
    .leave = I do not want to any more
    .stay = See how it goes
homes-ask-leave =
    Do you want to stop offering your room? To begin again, tell your coordinator.
    .yes = Yes, stop
    .back = No, leave it
homes-seek-ask-school =
    At which school are you?
    .label = School
homes-seek-ask-birth =
    In which year were you born?
    .label = Born in
homes-seek-ask-gender =
    What may a host be told about your gender?
    .label = Gender
homes-seek-ask-about =
    Please say a few words about yourself.
    .label = About me
homes-seek-ask-languages =
    Which languages do you speak?
    .label = Languages
homes-seek-ask-area =
    Where are you looking?
    { $step ->
        [found] Please choose one of these.
        [inside] Please choose inside { $area }.
        [gu] Which part of { $area }?
        [city] Which district of { $area }?
       *[ask] Please write the name of a neighbourhood or district.
    }
    .label = Neighbourhood
homes-seek-ask-begins =
    From which day on?
    .label = From
homes-seek-ask-months =
    For how long?
    .label = For
homes-seek-ask-phone =
    What is your telephone number? Only your coordinator sees it.
    .label = Telephone
homes-seek-summary =
    <b>Apply like this?</b>
    By sending it you agree that a coordinator looks at your identity card, your certificate of enrolment and two references. No paper is kept.
    .send = Apply
homes-applied =
    Your application has arrived. A coordinator gets in touch to see your papers, usually within a week.
    Please only show them: send no photo and no copy.
homes-find-ask-area =
    Where are you looking?
    { $step ->
        [found] Please choose one of these.
        [inside] Please choose inside { $area }.
        [gu] Which part of { $area }?
        [city] Which district of { $area }?
       *[ask] Please write the name of a neighbourhood or district.
    }
    .label = Neighbourhood
homes-find-ask-language =
    Which language should be spoken there?
    .label = Language
homes-found =
    { $count ->
        [0] No home is open there in your days. Try another neighbourhood.
        [one] <b>{ $count } open home</b>
       *[other] <b>{ $count } open homes</b>
    }
homes-found-line = { $n }. { $area } · { $rent } won a month
homes-found-open = { $n }. { $area }
homes-card =
    <b>{ $area }</b> · { $rent } won a month (no deposit)
    Room: { $room }
    Home: { $house }
    Days there: { $habits }
    Languages: { $languages }
    { $help }
    from { $begins }
    { $until }
    .ask = Ask whether I could live there
homes-ask-ask-self =
    Please introduce yourself to the host.
    .label = About me
homes-ask-ask-why =
    Why would you like to live in this home?
    .label = Why
homes-ask-ask-living =
    What are your days like, and what could you help with?
    .label = My days
homes-ask-summary =
    <b>Ask like this?</b>
    A coordinator reads it first, then passes it on.
    .send = Ask
homes-asked =
    Your coordinator has it, reads it and then asks the host. That usually takes about a week.
    You will hear the answer here.
homes-own =
    { $count ->
        [0] You have not asked anywhere yet.
       *[other] <b>What you have asked</b>
    }
    .back = Take back number { $n }
homes-own-line = { $n }. { $area } · { $rent } won a month · { $state }
homes-say-yes = Yes, I would like to meet
homes-say-no = No, thank you
homes-say-phone = Please explain by telephone
homes-said-yes =
    Thank you.
    Your coordinator will ask you for a day.
homes-said-no =
    All right.
    You need not give a reason.
homes-said-later =
    All right.
    You will be asked again later.
homes-said-phone =
    All right.
    Your coordinator will telephone you.
homes-helper-sure = Is this your answer for <b>{ $name }</b>? If so, please choose below.
homes-said-for = You have answered for <b>{ $name }</b>. { $state ->
        [yes] The coordinator will ask for a day
        [no] It is noted that there will be no meeting
        [later] The question will come again later
       *[phone] The coordinator will telephone { $name }
    }. { $name } is told as well.
homes-undo = Take my answer back
homes-undo-until =
    If you change your mind, you can take it back within { $minutes } minutes.
    Until then nobody is told.
homes-undone =
    Your answer is taken back.
    Nobody was told of it.
homes-unclear =
    I am not sure that I understood you.
    Would you like to meet the student?
homes-notice-hello =
    Good day, { $name }.
    This is { $coordinator }, your coordinator for shared homes.
    A student is looking for a room.
homes-notice-who =
    { $gender ->
        [woman] She is { $age } years old
        [man] He is { $age } years old
       *[other] The student is { $age } years old
    }.
    The school is { $school }.
    It is for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, from { $begins }.
homes-notice-question = Would you like to meet this student?
homes-notice-again =
    Yesterday we told you of a student.
    { $gender ->
        [woman] She is { $age } years old
        [man] He is { $age } years old
       *[other] The student is { $age } years old
    }, at { $school }.
    It is for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, from { $begins }.
    Would you like to meet?
homes-notice-again-last =
    A student is still waiting to hear from you.
    { $gender ->
        [woman] She is { $age } years old
        [man] He is { $age } years old
       *[other] The student is { $age } years old
    }, at { $school }.
    It is for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, from { $begins }.
    Would you like to meet?
homes-notice-for =
    A student would like a room in the home of <b>{ $name }</b>.
    { $gender ->
        [woman] She is { $age } years old
        [man] He is { $age } years old
       *[other] The student is { $age } years old
    }, at { $school }.
    It is for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, from { $begins }.
    If you know what { $name } wants, you can answer for them. It is always told that it was you.
homes-notice-for-again =
    <b>{ $name }</b> has not answered the student yet.
    { $gender ->
        [woman] She is { $age } years old
        [man] He is { $age } years old
       *[other] The student is { $age } years old
    }, at { $school }.
    It is for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, from { $begins }.
    If you know what { $name } wants, you can answer for them.
homes-notice-for-last =
    The student still waits for the answer of <b>{ $name }</b>. Without one, a coordinator telephones tomorrow.
    { $gender ->
        [woman] She is { $age } years old
        [man] He is { $age } years old
       *[other] The student is { $age } years old
    }, at { $school }.
    It is for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }, from { $begins }.
    If you know what { $name } wants, you can answer for them.
homes-notice-helped =
    { $name } answered for you.
    { $reply ->
        [yes] The answer was that you would like to meet the student
        [no] The answer was that you would not like to meet the student
        [later] The answer was that you would like to hear of it later
        [undo] The answer was taken back
       *[phone] The answer was that you would like it explained by telephone
    }.
    { $minutes ->
        [0] If that is not what you want, tell your coordinator.
       *[other] If that is not what you want, you can take it back within { $minutes } minutes.
    }
homes-notice-helped-staff = { $name } answered for { $host }.
homes-notice-off =
    The student of whom we told you has found another home.
    You need not answer.
homes-notice-visit =
    { $coordinator } will come to see your home.
    That is on { $at }.
homes-notice-host = { $name } would share their home. Please telephone to agree on a visit.
homes-notice-host-moved = The home of { $name }: { $state }
homes-notice-guest = { $name } is looking for a home to share. Please see their papers.
homes-notice-papers = Somebody’s papers have run out. Please see them again.
homes-notice-sent = { $guest } asks { $host }. Please read it, and decide whether to pass it on.
homes-notice-withdrawn = { $guest } has taken the request back.
homes-notice-gone = A request about a shared home is over: one of the two has left Pumasi.
homes-notice-yes = { $host } would like to meet { $guest }. Please find a day.
homes-notice-no = { $host } said no to { $guest }.
homes-notice-later = { $host } would rather hear of { $guest } later.
homes-notice-call = Please telephone { $host }: it is time to explain what { $guest } asks.
homes-notice-over =
    { $name } no longer asks to live with you.
    You need not wait any more.
homes-notice-papers-soon = Your papers hold until { $until }. Show them again before then, and your search goes on without a break.
homes-notice-idle-soon = You have not shown your papers for a long time. If no coordinator sees them by { $until }, your search ends.
homes-notice-idle = We have not seen your papers for a long time, so your search has ended. Press below to begin again.
homes-notice-verified = All of your papers were seen. You can look for homes until { $until }.
homes-notice-lapsed = Your papers have run out. Show them to your coordinator again, and the search goes on.
homes-notice-refused = Your application could not be taken this time. The reason: { $why }
homes-notice-declined = Your request was not passed on. The reason: { $why }
homes-notice-guest-yes = The host would like to meet you. Your coordinator will ask you for a day.
homes-notice-guest-no = It was not to be with that home this time. Please look at other homes.
homes-desk =
    <b>The desk of shared homes</b>
    What would you like to see?
    .hosts = Homes
    .guests = Guests
    .asked = Requests
    .level = What a room usually costs
homes-list-hosts =
    { $count ->
        [0] There are no homes yet.
       *[other] <b>Homes</b>
    }
homes-list-guests =
    { $count ->
        [0] Nobody is looking for a home.
       *[other] <b>Guests</b>
    }
homes-list-asked =
    { $count ->
        [0] No request is waiting.
       *[other] <b>Requests</b>
    }
homes-host-line = { $name } · { $state }
homes-guest-line = { $name } · { $state }
homes-match-line = { $guest } → { $host } · { $state }
homes-host =
    <b>{ $name }</b> · { $area }
    { $state } (came { $came })
    { $visit }
    { $works }
    Room: { $room }
    Home: { $house }
    Days there: { $habits }
    Languages: { $languages }
    { $rent } won a month
    { $help }
    from { $begins }
    { $until }
    .describe = Describe the home
    .plan = Plan a visit
    .suit = Suitable
    .work = Something to be mended
    .unsuit = Not suitable
    .list = Open it to guests
    .leave = Over
    .address = Address and telephone
    .person = This person’s record
homes-address =
    <b>{ $name }</b>
    { $address }
    { $phone }
homes-phone =
    <b>{ $name }</b>
    { $phone }
homes-guest =
    <b>{ $name }</b> · { $school }
    { $state }
    Born in { $year }, { $gender }
    { $area } · { $begins } to { $ends }
    { $about }
    Papers are looked at and never kept.
    .saw = Seen: { $paper }
    .refuse = Not here
    .phone = Telephone
homes-paper-line =
    { $until ->
        [none] ☐ { $paper }
       *[other] ☑ { $paper } (until { $until })
    }
homes-match =
    <b>{ $guest } → { $host }</b>
    { $state }
    { $age } years old, { $gender ->
        [woman] woman
        [man] man
       *[other] gender not said
    }, { $school }
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    } from { $begins }
    .screen = Pass it on to the host
    .decline = Do not pass it on
    .yes = By telephone: would meet
    .no = By telephone: no
    .later = By telephone: later
    .host = Home
    .guest = Guest
homes-script =
    <b>Say this on the telephone:</b>
    <i>Hello { $name }, I look after shared homes. A student is looking for a room: { $age } years old, at { $school }, from { $begins } for { $months } months. Would you like to meet? You may say no.</i>
homes-words = “{ $text }”
homes-refuse-ask-why =
    Why not? The person reads it.
    .label = Reason
homes-refused = The person knows now.
homes-decline-ask-why =
    Why is it not passed on? The guest reads it.
    .label = Reason
homes-plan-ask-day =
    On which day do you visit?
    .label = Day
homes-plan-ask-time =
    At what time?
    .label = Time
homes-work-ask-works =
    What has to be mended?
    .label = To be mended
homes-describe-ask-house =
    What is the home like? Please write no address.
    .label = Home
homes-describe-ask-habits =
    What are the host’s days like, and what do they wish for?
    .label = Days there
homes-describe-ask-languages =
    Which languages are spoken there?
    .label = Languages
homes-describe-ask-rent =
    What is the rent a month?
    .label = Rent
homes-describe-ask-hours =
    How many hours of help a week? Care of the body is never asked for.
    .label = Help
homes-describe-ask-chores =
    Help with what?
    .label = With
homes-describe-ask-begins =
    From which day on?
    .label = From
homes-describe-summary =
    <b>Tell guests this?</b>
    .send = Save
homes-level-ask-area =
    Where?
    { $step ->
        [found] Please choose one of these.
        [inside] Please choose inside { $area }.
        [gu] Which part of { $area }?
        [city] Which district of { $area }?
       *[ask] Please write the name of a neighbourhood or district.
    }
    .label = Neighbourhood
homes-level-ask-level =
    What does a room usually cost there in a month?
    .label = Usual rent
homes-level-summary =
    <b>Write it down like this?</b>
    .send = Save
homes-levelled = A room usually costs { $amount } won there. The rent of a shared home is { $most } won at the most.
form-name-homes-offer = sharing a home
form-name-homes-seek = the application for a home
form-name-homes-find = the search for a home
form-name-homes-ask = the request to a host
form-name-homes-refuse = why a guest is not taken
form-name-homes-decline = why a request is not passed on
form-name-homes-plan = the visit
form-name-homes-work = what has to be mended
form-name-homes-describe = the description of a home
form-name-homes-level = the usual rent
form-nudge-homes-offer = You left off at sharing your home. Would you like to go on?
form-nudge-homes-seek = You left off at your application. Would you like to go on?
form-nudge-homes-find = You left off at your search. Would you like to go on?
form-nudge-homes-ask = You left off at your request. Would you like to go on?
form-nudge-homes-refuse = You left off at the reason. Would you like to go on?
form-nudge-homes-decline = You left off at the reason. Would you like to go on?
form-nudge-homes-plan = You left off at the visit. Would you like to go on?
form-nudge-homes-work = You left off at what has to be mended. Would you like to go on?
form-nudge-homes-describe = You left off at the description. Would you like to go on?
form-nudge-homes-level = You left off at the usual rent. Would you like to go on?
deed-home-offered = entered a home in somebody’s name
deed-home-address-read = read an address
deed-guest-phone-read = read a guest’s telephone number
deed-rent-level-set = entered the usual rent
deed-host-plan = planned a visit
deed-host-suit = found a home suitable
deed-host-work = found something to be mended
deed-host-unsuit = found a home not suitable
deed-host-list = opened a home to guests
deed-host-leave = ended a home
deed-host-described = described a home
deed-paper-seen = saw a paper
deed-guest-refused = did not take a guest
deed-home-screen = passed a request on
deed-home-again = passed a request on again
deed-home-decline = did not pass a request on
deed-home-heard-yes = heard by telephone: would meet
deed-home-heard-no = heard by telephone: no
deed-home-heard-later = heard by telephone: later
deed-home-helped-yes = answered for somebody: would meet
deed-home-helped-no = answered for somebody: no
deed-home-helped-later = answered for somebody: later
deed-home-helped-phone = answered for somebody: by telephone
deed-home-helped-undo = took back an answer given for somebody
duty-home = Somebody is living with you now, or you with them. Please talk to your coordinator first.
