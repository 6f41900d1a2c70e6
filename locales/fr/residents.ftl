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
    Ils ont moins de texte et moins de boutons. Vous pourrez changer d’avis plus tard.
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
tick-service = Utilisation du service (nécessaire)
tick-profile = Être visible des voisins
tick-homestay = Vérifications pour partager un logement
rules-resident = Inscription
rule-resident-name-max = Caractères d’un nom, au plus : { $value }
rule-resident-age-min = Âge minimal pour s’inscrire : { $value }
rule-resident-easy-age = Âge où l’on propose l’affichage simple : { $value }
rule-resident-undo-minutes = Minutes pour retirer ce que l’on vient de faire, en affichage simple : { $value }
form-name-residents-birth = changement d’année de naissance
form-nudge-residents-birth = Vous aviez commencé à changer votre année de naissance. Voulez-vous continuer ?
command-consents = Voir mes accords
residents-consents =
    <b>Mes accords</b>
    Appuyez sur un accord pour voir à quoi il sert, le donner ou le retirer.
residents-consent-none = { $what } : pas donné
residents-consent-since = { $what } : depuis le { $day } · texte { $text } ({ $language })
residents-consent =
    <b>{ $what }</b>
    { $about }
    { $state ->
        [old] Le texte a changé. Lisez-le et décidez de nouveau. Texte actuel : { $text }
        [given] Vous avez donné cet accord.
       *[none] Vous n’avez pas donné cet accord. Texte actuel : { $text }
    }
    .give = Je suis d’accord
    .sure = Le retirer
residents-consent-past =
    { $day } : donné au texte { $text } ({ $language }){ $ended ->
        [none] {""}
       *[other] {" "}· retiré le { $ended }
    }
residents-consent-sure =
    <b>Retirer cet accord ? { $what }</b>
    { $means }
    .keep = Le laisser
    .back = Le retirer
tick-about-service = Quoi : numéro de messagerie, nom choisi, langue, quartier, annonces et échanges. Pourquoi : pour partager entre voisins. Combien de temps : jusqu’à votre départ. Sans lui, vous ne pouvez pas utiliser Pumasi.
tick-about-profile = Quoi : votre nom et votre quartier. Pour qui : les voisins de la même résidence et du quartier. Pourquoi : pour se reconnaître. Combien de temps : jusqu’à ce que vous le retiriez. Vous pouvez utiliser Pumasi sans lui.
tick-about-homestay = Quoi : les vérifications nécessaires pour vivre ensemble. Pour qui : la seule personne de la modération qui en est chargée. Combien de temps : un an après la fin. Tout le reste est possible sans lui.
tick-means-service = Sans cet accord, vous ne pouvez pas utiliser Pumasi. Le retirer, c’est partir : tout est alors effacé, et vous avez sept jours pour y réfléchir.
tick-means-profile = Les voisins ne verront plus votre nom ni votre quartier, et ne vous trouveront plus par votre nom pour vous envoyer des unités. Annonces et échanges ne changent pas, et qui convient d’un échange avec vous voit votre nom.
tick-means-homestay = Vous ne pourrez pas demander à vivre sous le même toit. Tout le reste ne change pas.
residents-notice-consents = Le texte de vos accords a changé. Lisez-le et décidez de nouveau. D’ici là, rien de nouveau ne commence.
