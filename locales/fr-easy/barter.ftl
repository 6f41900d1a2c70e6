barter-ask-kind =
    { $side ->
        [want] De quoi avez-vous besoin ?
       *[offer] Que souhaitez-vous partager ?
    }
    Appuyez sur l’une des deux réponses.
barter-ask-category =
    De quel genre s’agit-il ?
    Appuyez sur une réponse ci-dessous.
barter-ask-title =
    { $side ->
        [want]
            De quoi avez-vous besoin ? Écrivez quelques mots.
            Par exemple : une perceuse pour un jour
       *[offer]
            Que partagez-vous ? Écrivez quelques mots.
            Par exemple : perceuse
    }
barter-ask-text =
    { $side ->
        [want] Écrivez quand et comment vous en avez besoin.
       *[offer] Écrivez dans quel état c’est.
    }
    N’écrivez ni numéro de téléphone ni adresse.
    Pour ne rien écrire, appuyez sur « Passer cette question ».
barter-ask-photos =
    { $count ->
        [0]
            Envoyez une photo.
            Vous pouvez en envoyer { $most }.
            Si vous n’en avez pas, appuyez sur « Passer cette question ».
       *[other]
            Photos reçues : { $count } sur { $most }.
            Vous pouvez en envoyer d’autres.
            Ensuite, appuyez sur « J’ai envoyé mes photos ».
    }
barter-ask-price =
    { $side ->
        [want] Combien donneriez-vous ?
       *[offer] Combien souhaitez-vous recevoir ?
    }
    Ce n’est pas de l’argent. Notre unité s’appelle { $unit }.
    Cela peut aussi être gratuit.
barter-ask-reach =
    Qui doit voir votre annonce ?
    Appuyez sur une réponse ci-dessous.
barter-ask-days =
    Combien de temps doit-elle rester en ligne ?
    Nous vous préviendrons avant la fin.
barter-ask-until =
    Jusqu’à quel jour doit-elle rester en ligne ?
    Appuyez sur un jour du calendrier.
barter-days =
    { $days ->
        [one] Pendant { $days } jour
       *[other] Pendant { $days } jours
    }
barter-days-date = Choisir un autre jour
barter-summary =
    <b>Publier l’annonce ainsi ?</b>
    Vous pouvez encore tout modifier.
    .send = Oui, publier l’annonce
barter-price =
    { $price ->
        [0] gratuit
       *[other] { $price } { $unit }
    }
barter-card =
    { $side ->
        [want] Demande
       *[offer] Offre
    } : <b>{ $title }</b>
    { $text }
    Prix : { $price }{ $left ->
        [none] {""}
       *[other] , il en reste { $left }
    }
    Annonce de { $name }, { $near }. { $state ->
        [paused] Elle est en pause.
        [reserved] Elle est promise à quelqu’un.
        [removed] Un modérateur l’a retirée.
        [closed] Elle est retirée.
        [expired] Son dernier jour est passé.
       *[open] Elle reste jusqu’au { $until }.
    }
barter-photos = Voir toutes les photos
barter-edit = Modifier cette annonce
barter-step-pause = Mettre l’annonce en pause
barter-step-resume = Remettre l’annonce en ligne
barter-step-renew = Prolonger l’annonce
barter-step-close = Retirer l’annonce
barter-line = { $n }. <b>{ $title }</b>, { $price }, { $near }
barter-browse =
    Voici les annonces de vos voisins.
    Que voulez-vous voir ?
barter-all-offer = Voir toutes les offres ({ $count })
barter-all-want = Voir toutes les demandes ({ $count })
barter-board =
    <b>{ $side ->
        [want] Demandes
       *[offer] Offres
    }, { $category }</b>
    { $count ->
        [0] Il n’y a encore rien ici.
       *[other] Les plus proches d’abord.
    }
barter-to-board = Revenir à la liste
barter-to-card = Revenir à l’annonce
barter-search =
    Que cherchez-vous ?
    Écrivez un ou deux mots.
    Par exemple : perceuse
barter-found =
    { $count ->
        [0]
            Il n’y a pas encore de { $side ->
                [want] demande
               *[offer] offre
            } pour « { $words } ».
            Nous pouvons vous prévenir.
            Appuyez sur « Me prévenir » ci-dessous.
       *[other]
            { $side ->
                [want] Demandes
               *[offer] Offres
            } pour « { $words } ».
            Les plus proches d’abord.
    }
barter-mine =
    { $count ->
        [0]
            Vous n’avez pas encore d’annonce.
            Vous pouvez en publier une depuis le menu.
       *[other] <b>Voici vos annonces.</b>
    }
barter-mine-line = { $n }. { $title }, { $side }, { $state }
barter-notice-expires =
    Votre annonce arrive bientôt à sa fin.
    <b>{ $title }</b>
    Elle reste jusqu’au { $until }.
    Voulez-vous la prolonger ?
barter-notice-expired =
    Votre annonce n’est plus en ligne.
    <b>{ $title }</b>
    Son dernier jour est passé.
    Vous pouvez la remettre.
