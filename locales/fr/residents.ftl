# Les voisins
residents-ask-language =
    Bonjour, ici Pumasi.
    Quelle langue préférez-vous ?
    어느 말이 편하십니까? · Which language?
    .label = Langue
residents-ask-ticks =
    Pumasi est l’endroit où l’on partage objets et savoir-faire entre voisins.
    Publiez ce que vous partagez ou ce qu’il vous faut : les voisins proches le verront.
    Les prix ne sont pas en argent, mais dans l’unité du quartier, et 0 convient très bien.

    <b>Nous vous demandons chaque accord séparément.</b>
    ① Utilisation du service (nécessaire) : nous gardons votre numéro de messagerie, le nom que vous choisissez, votre langue, votre quartier et vos annonces jusqu’à votre départ. Sans cet accord, vous ne pouvez pas utiliser Pumasi.
    ② Être visible des voisins (facultatif) : les voisins de la même résidence et du même quartier voient votre nom et votre quartier.
    ③ Vérifications pour partager un logement (facultatif) : seulement si vous demandez à habiter sous le même toit.
    Vous pouvez utiliser Pumasi sans ② ni ③, et les retirer à tout moment avec /me.
    .label = Accords
residents-ask-name =
    Comment vos voisins doivent-ils vous appeler ?
    Votre vrai nom n’est pas nécessaire.
    .label = Nom
residents-ask-birth =
    Voulez-vous nous dire votre année de naissance ? Par exemple : 1950
    { $skips ->
        [yes] Vous pouvez passer cette question.
       *[no] S’il s’agit d’une erreur, écrivez-la de nouveau.
    }
    .label = Année de naissance
residents-ask-easy =
    Voulez-vous les écrans simples ?
    Ils ont moins de texte et moins de boutons. Vous pourrez changer d’avis avec /me.
    .label = Écrans simples
residents-easy-yes = Oui, les écrans simples
residents-easy-no = Non, merci
residents-agree = Continuer
residents-summary =
    <b>Voulez-vous vous inscrire ainsi ?</b>
    .send = Oui, m’inscrire
residents-welcome =
    Bienvenue, { $name }. Vous faites maintenant partie des voisins de Pumasi.
    Si vous cherchez quelque chose, écrivez-le simplement. Par exemple : perceuse
    .open = Voir l’annonce du lien
residents-me =
    <b>Mes informations</b>
    Nom : { $name }
    Année de naissance : { $birth ->
        [none] non indiquée
       *[other] { $birth }
    }
    Domicile : { $home }
    Langue : { $language }
    Écrans simples : { $easy ->
        [yes] oui
       *[no] non
    }
    .rename = Changer de nom
    .birth = Année de naissance
    .move = Domicile
    .speak = Langue
    .easy = { $easy ->
        [yes] Quitter les écrans simples
       *[no] Passer aux écrans simples
    }
    .consents = Mes accords
residents-languages = Quelle langue préférez-vous ?
residents-spoken = Désormais, nous vous écrirons en français.
residents-consents =
    <b>Mes accords</b>
    Appuyez sur un accord pour le donner ou le retirer. Nous notons quand et à quel texte vous avez dit oui.
tick-service = Utilisation du service (nécessaire)
tick-profile = Être visible des voisins
tick-homestay = Vérifications pour partager un logement
rules-resident = Inscription
rule-resident-name-max = Caractères d’un nom, au plus : { $value }
rule-resident-age-min = Âge minimal pour s’inscrire : { $value }
rule-resident-easy-age = Âge où l’on propose l’affichage simple : { $value }
form-name-residents-birth = changement d’année de naissance
form-nudge-residents-birth = Vous aviez commencé à changer votre année de naissance. Voulez-vous continuer ?
