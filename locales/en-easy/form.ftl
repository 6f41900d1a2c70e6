form-progress = This is question { $n } of { $of }.
form-back = Go back
form-skip = Skip this question
form-keep = Leave it as it is
form-cancel = Stop here
form-resume = Yes, carry on
form-change = Change this: { $label }
form-unfinished =
    You have not finished this yet.
    <b>{ $form }</b>
    Would you like to carry on?
    .resume = Yes, carry on
    .anew = No, start something new
form-cancelled =
    We have stopped: { $form }.
    You can start again from the menu.
form-photos-done = I have sent all my photos
form-photos-none = Remove all my photos
form-share-location =
    Please press the button at the bottom.
    We will find the neighbourhood you are in.
    We do not keep your location.
    .location = Send my location
form-place-share = Find where I am now
form-place-list = Choose from a list
form-place-other = Find it another way
form-hidden = kept safe
