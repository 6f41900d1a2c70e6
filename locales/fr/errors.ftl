# Refus : ce qui n’est pas possible et pourquoi, puis ce qu’on peut faire
error-not-joined = Inscrivez-vous d’abord. Cela prend une minute.
error-text-empty = Nous ne voyons aucune lettre. Écrivez-le à nouveau, s’il vous plaît.
error-text-too-short =
    C’est un peu court. Écrivez { $least ->
        [one] au moins { $least } caractère.
       *[other] au moins { $least } caractères.
    }
error-text-too-long = Vous avez écrit { $length } caractères, il y a de la place pour { $most }. Raccourcissez un peu, s’il vous plaît.
error-text-needed = Répondez avec des mots, s’il vous plaît.
error-choice-needed = Appuyez sur un bouton, ou écrivez son numéro, de 1 à { $most }.
error-number-needed = Écrivez un nombre. Par exemple : 0, 3000 ou 35 000
error-photo-needed = Envoyez une photo. Pour continuer sans photo, appuyez sur « Passer ».
error-too-many-photos =
    { $most ->
        [one] Il y a de la place pour une seule photo.
       *[other] Il y a de la place pour { $most } photos.
    }
error-place-needed = Écrivez le nom de votre quartier ou de votre résidence, ou envoyez votre position.
error-place-outside = Ce lieu est en dehors des quartiers que nous connaissons. Écrivez le nom de votre quartier ou de votre résidence.
error-area-not-found = Nous n’avons pas trouvé « { $typed } ». Écrivez le nom d’un arrondissement, d’un quartier ou d’une résidence. Par exemple : Munjeong-dong
error-no-areas = La liste des quartiers n’est pas encore prête. Prévenez les responsables, s’il vous plaît.
error-day-needed = Appuyez sur un jour du calendrier. Un jour passé ou trop lointain ne peut pas être choisi.
error-time-needed = Appuyez sur une heure. La fin doit venir après le début.
error-form-stale = Ce bouton appartient à une question déjà passée. Continuez depuis l’écran tout en bas.
error-consent-needed = Pumasi ne peut pas fonctionner sans votre premier accord. Cochez la première case.
error-consent-stays = Le premier accord est nécessaire tant que vous utilisez Pumasi. Vous pouvez retirer les autres à tout moment.
error-too-young = On peut s’inscrire à partir de { $age } ans.
error-birth-year-unlikely = Nous ne lisons pas d’année de naissance dans « { $typed } ». Écrivez quatre chiffres. Par exemple : 1950
error-listing-gone = Cette annonce n’est plus visible. Elle a été retirée, ou elle s’adresse à un autre quartier. Parcourez les autres annonces.
error-not-your-listing = Seule la personne qui a publié l’annonce peut faire cela.
error-listing-step-impossible =
    { $step ->
        [pause] Cette annonce ne peut pas être mise en pause.
        [resume] Cette annonce ne peut pas être remise en ligne.
        [renew] Cette annonce ne peut pas être prolongée.
        [edit] Cette annonce ne peut pas être modifiée.
        [expire] Cette annonce ne peut pas être terminée.
       *[close] Cette annonce ne peut pas être retirée.
    } Elle est { $state }.
error-wrong-category = Les objets et les coups de main ont des catégories différentes. Choisissez de nouveau la catégorie.
error-price-out-of-range = Les prix vont de { $least } à { $most }, par pas de { $step }. Le plus proche est { $nearest }.
error-too-many-listings =
    { $most ->
        [one] Vous pouvez avoir une annonce à la fois. Retirez-la d’abord.
       *[other] Vous pouvez avoir { $most } annonces à la fois. Retirez d’abord celles qui ne servent plus.
    }
error-forbidden-thing = Nous ne pouvons pas publier cela à cause de « { $word } ». Notre règle : { $rule }. Proposez autre chose, s’il vous plaît.
error-too-many-saved =
    { $most ->
        [one] Vous pouvez avoir une alerte. Supprimez-la d’abord.
       *[other] Vous pouvez avoir { $most } alertes. Supprimez d’abord celles qui ne servent plus.
    }
error-saved-gone = Cette alerte est déjà supprimée.
error-not-reachable = Ce voisin n’est pas joignable pour le moment. Parcourez les annonces des autres voisins.
error-that-is-you = C’est vous. Choisissez l’annonce d’un autre voisin.
error-block-gone = Ce blocage est déjà levé. Revoyez la liste des voisins bloqués.
