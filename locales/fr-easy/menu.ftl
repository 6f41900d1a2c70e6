menu-help =
    Pumasi, c’est le partage entre voisins.
    Écrivez simplement ce que vous cherchez. Par exemple : perceuse
    Appuyez sur « Menu » en bas de l’écran pour voir tout ce que vous pouvez faire.
    Pumasi ne demande jamais d’argent. Pumasi ne demande jamais vos numéros de compte, de carte ou d’identité.
menu-not-understood =
    Désolés, nous ne comprenons que les mots écrits.
    Écrivez ce que vous cherchez.
    Vous pouvez aussi appuyer sur le menu.
menu-command-unknown =
    Désolés, nous n’avons pas compris.
    Appuyez sur le menu.
menu-press-unknown =
    Ce bouton ne sert plus.
    Appuyez sur le menu.
menu-link-unknown =
    Cette adresse ne fonctionne plus.
    Appuyez sur le menu.
menu-door = Voir le menu
menu-door-use = Emprunter un objet ou une salle
menu-door-neighbours = Partager avec les voisins
menu-door-own = Voir mes affaires et l’aide
menu-door-loans = Voir ce que j’ai emprunté
menu-door-rooms = Trouver une salle libre
menu-door-bookings = Voir mes réservations de salle
menu-door-homes = Voir les logements partagés
menu-door-more = En voir plus
menu-door-offer = Partager quelque chose
menu-door-want = Demander quelque chose
menu-door-browse = Voir les annonces des voisins
menu-door-search = Chercher quelque chose
menu-door-mine = Voir mes annonces
menu-door-saved = Voir mes alertes
menu-door-me = Voir mes informations
menu-door-notices = Changer mes notifications
menu-door-help = Voir l’aide
menu-door-join = M’inscrire
menu-door-trades = Voir mes échanges
menu-door-borrow = Emprunter un objet
menu-door-balance = Voir mon solde
menu-door-rings = Voir ma ronde
