# Le menu et l’aide
menu-main =
    Bonjour { $name },
    que souhaitez-vous faire ?
menu-help =
    <b>Comment utiliser Pumasi</b>
    /offer publie un objet ou un coup de main à partager.
    /want publie ce dont vous avez besoin.
    /browse montre les annonces des voisins, les plus proches d’abord.
    /search cherche par mot. Vous pouvez aussi écrire simplement « perceuse ».
    /mine permet de modifier vos annonces, de les mettre en pause ou de les retirer.
    /saved montre vos alertes.
    /home, /language et /me changent votre domicile, votre langue et vos informations.
    /cancel arrête ce que vous êtes en train de faire.

    Pumasi ne demande jamais d’argent, ni vos numéros de compte, de carte bancaire ou d’identité.
menu-cancelled = C’est arrêté. Ce que vous avez déjà publié reste en place.
menu-nothing-to-cancel = Il n’y a rien à arrêter en ce moment.
menu-not-understood =
    Désolés, nous ne comprenons que les mots écrits.
    Écrivez ce que vous cherchez, ou appuyez sur le bouton du menu.
menu-command-unknown =
    Nous ne connaissons pas cette commande.
    /help montre celles que vous pouvez utiliser.
menu-aloud = Lisez-le-moi
menu-aloud-not =
    La lecture à voix haute ne marche pas en ce moment.
    Appuyez de nouveau un peu plus tard.
menu-aloud-old = Ce message est trop ancien. Envoyez /menu pour en voir un nouveau.
menu-press-unknown = Ce bouton ne sert plus. Envoyez /menu pour voir le menu.
menu-link-unknown =
    Ce lien ne fonctionne pas. Il est trop ancien, ou il en manque une partie.
    Reprenez depuis le menu, s’il vous plaît.
menu-door = Menu
menu-door-use = Emprunter
menu-door-neighbours = Avec les voisins
menu-door-own = Mes affaires
menu-door-homes = Habitat partagé
menu-door-more = Autres
menu-door-offer = Offrir
menu-door-want = Demander
menu-door-browse = Parcourir
menu-door-search = Chercher
menu-door-mine = Mes annonces
menu-door-saved = Mes alertes
menu-door-trades = Mes échanges
menu-door-borrow = Emprunter
menu-door-loans = Mes emprunts
menu-door-rooms = Salles
menu-door-bookings = Mes réservations
menu-door-balance = Mon solde
menu-door-me = Mes informations
menu-door-notices = Mes notifications
menu-door-help = Aide
menu-door-join = S’inscrire
command-menu = Voir le menu
command-offer = Publier ce que vous partagez
command-want = Publier ce qu’il vous faut
command-browse = Parcourir les annonces proches
command-search = Chercher par mot
command-mine = Voir mes annonces
command-saved = Voir mes alertes
command-trades = Voir mes échanges
command-balance = Voir mon solde
command-pay = Payer un voisin
command-statement = Voir mon relevé
command-home = Mon domicile
command-language = Changer de langue
command-me = Mes informations
command-notices = Choisir comment être prévenu
command-help = Aide
command-cancel = Arrêter ce qui est en cours
menu-door-rings = Ma ronde
menu-admin = <b>Les commandes de vos rôles</b>
menu-admin-line = /{ $command } { $does }
menu-door-human = Parler à quelqu’un
