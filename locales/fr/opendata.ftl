# Salles venues des listes publiques : service de réservation de Séoul, liste nationale
command-opendata = Voir les salles venues des listes publiques
opendata-brought =
    <b>Salles venues des listes publiques</b>
    { $services ->
        [0] Rien n’a encore été importé. Envoyez avec /import la liste de réservation de Séoul ou la liste nationale des équipements publics, en fichier (CSV, JSON, Excel).
       *[other] { $services } entrées font ici { $rooms } salles. Un fichier plus récent, envoyé avec /import, change ce qui a changé et ne touche pas à ce que vous avez changé ici.
    }
    { $resting ->
        [0] { "" }
        [one] { $resting } salle n’est plus dans la liste et se repose. Elle sera prêtée de nouveau quand elle y reviendra.
       *[other] { $resting } salles ne sont plus dans la liste et se reposent. Elles seront prêtées de nouveau quand elles y reviendront.
    }
opendata-resting = ⏸ { $name } · depuis le { $day }
opendata-house = Voir { $name }
opendata-source = Source : service de réservation de Séoul, { $link }
opendata-source-standard = Source : liste nationale des équipements publics, ministère de l’Intérieur et de la Sécurité{ $day ->
        [none] {""}
       *[other] {", au "}{ $day }
    }{ $link ->
        [none] {""}
       *[other] {", "}{ $link }
    }
datasets-name-standard = Salles de la liste nationale
datasets-noted = À importer, avec des cases illisibles : { $count }
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
rules-opendata = Salles venues des listes publiques
rule-opendata-people = Places, si aucun nombre n’est donné : { $value }
rule-opendata-gone-percent = Un fichier où il manque davantage est une partie de liste : { $value } %
datasets-column-facility = Équipement ouvert
datasets-column-site = Lieu
datasets-column-sort = Type d’équipement
datasets-column-shut = Jours de fermeture
datasets-column-workday-from = Semaine dès
datasets-column-workday-until = Semaine jusqu’à
datasets-column-weekend-from = Week-end dès
datasets-column-weekend-until = Week-end jusqu’à
datasets-column-charged = Payant (Y/N)
datasets-column-per-hours = Heures comprises
datasets-column-charge = Tarif
datasets-column-over-hours = Heures en plus
datasets-column-over-charge = Tarif des heures en plus
datasets-column-holds = Capacité (personnes)
datasets-column-size = Surface (m²)
datasets-column-extras = Équipements annexes
datasets-column-apply = Mode de demande
datasets-column-road = Adresse (rue)
datasets-column-lot = Adresse (parcelle)
datasets-column-keeper = Géré par
datasets-column-office = Service
datasets-column-call = Téléphone pour les usagers
datasets-column-page = Page d’accueil
datasets-column-lat = Latitude
datasets-column-lon = Longitude
datasets-column-as-of = Date des données
datasets-column-source-code = Code du fournisseur
datasets-column-source-name = Fournisseur
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
datasets-column-single-days = Autres heures certains jours
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
datasets-shape-single-days = les jours différents, un par ligne, avec leurs heures, par exemple 2026-12-25 fermé
datasets-shape-own = { $least }–{ $most } ; vide : la règle de la communauté
cell-fault-unread = illisible ; la ligne est importée sans cette case, à régler à la main
cell-fault-holidays = cite des jours fériés où votre communauté est ouverte ; indiquez à la main quand cette salle ferme
cell-fault-older = plus ancien que la liste déjà importée
cell-fault-no-whole = n’existe pas dans ce bâtiment ; placez sa ligne plus haut que celle-ci
cell-fault-part-of-itself = ne peut pas aller : une salle n’est ni une partie d’elle-même ni d’une de ses parties
cell-fault-booked = ne peut pas changer tant que cette salle ou une salle liée est réservée ; renvoyez la ligne après ces réservations
