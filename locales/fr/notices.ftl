# Ce que l’on vous dit
command-letters = Voir les avis non remis
topic-trades = Échanges
topic-lending = Mes emprunts
topic-asked = Ce que le voisinage cherche
topic-bookings = Mes réservations de salles
topic-contact = Messages des voisins
topic-ledger = Paiements
topic-barter = Mes annonces
topic-saved = Mes alertes
topic-rings = Trocs
topic-reviews = Avis
topic-cases = Dossiers
topic-roles = Responsabilités
topic-conduct = décisions sur les annonces et les comptes
mode-on = tout de suite
mode-digest = une fois par jour
mode-off = jamais
notices-wishes =
    <b>Comment souhaitez-vous être prévenu ?</b>
    { $quiet ->
        [no] Nous écrivons aussi la nuit.
       *[yes] Nous n’écrivons pas entre { $from } et { $until }.
    }
    Ce qui a été mis de côté arrive en un seul message à { $digest }. Nous ne prenons pas la parole plus de trois fois par jour ; le reste est mis de côté aussi.
    Ce qui touche à la sécurité et les décisions des modérateurs vous sont toujours communiqués.
    .topic = { $topic } : { $mode }
    .quiet =
        { $quiet ->
            [no] Choisir des heures calmes
           *[yes] Heures calmes : { $from }–{ $until }
        }
    .digest = Message du jour à { $digest }
    .urgent =
        { $urgent ->
            [yes] La nuit, ce qui commence d’ici 3 heures : oui
           *[no] La nuit, ce qui commence d’ici 3 heures : non
        }
    .muted = En sourdine ({ $muted })
notices-ask-from =
    À partir de quelle heure ne faut-il plus vous écrire ?
    Si vous ne voulez pas d’heures calmes, choisissez la même heure à la question suivante.
    .label = De
notices-ask-until =
    Jusqu’à quelle heure ne faut-il pas vous écrire ?
    .label = À
notices-ask-digest =
    À quelle heure souhaitez-vous le message du jour ?
    .label = Message du jour
notices-mute = Ne plus m’en parler
notices-muted = Vous ne recevrez plus rien au sujet de « { $title } ». Vous pouvez changer cela avec /notices.
notices-silent =
    { $count ->
        [0] Rien n’est en sourdine.
       *[other] <b>Nous ne vous en parlons plus.</b> Appuyez pour en entendre parler de nouveau.
    }
    .unmute = M’en reparler : { $title }
notices-digest =
    { $count ->
        [one] <b>Nous avons gardé un message pour vous.</b>
       *[other] <b>Nous avons gardé { $count } messages pour vous.</b>
    }
    Appuyez sur un numéro pour l’ouvrir.
notices-line =
    <b>{ $number }.</b> { $text }
notices-letters =
    { $count ->
        [0] Aucun message n’est resté en souffrance.
        [one] <b>Un message n’a pas pu être remis</b>
       *[other] <b>{ $count } messages n’ont pas pu être remis</b>
    }
    .all =
        { $count ->
            [one] Le renvoyer
           *[other] Renvoyer les { $count }
        }
notices-letter = { $number }. { $name } · { $what } · { $due } · { $problem }
notices-letter-again = Renvoyer { $number }
notices-letter-drop = Abandonner { $number }
notices-notice-dead =
    { $count ->
        [one] Un message n’a pas pu être remis, malgré cinq essais.
       *[other] { $count } messages n’ont pas pu être remis, malgré cinq essais.
    }
notices-see-letters = Les voir
deed-letter-again = a renvoyé un avis non remis
deed-letters-again = a renvoyé tous les avis non remis
deed-letter-dropped = a écarté un avis non remis
form-name-notices-quiet = vos heures calmes
form-name-notices-digest = l’heure de votre résumé
form-nudge-notices-quiet = Vous aviez commencé à choisir vos heures calmes. Voulez-vous continuer ?
form-nudge-notices-digest = Vous aviez commencé à choisir l’heure de votre résumé. Voulez-vous continuer ?
rules-notice = Avis envoyés
rule-notice-unasked-most = Messages non demandés par personne et par jour, au plus : { $value }
rule-notice-urgent-hours = Heures avant un début où l’on prévient même la nuit : { $value }
rule-notice-answer-minutes = Minutes après un message où la nuit ne compte pas : { $value }
rule-notice-spread-minutes = Minutes d’étalement des messages du matin : { $value }
rule-notice-muted-most = Sujets qu’une personne peut couper : { $value }
