# Ceux dont des proches ont parlé
kin-why =
    On partage un logement si la personne qui y vit le veut.
    La coordination lui téléphone d’abord.
    Seule la coordination voit ce que vous écrivez.
    Si c’est non, nous effaçons tout.
kin-ask-birth =
    En quelle année cette personne est-elle née ?
    Par exemple : 1950
    .label = Année de naissance
kin-ask-area =
    { $step ->
        [found] Lequel est-ce ?
        [city] Dans quel arrondissement habite-t-elle ?
        [ask] Dans quel quartier habite-t-elle ?
       *[other] Où habite-t-elle, dans { $area } ?
    }
    Vous pouvez aussi écrire son nom.
    .label = Domicile
kin-ask-room =
    Comment est la chambre de ce logement ?
    Par exemple : une petite chambre claire.
    .label = Chambre
kin-ask-address =
    Quelle est l’adresse de cette personne ?
    Seule la coordination la voit.
    .label = Adresse
kin-ask-phone =
    Quel est le téléphone de cette personne ?
    Seule la coordination le voit.
    .label = Téléphone
kin-told =
    Merci.
    La coordination va téléphoner à { $name }.
    Nous vous dirons ce qu’il en est.
kin-notice-yes =
    { $name } veut bien partager son logement.
    La coordination va fixer le jour d’une visite.
kin-notice-no =
    La coordination a téléphoné à cette personne.
    Le logement ne sera pas partagé pour l’instant.
    Ce que vous aviez écrit est effacé.
