# Parler à quelqu’un
command-human = Parler à quelqu’un
command-helpline = Voir qui attend de parler à quelqu’un
helpline-call-me = Aidez-moi par téléphone
helpline-wish = Aidez-moi par téléphone, s’il vous plaît.
helpline-wish-about = Aidez-moi par téléphone, s’il vous plaît. J’en étais à ceci : { $form }
helpline-wish-left = Aidez-moi par téléphone, s’il vous plaît. Ce que je n’ai pas terminé : { $form }
helpline-ask-words =
    De quoi souhaitez-vous parler ? Écrivez-le en un seul message.
    Une personne de l’équipe vous répondra dans cette conversation. Ni numéro ni adresse ne sont montrés.
    .label = Sujet
helpline-waiting =
    { $opens ->
        [none] { $ahead ->
            [0] C’est bientôt à vous : vous êtes en tête. Nous vous préviendrons dès que quelqu’un sera là.
            [one] Une personne est avant vous. Nous vous préviendrons quand vous serez en tête, puis quand quelqu’un sera là.
           *[other] { $ahead } personnes sont avant vous. Nous vous préviendrons quand vous serez en tête, puis quand quelqu’un sera là.
        }
       *[other] Personne n’est de service en ce moment. Quelqu’un sera là à partir de { $opens }. { $ahead ->
            [0] Vous passerez alors en premier.
            [one] Une personne est avant vous.
           *[other] { $ahead } personnes sont avant vous.
        }
    }
    En attendant, vous pouvez utiliser Pumasi comme d’habitude.
    Votre message : { $words }
    { $phone }
helpline-phone = Vous pouvez aussi téléphoner : { $number }
helpline-ticket =
    Personne n’a pu vous répondre à temps. Votre demande n’est pas perdue.
    Une personne de l’équipe vous écrira ici dès que possible.
    Votre message : { $words }
    { $phone }
helpline-talking =
    Vous parlez avec une personne de l’équipe depuis { $since }.
    Vos messages et vos photos lui parviennent. Les commandes fonctionnent toujours.
helpline-leave = Ne plus attendre
helpline-left = Vous n’attendez plus. Revenez quand vous voulez.
helpline-end = Terminer la conversation
helpline-again = Parler de nouveau à quelqu’un
helpline-see = Voir le détail
helpline-door = Voir qui attend
helpline-hidden = Pour vous protéger tous les deux, nous avons masqué ce qui ressemble à des coordonnées ou à une adresse.
helpline-reads = Voici ce qui sera lu : { $text }
helpline-passed = C’est transmis.
helpline-notice-first = Vous êtes maintenant en tête. Nous vous préviendrons dès que quelqu’un sera là.
helpline-notice-taken =
    <b>Quelqu’un est là pour vous.</b>
    Vos messages et vos photos lui parviennent désormais. Si autre chose était en cours, terminez-le d’abord ou envoyez /cancel
helpline-notice-words =
    { $name ->
        [none] L’équipe
       *[other] { $name }
    } : { $text ->
        [none] une photo.
       *[other] { $text }
    }
helpline-notice-missed =
    Nous sommes désolés : personne n’a pu vous répondre à temps.
    Votre demande reste ouverte, et une personne de l’équipe vous écrira ici dès que possible.
    Votre message : { $words }
helpline-notice-stuck =
    Vous n’avez pas terminé ce que vous aviez commencé.
    Une personne vous téléphonera pour vous aider.
    Rien ne presse.
helpline-notice-ended =
    { $silent ->
        [yes] Sans nouveau message depuis un moment, la conversation est terminée.
       *[no] La conversation est terminée.
    } Le robot vous répond de nouveau.
    Sujet : { $words }
    Depuis { $since }, { $count ->
        [0] rien n’a été écrit.
        [one] un message a été écrit.
       *[other] { $count } messages ont été écrits.
    }
    Pour autre chose, envoyez /human
helpline-notice-settled =
    L’équipe s’est occupée de votre demande : { $words }
    Pour autre chose, n’hésitez pas à revenir.
helpline-notice-closed =
    { $silent ->
        [yes] Sans nouveau message depuis un moment, la conversation est terminée.
       *[no] La conversation est terminée.
    } Ce que vous écrivez ne parvient plus à cette personne.
helpline-notice-waiting = Quelqu’un attend de parler à une personne.
helpline-notice-ticket = Une demande est restée sans réponse à temps. Écrivez à cette personne dès que vous pouvez.
helpline-queue =
    { $past ->
        [yes] { $count ->
            [0] Aucune conversation terminée.
           *[other] <b>Conversations terminées</b>
        }
       *[no] { $count ->
            [0] Personne n’attend.
           *[other] <b>Qui souhaite parler à quelqu’un</b>
        }
    }
    .past = Voir les conversations terminées
    .queue = Voir qui attend
helpline-line = { $n }. { $state ->
        [waiting] en attente
        [ticket] à recontacter
        [connected] en cours
       *[ended] terminée
    } · { $area } · { $since } · { $words }
helpline-card =
    <b>{ $name }</b> · { $area }
    { $state ->
        [waiting] En attente
        [ticket] Sans réponse à temps, à recontacter
        [connected] En cours
       *[ended] Terminée
    } · { $since }
    { $helper }
    Sujet : { $words }
    .take = Parler avec cette personne
    .settle = Réglé autrement
helpline-helper = Suivi par { $name }
helpline-said = { $at } { $name } : { $text ->
        [none] (photo)
       *[other] { $text }
    }
helpline-taken =
    <b>Vous êtes en conversation avec { $name }.</b>
    Sujet : { $words }
    Tout ce que vous écrivez, et vos photos, lui parviennent désormais. Ni compte ni numéro ne sont montrés.
helpline-settled = C’est noté. La personne est prévenue.
form-name-helpline-ask = parler à quelqu’un
deed-helpline-taken = a pris une conversation
deed-helpline-ended = a mis fin à une conversation
deed-helpline-settled = a réglé une demande autrement
form-nudge-helpline-ask = Vous demandiez à parler à quelqu’un. Continuer ?
rules-helpline = Parler à quelqu’un
rule-helpline-opens = Heure à partir de laquelle quelqu’un est là : { $value }
rule-helpline-closes = Heure jusqu’à laquelle quelqu’un est là : { $value }
rule-helpline-weekends = Quelqu’un est là aussi le week-end : { $value }
rule-helpline-wait-minutes = Minutes d’attente, après lesquelles la demande reste à traiter : { $value }
rule-helpline-silence-minutes = Minutes de silence après lesquelles l’entretien prend fin : { $value }
rule-helpline-kept-days = Jours de conservation des mots échangés : { $value }
rule-helpline-words-max = Caractères pour dire de quoi il s’agit : { $value }
rule-helpline-phone = Numéro de téléphone des aidants : { $value }
