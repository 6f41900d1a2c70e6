# Under one roof, in plain words
stays-state-yes = You said yes to a meeting
stays-state-meeting = A day to meet is planned
stays-state-met = You have met
stays-state-both-yes = You both said yes
stays-state-agreement = The agreement is being written
stays-state-signed = All three have agreed
stays-state-trial = You are trying it for a month
stays-state-active = You live together
stays-state-notice = It ends soon
stays-state-stopped = All contact has stopped
stays-state-ended = It is over
stays-open = I would like to see more
stays-back = Please go back
stays-answer = I would like to answer
stays-rest = Show me what else I can do
stays-next = Show me the next page
stays-meeting =
    You meet on { $at }.
    { $place }
stays-place = The place: { $place }
stays-term = You live together from { $first } to { $last }.
stays-mine =
    <b>The home you share</b>
    { $count ->
        [0] You do not share a home yet.
       *[other] Please choose one person below.
    }
    .open = { $n }. Show me { $name }
stays-line = { $n }. { $name }: { $state }.
stays-card =
    <b>{ $name }</b>{ $whose ->
        [none] { "" }
       *[other] { " " }(you look at this for { $whose })
    }
    { $state }.
    { $meeting }
    { $term }
    .like = Yes, I would like to try
    .unlike = No, thank you
    .undo = Take my answer back
    .read = I would like to read the agreement
    .calendar = Put it in my calendar
    .where = Show me the address and phone
    .write = I would like to write something
    .leave = I want to stop living together
    .stop = It is not safe: stop everything
stays-liked =
    Thank you.
    We tell the two of you only if you both say yes.
stays-unliked =
    That is fine.
    You need not say why.
stays-ask-leave =
    Do you want to stop living together?
    It does not end at once.
    Your coordinator helps you by telephone.
stays-left =
    Very well.
    It ends on { $last }.
    Your coordinator will telephone you soon.
stays-ask-stop =
    <b>If you are in danger now, call 112 first.</b>
    If somebody is hurt, call 119.
    If you stop it, your coordinator is told at once.
    Do you want to stop all contact now?
stays-stopped =
    <b>If you are in danger now, call 112.</b>
    All contact has stopped.
    Only your coordinators know. We did not tell the other person.
    A coordinator will telephone you.
stays-where =
    <b>{ $name }</b>
    { $address }
    { $phone }
    Please do not pass this on. It is recorded that you looked.
stays-calendar =
    You meet on { $at }.
    { $place }
    Please press the calendar below to keep it.
stays-terms =
    .agree = Yes, I agree to this
    .paper = I would like it on paper
    .back = Please go back
stays-printed =
    Please print it, and let all three sign it.
    Your family or your coordinator can do that for you.
stays-checked =
    Thank you for telling us.
    { $worried ->
        [yes] Your coordinator will telephone you within a day.
       *[no] The other person does not see your answer.
    }
stays-wished =
    We wrote down that you want to go on.
    If you both do, your coordinator will see to it.
stays-unwished =
    That is fine.
    You need not say why.
    Your coordinator will telephone you.
stays-written =
    We passed this on: { $text }
    { $hidden ->
        [yes] Numbers and addresses are still hidden.
       *[no] { "" }
    }
    { $money ->
        [yes] Please be careful when somebody asks for money. A moderator has been told.
       *[no] { "" }
    }
stays-ask-words =
    Would you like to tell your coordinator something?
    Nobody else reads it.
stays-ask-line =
    What would you like to say?
    Your coordinator reads it too.
stays-notice-meeting =
    You meet <b>{ $name }</b>.
    It is on { $at }.
    { $place }
    Your coordinator comes along.
stays-notice-meeting-day =
    Tomorrow you meet <b>{ $name }</b>.
    It is on { $at }.
    { $place }
stays-notice-meeting-soon =
    Today you meet <b>{ $name }</b>.
    It is on { $at }.
    { $place }
stays-notice-met =
    You have met <b>{ $name }</b>.
    Would you like to try living together?
    The other person does not see your answer.
stays-notice-no =
    It ends here with { $name }.
    Thank you for your time.
    Your coordinator looks for another way with you.
stays-notice-both =
    You would both like to try living together.
    Your coordinator will write the agreement with { $name }.
stays-notice-draft =
    The agreement with { $name } is written.
    Please read it in peace.
    Then please give your answer.
stays-notice-signed =
    The agreement with { $name } is made.
    All three have said yes.
    You live together from { $first }.
stays-notice-trial =
    From { $first } you live with { $name }.
    The first month is there to try it.
    To end it, please say so { $days } days before.
    The agreement is until { $last }.
stays-notice-settled =
    You go on living with { $name }.
    The agreement is until { $last }.
    To end it, please say so { $days } days before.
stays-notice-check =
    How is it with { $name }?
    We have two questions, and room for your own words.
    The other person does not see your answers.
stays-notice-leaving =
    Living with { $name } ends on { $last }.
    Your coordinator will telephone you soon.
stays-notice-end-last =
    The agreement with { $name } ends soon.
    The last day is { $last }.
stays-notice-ended =
    You no longer share a home with { $name }.
    Thank you for the time you gave.
stays-notice-line =
    <b>{ $name }</b> wrote this to you.
    { $text }
    { $money ->
        [yes] Please do not answer when somebody asks for money. Please tell us.
       *[no] { "" }
    }
