# Fichiers à importer et à exporter
command-import = Importer un fichier
command-export = Exporter des données
datasets-import =
    <b>Importer un fichier</b>
    Envoyez un fichier CSV ou Excel (.xlsx). Nous regardons d’abord chaque ligne et vous disons ce qui se passerait. Rien n’est importé avant votre accord.
    Le plus simple est de remplir un modèle vide. La liste des réservations de Séoul et la liste nationale des équipements publics sont lues telles quelles, même en JSON.
datasets-bring = Importer : { $name }
datasets-template-csv = Modèle vide (CSV)
datasets-template-xlsx = Modèle vide (Excel)
datasets-template =
    Un modèle vide. Gardez la première ligne et remplissez à partir de la deuxième. Vous pouvez retirer les colonnes inutiles.
    Avec un numéro interne sur chaque ligne, un fichier renvoyé modifie ce qui existe au lieu d’en ajouter.
datasets-column-line = • { $column }{ $required ->
        [1] {" "}(obligatoire)
       *[other] {""}
    }{ $words ->
        [none] {""}
       *[other] {" "}: { $words }
    }
datasets-import-ask-dataset =
    Que voulez-vous importer ?
    .label = Quoi
datasets-import-ask-area =
    { $step ->
        [ask] Pour quel endroit ? Écrivez le nom d’un arrondissement, d’un quartier ou d’une résidence dont vous vous occupez.
        [found] Lequel est-ce ?
        [city] Quel arrondissement ? Ce peut être aussi le tout.
       *[other] Où, dans { $area } ? Ce peut être aussi le tout.
    }
    .label = Endroit
datasets-import-ask-file =
    Envoyez le fichier : CSV ou .xlsx, jusqu’à { $most } Mo.
    .label = Fichier
datasets-shape-supplies = nom : combien il y en a/en dessous, il faut en racheter/combien partent avec un prêt ; plusieurs se séparent par des points-virgules. Par exemple — mèches : 10/5/3 ; papier de verre : 40/10/2
datasets-here = Tout { $area }
datasets-work-check = Lecture du fichier
datasets-work-take = Import du fichier
datasets-work-export = Export
datasets-refused =
    <b>Nous n’avons pas pu lire le fichier.</b>
    { $why }
datasets-checked =
    <b>{ $name } : résultat de la lecture</b>
    nouvelles : { $created } · à modifier : { $changed } · déjà là : { $same } · incorrectes : { $wrong }
    Rien n’a encore été importé.
    .take = Importer
    .report = Lignes à revoir en fichier
    .drop = Abandonner
datasets-taken =
    <b>{ $name } : tout est importé.</b>
    nouvelles : { $created } · modifiées : { $changed } · déjà là : { $same } · impossibles : { $wrong }
datasets-stopped =
    <b>{ $name } : import arrêté en cours de route.</b>
    nouvelles : { $created } · modifiées : { $changed } · déjà là : { $same } · impossibles : { $wrong }
    Renvoyez le même fichier et seul le reste sera importé.
datasets-dropped = C’est entendu. Rien n’a été importé.
datasets-wrong-row = Ligne { $row } · { $why }
datasets-reasons = { $reasons }
datasets-reason = { $column } : { $why }{ $found ->
        [none] {""}
       *[other] {" "}({ $found })
    }
datasets-report = { $count } des { $all } lignes à revoir. La dernière colonne dit quoi corriger ; renvoyez ensuite ce fichier.
datasets-export-ask-dataset =
    Que voulez-vous exporter ?
    .label = Quoi
datasets-export-ask-area =
    { $step ->
        [ask] De quel endroit ? Écrivez le nom d’un arrondissement, d’un quartier ou d’une résidence dont vous vous occupez.
        [found] Lequel est-ce ?
        [city] Quel arrondissement ? Ce peut être aussi le tout.
       *[other] Où, dans { $area } ? Ce peut être aussi le tout.
    }
    .label = Endroit
datasets-export-ask-period =
    De quelle période ?
    .label = Période
datasets-period-all = Tout
datasets-period-month = Ce mois-ci
datasets-period-last = Le mois dernier
datasets-period-year = Cette année
datasets-export-ask-format =
    Dans quel format ?
    .label = Fichier
datasets-format-csv = CSV
datasets-format-xlsx = Excel (.xlsx)
datasets-export-summary =
    <b>Créer le fichier ?</b>
    Il est noté que vous l’avez exporté.
    .send = Créer le fichier
datasets-file = { $count ->
        [one] { $count } ligne.
       *[other] { $count } lignes.
    } Ces données concernent vos voisins : ne les utilisez que pour ce qui est nécessaire, puis effacez-les.
datasets-exported = Tout est là : { $count ->
        [one] { $count } ligne.
       *[other] { $count } lignes.
    }
datasets-export-stopped = L’export a été arrêté en cours de route.
datasets-name-listings = Annonces
datasets-name-items = Objets prêtés
datasets-name-loans = Prêts
datasets-name-residents = Habitants
datasets-name-areas = Lieux et foyers
datasets-name-accounts = Comptes et soldes
datasets-name-transfers = Transferts
datasets-name-trades = Échanges
datasets-name-cases = Dossiers
datasets-name-roles = Rôles
datasets-name-deeds = Journal des actes
datasets-reach-complex = Résidence
datasets-reach-dong = Quartier
datasets-reach-gu = Arrondissement
datasets-column-number = Numéro
datasets-column-other = Autres noms
datasets-column-lent = Mode de prêt
datasets-column-parts = Ce qui va avec
datasets-column-safety = Consignes de sécurité
datasets-column-condition = État de l’objet
datasets-column-value = Valeur
datasets-column-supplies = Consommables
datasets-column-library = Lieu de prêt
datasets-column-added = Ajouté
datasets-column-from = Du
datasets-column-how = État au retour
datasets-column-checked = Vérifié
datasets-column-returned = Rendu
datasets-column-due = À rendre
datasets-column-borrower = Emprunté par
datasets-column-copy = Exemplaire
datasets-column-code = Numéro interne
datasets-column-title = Titre
datasets-column-text = Description
datasets-column-kind = Nature
datasets-column-category = Catégorie
datasets-column-price = Prix
datasets-column-quantity = Quantité
datasets-column-reach = Portée
datasets-column-days = Jours
datasets-column-area = Lieu
datasets-column-owner = Propriétaire
datasets-column-side = Offre ou demande
datasets-column-place = Nom du lieu
datasets-column-state = État
datasets-column-posted = Publication
datasets-column-until = Fin
datasets-column-name = Nom
datasets-column-language = Langue
datasets-column-joined = Inscription
datasets-column-around = Situé dans
datasets-column-korean = Nom coréen
datasets-column-english = Nom anglais
datasets-column-households = Foyers
datasets-column-community = Communauté
datasets-column-balance = Solde
datasets-column-credit = Crédit
datasets-column-moved = Dernier mouvement
datasets-column-payer = Compte payeur
datasets-column-payee = Compte bénéficiaire
datasets-column-amount = Montant
datasets-column-about = Objet
datasets-column-reverses = Annule
datasets-column-asked = Demande
datasets-column-done = Exécution
datasets-column-listing = Annonce
datasets-column-provider = Donneur
datasets-column-receiver = Receveur
datasets-column-units = Unités
datasets-column-paid = Payé
datasets-column-proposed = Proposition
datasets-column-agreed = Accord
datasets-column-settled = Règlement
datasets-column-key = Numéro de dossier
datasets-column-by = Par
datasets-column-against = Contre
datasets-column-handler = Responsable
datasets-column-ruling = Décision
datasets-column-opened = Ouverture
datasets-column-decided = Décidé le
datasets-column-resident = Habitant
datasets-column-role = Rôle
datasets-column-scope = Pour
datasets-column-since = Depuis
datasets-column-expires = Échéance
datasets-column-ended = Fin effective
datasets-column-at = Date
datasets-column-who = Qui
datasets-column-deed = Acte
datasets-column-whom = À qui
datasets-column-behalf = Au nom de
datasets-column-words = Motif
datasets-column-row = Ligne
datasets-column-wrong = À corriger
cell-fault-missing = à remplir obligatoirement
cell-fault-formula = écrivez la valeur, pas une formule
cell-fault-no-number = doit être un nombre entier
cell-fault-too-small = nombre trop petit
cell-fault-too-large = nombre trop grand
cell-fault-too-short = trop court
cell-fault-too-long = trop long
cell-fault-unknown-word = mot non prévu
cell-fault-unfitting = ne convient pas aux autres cellules ou aux règles du lieu
cell-fault-forbidden = ne peut pas être partagé ici
cell-fault-twice = apparaît deux fois
cell-fault-edited = modifié ici depuis ; reste tel quel
cell-fault-place-unknown = aucun lieu de ce nom ; écrivez-le en entier
cell-fault-no-place = aucun lieu de prêt ici ; ouvrez-en un avec /places
cell-fault-area-unknown = lieu inconnu
cell-fault-area-unclear = plusieurs lieux portent ce nom, ajoutez l’arrondissement
cell-fault-area-foreign = hors de votre secteur
cell-fault-owner-unknown = personne inscrite à ce numéro
cell-fault-owner-foreign = habite hors de votre secteur
cell-fault-untouchable = promis ou retiré, donc non modifiable
cell-fault-no-supplies = est illisible ; écrivez par exemple « mèches : 10/5/3 » — nom : combien il y en a/seuil de rachat/combien partent avec un prêt
cell-fault-over = terminé
cell-fault-not-a-room = c’est un cours, un événement ou une consultation, pas une salle prêtée
cell-fault-backwards = la fin vient avant le début
cell-fault-no-hours = pas d’heures, ou moins d’une demi-heure ; écrivez les deux en entier
cell-fault-no-days = pas de jour ou d’heures ; écrivez le jour, puis les heures ou le mot fermé
cell-fault-no-date = date illisible ; écrivez-la comme 2026-12-31
file-fault-empty = Le fichier est vide. Envoyez-en un avec du contenu.
file-fault-headings-only = Il n’y a que les titres. Remplissez les lignes à partir de la deuxième.
file-fault-old-excel = C’est un ancien fichier Excel (.xls), que nous ne lisons pas. Enregistrez-le au format « CSV UTF-8 » ou « .xlsx », puis renvoyez-le.
file-fault-macros = Le fichier contient des macros, nous ne l’ouvrons pas. Enregistrez-le au format « CSV UTF-8 » ou « .xlsx », puis renvoyez-le.
file-fault-locked = Le fichier est protégé par un mot de passe. Retirez-le. Enregistrez-le au format « CSV UTF-8 » ou « .xlsx », puis renvoyez-le.
file-fault-web-page = C’est une page web, pas un tableau. Enregistrez-le au format « CSV UTF-8 » ou « .xlsx », puis renvoyez-le.
file-fault-pdf = Nous ne lisons pas les tableaux d’un PDF. Ouvrez le fichier d’origine. Enregistrez-le au format « CSV UTF-8 » ou « .xlsx », puis renvoyez-le.
file-fault-archive = C’est une archive. Décompressez-la et envoyez seulement le tableau.
file-fault-other = Ce n’est pas un tableau lisible. Enregistrez-le au format « CSV UTF-8 » ou « .xlsx », puis renvoyez-le.
file-fault-encoding = Nous ne déchiffrons pas les lettres de ce fichier. Enregistrez-le au format « CSV UTF-8 » ou « .xlsx », puis renvoyez-le.
file-fault-quotes = Un guillemet n’est pas fermé, les cellules se confondent. Enregistrez-le au format « CSV UTF-8 » ou « .xlsx », puis renvoyez-le.
file-fault-bomb = Décompressé, il serait bien trop gros ; nous ne l’avons pas ouvert. Collez les valeurs dans un nouveau fichier et envoyez-le.
file-fault-broken = Le fichier est abîmé et ne s’ouvre pas. Enregistrez-le au format « CSV UTF-8 » ou « .xlsx », puis renvoyez-le.
file-fault-wide = Il y a trop de colonnes. Gardez seulement celles du modèle.
file-fault-long = Il y a trop de lignes. Envoyez le fichier en plusieurs parties.
file-fault-gone = Le fichier n’est plus disponible. Renvoyez-le.
file-fault-columns-missing = Il manque des colonnes : { $columns }. Écrivez les titres sur la première ligne.
file-fault-column-twice = La même colonne apparaît deux fois : { $columns }. Gardez-en une.
file-fault-no-rows = Cette réponse du service ne contient aucune ligne. Récupérez-la de nouveau et renvoyez-la.
deed-import-begun = a commencé un import
deed-imported = a importé un fichier
deed-import-stopped = a arrêté un import
deed-exported = a exporté des données
deed-export-stopped = a arrêté un export
rules-datasets = Fichiers
rule-datasets-file-mb = Mégaoctets d’un fichier accepté : { $value }
rule-datasets-rows-max = Lignes lues d’un fichier : { $value }
rule-datasets-columns-max = Colonnes d’un fichier : { $value }
rule-datasets-cell-max = Caractères d’une case : { $value }
rule-datasets-unpacked-mb = Mégaoctets d’un fichier décompressé : { $value }
rule-datasets-ratio-max = Taux de compression maximal : { $value }
rule-datasets-parts-max = Parties dans un fichier : { $value }
rule-datasets-file-rows = Lignes d’un fichier sortant : { $value }
rule-datasets-kept-days = Jours de conservation d’un fichier : { $value }
