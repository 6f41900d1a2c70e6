homes-offer-ask-came =
    Who is writing this?
    .label = Who writes
homes-offer-ask-birth =
    In which year were you born?
    For example: 1950
    .label = Born in
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
homes-offered =
    Thank you. Your coordinator for { $area } knows of it.
    They will telephone you, and come to see you.
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
homes-undo = Take my answer back
homes-undo-until =
    If you change your mind, you can take it back within { $minutes } minutes.
    Until then nobody is told.
homes-undone =
    Your answer is taken back.
    Nobody was told of it.
homes-notice-helped =
    { $name } answered for you.
    { $reply ->
        [yes] You would like to meet the student
        [no] You would not like to meet the student
        [later] You would like to hear of it later
        [undo] The answer was taken back
       *[phone] You would like a telephone call
    }.
    { $minutes ->
        [0] Is that wrong? Then tell your coordinator.
       *[other] Is that wrong? Then take it back within { $minutes } minutes.
    }
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
homes-notice-off =
    The student of whom we told you has found another home.
    You need not answer.
homes-notice-visit =
    { $coordinator } will come to see your home.
    That is on { $at }.
came-self = I am writing it myself
came-relative = My family helps me to write
host-state-invited = You have been told about it.
host-state-applied = You have offered a room.
host-state-visit-planned = A visit to your home is planned.
host-state-visited = Your home has been visited.
host-state-work-needed = Something has to be mended first.
host-state-unsuitable = It does not suit this time.
host-state-listed = Students can find your home.
host-state-paused = You are taking a rest.
host-state-hosting = You are living with a student.
host-state-left = You have stopped.
homes-visit = We come on { $at }.
homes-which =
    <b>Homes shared</b>
    Here a person with a spare room and a student can meet.
    What would you like?
homes-offer-summary =
    <b>This is what you wrote.</b>
    If you send it, you agree that a coordinator visits your home.
    You can change your mind at any time.
    .send = Yes, please send it
homes-mine =
    <b>My home</b>
    { $area }
    { $state }
    { $visit }
    .pause = I would like a rest
    .resume = Please show my home again
    .leave = I would like to stop
    .stay = Show me my student
homes-ask-leave =
    Would you like to stop offering your room?
    Your coordinator can help you to begin again.
    .yes = Yes, I would like to stop
    .back = No, leave it as it is
homes-offer-ask-area =
    { $step ->
        [inside] Where in { $area } is your home?
        [gu] In which part of { $area } is your home?
        [city] In which district of { $area } is your home?
       *[ask] In which neighbourhood is your home?
    }
    You can also write its name.
