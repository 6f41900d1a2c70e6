# Roles
role-moderator = moderator
role-admin = administrator
roles-notice-accepted = { $name } has accepted the role of { $role } for { $place }.
roles-notice-declined = { $name } would rather not be { $role } for { $place }.
roles-notice-ended = Your role as { $role } for { $place } ends today. Thank you for all you have done.
roles-ask-role =
    Which role is it?
    A moderator looks into cases; an administrator gives roles as well.
    .label = Role
roles-ask-area =
    { $step ->
        [ask] For which area? Please write the name of a district, neighbourhood or complex.
        [found] Which one is it?
        [city] Which district? It can also be all of it.
       *[other] Where in { $area }? It can also be all of it.
    }
    .label = Area
roles-here = All of { $area }
roles-summary =
    <b>Shall we make this invitation?</b>
    .send = Yes, make the link
roles-offered =
    An invitation to be { $role } for { $area }. Please send this link only to the person who is to accept it.
    { $link }
    It works once, until { $until }. You will hear from us when it is answered.
roles-invited =
    <b>You are invited to be { $role } for { $area }.</b>
    { $duty ->
        [admin] You would look into cases here, and give roles to others or end them.
       *[moderator] You would read the problems and reports of this area and decide them.
    }
    You would see neighbours’ names, and it is recorded who looked. Would you like to accept?
    .yes = Yes, I accept
    .no = No, thank you
roles-accepted =
    Thank you. You are now { $role } for { $area }.
    Send /cases to see what waits.
    .queue = See the cases
roles-declined = That is fine. We will tell whoever invited you.
roles-list =
    { $count ->
        [0] Nobody has a role yet. Invite somebody with /grant
       *[other] <b>Who looks after what</b>
    }
roles-line = { $n }. { $name } · { $role } · { $area }
roles-card =
    <b>{ $name }</b>
    { $role } · { $area }
    since { $since }
    .end = End this role
    .back = ‹ List
roles-ended = { $name } is no longer { $role }. We have told them.
