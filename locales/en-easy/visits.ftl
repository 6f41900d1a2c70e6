# The day of a room: plain words
visits-do-code = I am here. I have the number
visits-do-spot = I am here. Send where I am
visits-do-say = I would like to say how it was
visits-do-find = Something is broken or untidy
visits-see = See more
visits-share = Send where I am
visits-share-location =
    Please press at the bottom of the screen.
    It tells us where you are now.
    We only measure the distance, and keep nothing.
    .location = Send where I am
visits-ask-code =
    Please write the four digits shown in the building.
    If you cannot see them, ask the manager.
    .label = Number
visits-ask-point =
    Are you at the building?
    Send where you are, and we note that you came.
    .label = Where you are
visits-ask-fit =
    Was the room as we told you?
    Nobody sees your name.
    .label = As told
visits-ask-words =
    Please write where it is and what happened.
    The manager and the moderators read it.
    .label = What happened
visits-ask-photos =
    If you have photos, please send them.
    You can send { $most }.
    .label = Photos
visits-there =
    We have noted that you are there.
    Enjoy the room.
visits-said =
    Thank you.
    It helps whoever comes next.
visits-found =
    Thank you for telling us.
    The number is { $number }.
    We will look at it.
form-nudge-visits-code =
    You were telling us that you are there.
    Shall we go on?
form-nudge-visits-spot =
    You were telling us that you are there.
    Shall we go on?
form-nudge-visits-say =
    You were telling us how the room was.
    Shall we go on?
form-nudge-visits-find =
    You were telling us what is wrong in a room.
    Shall we go on?
