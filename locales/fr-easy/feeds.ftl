# Adresses de calendrier, en mots simples
feeds-mine =
    <b>Le calendrier de vos réservations</b>
    { $link }
    Mettez cette adresse dans le calendrier de votre téléphone.
    Ne la donnez à personne d’autre.
    .back = Revenir à mes réservations
feeds-none =
    Votre téléphone peut montrer vos réservations dans son calendrier.
    Nous créons une adresse pour cela.
    Vous pouvez la supprimer à tout moment.
    .open = Créer une adresse
    .back = Revenir à mes réservations
feeds-ended =
    L’adresse est supprimée.
    Elle ne montre plus rien.
feeds-anew = Je veux une nouvelle adresse
feeds-end = Je n’en veux plus
feeds-door = Voir l’adresse de calendrier
