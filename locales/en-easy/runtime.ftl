widget-before = See the ones before
widget-after = See the next ones
runtime-apology =
    We are sorry. Something went wrong on our side.
    Nothing has changed.
    Please try again in a moment.
    Reference: <code>{ $incident }</code>
runtime-slower =
    We cannot keep up just now.
    Please carry on in a moment.
runtime-wait =
    We cannot answer right now.
    What you sent is not lost.
    Please wait a little.
