residents-ask-name =
    Comment vos voisins doivent-ils vous appeler ?
    Ils verront ce nom.
    Votre vrai nom n’est pas nécessaire.
residents-ask-birth =
    En quelle année êtes-vous né ou née ?
    Par exemple : 1950
    { $skips ->
        [yes] Pour ne rien écrire, appuyez sur « Passer cette question ».
       *[no] S’il s’agit d’une erreur, écrivez-la de nouveau.
    }
residents-ask-easy =
    Voulez-vous les écrans simples ?
    Ils ont moins de texte et moins de boutons.
    Vous pourrez changer d’avis.
residents-welcome =
    Bienvenue, { $name }.
    Si vous cherchez quelque chose, écrivez-le.
    Par exemple : perceuse
residents-me =
    .rename = Changer mon nom
    .birth = Changer mon année de naissance
    .move = Voir mon domicile
    .speak = Changer de langue
    .consents = Voir mes accords
residents-consents =
    <b>Voici vos accords.</b>
    Appuyez sur un accord pour voir ce que c’est.
tick-about-service = Il est nécessaire pour partager entre voisins.
tick-about-profile = Les voisins voient votre nom et votre quartier.
tick-about-homestay = Il ne sert que pour vivre ensemble.
residents-consent-sure =
    <b>Retirer cet accord ? { $what }</b>
    { $means }
    .keep = Le laisser
    .back = Le retirer
tick-means-service = Le retirer, c’est quitter Pumasi.
tick-means-profile = Les voisins ne voient plus votre nom. Le reste ne change pas.
tick-means-homestay = Vous ne pourrez pas demander à vivre ensemble.
residents-notice-consents =
    Le texte de vos accords a changé.
    Lisez-le et décidez de nouveau.
