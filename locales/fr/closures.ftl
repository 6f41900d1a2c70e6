# Fermetures
command-closures = Voir et fixer les jours de fermeture
closures-list =
    <b>Jours de fermeture</b>
    { $count ->
        [0] Aucun jour n’est fermé à la main. Les jours de la semaine se fixent dans /settings
       *[other] Voici les jours fermés à la main. Ceux de la semaine se fixent dans /settings
    }
    .add = Fermer des jours
closures-line = { $n }. { $first }{ $last } · { $area } · { $reason }
closures-last = { " " }– { $last }
closures-reopen = Reprendre le nº { $n }
closures-holidays = <b>Jours fériés à venir</b>
closures-holiday = { $day } · { $name }
closures-back = ‹ Jours de fermeture
closures-ask-area =
    { $step ->
        [ask] Quel endroit est fermé ? Écrivez le nom d’un arrondissement, d’un quartier ou d’une résidence.
        [found] Lequel est-ce ?
        [city] Quel arrondissement ? Ce peut être aussi le tout.
       *[other] Où, dans { $area } ? Ce peut être aussi le tout.
    }
    .label = Endroit fermé
closures-ask-first =
    À partir de quel jour ?
    .label = Premier jour
closures-ask-last =
    Jusqu’à quel jour ? Pour un seul jour, appuyez sur le même.
    .label = Dernier jour
closures-ask-reason =
    Pourquoi ? Les voisins liront ces mots.
    .label = Raison
closures-summary =
    <b>Fermer ces jours ?</b>
    .send = Oui, les fermer
closures-closed =
    Ces jours sont désormais fermés.
    { $first }{ $last } · { $area } · { $reason }
closures-reopened =
    C’est repris : ces jours sont de nouveau ouverts.
    { $first }{ $last } · { $area } · { $reason }
holiday-new-year = Jour de l’An
holiday-seollal = Nouvel An lunaire
holiday-independence = Fête du Mouvement d’indépendance
holiday-labour = Fête du Travail
holiday-children = Fête des enfants
holiday-buddha = Anniversaire du Bouddha
holiday-memorial = Jour du Souvenir
holiday-constitution = Fête de la Constitution
holiday-liberation = Fête de la Libération
holiday-chuseok = Chuseok
holiday-forces = Journée des forces armées
holiday-foundation = Fête de la Fondation
holiday-hangul = Fête du hangul
holiday-christmas = Noël
holiday-election = Jour d’élection
holiday-instead = jour férié de remplacement
holiday-once = jour férié exceptionnel
deed-closure-added = a fermé des jours
deed-closure-ended = a rouvert des jours fermés
rules-closure = Jours de fermeture
rule-closure-closed-mon = Fermé le lundi : { $value }
rule-closure-closed-tue = Fermé le mardi : { $value }
rule-closure-closed-wed = Fermé le mercredi : { $value }
rule-closure-closed-thu = Fermé le jeudi : { $value }
rule-closure-closed-fri = Fermé le vendredi : { $value }
rule-closure-closed-sat = Fermé le samedi : { $value }
rule-closure-closed-sun = Fermé le dimanche : { $value }
rule-closure-holidays = Fermé les jours fériés : { $value }
rule-closure-days-max = Jours que l’on peut fermer d’un coup : { $value }
