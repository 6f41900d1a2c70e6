# Roles
command-grant = Give somebody a role
command-roles = See who looks after what
role-viewer = viewer
role-librarian = librarian
role-manager = room manager
role-coordinator = homestay coordinator
role-moderator = moderator
role-admin = administrator
roles-notice-accepted = { $name } has accepted the role of { $role } for { $place }.
roles-notice-declined = { $name } would rather not be { $role } for { $place }.
roles-notice-ended = Your role as { $role } for { $place } ends today. Thank you for all you have done.
roles-ask-role =
    Which role is it?
    A viewer sees figures only; a librarian, room manager or coordinator cares for their own part.
    A moderator looks into cases; an administrator gives roles as well.
    .label = Role
roles-notice-lapses = Your role as { $role } for { $place } ends on { $until }. Use one of its commands (/admin) before then and it goes on, unless it was given for a fixed time.
roles-ask-area =
    { $step ->
        [ask] For which area? Please write the name of a district, neighbourhood or complex.
        [found] Which one is it?
        [city] Which district? It can also be all of it.
       *[other] Where in { $area }? It can also be all of it.
    }
    .label = Area
roles-ask-days =
    For how long?
    .label = Duration
roles-lasting = It would be for { $days } days.
roles-endless = Without end
roles-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
roles-here = All of { $area }
roles-summary =
    <b>Shall we make this invitation?</b>
    .send = Yes, make the link
roles-offered =
    An invitation to be { $role } for { $area }. Please send this link only to the person who is to accept it.
    { $lasting }
    { $link }
    It works once, until { $until }. You will hear from us when it is answered.
roles-invited =
    <b>You are invited to be { $role } for { $area }.</b>
    { $duty ->
        [viewer] You would see how sharing goes here, in figures.
        [librarian] You would care for the lending library here: its things and loans.
        [manager] You would care for the rooms here and their bookings.
        [coordinator] You would bring together hosts and guests who share a home here.
        [admin] You would look into cases here, and give roles to others or end them.
       *[moderator] You would read the problems and reports of this area and decide them.
    }
    { $lasting }
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
    ends on { $until } unless it is used
    .end = End this role
    .back = ‹ List
roles-ended = { $name } is no longer { $role }. We have told them.
deed-role-offered = offered a role
deed-role-accepted = accepted a role
deed-role-declined = declined a role
deed-role-ended = ended a role
deed-role-lapsed = a role ended by itself
rules-role = Roles
rule-role-invite-days = Days for which an invitation to a role can be answered: { $value }
rule-role-unused-days = Days after which a role that nobody uses ends: { $value }
rule-role-warning-days = Days before a role ends on which its holder is told: { $value }
