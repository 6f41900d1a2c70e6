helpline-ask-words =
    De quoi voulez-vous parler ?
    Écrivez-le en un seul message.
    Une personne vous répondra ici.
helpline-waiting =
    { $opens ->
        [none] { $ahead ->
            [0] Vous êtes en tête. Nous vous préviendrons.
            [one] Une personne est avant vous. Nous vous préviendrons.
           *[other] { $ahead } personnes sont avant vous. Nous vous préviendrons.
        }
       *[other] Personne n’est là maintenant. Quelqu’un sera là à partir de { $opens }.
    }
    Votre message : { $words }
    { $phone }
helpline-ticket =
    Personne n’a encore pu répondre.
    Quelqu’un vous écrira ici.
    Votre message : { $words }
    { $phone }
helpline-talking =
    Vous parlez avec quelqu’un de l’équipe.
    Vos messages lui parviennent.
helpline-notice-first =
    Vous êtes en tête maintenant.
    Nous vous préviendrons quand quelqu’un sera là.
helpline-notice-taken =
    <b>Quelqu’un est là pour vous.</b>
    Vos messages lui parviennent maintenant.
    Vous pouvez aussi envoyer une photo.
helpline-notice-missed =
    Désolés, personne n’a encore pu répondre.
    Quelqu’un vous écrira ici.
    Votre message : { $words }
helpline-notice-ended =
    { $silent ->
        [yes] Sans nouveau message, la conversation est terminée.
       *[no] La conversation est terminée.
    }
    Messages depuis { $since } : { $count }.
    Sujet : { $words }
    Pour revenir, appuyez ci-dessous.
helpline-notice-closed =
    La conversation est terminée.
    Vos messages ne lui parviennent plus.
helpline-taken =
    <b>Vous parlez maintenant avec { $name }.</b>
    Sujet : { $words }
    Vos messages lui parviennent maintenant.
