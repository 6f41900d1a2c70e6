# Offres et demandes
side-offer = offre
side-want = demande
kind-thing = Un objet
kind-service = Un coup de main
state-open = en ligne
state-paused = en pause
state-reserved = promise
state-removed = retirée par un modérateur
state-closed = retirée
state-expired = arrivée à son dernier jour
reach-complex = Ma résidence seulement ({ $area })
reach-dong = Mon quartier ({ $area })
reach-gu = Tout mon arrondissement ({ $area })
category-care = Garde et aide
category-tutoring = Soutien scolaire
category-counselling = Écoute et conseil
category-repair = Réparation et bricolage
category-housework = Ménage
category-hair = Coiffure et beauté
category-medical = Santé
category-errands = Courses
category-photography = Photographie
category-food = Alimentation
category-clothes = Vêtements
category-fashion = Sacs et accessoires
category-baby = Bébé et grossesse
category-furniture = Meubles
category-electronics = Électronique
category-books = Livres
category-sports = Articles de sport
category-car = Accessoires auto
category-household = Maison et outils
category-instruments = Instruments de musique
forbidden-medicine = les médicaments ne se partagent pas
forbidden-alcohol = l’alcool ne se partage pas
forbidden-tobacco = le tabac ne se partage pas
forbidden-weapons = les armes et les explosifs ne se partagent pas
forbidden-animals = les animaux ne se partagent pas
forbidden-money = l’argent et les comptes bancaires n’ont pas leur place ici

barter-ask-kind =
    { $side ->
        [want] De quoi avez-vous besoin ?
       *[offer] Que souhaitez-vous partager ?
    }
    .label = Objet ou coup de main
barter-ask-category =
    De quel genre s’agit-il ?
    .label = Catégorie
barter-ask-title =
    { $side ->
        [want] En quelques mots, de quoi avez-vous besoin ? Par exemple : une perceuse pour une journée
       *[offer] En quelques mots, que partagez-vous ? Par exemple : perceuse sans fil
    }
    .label = Titre
barter-ask-text =
    { $side ->
        [want] Voulez-vous en dire plus ? Précisez quand et comment vous en avez besoin.
       *[offer] Voulez-vous en dire plus ? Précisez l’état, ou la façon de procéder.
    } N’indiquez ni numéro de téléphone ni adresse.
    .label = Description
barter-ask-photos =
    { $count ->
        [0] Envoyez une photo. Vous pouvez en ajouter { $most ->
            [one] une
           *[other] jusqu’à { $most }
        }.
       *[other] Nous avons { $count } photo{ $count ->
            [one] {""}
           *[other] s
        } sur { $most }. Vous pouvez en envoyer d’autres.
    }
    .label = Photos
barter-ask-quantity =
    Combien en proposez-vous ?
    .label = Nombre
barter-pieces = { $pieces }
barter-ask-price =
    { $side ->
        [want] Combien donneriez-vous ?
       *[offer] Combien souhaitez-vous recevoir ?
    } Les prix sont en { $unit }, et 0 convient très bien.
    .label = Prix
barter-ask-reach =
    Qui doit voir votre annonce ?
    .label = Visible pour
barter-ask-days =
    Combien de temps doit-elle rester en ligne ? { $days ->
        [one] Un jour au plus.
       *[other] { $days } jours au plus.
    } Nous vous préviendrons avant la fin.
    .label = Durée
barter-ask-until =
    Jusqu’à quel jour doit-elle rester en ligne ?
    .label = Dernier jour
barter-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
barter-days-date = Choisir une date
barter-summary =
    <b>Publier l’annonce ainsi ?</b>
    .send = Oui, publier
barter-posted =
    C’est publié. Voici ce que voient vos voisins.
    Pour prévenir quelqu’un, envoyez-lui ce lien : { $link }
barter-changed = C’est modifié. Voici ce que voient vos voisins.
barter-price =
    { $price ->
        [0] 0 { $unit } (gratuit)
       *[other] { $price } { $unit }
    }
barter-near =
    { $near ->
        [complex] même résidence
        [dong] même quartier
       *[other] { $area }
    }
barter-card =
    { $side ->
        [want] 🔎 Demande
       *[offer] 🎁 Offre
    } · { $category }
    <b>{ $title }</b>
    { $text }
    Prix : { $price }
    { $left ->
        [none] { $left }
       *[other] Il en reste { $left }
    }
    { $name } · { $near }
    { $state ->
        [paused] En pause
        [reserved] Promise
        [removed] Retirée par un modérateur
        [closed] Annonce retirée
        [expired] Arrivée à son dernier jour
       *[open] Jusqu’au { $until }
    }
barter-photos =
    { $count ->
        [one] Voir la photo
       *[other] Voir les { $count } photos
    }
barter-edit = Modifier
barter-step-pause = Mettre en pause
barter-step-resume = Remettre en ligne
barter-step-renew = Prolonger
barter-step-close = Retirer
barter-line = { $n }. <b>{ $title }</b> — { $price } · { $near }
barter-browse = Voici les annonces de vos voisins. Que voulez-vous voir ?
barter-all-offer = 🎁 Toutes les offres ({ $count })
barter-all-want = 🔎 Toutes les demandes ({ $count })
barter-category = { $category } ({ $count })
barter-everything = Tout
barter-board =
    <b>{ $side ->
        [want] Demandes
       *[offer] Offres
    } · { $category }</b>
    { $count ->
        [0] Il n’y a encore rien ici. Votre annonce peut être la première.
       *[other] Les plus proches d’abord.
    }
barter-to-board = ‹ Liste
barter-to-card = ‹ Revenir à l’annonce
barter-all-photos = Photos de l’annonce <b>{ $title }</b>
barter-search =
    Que cherchez-vous ? Écrivez un mot ou deux.
    Par exemple : perceuse
barter-found =
    { $count ->
        [0] Nous n’avons trouvé aucune { $side ->
            [want] demande
           *[offer] offre
        } pour « { $words } ». Nous pouvons vous prévenir dès qu’il y en aura une.
       *[other] { $side ->
            [want] Demandes
           *[offer] Offres
        } pour « { $words } », les plus proches d’abord.
    }
barter-search-offer = Chercher dans les offres
barter-search-want = Chercher dans les demandes
barter-wait = Me prévenir : { $words }
barter-mine =
    { $count ->
        [0] Vous n’avez pas encore d’annonce. Essayez /offer ou /want.
       *[other] <b>Mes annonces</b>
    }
barter-mine-line = { $n }. { $title } — { $side }, { $state }
barter-notice-expires = Votre annonce <b>{ $title }</b> reste en ligne jusqu’au { $until }. Voulez-vous la prolonger ?
barter-notice-expired = Votre annonce <b>{ $title }</b> est arrivée à son dernier jour et n’est plus en ligne. Vous pouvez la remettre.
# L’unité, là où la communauté n’en a pas choisi d’autre
barter-unit = mun
barter-by = { $name }
barter-neighbour = un voisin ou une voisine
rules-barter = Annonces
rule-barter-unit = Nom de l’unité d’échange : { $value }
rule-barter-price-min = Prix le plus bas d’une annonce : { $value }
rule-barter-price-max = Prix le plus haut d’une annonce : { $value }
rule-barter-price-step = Les prix sont des multiples de : { $value }
rule-barter-lifetime-days = Jours pendant lesquels une annonce reste : { $value }
rule-barter-notice-days = Jours avant la fin d’une annonce où l’on prévient : { $value }
rule-barter-photos-max = Photos par annonce : { $value }
rule-barter-title-min = Caractères d’un titre, au moins : { $value }
rule-barter-title-max = Caractères d’un titre, au plus : { $value }
rule-barter-text-max = Caractères d’une description, au plus : { $value }
rule-barter-open-max = Annonces en même temps par personne : { $value }
rule-barter-quantity-max = Objets semblables dans une annonce, au plus : { $value }
