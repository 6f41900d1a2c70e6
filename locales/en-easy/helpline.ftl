helpline-ask-words =
    What would you like to talk about?
    Please write it in one message.
    A person will answer here.
helpline-waiting =
    { $opens ->
        [none] { $ahead ->
            [0] You are next. We will tell you soon.
            [one] One person is ahead of you. We will tell you.
           *[other] { $ahead } people are ahead of you. We will tell you.
        }
       *[other] Nobody is here now. Somebody will be here from { $opens }.
    }
    You wrote: { $words }
    { $phone }
helpline-ticket =
    Nobody was free yet.
    One of us will write to you here.
    You wrote: { $words }
    { $phone }
helpline-talking =
    You are talking to one of us.
    What you write goes to that person.
helpline-notice-first =
    You are next now.
    We will tell you when somebody is here.
helpline-notice-taken =
    <b>Somebody is here for you.</b>
    What you write now goes to that person.
    You can also send a photo.
helpline-notice-missed =
    We are sorry. Nobody was free yet.
    One of us will write to you here.
    You wrote: { $words }
helpline-notice-ended =
    { $silent ->
        [yes] It was quiet for a while, so the talk has ended.
       *[no] The talk has ended.
    }
    Messages since { $since }: { $count }.
    About: { $words }
    If you need us again, press below.
helpline-notice-closed =
    The talk has ended.
    What you write no longer goes to that person.
helpline-taken =
    <b>You are connected with { $name }.</b>
    About: { $words }
    What you write now goes to this person.
