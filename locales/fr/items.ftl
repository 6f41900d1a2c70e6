# Objets prêtés
command-borrow = Emprunter un objet
item-category-hand-tools = Outils à main
item-category-power-tools = Outils électriques
item-category-measuring = Mesure
item-category-household = Maison
item-category-kitchen = Cuisine
item-category-garden = Jardin
item-category-camping = Camping
item-category-sport = Sport
item-category-games = Jeux
item-category-music = Musique
item-category-crafts = Loisirs créatifs
item-category-electronics = Électronique
item-category-books = Livres
item-category-care = Santé et soins
item-category-event = Fêtes
item-category-other = Autres objets
loan-class-tool = comme un outil
loan-class-power = comme un outil électrique
loan-class-leisure = comme du matériel de camping
loan-class-book = comme un livre
loan-class-large = comme un gros objet
item-state-available = disponible
item-state-maintenance = en réparation
item-state-paused = en pause
item-state-lost = perdu
item-state-retired = retiré
items-places =
    <b>Emprunter un objet</b>
    { $count ->
        [0] Aucun lieu ne prête encore là où vous habitez. Ce qu’offrent les voisins est dans /browse
       *[other] Où voulez-vous emprunter ?
    }
    .seek = 🔎 Chercher par nom
items-shelf =
    <b>{ $name }</b>
    { $about }
    Que voulez-vous emprunter ?
    .all = Tout ({ $count })
items-category = { $category } ({ $count })
items-things =
    <b>{ $name }</b>
    { $category }
    { $count ->
        [0] Il n’y a encore rien ici.
       *[other] Appuyez sur un objet pour en voir plus.
    }
items-back = ‹ Retour
items-found =
    { $count ->
        [0] Rien ne s’appelle « { $words } ». Essayez un autre mot.
       *[other] Voici ce que nous avons trouvé pour « { $words } ».
    }
    .again = 🔎 Un autre mot
items-seek-ask-words =
    Que cherchez-vous ? Par exemple : perceuse
    .label = Recherche
items-card =
    <b>{ $title }</b>
    { $other }
    { $category } · { $name } · pour { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
    { $text }
    { $parts }
    { $condition }
items-parts = Avec : { $parts }
items-condition = État : { $condition }
items-copies = { $count ->
        [one] { $count } exemplaire
       *[other] { $count } exemplaires
    }
items-note = Un mot de la personne précédente : { $note }
items-is-maintenance = 🔧 L’objet est en réparation.
items-is-paused = ⏸ Son propriétaire ne le prête pas en ce moment.
items-is-lost = L’objet est introuvable pour l’instant.
items-is-retired = L’objet n’est plus prêté.
items-is-mine = 👉 C’est à votre nom : { $state }
items-in-line =
    ⏳ Vous avez le nº { $place } dans la file. { $turn ->
        [none] On ne sait pas encore quand viendra votre tour.
       *[other] Votre tour viendra sans doute vers le { $turn }.
    }
items-is-free = ✅ Disponible tout de suite, à rendre le { $last }.
items-is-free-from = 📅 Disponible à partir du { $first }.
items-is-waited =
    ⏳ L’objet est sorti. { $count ->
        [0] Personne ne l’attend.
        [one] Une personne l’attend.
       *[other] { $count } personnes l’attendent.
    } { $turn ->
        [none] On ne sait pas encore quand il reviendra.
       *[other] Dans la file dès maintenant, votre tour viendrait sans doute vers le { $turn }.
    }
items-sought = 📦 Chercher parmi les objets prêtés
items-loan = Voir mon emprunt
items-borrow = Emprunter
items-wait = Rejoindre la file
items-borrow-on = Emprunter un autre jour
items-borrow-where = Emprunter ailleurs ou un autre jour
items-take-in = Reprendre le nº { $copy } à { $name }
items-elsewhere = Aussi à { $name }
items-lend = Le remettre à quelqu’un
items-edit = Modifier
items-step-repair = À réparer
items-step-restore = Le prêter à nouveau
items-step-lose = Perdu
items-step-retire = Retirer
items-add-more = ➕ En ajouter un autre
items-ask-photos =
    Envoyez une photo. { $count ->
        [0] { $most } au plus.
        [one] Il y en a une.
       *[other] Il y en a { $count }.
    }
    .label = Photos
items-ask-title =
    Comment s’appelle l’objet ? Par exemple : perceuse
    .label = Nom
items-ask-category =
    Quel genre d’objet est-ce ?
    .label = Genre
items-ask-quantity =
    Combien y en a-t-il ?
    .label = Nombre
items-edit-ask-field =
    Que voulez-vous modifier ?
    .label = Quoi
items-edit-ask-words =
    Écrivez-le à nouveau.
    .label = Nouveau texte
items-edit-ask-class =
    Pour combien de temps est-il prêté ? Le nombre de jours se règle dans /settings
    .label = Mode de prêt
items-edit-ask-photos =
    Envoyez la nouvelle photo. { $count ->
        [0] { $most } au plus.
        [one] Il y en a une.
       *[other] Il y en a { $count }.
    }
    .label = Photos
items-field-title = Nom
items-field-other = Autres noms
items-field-text = Description
items-field-parts = Ce qui va avec
items-field-safety = Consignes de sécurité
items-field-condition = État
items-field-class = Mode de prêt
items-field-photos = Photos
items-added = L’objet est en rayon. « Modifier » permet d’ajouter une description, ses pièces et des consignes.
items-changed = C’est modifié.
items-labels =
    { $count ->
        [0] Il n’y a encore rien ici.
        [one] L’étiquette d’un objet, à imprimer en A4 ; qui la scanne voit l’objet.
       *[other] Les étiquettes de { $count } objets, à imprimer en A4 ; qui en scanne une voit l’objet.
    }
    .back = ‹ Au lieu
    .more = Feuille suivante
form-name-items-add = l’ajout d’un objet
form-name-items-edit = un objet à modifier
form-name-items-seek = la recherche d’un objet
form-nudge-items-add = Vous étiez en train d’ajouter un objet. Voulez-vous continuer ?
form-nudge-items-edit = Vous étiez en train de modifier un objet. Voulez-vous continuer ?
form-nudge-items-seek = Vous cherchiez un objet. Voulez-vous continuer ?
deed-item-added = a ajouté un objet à prêter
deed-item-changed = a modifié un objet à prêter
rules-item = Objets prêtés
rule-item-title-max = Longueur du nom d’un objet : { $value } caractères au plus
rule-item-text-max = Longueur de la description d’un objet : { $value } caractères au plus
rule-item-photos-max = Photos d’un objet : { $value } au plus
rule-item-quantity-max = Exemplaires d’un objet : { $value } au plus
items-scanned = 🏷 C’est l’étiquette de l’exemplaire { $copy }.
items-history = Historique (nº { $copy })
