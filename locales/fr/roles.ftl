# Rôles
role-moderator = membre de la modération
role-admin = administration
roles-notice-accepted = { $name } a accepté un rôle à { $place } : { $role }.
roles-notice-declined = { $name } préfère ne pas prendre ce rôle à { $place } : { $role }.
roles-notice-ended = Votre rôle à { $place } prend fin aujourd’hui : { $role }. Merci pour tout ce que vous avez fait.
