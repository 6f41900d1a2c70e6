# Le jour d’une salle, en mots simples
visits-do-code = Je suis là. J’ai le numéro
visits-do-spot = Je suis là. J’envoie où je suis
visits-do-say = Je veux dire comment c’était
visits-do-find = Quelque chose est abîmé ou pas rangé
visits-see = En voir plus
visits-share = J’envoie où je suis
visits-share-location =
    Appuyez en bas de l’écran.
    Cela nous dit où vous êtes.
    On mesure seulement la distance, on ne garde rien.
    .location = J’envoie où je suis
visits-ask-code =
    Écrivez les quatre chiffres affichés dans le bâtiment.
    Si vous ne les voyez pas, demandez sur place.
    .label = Numéro
visits-ask-point =
    Êtes-vous devant le bâtiment ?
    Envoyez où vous êtes : nous notons votre arrivée.
    .label = Où vous êtes
visits-ask-fit =
    La salle était-elle comme annoncé ?
    Personne ne voit votre nom.
    .label = Comme annoncé
visits-ask-words =
    Écrivez où c’est et ce qui s’est passé.
    La gestion et la modération le lisent.
    .label = Ce qui s’est passé
visits-ask-photos =
    Si vous avez des photos, envoyez-les.
    { $most } au plus.
    .label = Photos
visits-there =
    Votre arrivée est notée.
    Bon moment dans la salle.
visits-said =
    Merci.
    Cela aide les prochaines personnes.
visits-found =
    Merci de l’avoir dit.
    Le numéro est { $number }.
    Nous allons regarder.
form-nudge-visits-code =
    Vous étiez en train de dire que vous êtes là.
    On continue ?
form-nudge-visits-spot =
    Vous étiez en train de dire que vous êtes là.
    On continue ?
form-nudge-visits-say =
    Vous étiez en train de dire comment c’était.
    On continue ?
form-nudge-visits-find =
    Vous étiez en train de dire ce qui ne va pas.
    On continue ?
