# Adresses de calendrier
command-calendar = voir mes réservations dans un calendrier
feeds-mine =
    <b>Le calendrier de vos réservations</b>
    { $link }
    Donnez cette adresse à votre programme de calendrier, comme abonnement. Quand une réservation change, il suit.
    Qui connaît l’adresse peut le lire. Si elle est connue de trop de monde, faites-en une nouvelle.
    .back = ‹ Mes réservations
feeds-none =
    Vous pouvez voir vos réservations dans le calendrier de votre téléphone ou de votre ordinateur. Nous créons une adresse ; vous pouvez la supprimer à tout moment.
    .open = 🗓 Créer une adresse
    .back = ‹ Mes réservations
feeds-room =
    Le calendrier de <b>{ $room }</b>
    { $link }
    Donnez cette adresse à votre programme de calendrier, comme abonnement. Il ne nomme personne.
    Qui connaît l’adresse peut le lire.
feeds-no-room =
    Vous pouvez voir les réservations de <b>{ $room }</b> dans un programme de calendrier. Il ne nomme personne.
    .open = 🗓 Créer une adresse
feeds-ended = Cette adresse ne montre plus rien.
feeds-anew = Nouvelle adresse
feeds-end = La supprimer
feeds-door = 🗓 Adresse de calendrier
feeds-of-mine = Salles Pumasi
feeds-of-room = Réservations : { $room }
feeds-taken = Réservé
feeds-house = Utilisé par le bâtiment
deed-feed-opened = a créé l’adresse de calendrier d’une salle
deed-feed-ended = a supprimé l’adresse de calendrier d’une salle
rules-feed = Adresses de calendrier
rule-feed-back-days = Réservations passées montrées pendant : { $value } jours
rule-feed-ahead-days = Réservations à venir montrées pendant : { $value } jours
