# roles
roles-invited =
    <b>{ $area } : on vous propose un rôle ({ $role }).</b>
    { $duty ->
        [admin] Vous examineriez les problèmes et donneriez des rôles.
       *[moderator] Vous liriez les problèmes et décideriez.
    }
    Chaque consultation d’un nom est notée.
    Acceptez-vous ?
    .yes = Oui, j’accepte
    .no = Non, merci
roles-accepted =
    Merci.
    Votre rôle à { $area } : { $role }.
    .queue = Je veux voir les dossiers
