# Droits
command-mydata = Voir tout ce que l’on sait de moi
command-delete = Partir et tout effacer
command-breach = Lister les personnes touchées par une fuite
former-member = ancien membre
rights-door-mydata = Ce que l’on sait de moi
rights-door-delete = Quitter Pumasi
rights-settle-mine = Mes annonces
rights-settle-trades = Mes échanges
rights-settle-offer = Proposer quelque chose
rights-settle-pay = Envoyer des unités
rights-settle-cases = Les dossiers
rights-settle-loans = Mes emprunts
rights-settle-lend = Ce que je prête
rights-mydata =
    <b>Ce que l’on sait de vous</b>
    Votre numéro de messagerie, pour vous répondre.
    Nom : { $name }
    Chez vous : { $home }
    Membre depuis le { $since }
    { $birth }
    { $roles }
    Vous nous avez tout donné vous-même, pour partager entre voisins. Rien n’est vendu ni transmis hors du Pumasi de la ville. Les voisins voient votre nom et votre quartier seulement si vous l’avez accepté ; la personne avec qui un échange est convenu voit votre nom. La modération voit votre nom quand elle examine un dossier.
    Le fichier ci-dessous contient tout, mot pour mot, et d’autres programmes savent le lire. Les mots et les noms des autres n’y sont pas. Les photos y figurent par leur numéro de fichier ; elles sont dans cette conversation.
    .correct = Corriger
    .consents = Mes accords
    .kept = Durées de conservation
rights-birth = Année de naissance : { $year }
rights-roles = Vos rôles : { $roles }
rights-file = { $parts ->
        [one] Tout, dans un fichier (JSON).
       *[other] Tout, dans { $parts } fichiers (JSON). En voici un.
    }
rights-seen = L’équipe a consulté vos données le { $day }.
rights-never-seen = Personne de l’équipe n’a consulté vos données.
known-listings = Annonces ({ $count }) : pour les montrer aux voisins
known-trades = Échanges ({ $count }) : pour que chacun sache ce qui est convenu
known-units = Unités ({ $count }) : pour que les comptes soient justes
known-words = Messages transmis ({ $count }) : en cas de litige
known-reviews = Avis ({ $count }) : pour se faire confiance entre voisins
known-loans = Emprunts ({ $count }) : pour que les objets passent à temps à la personne suivante
known-bookings = Réservations de salles ({ $count }) : pour qu’aucune ne soit prêtée deux fois et que chacun ait sa part
known-rings = Correspondances et rondes ({ $count }) : pour proposer ce qui convient
known-cases = Dossiers ({ $count }) : pour décider avec justice
known-saved = Recherches gardées et blocages ({ $count }) : selon vos souhaits
known-notices = Avis reçus et réglages ({ $count })
known-chat = Cette conversation ({ $count }) : pour qu’aucune réponse ne se perde
known-roles = Vos rôles ({ $count })
known-deeds = Fait pour vous par l’équipe ({ $count }) : pour pouvoir vérifier
known-other = Autres choses ({ $count })
rights-kept =
    <b>Durées de conservation</b>
    Votre profil, vos annonces et vos unités : jusqu’à votre départ (/delete). Le reste part plus tôt, de lui-même :
kept-answers = Le fait qu’une réponse est partie : { $days } jours. Son contenu : une heure
kept-drafts = Ce qui est commencé et pas fini : { $days } jours
kept-unreadable = Messages illisibles : { $days } jours
kept-notices = Avis reçus : { $days } jours
kept-words = Messages transmis : { $days } jours après l’échange
kept-strangers = Langue des personnes jamais inscrites : { $days } jours
kept-invites = Rôles proposés ou refusés : { $days } jours
kept-photos = Photos des annonces finies : { $days } jours
kept-trades = Échanges finis : { $days } jours, puis sans noms ni mots
kept-cases = Dossiers décidés : { $days } jours, puis sans noms ni mots
kept-roles = Qui avait un rôle : { $days } jours après sa fin
kept-looks = Qui a consulté les données de qui : { $days } jours
kept-deeds = Ce que l’équipe a fait : { $days } jours
kept-talks = Ce qui a été dit avec une personne : { $days } jours après la fin
kept-files = Contenu des fichiers reçus : { $days } jours
kept-sanctions = Avertissements et suspensions terminés : { $days } jours
kept-notes = Notes de qui s’occupe des membres : { $days } jours
kept-works = Travaux longs terminés et noms de fichiers : { $days } jours
kept-broadcasts = Nouvelles envoyées à beaucoup : { $days } jours
kept-consents = Qu’un accord a été donné puis retiré : { $days } jours
kept-payments = Ce qui accompagne un paiement : { $days } jours, puis le nombre d’unités seulement
kept-changes = Qui a changé une règle et pourquoi : { $days } jours
kept-rings = Qui était dans une ronde terminée : { $days } jours
kept-merges = Ce qui a été dit en réunissant des fiches : { $days } jours
kept-backups = Sauvegardes : { $days } jours au plus
rights-delete =
    <b>Quitter Pumasi</b>
    { $blocking ->
        [0] Vous avez ensuite { $days } jours pour réfléchir, et personne ne vous trouve entre-temps. Après, votre nom, vos annonces, vos mots et votre numéro sont effacés pour toujours. Ce que vous avez échangé reste dans les comptes comme celui d’un « ancien membre », pour que les sommes soient justes.
        [one] Une chose est à régler d’abord :
       *[other] { $blocking } choses sont à régler d’abord :
    }
    { $open ->
        [0] Rien n’est en cours.
       *[other] En cours :
    }
    .ask = Oui, tout effacer dans { $days } jours
duty-settings = Votre nom figure dans les réglages de ce Pumasi. La personne qui le gère doit d’abord l’en retirer.
duty-trades = { $count ->
        [one] Un échange n’est pas fini. Menez-le à bien ou annulez-le.
       *[other] { $count } échanges ne sont pas finis. Menez-les à bien ou annulez-les.
    }
duty-lending = Vous avez encore { $count ->
        [one] { $count } objet emprunté
       *[other] { $count } objets empruntés
    }. Rapportez tout d’abord.
duty-owed = Vous avez encore { $count ->
        [one] { $count } objet
       *[other] { $count } objets
    } à remplacer. Faites-le d’abord.
duty-owned =
    { $count ->
        [one] Un de vos objets est encore prêté. Il revient d’abord.
       *[other] { $count } de vos objets sont encore prêtés. Ils reviennent d’abord.
    }
duty-debt = Vous devez { $amount } { ledger-unit } à la communauté. Gagnez-les par une annonce ou demandez à un voisin de vous les envoyer.
duty-units = Vos { $amount } { ledger-unit } resteront à la communauté. Vous pouvez les envoyer à un voisin avant.
duty-cases = { $count ->
        [one] Un dossier entre vous et quelqu’un d’autre n’est pas décidé.
       *[other] { $count } dossiers entre vous et d’autres ne sont pas décidés.
    }
duty-handled = { $count ->
        [one] Vous avez un dossier en main. Décidez-le ou rendez-le.
       *[other] Vous avez { $count } dossiers en main. Décidez-les ou rendez-les.
    }
duty-listings = { $count ->
        [one] Votre annonce sera retirée.
       *[other] Vos { $count } annonces seront retirées.
    }
duty-roles = { $count ->
        [one] Votre rôle prendra fin.
       *[other] Vos { $count } rôles prendront fin.
    }
rights-leaving =
    Tout sera effacé le { $due }. Jusque-là personne ne vous trouve, et tout reste comme c’est.
    Vous changez d’avis ? Il suffit d’appuyer une fois.
    .stay = Je reste
rights-stayed = Content de vous revoir, { $name } ! Tout est comme avant.
rights-notice-reminder = Vous avez demandé à tout effacer. Ce sera fait le { $due }. Jusque-là, il suffit d’appuyer une fois pour rester.
rights-notice-put-off = { $count ->
        [one] Nous ne pouvons pas encore tout effacer : une chose est à régler d’abord. Nous essaierons de nouveau le { $due }.
       *[other] Nous ne pouvons pas encore tout effacer : { $count } choses sont à régler d’abord. Nous essaierons de nouveau le { $due }.
    }
rights-notice-erased = C’est fait : tout ce qui vous concerne est effacé, et après ce message rien ne reste, pas même votre passage. Les sauvegardes disparaissent en 35 jours. Vous pouvez supprimer cette conversation. Merci d’avoir partagé !
rights-ask-kind =
    Quelles données sont peut-être tombées entre de mauvaises mains ?
    .label = Données
rights-ask-first =
    Depuis quel jour ?
    .label = Du
rights-ask-last =
    Jusqu’à quel jour ?
    .label = Au
rights-summary =
    <b>Lister les personnes concernées ? C’est noté dans le journal.</b>
    .send = Oui, les lister
leaked-profile = Noms et lieux
leaked-listings = Annonces et recherches
leaked-trades = Échanges et avis
leaked-words = Messages entre partenaires
leaked-units = Unités et paiements
leaked-cases = Dossiers et signalements
leaked-chat = Conversations et avis reçus
rights-concerned = { $kind }, du { $first } au { $last } : { $count ->
        [0] personne n’est concerné là où vous avez un rôle.
        [one] une personne est concernée. Le fichier donne son numéro, son lieu et sa langue.
       *[other] { $count } personnes sont concernées. Le fichier donne leurs numéros, leurs lieux et leurs langues.
    } Voici ce qu’il faut leur dire, en trois langues. L’autorité de contrôle doit aussi savoir quand, quoi, combien et ce qui a été fait. Ne gardez pas le fichier plus longtemps que nécessaire.
rights-column-person = Numéro de messagerie
rights-column-area = Lieu
rights-column-language = Langue
rights-letter-ko = 알립니다. { $first }부터 { $last }까지의 개인정보가 다른 사람에게 알려졌을 수 있습니다. 해당하는 정보: { $kind }. 해당하는 이웃: { $count }명. 저희는 바로 막았고, 관계 기관에 신고합니다. 모르는 사람이 품앗이 이야기를 하며 돈이나 번호를 물으면 답하지 마십시오. 알고 싶으신 것이 있거나 피해가 있으면 품앗이에 적어 주십시오. 무엇이 보관되어 있는지는 /mydata 에서 보실 수 있습니다.
rights-letter-en = Please read this. Personal data from { $first } to { $last } may have come into the wrong hands. The data: { $kind }. People concerned: { $count }. We have stopped it and are reporting it to the authority. If a stranger speaks of Pumasi and asks you for money or numbers, please do not answer. If you have questions, or have suffered harm, write to Pumasi. You can see what is kept about you with /mydata.
rights-letter-fr = À lire, s’il vous plaît. Des données personnelles du { $first } au { $last } sont peut-être tombées entre de mauvaises mains. Les données : { $kind }. Personnes concernées : { $count }. Nous y avons mis fin et le signalons à l’autorité. Si une personne inconnue vous parle de Pumasi et vous demande de l’argent ou des numéros, ne répondez pas. Pour toute question ou tout dommage, écrivez à Pumasi. /mydata montre ce qui est gardé sur vous.
deed-member-erased = a effacé un membre qui le souhaitait
deed-breach-listed = a listé les personnes touchées par une fuite
rules-rights = Données personnelles
rule-rights-cooling-days = Jours de réflexion avant l’effacement : { $value }
rule-rights-reminder-days = Jours avant l’effacement où l’on prévient : { $value }
rule-rights-again-days = Jours avant de réessayer un effacement : { $value }
rule-rights-stranger-days = Jours de conservation d’une conversation sans inscription : { $value }
rule-rights-invite-days = Jours de conservation d’une ancienne invitation : { $value }
rule-rights-look-days = Jours de conservation des consultations : { $value }
rule-rights-role-days = Jours de conservation d’un rôle terminé : { $value }
rule-rights-trade-days = Jours de conservation d’un échange terminé : { $value }
rule-rights-case-days = Jours de conservation d’un dossier clos : { $value }
rule-rights-photo-days = Jours de conservation des photos : { $value }
rule-rights-sanction-days = Jours de conservation d’une mesure terminée : { $value }
rule-rights-note-days = Jours de conservation d’une note sur quelqu’un : { $value }
rule-rights-work-days = Jours de conservation d’un long travail terminé : { $value }
rule-rights-broadcast-days = Jours de conservation des nouvelles envoyées à beaucoup : { $value }
rule-rights-consent-days = Jours de conservation d’un accord retiré : { $value }
rule-rights-payment-days = Jours de conservation des mots d’un paiement : { $value }
rule-rights-change-days = Jours de conservation de qui a changé une règle et pourquoi : { $value }
rule-rights-ring-days = Jours de conservation de qui était dans une ronde : { $value }
