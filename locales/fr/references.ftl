# Ce que disent ceux qui ont vécu ensemble
case-kind-reference = Mots sur quelqu’un avec qui l’on a vécu
references-write = Je raconte la vie ensemble
references-change = L’écrire à nouveau
references-report = Ces mots ne vont pas
references-hear = ☎ L’écouter par téléphone : { $name }
references-again-yes = Oui, je le conseille
references-again-no = Non, je ne le conseille pas
references-proper-yes = Oui, cela s’est bien passé
references-proper-no = Non, il y a eu du difficile
references-ask-again =
    Vous avez vécu avec { $name }.
    Le conseillez-vous à d’autres ?
    .label = Conseil
references-ask-proper =
    La vie ensemble s’est-elle bien passée ?
    Seule la coordination voit cette réponse.
    .label = La vie ensemble
references-ask-words =
    Voulez-vous dire un mot à la personne suivante ?
    Vous pouvez passer.
    .label = Vos mots
references-ask-wrong =
    Qu’est-ce qui ne va pas ?
    Vous n’êtes pas obligé de le dire.
    .label = Ce qui ne va pas
references-summary =
    <b>On le garde ainsi ?</b>
    .send = Oui, gardez-le
references-kept =
    Vos mots sont gardés. Merci.
    Vous lirez ceux de l’autre le { $closes } au plus tard.
    { $called ->
        [yes] La coordination vous appelle sous un jour.
       *[no] D’ici là, vous pouvez les écrire à nouveau.
    }
references-published =
    Vos mots sont gardés. Merci.
    Vous avez écrit tous les deux : chacun lit l’autre.
    { $called ->
        [yes] La coordination vous appelle sous un jour.
       *[no] { "" }
    }
references-reported =
    Merci de nous l’avoir dit.
    La modération regarde. Le numéro est { $number }.
    .see = En savoir plus
references-script =
    <b>Dites ceci à { $name } :</b>
    <i>Bonjour, je m’occupe des logements partagés. Puis-je vous poser trois questions sur la vie avec { $other } ? Chacun lit les mots de l’autre quand vous avez répondu tous les deux.</i>
references-phone-ask-again =
    « Conseillez-vous à d’autres de vivre avec { $name } ? »
    .label = Conseil
references-phone-ask-proper =
    « La vie ensemble s’est-elle bien passée ? Je suis seule à voir la réponse. »
    .label = La vie ensemble
references-phone-ask-words =
    « Voulez-vous dire un mot à la personne suivante ? » Écrivez ce que vous entendez.
    .label = Ses mots
references-phone-summary =
    <b>Est-ce bien ce que vous avez entendu ?</b>
    .send = Oui, gardez-le
references-notice-invite =
    Comment s’est passée la vie avec { $name } ?
    Chacun lit l’autre quand vous avez écrit tous les deux.
    Vous pouvez écrire jusqu’au { $closes }.
references-notice-reminder =
    Vous pouvez encore raconter la vie avec { $name }.
    Nous attendons vos mots jusqu’au { $closes }.
references-notice-published =
    { $name } a écrit sur votre vie ensemble.
    { $text ->
        [none] { "" }
       *[other] « { $text } »
    }
    { $again ->
        [yes] Cette vie est conseillée à d’autres.
       *[no] { "" }
    }
references-notice-before =
    Une personne qui a vécu avec cette personne dit :
    { $text ->
        [none] { "" }
       *[other] « { $text } »
    }
    { $again ->
        [yes] Elle le conseille à d’autres.
       *[no] { "" }
    }
references-line =
    Quelqu’un qui a vécu là dit : { $text ->
        [none] { "" }
       *[other] « { $text } »
    } { $again ->
        [yes] Il le conseille à d’autres.
       *[no] { "" }
    }
references-line-report = Signaler ces mots
deed-reference-heard = a noté par téléphone comment s’est passée la vie ensemble
form-name-references-write = La vie ensemble
form-nudge-references-write = Vous racontiez la vie ensemble. Voulez-vous continuer ?
form-name-references-phone = La vie ensemble, par téléphone
form-nudge-references-phone = Vous notiez ce que vous entendiez au téléphone. Voulez-vous continuer ?
form-name-references-report = Mots qui ne vont pas
form-nudge-references-report = Vous signaliez des mots. Voulez-vous continuer ?
rules-references = Mots de ceux qui ont vécu ensemble
rule-references-days = Jours pour les écrire : { $value }
rule-references-first-left-days = Premier rappel, en jours avant la fin : { $value }
rule-references-last-left-days = Dernier rappel, en jours avant la fin : { $value }
rule-references-text-max = Caractères de ces mots : { $value }
