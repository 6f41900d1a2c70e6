# Giving things to a place that lends: plain words
donation-state-offered = We wait for an answer.
donation-state-accepted = It was taken. Thank you.
donation-state-declined = It was not taken this time.
donation-state-withdrawn = You took it back.
donations-mine =
    <b>Giving a thing</b>
    { $count ->
        [0] No place near you takes things yet.
       *[other] What you do not use any more, your neighbours can use.
    }
    { $offers ->
        [0] { "" }
       *[other] <b>What you have offered</b>
    }
    .give = Give to { $name }
    .back = Take back: { $title }
donations-line = { $title }: { $state }
donations-give = Give a thing
donations-offered =
    We have offered <b>{ $title }</b> for you.
    You will hear from us.
    Place: { $place }
donations-ask-photos =
    Please send a photo of it.
    { $count ->
        [0] You can send up to { $most }.
       *[other] Photos so far: { $count }.
    }
donations-ask-title =
    What would you like to give?
    For example: drill
donations-ask-text =
    What condition is it in?
    Please write if something is missing.
donations-notice-accepted =
    Thank you for giving <b>{ $title }</b>.
    Please bring it when the place is open.
    Place: { $place }
donations-notice-declined =
    <b>{ $title }</b> cannot be taken this time.
    The reason: { $why }
    Thank you for offering it.
