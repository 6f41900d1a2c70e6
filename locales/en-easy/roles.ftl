# roles
roles-invited =
    <b>{ $area }: you are invited to be { $role }.</b>
    { $duty ->
        [admin] You would look into problems and give roles.
       *[moderator] You would read problems and decide them.
    }
    It is recorded when you see a neighbour’s name.
    Would you like to accept?
    .yes = Yes, I accept
    .no = No, thank you
roles-accepted =
    Thank you.
    You are now { $role } for { $area }.
    .queue = I want to see the cases
