widget-before = Voir ce qui précède
widget-after = Voir la suite
runtime-apology =
    Nous sommes désolés. Un problème est survenu de notre côté.
    Rien n’a changé.
    Réessayez dans un moment.
    Référence : <code>{ $incident }</code>
runtime-slower =
    Nous n’arrivons pas à suivre.
    Continuez dans un instant, s’il vous plaît.
runtime-wait =
    Nous ne pouvons pas répondre tout de suite.
    Ce que vous avez envoyé n’est pas perdu.
    Merci de patienter un peu.
