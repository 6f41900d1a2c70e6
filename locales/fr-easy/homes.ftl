homes-offer-ask-came =
    Qui écrit ceci ?
    .label = Qui écrit
homes-offer-ask-birth =
    En quelle année êtes-vous né(e) ?
    Par exemple : 1950
    .label = Année de naissance
homes-offer-ask-room =
    Comment est la chambre ?
    Par exemple : une petite chambre claire.
    .label = Chambre
homes-offer-ask-address =
    Quelle est votre adresse ?
    Seule la coordination la voit.
    .label = Adresse
homes-offer-ask-phone =
    Quel est votre numéro de téléphone ?
    Seule la coordination le voit.
    .label = Téléphone
homes-offered =
    Merci. La coordination de { $area } est prévenue.
    Elle vous téléphonera et viendra vous voir.
homes-say-yes = Oui, je veux bien une rencontre
homes-say-no = Non, merci
homes-say-phone = Expliquez-moi par téléphone
homes-said-yes =
    Merci.
    La coordination vous proposera un jour.
homes-said-no =
    C’est entendu.
    Vous n’avez pas à dire pourquoi.
homes-said-later =
    C’est entendu.
    On vous le redemandera plus tard.
homes-said-phone =
    C’est entendu.
    La coordination va vous téléphoner.
homes-undo = Je retire ma réponse
homes-undo-until =
    Si vous changez d’avis, vous pouvez le retirer pendant { $minutes } minutes.
    D’ici là, personne ne le sait.
homes-undone =
    Votre réponse est retirée.
    Personne ne l’a su.
homes-notice-helped =
    { $name } a répondu pour vous.
    { $reply ->
        [yes] Vous voulez bien une rencontre
        [no] Vous ne voulez pas de rencontre
        [later] On vous en reparlera plus tard
        [undo] La réponse a été retirée
       *[phone] Vous voulez un appel téléphonique
    }.
    { $minutes ->
        [0] Ce n’est pas cela ? Dites-le à la coordination.
       *[other] Ce n’est pas cela ? Retirez-la dans les { $minutes } minutes.
    }
homes-unclear =
    Je crains de ne pas avoir bien compris.
    Voulez-vous une rencontre avec cette personne ?
homes-notice-hello =
    Bonjour { $name }.
    Ici { $coordinator }, de la coordination de l’habitat partagé.
    Une personne qui étudie cherche une chambre.
homes-notice-who =
    { $gender ->
        [woman] C’est une étudiante de { $age } ans
        [man] C’est un étudiant de { $age } ans
       *[other] Cette personne a { $age } ans
    }.
    Son établissement : { $school }.
    C’est pour { $months } mois, à partir du { $begins }.
homes-notice-question = Voulez-vous rencontrer cette personne ?
homes-notice-again =
    Hier, nous vous avons parlé d’une personne qui cherche une chambre.
    { $gender ->
        [woman] C’est une étudiante de { $age } ans
        [man] C’est un étudiant de { $age } ans
       *[other] Cette personne a { $age } ans
    } ({ $school }).
    C’est pour { $months } mois, à partir du { $begins }.
    Voulez-vous la rencontrer ?
homes-notice-again-last =
    Une personne attend encore votre réponse.
    { $gender ->
        [woman] C’est une étudiante de { $age } ans
        [man] C’est un étudiant de { $age } ans
       *[other] Cette personne a { $age } ans
    } ({ $school }).
    C’est pour { $months } mois, à partir du { $begins }.
    Voulez-vous la rencontrer ?
homes-notice-off =
    La personne dont nous vous avons parlé a trouvé un autre logement.
    Vous n’avez pas à répondre.
homes-notice-visit =
    { $coordinator } viendra voir votre logement.
    C’est le { $at }.
came-self = Je l’écris moi-même
came-relative = Ma famille m’aide à écrire
host-state-invited = On vous en a parlé.
host-state-applied = Vous avez proposé une chambre.
host-state-visit-planned = Une visite chez vous est prévue.
host-state-visited = La visite chez vous est faite.
host-state-work-needed = Il y a d’abord quelque chose à réparer.
host-state-unsuitable = Cela ne convient pas cette fois-ci.
host-state-listed = Votre logement est montré aux étudiants.
host-state-paused = Vous faites une pause.
host-state-hosting = Vous vivez avec une personne qui étudie.
host-state-left = Vous avez arrêté.
homes-visit = Nous venons le { $at }.
homes-which =
    <b>Habitat partagé</b>
    Ici se rencontrent une chambre libre et une personne qui étudie.
    Que souhaitez-vous ?
homes-offer-summary =
    <b>Voici ce que vous avez écrit.</b>
    En l’envoyant, vous acceptez une visite de la coordination.
    Vous pouvez changer d’avis à tout moment.
    .send = Oui, envoyez-le
homes-mine =
    <b>Mon logement</b>
    { $area }
    { $state }
    { $visit }
    .pause = Je fais une pause
    .resume = Montrez-le de nouveau
    .leave = Je veux arrêter
    .stay = Je regarde où nous en sommes
homes-ask-leave =
    Voulez-vous arrêter de proposer votre chambre ?
    La coordination vous aidera à reprendre.
    .yes = Oui, je veux arrêter
    .back = Non, laissez comme avant
homes-offer-ask-area =
    { $step ->
        [inside] Où est votre logement à { $area } ?
        [gu] Dans quelle partie de { $area } est votre logement ?
        [city] Dans quel arrondissement de { $area } est votre logement ?
       *[ask] Dans quel quartier est votre logement ?
    }
    Vous pouvez aussi écrire son nom.
