# roles
roles-invited =
    <b>{ $area } : on vous propose un rôle ({ $role }).</b>
    { $duty ->
        [viewer] Vous verriez les chiffres du partage ici.
        [librarian] Vous vous occuperiez de la bibliothèque d’objets d’ici et de ses prêts.
        [manager] Vous vous occuperiez des salles d’ici et de leurs réservations.
        [coordinator] Vous mettriez en relation les personnes qui partagent un logement ici.
        [admin] Vous examineriez les problèmes et donneriez des rôles.
       *[moderator] Vous liriez les problèmes et décideriez.
    }
    { $lasting }
    Chaque consultation d’un nom est notée. Acceptez-vous ?
    .yes = Oui, j’accepte
    .no = Non, merci
roles-accepted =
    Merci.
    Votre rôle à { $area } : { $role }.
    .queue = Je veux voir les dossiers
