# Under one roof
command-stay = The home I share
command-stays = Shared homes: calls and progress
mood-good = All is well
mood-fair = So-so
mood-worried = I am worried
task-kind-stopped = stopped for safety
task-kind-worried = somebody is worried
task-kind-silent = two questions unanswered
task-kind-trial = the trial is over
task-kind-renew = going on or not
task-kind-reference = asking how it was to live together
task-kind-leaving = somebody wants to leave
stays-state-yes = wants to meet
stays-state-meeting = a meeting is planned
stays-state-met = have met
stays-state-both-yes = both said yes
stays-state-agreement = being agreed on
stays-state-signed = agreed
stays-state-trial = trying it for a month
stays-state-active = living together
stays-state-notice = ends soon
stays-state-stopped = stopped
stays-state-ended = over
stays-open = See more
stays-back = ‹ Back
stays-to-desk = ‹ What there is to do
stays-answer = Answer
stays-rest = What else I can do
stays-next = Next page
stays-wish-yes = Yes, I want to go on
stays-wish-no = No, I will end it then
stays-kept-yes = Yes, as we agreed
stays-kept-no = No, it is different
stays-number = { $count }
stays-meeting =
    You meet: { $at }
    { $place }
stays-place = Place: { $place }
stays-term = From { $first } to { $last }
stays-ends = Ends: { $last }
stays-mine =
    <b>The home you share</b>
    { $count ->
        [0] There is none yet.
       *[other] Press one to see more.
    }
    .open = { $n }. { $name }
stays-line = { $n }. { $name } · { $state }
stays-card =
    <b>{ $name }</b>
    { $state }
    { $meeting }
    { $term }
    { $whose ->
        [none] { "" }
       *[other] You look at this for { $whose }.
    }
    .like = Yes, I would like to try
    .unlike = No, thank you
    .undo = Take my answer back
    .read = Read the agreement
    .calendar = Put it in my calendar
    .where = See address and phone
    .write = Write something
    .leave = I want to stop living together
    .stop = It is not safe: stop everything
stays-liked = Thank you. The other answer is passed on only if both of you say yes.
stays-unliked = That is fine. You need not say why.
stays-ask-leave =
    Do you want to stop living together?
    It does not end at once. A coordinator helps you by phone.
    .yes = Yes, I want to stop
    .no = No, leave it as it is
stays-left = Very well. It ends on { $last }. A coordinator calls you soon.
stays-ask-stop =
    <b>If you are in danger now, call 112 first.</b>
    If somebody is hurt, call 119.
    Press below and all contact stops. The coordinators are told at once.
    .yes = Yes, stop it now
    .no = No, I am all right
stays-stopped =
    <b>If you are in danger now, call 112.</b>
    All contact has stopped. The coordinators have been told.
    We did not tell the other person. A coordinator calls you.
stays-where =
    <b>{ $name }</b>
    { $address }
    { $phone }
    Please do not pass this on. It is recorded that you looked.
stays-calendar =
    You meet { $at }. Please save the calendar below.
    { $place }
stays-calendar-title = Shared home, meeting: { $host }, { $guest }
stays-calendar-file = meeting
stays-paper-file = agreement
stays-terms =
    <b>Your agreement</b> (version { $edition })
    • Host: { $host }
    • Guest: { $guest }
    • From { $first } to { $last }
    • Rent: { $rent } won a month
    • Help: { $hours } hours a week
    • What the help is: { $chores }
    • House rules: { $rules }
    • In an emergency: { $contacts }
    There is no deposit. So far { $count } of three have said yes.
    .agree = Yes, I agree to this
    .paper = Get it on paper
    .back = ‹ Back
stays-terms-days =
    <b>Your agreement, page one of three</b>
    { $host } and { $guest } live together.
    It is from { $first } to { $last }.
    The rent is { $rent } won a month, with no deposit.
stays-terms-help =
    <b>Your agreement, page two of three</b>
    { $guest } helps for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } a week.
    What the help is: { $chores }
stays-terms-house =
    <b>Your agreement, page three of three</b>
    Rules of the house: { $rules }
    Whom to call in an emergency: { $contacts }
    { $count ->
        [0] Nobody has answered yet.
       *[other] So far, { $count } of three have said yes.
    }
stays-paper =
    Agreement on a shared home

    Host: { $host }
    Guest: { $guest }
    Term: from { $first } to { $last }
    Rent: { $rent } won a month, no deposit
    Help: { $hours } hours a week
    What the help is: { $chores }
    House rules: { $rules }
    In an emergency: { $contacts }

    The first month is a trial.
    Whoever wants to end it says so in good time.
    If it is not safe, it stops at once.

    Please sign here.

    Host ____________________

    Guest ____________________

    Coordinator ____________________

    Version { $edition } · check { $mark } · agreed by { $count }
stays-printed = Please print it, and let all three sign. Its check is { $mark }.
stays-agreed = Your yes has been written down.
stays-checked =
    { $worried ->
        [yes] Thank you for telling us. A coordinator calls within a day.
       *[no] Thank you for telling us. The other person does not see it.
    }
stays-wished = We have noted that you want to go on. If both of you do, a coordinator arranges it.
stays-unwished = That is fine. You need not say why. A coordinator calls you.
stays-written =
    Passed on: { $text }
    { $hidden ->
        [yes] Numbers and addresses are still hidden.
       *[no] { "" }
    }
    { $money ->
        [yes] Please be careful when somebody asks for money. A moderator has been told.
       *[no] { "" }
    }
stays-ask-mood =
    How is it, living together?
    .label = How it is
stays-ask-kept =
    Are rent and help as you agreed?
    .label = As agreed
stays-ask-words =
    Would you like to tell the coordinator something? Only the coordinator reads it.
    .label = To the coordinator
stays-ask-line =
    What would you like to say? The coordinator reads it too.
    .label = Words
stays-desk =
    <b>Shared homes</b>
    Under way: { $count } · Calls to make: { $calls }
    .call = ☎ { $due } · { $name } · { $kind }
    .open = { $host } · { $guest } · { $state }
stays-count = { $state }: { $count }
stays-moods = { $name }: well { $good }, so-so { $fair }, worried { $worried }, no answer { $silent }
stays-kept =
    <b>{ $host } · { $guest }</b>
    { $state }
    { $meeting }
    { $ends }
    .meet = Plan a meeting
    .met = They have met
    .draft = Write the agreement
    .begin = Set the day of moving in
    .settle = The trial went well: they stay
    .renew = Another term
    .end = End it
    .hostyes = The host says yes
    .hostno = The host says no
    .guestyes = The guest says yes
    .guestno = The guest says no
    .read = Read the agreement
    .calendar = Put it in my calendar
    .write = Write to both
    .stop = Stop for safety
    .phone = ☎ Ask { $name } how it is
    .wants = { $name } wants to go on
    .unwanted = { $name } wants to end it
stays-sign-host = The host says yes to it
stays-sign-guest = The guest says yes to it
stays-sign-staff = I confirm it as coordinator
stays-call =
    Call <b>{ $name }</b> · { $kind }
    By { $due }
    You could say:
    <i>{ $script }</i>
    .done = ☎ I have called
    .open = See more
stays-heard-yes = Says yes
stays-heard-no = Says no
stays-heard-good = All is well
stays-heard-fair = So-so
stays-heard-worried = Is worried (call again)
stays-heard-danger = Is in danger (tell all now)
stays-heard-later = Call again later
stays-heard-missed = Nobody answers
stays-did-again = Written down. It stays with the calls to make, for { $due }.
stays-notice-danger =
    🚨 <b>{ $name } says it is not safe.</b> { $host } · { $guest }
    { $by } heard it by phone. Call 112 first, then decide whether to stop all contact.
stays-script-check =
    You could say to <b>{ $name }</b>:
    <i>Hello, I look after shared homes. I have just two questions.</i>
stays-script-stopped = Hello, I look after shared homes. Are you safe now? Can you stay where you are?
stays-script-worried = Hello, I look after shared homes. I heard that you are worried. Would you like to tell me about it?
stays-script-silent = Hello, I look after shared homes. How have you been?
stays-script-trial = Hello, I look after shared homes. How was the first month? Would you like to go on?
stays-script-renew = Hello, I look after shared homes. The agreement ends soon. Would you like to go on?
stays-script-reference = Hello, I look after shared homes. Would you tell me how it was to live together?
stays-script-leaving = Hello, I look after shared homes. I heard that you want to stop. How can I help?
stays-summary =
    <b>Shall they meet then?</b>
    .send = Yes, tell everybody
stays-ask-day =
    On which day do they meet?
    .label = Day
stays-ask-hour =
    At what time?
    .label = Time
stays-ask-place =
    Where do they meet? A place among people that both reach easily is best.
    Do not write the address of the home.
    .label = Place
stays-spot-centre = Community centre, { $near }
stays-spot-library = Library, { $near }
stays-spot-office = The coordinator’s office
stays-draft-ask-first =
    From which day on do they live together? The term is as the rules have it.
    .label = First day
stays-draft-ask-rent =
    How much is the rent a month, in won?
    .label = Rent
stays-draft-ask-hours =
    How many hours of help a week?
    .label = Hours of help
stays-draft-ask-chores =
    What is the help? Care of the body cannot be agreed on.
    .label = The help
stays-draft-ask-rules =
    What are the rules of the house? For example: quiet after eleven at night
    .label = House rules
stays-draft-ask-contacts =
    Whom to call in an emergency? This is kept locked.
    .label = Emergency
stays-begin-ask-first =
    On which day does the guest move in?
    .label = Moving in
stays-phone-ask-mood =
    “How is it, living together?”
    .label = How it is
stays-phone-ask-kept =
    “Are rent and help as you agreed?”
    .label = As agreed
stays-did-meet = The meeting is planned, and everybody has been told.
stays-did-met = Each of the two has been asked apart.
stays-did-begin = The day of moving in is set. The trial month begins.
stays-did-settle = They go on living together.
stays-did-renew = They go on for another term.
stays-did-end = It is over. Nobody is reminded of anything any more.
stays-did-heard = What you heard has been written down.
stays-did-called = Your call has been written down.
stays-notice-meeting =
    You meet <b>{ $name }</b>.
    It is { $at }. A coordinator comes along.
    { $place }
stays-notice-meeting-staff =
    { $host } and { $guest } meet { $at }.
    { $place }
stays-notice-meeting-day =
    Tomorrow you meet <b>{ $name }</b>.
    It is { $at }.
    { $place }
stays-notice-meeting-soon =
    Today you meet <b>{ $name }</b>.
    It is { $at }.
    { $place }
stays-notice-met =
    You have met <b>{ $name }</b>.
    Would you like to try living together? The other person does not see your answer.
stays-notice-no =
    It ends here with { $name }.
    Thank you for your time. A coordinator looks for another way with you.
stays-notice-both =
    Both of you would like to try.
    A coordinator writes down what you agree on with { $name }.
stays-notice-draft =
    The agreement with { $name } is written down.
    Please read it in peace, and answer.
stays-notice-signed =
    All three have said yes to the agreement with { $name }.
    You live together from { $first }.
stays-notice-trial =
    From { $first } you live with { $name }.
    The first month is a trial. To end it then, say so { $days } days before.
    The agreement is until { $last }.
stays-notice-settled =
    You go on living with { $name }.
    To end it, say so { $days } days before. The agreement is until { $last }.
stays-notice-check =
    How is it with { $name }?
    There are just two questions. The other person does not see your answers.
stays-notice-renew =
    The agreement with { $name } ends on { $last }.
    Would you like to go on?
stays-notice-renewed = You go on living with { $name } until { $last }.
stays-notice-leaving = Living with { $name } ends on { $last }. A coordinator calls you soon.
stays-notice-end-first = The agreement with { $name } ends on { $last }.
stays-notice-end-last = Soon it is { $last }. The agreement with { $name } ends then.
stays-notice-ended = You no longer share a home with { $name }. Thank you.
stays-notice-helped = { $name } answered for you.
stays-notice-line =
    <b>{ $name }</b> wrote:
    { $text }
    { $money ->
        [yes] Please do not answer when somebody asks for money. Tell us.
       *[no] { "" }
    }
stays-notice-money =
    ⚠️ Words about money in a shared home: { $host } · { $guest }
    { $name }: { $text }
stays-notice-words =
    <b>{ $name }</b> left words for the coordinator. { $host } · { $guest }
    { $text }
stays-notice-call = ☎ There is a call to make: { $host } · { $guest } · { $kind } · by { $due }
stays-notice-staff-both = { $host } and { $guest } would both like to try. Please write the agreement.
stays-notice-staff-no = Of { $host } and { $guest } one would rather not. Please call both.
stays-notice-staff-signed = All three have confirmed the agreement of { $host } and { $guest }.
stays-notice-stopped =
    🚨 <b>Stopped for safety.</b> { $host } · { $guest }
    { $by ->
        [host] The host
        [guest] The guest
        [helper] A helper
       *[staff] A coordinator
    } stopped it: { $name }. In danger, call 112 first. Then call the two, each apart.
deed-stay-meet = planned a meeting
deed-stay-met = noted that they have met
deed-stay-heard = wrote down an answer that was heard
deed-stay-drafted = wrote an agreement
deed-stay-agreed = confirmed an agreement
deed-stay-begun = set the day of moving in
deed-stay-settled = ended a trial well
deed-stay-renewed = gave another term
deed-stay-ended = ended a shared home
deed-stay-stopped = stopped for safety
deed-stay-said-yes = heard by phone: yes
deed-stay-said-no = heard by phone: no
deed-stay-said-good = heard by phone: all is well
deed-stay-said-fair = heard by phone: so-so
deed-stay-said-worried = heard by phone: worried
deed-stay-said-danger = heard by phone: in danger
deed-stay-said-later = heard by phone: later
deed-stay-said-missed = phoned, nobody answered
deed-stay-called = phoned
deed-stay-shown = looked at address and phone
deed-stay-helped = answered for a senior
form-name-stays-check = How it is
form-nudge-stays-check = You were answering. Would you like to go on?
form-name-stays-write = Writing something
form-nudge-stays-write = You were writing something. Would you like to go on?
form-name-stays-meet = Planning a meeting
form-nudge-stays-meet = You were planning a meeting. Would you like to go on?
form-name-stays-draft = Writing an agreement
form-nudge-stays-draft = You were writing an agreement. Would you like to go on?
form-name-stays-begin = Moving in
form-nudge-stays-begin = You were setting the day of moving in. Would you like to go on?
form-name-stays-phone = Asking by phone
form-nudge-stays-phone = You were writing down what you heard by phone. Would you like to go on?
rules-stays = While they live together
rule-stays-answer-days = Time to answer how it is: { $value } days
rule-stays-call-hours = A call after a worried answer: within { $value } hours
rule-stays-again-hours = Hours until somebody who was not reached is phoned again: { $value }
rule-stays-meeting-minutes = A meeting takes { $value } minutes
rule-stays-text-max = Words passed on: up to { $value } letters
rule-stays-words-days = Days that words passed on are kept after the end: { $value }
kept-stay-words = Words passed on about a shared home, after its end: { $days } days
