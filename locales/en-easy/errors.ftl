error-text-too-long =
    That is a little long.
    There is room for { $most } characters.
    Please make it shorter.
error-choice-needed =
    Please press a button below.
    You can also write its number.
error-number-needed =
    Please write a number.
    For example: 10
error-photo-needed =
    Please send a photo.
    If you have none, press “Skip this question”.
error-place-needed =
    Please write where you live.
    For example: Munjeong-dong
error-place-outside =
    We do not know that neighbourhood yet.
    Please write the name of yours.
error-area-not-found =
    We could not find “{ $typed }”.
    Please write the name of your neighbourhood.
    For example: Munjeong-dong
error-day-needed =
    Please press a day in the calendar.
    It cannot be in the past.
    It cannot be too far ahead.
error-form-stale =
    That question is over.
    Please go on at the bottom of the screen.
error-consent-needed =
    We need your first consent.
    Please press the first box.
error-consent-stays =
    The first consent has to stay.
    It is needed while you use Pumasi.
    You can take back the others.
error-listing-gone =
    This post cannot be seen any more.
    Please choose another one.
error-wrong-category =
    Things and help are different.
    Please choose the category again.
error-price-out-of-range =
    That price is not possible.
    The nearest is { $nearest }.
    Please write it again.
error-too-many-listings =
    You can have { $most } posts.
    Please take one down first.
error-forbidden-thing =
    We cannot post this because of “{ $word }”.
    The rule is: { $rule }.
    Please write something else.
error-too-many-saved =
    You can wait for { $most } things.
    Please remove one first.
error-invite-gone =
    This invitation cannot be used any more.
    Please ask for a new one.
error-case-gone =
    This cannot be seen now.
    Please open it from your notice.
error-case-there =
    You have told us already.
    We are looking into it.
    Press below to see how it stands.
error-case-step-impossible =
    { $step ->
        [answer] You have answered already, or it is too late.
        [appeal] We cannot look at it again now.
        [withdraw] A decision has been made.
       *[other] This cannot be done now.
    }
    It is { $state }.
error-appeal-over =
    It is too late to ask for a second look.
    The decision stands.
error-own-listing =
    You posted this yourself.
    You can change it in “My posts”.
error-too-many-reports =
    You can report { $most } posts a day.
    Please tell us again tomorrow.
error-not-reachable =
    We cannot reach this neighbour now.
    Please look at other posts.
error-ring-gone =
    You cannot see this one.
    Please press below.
error-not-partner =
    Only the two partners can do that.
    Please look at your own trades.
error-relay-closed =
    { $sought ->
        [yes]
            This was found { $days } days ago.
            We do not pass on messages any more.
            You can ask around again.
       *[no]
            This trade ended { $days } days ago.
            We do not pass on messages any more.
            You can propose a new trade.
    }
error-words-only =
    We only pass on written words.
    Please write it down.
error-review-gone =
    There is nothing to review here.
    You can review your own completed trades.
error-reviews-over =
    The time for reviews is over.
    Nothing can be changed now.
error-reference-gone =
    There is nothing to write here now.
error-references-over =
    The days to write are over.
    Thank you.
error-reviews-held =
    We are looking into this trade.
    We will tell you when it is over.
error-whole-number-needed =
    Please write a number without a point.
    The nearest number is { $nearest }.
error-clock-needed =
    Please press a time.
    It can be from { $opens } to { $closes }.
    For example: 2:30 pm
error-not-enough-units =
    You can send at most { $most } { ledger-unit } now.
    Choose less, or offer something first.
error-neighbour-not-found =
    We found nobody called “{ $typed }”.
    Please write the name again.
error-item-taken =
    “{ $title }” is not free on those days.
    { $first ->
        [none] Stand in line, and we tell you.
       *[other] You can have it from { $first } on.
    }
error-day-full =
    Many neighbours come on { $day }.
    { $first ->
        [none] We do not know the next free day yet.
       *[other] You can come from { $first } on.
    }
error-still-late =
    Please bring back “{ $title }” first.
    It was due by { $due }.
error-still-owed =
    Please bring another “{ $title }” first.
    { $late ->
        [yes] It was due by { $until }.
       *[no] It is due by { $until }.
    }
    Then you can borrow again.
error-lending-paused =
    Something came back late.
    After { $until } you can borrow again.
error-donate-first =
    Who has given something can borrow here.
    { $waits ->
        [0] Please give one thing first.
       *[other] You can borrow when your gift is taken.
    }
error-stay-gone =
    This home cannot be seen.
    Please choose again from the first screen.
error-terms-open =
    Not everybody has said yes yet.
    Please open the agreement again.
error-aide-gone =
    This invitation was used, or has ended.
    Please ask for a new one.
error-too-many-aides =
    There can be { $most } helpers at most.
    Please end one first.
error-word-counts =
    It is too late to take it back here.
    Please tell your coordinator.
error-handover-gone =
    This address or code opens nothing any more.
    Ask your coordinator for a new one.
error-handover-own =
    Only the person of this record can do that.
    Please ask your coordinator.
error-too-many-kin =
    You can tell of { $most } people at a time.
    Please wait until they have been asked.
error-booking-gone =
    This booking cannot be seen any more.
    Please look at your room bookings.
error-booking-stands =
    It is too late to take it back here.
    Your booking stands.
    You can cancel it below.
error-booking-step-impossible =
    That cannot be done now.
    { $state }
error-hold-over =
    We kept it for { $minutes } minutes. They are over.
    If it is still free, please choose it again.
error-booking-too-soon =
    { $days ->
        [0] You can book it from today on.
       *[other] You can book it from { $first } on.
    }
error-booking-too-far =
    That is too far ahead.
    Please choose a day up to { $last }.
error-day-quota =
    You have as many bookings that day as one person may have: { $most }.
    You can choose { $next } or a day after it.
error-month-quota =
    You have as many bookings that month as one person may have: { $most }.
    You can book again from { $next } on.
error-purpose-not-here =
    This room is not let for that.
    Please choose another purpose, or another room.
error-proof-needed = Here you tell us by the number, or by where you are, that you came.
error-nothing-here =
    Nothing of yours begins in { $name } now.
    Please look at your room bookings.
error-spot-unknown =
    We do not know yet where this building stands.
    Please use the number.
error-too-far-away =
    You are { $metres } metres from the building.
    Please send it again when you are there.
error-location-needed = Please send where you are now.
error-too-many-waits =
    You can stand in { $most } lines at a time.
    Please leave one of them first.
error-feeds-not-served =
    Calendar addresses are not offered here yet.
    You can put each booking in your calendar.
error-rooms-barred =
    You left rooms empty or cancelled late: { $points } points.
    You cannot book rooms until { $until }.
    After that you can again.
    If that is wrong, ask us to look again.
error-series-gone =
    These dates cannot be seen any more.
    Please look at your room bookings.
error-round-step-impossible =
    That cannot be done now.
    Please open the draw again.
error-entry-step-impossible =
    That cannot be done now.
    Please open the draw again.
