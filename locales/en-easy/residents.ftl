residents-ask-name =
    What should neighbours call you?
    They will see this name.
    It need not be your real name.
residents-ask-birth =
    In which year were you born?
    For example: 1950
    { $skips ->
        [yes] To leave this empty, press “Skip this question”.
       *[no] If that was a slip, please write it again.
    }
residents-ask-easy =
    Would you like the simple screens?
    They have less text and fewer buttons.
    You can change this later.
residents-agree = Go on
residents-welcome =
    Welcome, { $name }.
    If you are looking for something, just write it.
    For example: drill
residents-me =
    .rename = Change my name
    .birth = Change my year of birth
    .move = See my home
    .speak = Change the language
    .consents = See my consents
residents-consents =
    <b>These are your consents.</b>
    Press one to see what it is.
tick-about-service = It is needed to share with neighbours.
tick-about-profile = Neighbours see your name and neighbourhood.
tick-about-homestay = It is needed only to live together.
residents-consent-sure =
    <b>Take this consent back? { $what }</b>
    { $means }
    .keep = Leave it as it is
    .back = Take it back
tick-means-service = To take it back is to leave Pumasi.
tick-means-profile = Neighbours no longer see your name. Posts and trades stay.
tick-means-homestay = You cannot apply to live together.
residents-notice-consents =
    The words of your consents have changed.
    Please read them and decide again.
