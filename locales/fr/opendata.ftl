# Salles du service de réservation de Séoul
command-opendata = Voir les salles venues du service de la ville
opendata-brought =
    <b>Salles du service de réservation de la ville</b>
    { $services ->
        [0] Rien n’a encore été importé. Envoyez un fichier du portail de données ouvertes (CSV, JSON, Excel) avec /import.
       *[other] { $services } services font ici { $rooms } salles. Un fichier plus récent, envoyé avec /import, change ce qui a changé et ne touche pas à ce que vous avez changé ici.
    }
    { $resting ->
        [0] { "" }
        [one] { $resting } salle n’est plus dans la liste et se repose. Elle sera prêtée de nouveau quand elle y reviendra.
       *[other] { $resting } salles ne sont plus dans la liste et se reposent. Elles seront prêtées de nouveau quand elles y reviendront.
    }
opendata-resting = ⏸ { $name } · depuis le { $day }
opendata-house = Voir { $name }
opendata-source = Source : service de réservation de Séoul, { $link }
datasets-name-opendata = Salles du service de réservation
datasets-gone = Absentes de la liste, donc au repos : { $count }
datasets-column-group = Classe
datasets-column-type = Sous-classe
datasets-column-status = Statut
datasets-column-fee = Paiement
datasets-column-spot = Bâtiment et salle
datasets-column-target = Public
datasets-column-link = Page web
datasets-column-x = Coordonnée X
datasets-column-y = Coordonnée Y
datasets-column-opens = Ouvert dès le
datasets-column-closes = Ouvert jusqu’au
datasets-column-books-from = Réservation dès le
datasets-column-books-until = Réservation jusqu’au
datasets-column-gu = Arrondissement
datasets-column-detail = Détails
datasets-column-phone = Téléphone
datasets-column-from-hour = Première heure
datasets-column-until-hour = Dernière heure
datasets-column-cancel-from = Annulation avant
datasets-column-cancel-days = Jours avant
rules-opendata = Salles du service de réservation
rule-opendata-people = Places, si aucun nombre n’est donné : { $value }
rule-opendata-gone-percent = Un fichier où il manque davantage est une partie de liste : { $value } %
datasets-name-rooms = Bâtiments et salles
datasets-column-building = Bâtiment
datasets-column-people = Personnes
datasets-column-entry = Pour entrer
datasets-column-contact = Contact
datasets-column-equipment = Équipement
datasets-column-steps = Sans marche (1 = oui)
datasets-column-mon = Lundi
datasets-column-tue = Mardi
datasets-column-wed = Mercredi
datasets-column-thu = Jeudi
datasets-column-fri = Vendredi
datasets-column-sat = Samedi
datasets-column-sun = Dimanche
datasets-column-whole = Partie de la salle
datasets-column-own-lead-days = Réservée à l’avance (jours)
datasets-column-own-latest-days = Au plus à l’avance (jours)
datasets-column-own-slot = Par tranches de (minutes)
datasets-column-own-least = Au moins (minutes)
datasets-column-own-most = Au plus (minutes)
datasets-column-own-before = Pour préparer (minutes)
datasets-column-own-after = Pour ranger (minutes)
datasets-column-own-people = Personnes au moins
datasets-column-own-approval = Accord (1 = nécessaire, 0 = sans)
datasets-column-own-cancel-days = Annulée à temps (jours avant)
datasets-shape-whole = le nom d’une salle du même bâtiment, dont la ligne est plus haut ; vide : elle est indépendante
datasets-shape-own = { $least }–{ $most } ; vide : la règle de la communauté
cell-fault-no-whole = n’existe pas dans ce bâtiment ; placez sa ligne plus haut que celle-ci
cell-fault-part-of-itself = ne peut pas aller : une salle n’est ni une partie d’elle-même ni d’une de ses parties
cell-fault-booked = ne peut pas changer tant que cette salle ou une salle liée est réservée ; renvoyez la ligne après ces réservations
