# Rôles
command-grant = Donner un rôle
command-roles = Voir qui s’occupe de quoi
role-viewer = consultation
role-librarian = bibliothèque d’objets
role-manager = gestion des salles
role-coordinator = coordination de la cohabitation
role-moderator = membre de la modération
role-admin = administration
roles-notice-accepted = { $name } a accepté un rôle à { $place } : { $role }.
roles-notice-declined = { $name } préfère ne pas prendre ce rôle à { $place } : { $role }.
roles-notice-ended = Votre rôle à { $place } prend fin aujourd’hui : { $role }. Merci pour tout ce que vous avez fait.
roles-ask-role =
    De quel rôle s’agit-il ?
    La consultation ne montre que des chiffres ; la bibliothèque, les salles et la cohabitation ont chacune leur domaine.
    La modération examine les dossiers ; l’administration donne aussi les rôles.
    .label = Rôle
roles-notice-lapses = Votre rôle à { $place } ({ $role }) prend fin le { $until }. Utilisez avant cette date une de ses commandes (/admin) et il continuera, sauf s’il a été donné pour une durée fixe.
roles-ask-area =
    { $step ->
        [ask] Pour quel endroit ? Écrivez le nom d’un arrondissement, d’un quartier ou d’une résidence.
        [found] Lequel est-ce ?
        [city] Quel arrondissement ? Ce peut être aussi le tout.
       *[other] Où, dans { $area } ? Ce peut être aussi le tout.
    }
    .label = Endroit
roles-ask-days =
    Pour combien de temps ?
    .label = Durée
roles-lasting = Ce serait pour { $days } jours.
roles-endless = Sans limite
roles-days = { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
roles-here = Tout { $area }
roles-summary =
    <b>Créer cette invitation ?</b>
    .send = Oui, créer le lien
roles-offered =
    Une invitation pour { $area } : { $role }. Envoyez ce lien seulement à la personne concernée.
    { $lasting }
    { $link }
    Il sert une seule fois, jusqu’au { $until }. Nous vous dirons la réponse.
roles-invited =
    <b>On vous propose un rôle à { $area } : { $role }.</b>
    { $duty ->
        [viewer] Vous verriez les chiffres du partage ici.
        [librarian] Vous vous occuperiez de la bibliothèque d’objets d’ici et de ses prêts.
        [manager] Vous vous occuperiez des salles d’ici et de leurs réservations.
        [coordinator] Vous mettriez en relation les personnes qui partagent un logement ici.
        [admin] Vous examineriez les dossiers d’ici, et donneriez ou retireriez des rôles.
       *[moderator] Vous liriez les litiges et signalements d’ici, et vous les trancheriez.
    }
    { $lasting }
    Vous verriez les noms des voisins, et chaque consultation est notée. Acceptez-vous ?
    .yes = Oui, j’accepte
    .no = Non, merci
roles-accepted =
    Merci. Votre rôle à { $area } : { $role }.
    Envoyez /cases pour voir ce qui attend.
    .queue = Voir les dossiers
roles-declined = C’est entendu. Nous le dirons à la personne qui vous a invité.
roles-list =
    { $count ->
        [0] Personne n’a encore de rôle. Invitez quelqu’un avec /grant
       *[other] <b>Qui s’occupe de quoi</b>
    }
roles-line = { $n }. { $name } · { $role } · { $area }
roles-card =
    <b>{ $name }</b>
    { $role } · { $area }
    depuis le { $since }
    prend fin le { $until } si le rôle ne sert pas
    .end = Mettre fin à ce rôle
    .back = ‹ Liste
roles-ended = { $name } n’a plus ce rôle : { $role }. Nous l’en avons informé.
deed-role-offered = a proposé un rôle
deed-role-accepted = a accepté un rôle
deed-role-declined = a refusé un rôle
deed-role-ended = a mis fin à un rôle
deed-role-lapsed = un rôle a pris fin
rules-role = Rôles
rule-role-invite-days = Jours pendant lesquels on peut répondre à une invitation : { $value }
rule-role-unused-days = Jours après lesquels un rôle inutilisé prend fin : { $value }
rule-role-warning-days = Jours avant la fin d’un rôle où l’on prévient : { $value }
