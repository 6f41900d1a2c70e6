# Roles
role-moderator = moderator
role-admin = administrator
roles-notice-accepted = { $name } has accepted the role of { $role } for { $place }.
roles-notice-declined = { $name } would rather not be { $role } for { $place }.
roles-notice-ended = Your role as { $role } for { $place } ends today. Thank you for all you have done.
