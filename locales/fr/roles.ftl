# Rôles
role-moderator = membre de la modération
role-admin = administration
roles-notice-accepted = { $name } a accepté un rôle à { $place } : { $role }.
roles-notice-declined = { $name } préfère ne pas prendre ce rôle à { $place } : { $role }.
roles-notice-ended = Votre rôle à { $place } prend fin aujourd’hui : { $role }. Merci pour tout ce que vous avez fait.
roles-ask-role =
    De quel rôle s’agit-il ?
    La modération examine les dossiers ; l’administration donne aussi les rôles.
    .label = Rôle
roles-ask-area =
    { $step ->
        [ask] Pour quel endroit ? Écrivez le nom d’un arrondissement, d’un quartier ou d’une résidence.
        [found] Lequel est-ce ?
        [city] Quel arrondissement ? Ce peut être aussi le tout.
       *[other] Où, dans { $area } ? Ce peut être aussi le tout.
    }
    .label = Endroit
roles-here = Tout { $area }
roles-summary =
    <b>Créer cette invitation ?</b>
    .send = Oui, créer le lien
roles-offered =
    Une invitation pour { $area } : { $role }. Envoyez ce lien seulement à la personne concernée.
    { $link }
    Il sert une seule fois, jusqu’au { $until }. Nous vous dirons la réponse.
roles-invited =
    <b>On vous propose un rôle à { $area } : { $role }.</b>
    { $duty ->
        [admin] Vous examineriez les dossiers d’ici, et donneriez ou retireriez des rôles.
       *[moderator] Vous liriez les litiges et signalements d’ici, et vous les trancheriez.
    }
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
    .end = Mettre fin à ce rôle
    .back = ‹ Liste
roles-ended = { $name } n’a plus ce rôle : { $role }. Nous l’en avons informé.
