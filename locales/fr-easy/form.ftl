form-progress = Question { $n } sur { $of }.
form-back = Revenir en arrière
form-skip = Passer cette question
form-keep = Laisser comme c’est
form-cancel = M’arrêter ici
form-resume = Oui, continuer
form-change = Modifier ceci : { $label }
form-unfinished =
    Vous n’avez pas encore terminé ceci.
    <b>{ $form }</b>
    Voulez-vous continuer ?
    .resume = Oui, continuer
    .anew = Non, commencer autre chose
form-cancelled =
    C’est arrêté : { $form }.
    Vous pouvez recommencer depuis le menu.
form-photos-done = J’ai envoyé mes photos
form-photos-none = Supprimer toutes mes photos
form-share-location =
    Appuyez sur le bouton en bas de l’écran.
    Nous trouverons le quartier où vous êtes.
    Nous ne gardons pas votre position.
    .location = Envoyer ma position
form-place-share = Chercher là où je suis
form-place-list = Choisir dans une liste
form-place-other = Chercher autrement
form-hidden = gardé en lieu sûr
