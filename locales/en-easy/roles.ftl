# roles
roles-invited =
    <b>{ $area }: you are invited to be { $role }.</b>
    { $duty ->
        [viewer] You would see how sharing goes here, in figures.
        [librarian] You would care for the lending library here: its things and loans.
        [manager] You would care for the rooms here and their bookings.
        [coordinator] You would bring together hosts and guests who share a home here.
        [admin] You would look into problems and give roles.
       *[moderator] You would read problems and decide them.
    }
    { $lasting }
    It is recorded when you see a neighbour’s name. Would you like to accept?
    .yes = Yes, I accept
    .no = No, thank you
roles-accepted =
    Thank you.
    You are now { $role } for { $area }.
    .queue = I want to see the cases
