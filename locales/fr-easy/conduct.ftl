# conduct
conduct-ask-plea =
    Que faut-il réexaminer ?
    Une autre personne le lira.
conduct-acknowledged =
    Merci de l’avoir lu.
    Vous pouvez continuer.
    Vous pouvez aussi demander un réexamen.
conduct-notice-warning =
    <b>Ceci est un avertissement.</b>
    Raison : { $why }
    Appuyez sur le bouton ci-dessous.
    Vous pourrez alors continuer.
conduct-notice-suspension =
    <b>Vous ne pouvez pas utiliser Pumasi jusqu’au { $until }.</b>
    Raison : { $why }
    Vous pouvez terminer ce qui est convenu.
    Vous pouvez demander un réexamen.
conduct-notice-ban =
    <b>Vous ne pouvez plus utiliser Pumasi.</b>
    Raison : { $why }
    Vous pouvez terminer ce qui est convenu.
    Vous pouvez demander un réexamen.
