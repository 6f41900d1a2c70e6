# Les conversations qui posent une question après l’autre
form-progress = <i>{ $n } sur { $of }</i>
form-back = ‹ Retour
form-skip = Passer
form-keep = Laisser tel quel
form-cancel = Arrêter
form-resume = Continuer
form-change = Modifier : { $label }
form-line = <b>{ $label }</b> : { $value }
form-nothing = rien
form-unfinished =
    Vous n’avez pas encore terminé ceci : <b>{ $form }</b>.
    Voulez-vous continuer, ou l’abandonner et commencer autre chose ({ $new }) ?
    .resume = Continuer
    .anew = Abandonner et recommencer
form-cancelled = C’est arrêté : { $form }. Vous pouvez recommencer quand vous voulez depuis /menu.
form-press-please = Appuyez sur l’un des boutons ci-dessous.
form-done = C’est tout
form-ticked = ☑ { $what }
form-unticked = ☐ { $what }
form-photos =
    { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }
form-photos-done = Pas d’autre photo
form-photos-none = Supprimer toutes les photos
form-share-location =
    Appuyez sur le bouton en bas de l’écran : nous trouverons le quartier où vous êtes.
    Votre position ne sert qu’à cela et n’est pas conservée.
    .location = Envoyer ma position
form-thanks = C’est bien reçu, merci.
form-place-share = Chercher par ma position
form-place-list = Choisir dans une liste
form-place-here = Seulement { $area }
form-place-other = Chercher autrement
form-name-residents-join = inscription
form-name-residents-name = changement de nom
form-name-areas-home = changement de domicile
form-name-barter-offer = offre
form-name-barter-want = demande
form-nudge-residents-join = Votre inscription n’est pas tout à fait terminée. Voulez-vous continuer ?
form-nudge-residents-name = Vous aviez commencé à changer de nom. Voulez-vous continuer ?
form-nudge-areas-home = Vous aviez commencé à nous indiquer votre nouveau domicile. Voulez-vous continuer ?
form-nudge-barter-offer = Vous aviez commencé à écrire une offre. Voulez-vous continuer ? Nous la gardons 7 jours.
form-nudge-barter-want = Vous aviez commencé à écrire une demande. Voulez-vous continuer ? Nous la gardons 7 jours.
form-name-cases-report = Signalement d’une annonce
form-name-cases-limit = Demande de limite plus haute
form-name-cases-mistake = paiement par erreur
form-name-cases-answer = Ma version
form-name-cases-appeal = Demande de réexamen
form-name-cases-rule = Décision
form-name-cases-decide = Décision
form-name-broadcast-write = Nouvelles du quartier
form-nudge-broadcast-write = Vous écriviez des nouvelles aux voisins. Continuer ?
form-name-roles-grant = Invitation à un rôle
form-nudge-cases-report = Vous étiez en train de signaler une annonce. Continuer ?
form-nudge-cases-limit = Vous demandiez une limite plus haute. Continuer ?
form-nudge-cases-mistake = Vous signaliez un paiement par erreur. Voulez-vous continuer ?
form-nudge-cases-answer = Vous donniez votre version. Continuer ?
form-nudge-cases-appeal = Vous demandiez un réexamen. Continuer ?
form-nudge-cases-rule = Vous écriviez une décision. Continuer ?
form-nudge-roles-grant = Vous invitiez quelqu’un à un rôle. Continuer ?
# Ce que l’on écrit au lieu d’appuyer
form-yes-words = oui o ok ouais d’accord
form-name-contact-write = Message à un voisin
form-name-reviews-write = Avis
form-nudge-contact-write = Vous écriviez à un voisin. Voulez-vous continuer ?
form-nudge-reviews-write = Vous donniez votre avis. Voulez-vous continuer ?
form-name-trades-propose = proposition
form-name-trades-counter = nouvelles conditions
form-name-trades-contest = signalement d’un problème
form-nudge-trades-propose = Vous prépariez une proposition. Souhaitez-vous continuer ?
form-nudge-trades-counter = Vous changiez les conditions d’un échange. Souhaitez-vous continuer ?
form-nudge-trades-contest = Vous signaliez un problème dans un échange. Souhaitez-vous continuer ?
form-name-ledger-pay = paiement
form-name-ledger-ask = demande par lien
form-name-ledger-split = partage d’une somme
form-nudge-ledger-pay = Vous alliez payer un voisin ; rien n’a été envoyé. Voulez-vous continuer ?
form-nudge-ledger-ask = Vous étiez en train de créer un lien de paiement. Voulez-vous continuer ?
form-nudge-ledger-split = Vous étiez en train de partager une somme entre voisins. Voulez-vous continuer ?
form-name-audit-seek = la recherche dans le journal
form-nudge-audit-seek = Vous cherchiez dans le journal. Voulez-vous continuer ?
form-name-datasets-import = l’import d’un fichier
form-name-datasets-export = l’export de données
form-nudge-datasets-import = Vous étiez en train d’importer un fichier. Voulez-vous continuer ?
form-nudge-datasets-export = Vous étiez en train d’exporter des données. Voulez-vous continuer ?
form-name-settings-change = le changement d’une règle
form-nudge-settings-change = Vous changiez une règle ; rien n’est encore changé. Voulez-vous continuer ?
form-name-settings-area = le choix d’un endroit
form-nudge-settings-area = Vous choisissiez un endroit. Voulez-vous continuer ?
form-name-rights-breach = liste des personnes touchées par une fuite
form-nudge-rights-breach = Vous avez commencé à lister les personnes touchées par une fuite. Voulez-vous continuer ?
form-name-closures-add = la fermeture de jours
form-nudge-closures-add = Vous fermiez des jours. Voulez-vous continuer ?
form-name-conduct-sanction = une décision
form-nudge-conduct-sanction = Vous preniez une décision. Voulez-vous continuer ?
form-name-conduct-object = une demande de réexamen
form-nudge-conduct-object = Vous demandiez un réexamen. Voulez-vous continuer ?
form-name-conduct-report = un signalement
form-nudge-conduct-report = Vous signaliez une personne. Voulez-vous continuer ?
