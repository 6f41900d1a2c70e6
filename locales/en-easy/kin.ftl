# Of whom relatives have told
kin-why =
    A home is shared only if the person who lives there wants it.
    A coordinator asks by telephone first.
    Only the coordinator sees what you write.
    If the answer is no, we delete it all.
kin-ask-birth =
    In which year was that person born?
    For example: 1950
    .label = Born in
kin-ask-area =
    { $step ->
        [found] Which of these is it?
        [city] In which district does that person live?
        [ask] In which neighbourhood does that person live?
       *[other] Where in { $area } does that person live?
    }
    You can also write its name.
    .label = Home
kin-ask-room =
    What is the room in that home like?
    For example: a small sunny room.
    .label = Room
kin-ask-address =
    What is the address of that person?
    Only the coordinator sees it.
    .label = Address
kin-ask-phone =
    What is the telephone number of that person?
    Only the coordinator sees it.
    .label = Telephone
kin-told =
    Thank you.
    The coordinator will telephone { $name }.
    We will tell you what came of it.
kin-notice-yes =
    { $name } would like to share the home.
    The coordinator will find a day for a visit.
kin-notice-no =
    The coordinator has asked by telephone.
    The home will not be shared for now.
    What you wrote is deleted.
