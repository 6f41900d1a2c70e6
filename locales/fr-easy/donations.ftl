# Donner un objet à un lieu de prêt : mots simples
donation-state-offered = Nous attendons une réponse.
donation-state-accepted = Accepté. Merci !
donation-state-declined = Pas accepté cette fois.
donation-state-withdrawn = Vous l’avez repris.
donations-mine =
    <b>Donner un objet</b>
    { $count ->
        [0] Près de chez vous, personne ne prend encore d’objets.
       *[other] Ce qui ne vous sert plus peut servir au voisinage.
    }
    { $offers ->
        [0] { "" }
       *[other] <b>Ce que vous avez proposé</b>
    }
    .give = Donner à { $name }
    .back = Reprendre : { $title }
donations-line = { $title } : { $state }
donations-give = Donner un objet
donations-offered =
    Nous avons proposé <b>{ $title }</b> pour vous.
    Vous aurez la réponse ici.
    Lieu : { $place }
donations-ask-photos =
    Envoyez une photo, s’il vous plaît.
    { $count ->
        [0] Vous pouvez en envoyer { $most }.
       *[other] Photos reçues : { $count }.
    }
donations-ask-title =
    Que voulez-vous donner ?
    Par exemple : perceuse
donations-ask-text =
    Dans quel état est-il ?
    Dites aussi ce qui manque.
donations-notice-accepted =
    Merci pour <b>{ $title }</b>.
    Apportez-le aux heures d’ouverture.
    Lieu : { $place }
donations-notice-declined =
    <b>{ $title }</b> ne peut pas être pris cette fois.
    La raison : { $why }
    Merci de l’avoir proposé.
