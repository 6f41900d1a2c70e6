# Donner un objet à un lieu de prêt
command-donate = Donner un objet à un lieu de prêt
donation-state-offered = en attente de réponse
donation-state-accepted = accepté
donation-state-declined = pas cette fois
donation-state-withdrawn = repris
donations-mine =
    <b>Donner un objet</b>
    { $count ->
        [0] Il n’y a pas encore de lieu de prêt chez vous. Avec /offer, vous pouvez le donner à quelqu’un du voisinage.
       *[other] Ce dont vous ne vous servez plus peut servir à tout le voisinage. Envoyez une photo et répondez à trois questions ; la personne responsable regarde et répond.
    }
    { $offers ->
        [0] { "" }
       *[other] <b>Ce que vous avez proposé</b>
    }
    .give = 🎁 Donner à { $name }
    .back = Reprendre : { $title }
donations-line = • { $title } · { $place } · { $state }
donations-see-mine = Voir ce que j’ai proposé
donations-give = 🎁 Donner un objet
donations-see = Regarder
donations-offered = { $place } sait que vous donneriez <b>{ $title }</b>. Vous aurez la réponse ici.
donations-withdrawn = Vous gardez « { $title } ».
donations-card =
    🎁 <b>{ $title }</b>
    { $name } le donnerait.
    { $category }
    { $text }
    { $state }
    .accept = Accepter, avec merci
    .decline = Pas cette fois
    .desk = ‹ Le comptoir
donations-accepted = <b>{ $title }</b> est en rayon, et la personne est remerciée. Avec « Modifier », ajoutez une description et les consignes de sécurité.
    .see = Voir l’objet
donations-declined = La réponse au sujet de « { $title } » est transmise.
donations-desk = <b>🎁 Proposés en don : { $count }</b>
donations-desk-line = { $n }. { $title } · { $who }
donations-desk-open = 🎁 { $n }. { $title }
donations-given-by = 🎁 Donné par { $name }. Seuls les responsables le voient.
donations-given-by-former = 🎁 Donné par quelqu’un qui n’est plus membre. Seuls les responsables le voient.
donations-ask-photos =
    Envoyez-en une photo. { $count ->
        [0] { $most } au plus.
        [one] { $count } reçue.
       *[other] { $count } reçues.
    }
    .label = Photo
donations-ask-title =
    Que donneriez-vous ? Par exemple : perceuse sans fil
    .label = Nom
donations-ask-category =
    Quel genre d’objet est-ce ?
    .label = Genre
donations-ask-text =
    Dans quel état est-il ? Dites aussi ce qui manque ou ce qu’il faut savoir.
    .label = État
donations-decline-ask-why =
    Pourquoi pas ? La personne qui le propose lira ces mots.
    .label = Raison
donations-notice-offered = { $name } donnerait <b>{ $title }</b> à { $place }. Regardez et répondez, s’il vous plaît.
donations-notice-accepted = Merci. <b>{ $title }</b> est maintenant à { $place }. Apportez-le aux heures d’ouverture ; le voisinage s’en servira bien.
donations-notice-declined = { $place } ne peut pas prendre <b>{ $title }</b> cette fois. La raison : { $why } Merci de l’avoir proposé. Avec /offer, vous pouvez aussi le donner directement à quelqu’un.
form-name-donations-offer = le don d’un objet
form-name-donations-decline = la réponse à un don
form-nudge-donations-offer = Vous décriviez un objet à donner. Voulez-vous continuer ?
form-nudge-donations-decline = Vous répondiez à un don. Voulez-vous continuer ?
deed-donation-accepted = a accepté un don
deed-donation-declined = a décliné un don
rules-donation = Dons aux lieux de prêt
rule-donation-first = Il faut avoir donné pour emprunter : { $value }
rule-donation-open-max = Dons proposés à la fois par une personne : { $value }
rule-donation-text-max = Longueur de la description d’un don : { $value } caractères
rule-donation-photos-max = Photos d’un don : { $value }
rule-donation-kept-days = Jours de conservation des dons déclinés : { $value }
kept-donations = Dons qui n’ont pas été pris : { $days } jours
