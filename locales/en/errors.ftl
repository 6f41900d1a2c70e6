# Refusals: what is not possible and why, and what to do next
error-not-joined = Please join first. It takes a minute.
error-text-empty = We cannot see any letters. Please write it again.
error-text-too-short =
    That is a little short. Please write { $least ->
        [one] at least { $least } character.
       *[other] at least { $least } characters.
    }
error-text-too-long = You wrote { $length } characters, and there is room for { $most }. Please make it shorter.
error-text-needed = Please answer in words.
error-choice-needed = Please press a button, or write its number from 1 to { $most }.
error-number-needed = Please write a number. For example: 0, 3000 or 35,000
error-photo-needed = Please send a photo. To go on without one, press “Skip”.
error-too-many-photos =
    { $most ->
        [one] There is room for one photo only.
       *[other] There is room for { $most } photos.
    }
error-place-needed = Please write the name of your neighbourhood or apartment complex, or send your location.
error-place-outside = That is outside the neighbourhoods we know. Please write the name of your neighbourhood or apartment complex.
error-area-not-found = We could not find “{ $typed }”. Please write the name of a district, neighbourhood or apartment complex. For example: Munjeong-dong
error-no-areas = The list of neighbourhoods is not ready yet. Please tell the people in charge.
error-day-needed = Please press a day in the calendar, or write it: “tomorrow”, “27 May”. Days that are past or too far ahead cannot be chosen.
error-time-needed = Please press or write a time between { $opens } and { $closes }. For example: 2 pm to 4 pm. The end must come after the start.
error-form-stale = That button belongs to an earlier question. Please go on from the screen at the bottom.
error-consent-needed = Pumasi needs your first consent to work for you. Please tick the first box.
error-consent-stays = The first consent is needed for as long as you use Pumasi. You can take back the others at any time.
error-too-young = You can join from the age of { $age }.
error-birth-year-unlikely = We cannot read a year of birth from “{ $typed }”. Please write four digits. For example: 1950
error-listing-gone = This post cannot be seen any more. It was taken down, or it is for another neighbourhood. Do have a look at the others.
error-not-your-listing = Only the person who posted this can do that.
error-listing-step-impossible =
    { $step ->
        [pause] This post cannot be paused.
        [resume] This post cannot be put back up.
        [renew] This post cannot be kept up longer.
        [edit] This post cannot be changed.
        [expire] This post cannot be ended.
       *[close] This post cannot be taken down.
    } It is { $state }.
error-wrong-category = Things and help have different categories. Please choose the category again.
error-price-out-of-range = Prices go from { $least } to { $most }, in steps of { $step }. The nearest is { $nearest }.
error-too-many-listings =
    { $most ->
        [one] You can have one post up at a time. Please take it down first.
       *[other] You can have { $most } posts up at a time. Please take down one you have finished with.
    }
error-forbidden-thing = We cannot post this because of “{ $word }”. Our rule: { $rule }. Please post something else.
error-too-many-saved =
    { $most ->
        [one] You can have one alert. Please remove it first.
       *[other] You can have { $most } alerts. Please remove one you no longer need.
    }
error-saved-gone = That alert has already been removed.
error-invite-gone = This invitation has been used or has run out. Please ask whoever invited you for a new one.
error-own-invite = You made this invitation yourself. Please send the link to the person who is to accept it.
error-role-held = You are already { $role } here. There is nothing more to do.
error-grant-gone = This role has already ended. See who has a role now with /roles
error-area-not-yours = You do not look after this area. Please choose one that you do look after.
error-case-gone = This case cannot be seen. Please open it from the button in your notice.
error-own-case = This case concerns you. Please leave it to another moderator.
error-decided-before = You made the first decision here. Another moderator looks at it the second time.
error-case-taken = { $name } is looking after this. Please choose another case.
error-undo-impossible = Other things have followed from it since, so the decision cannot be undone exactly.
error-undo-over =
    { $minutes ->
        [0] This decision cannot be undone.
       *[other] A decision can be undone within { $minutes } minutes only.
    }
error-second-needed = This takes two people. Please wait until another moderator agrees.
error-case-there = This has been brought to us already. See below how it stands.
error-case-step-impossible =
    { $step ->
        [answer] You have answered already, or it is too late for an answer.
        [appeal] You cannot ask for a second look now.
        [withdraw] A decision has been made, so this cannot be taken back.
        [take] This case cannot be taken now.
        [return] You are not looking after this case now.
        [decide] This case cannot be decided now.
       *[close] This case cannot be closed yet.
    } It is { $state }.
error-answer-awaited = The other side may still answer. You can decide when they have, or after { $until }.
error-appeal-over = The time to ask for a second look has passed. The decision stands.
error-ruling-unknown = A case like this cannot end that way. Please press one of the decisions on the screen.
error-ruling-amount-wrong = It can be anything from { $least } to { $most }. Please write it again.
error-own-listing = You posted this yourself. To change it or take it down, please open “My posts”.
error-too-many-reports =
    { $most ->
        [one] You can report one post a day. Please tell us again tomorrow.
       *[other] You can report { $most } posts a day. Please tell us again tomorrow.
    }
error-not-reachable = This neighbour cannot be reached right now. Please have a look at what other neighbours have posted.
error-that-is-you = That is you. Please choose a post by another neighbour.
error-block-gone = This block has been lifted already. Please look at your list of blocked neighbours again.
error-not-enough-units = You can send at most { $most } { ledger-unit } now. Earn some by offering a neighbour something, or choose less.
error-own-account = You cannot send to yourself or ask yourself. Please choose another neighbour.
error-other-community = This neighbour belongs to another community, which has units of its own. Please choose somebody from yours.
error-amount-out-of-range = An amount is anything from { $least } to { $most } { ledger-unit }. Please write it again.
error-transfer-conflict = This was already sent, with other details. Please look at your statement and begin anew.
error-request-gone = This request is over: paid, taken back, or too old. If it is still needed, please ask for a new one.
error-request-not-yours = Only the person who was asked can answer this. Your own requests are under “My balance”.
error-reversal-too-large = At most { $most } { ledger-unit } can go back. Please choose less.
error-transfer-gone = This is no payment that can be undone. Please choose another one from the statement.
error-limit-impossible = A limit lies between { $lowest } { ledger-unit } and 0, and lasts 1 to { $days } days. Please write it again.
error-split-too-small = That is too little for everybody to have a share. Please write at least { $least } { ledger-unit }.
error-ring-gone = You cannot see this ring. Press below to see the one you are asked to join, if there is one.
error-not-partner = Only the two partners of this trade can do that. Please look at your own trades.
error-relay-closed =
    { $sought ->
        [yes] This was found more than { $days } days ago, so we no longer pass on messages. If you need to, ask again with /askaround.
       *[no] This trade ended more than { $days } days ago, so we no longer pass on messages. If you need to, propose a new trade.
    }
error-too-many-words = We pass on up to { $most } messages an hour. Please try again in { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }.
error-words-only = We pass on written words only. Instead of a photo or a voice message, please write it down.
error-review-gone = There is nothing to review here. You can review trades of your own once they are complete.
error-reviews-over = The time for reviews is over, or they are published already. Nothing can be added or changed now.
error-reference-gone = There is nothing here for you to write or read. Who has lived together past the trial can write about it.
error-references-over = The time to write is over, or you have seen each other’s words already.
error-reviews-held = While a problem with this trade is being looked into, reviews have to wait. We will tell you when it is over.
error-whole-number-needed = Only whole units can be counted. The nearest number is { $nearest }. Please write it again.
error-clock-needed = Please press or write a time from { $opens } to { $closes }. For example: 14:30 or 2:30 pm
error-quantity-out-of-range = It can be from { $least } to { $most } pieces.
error-listing-promised = There is a trade agreed about this listing. Please finish it or call it off first.
error-listing-taken =
    { $left ->
        [0] Another neighbour was faster. Please look for something similar.
        [one] There is only { $left } left. Please choose { $left }.
       *[other] There are only { $left } left. Please choose { $left } or fewer.
    }
error-trade-gone = There is no such trade of yours. You can see your own trades only.
error-own-trade = This is your own listing. Please propose something on a neighbour’s.
error-terms-moved = The terms have changed in the meantime. Please look at the new ones and answer those.
error-not-your-turn = It is the other’s turn now. It stands at: { $state }. We tell you when there is an answer.
error-trade-step-impossible =
    { $step ->
        [accept] This proposal can no longer be accepted.
        [decline] This proposal can no longer be declined.
        [counter] The terms can no longer be changed.
        [revise] The proposal can no longer be changed.
        [withdraw] The proposal can no longer be taken back.
        [cancel] This can no longer be called off.
        [deliver] You have said so already, or it is not agreed yet.
        [confirm] You have confirmed it already, or it is not agreed yet.
        [contest] A problem cannot be reported now.
       *[other] That is not possible now.
    } It stands at: { $state }
error-proposal-open = You have a proposal on this listing already. You can change it or take it back.
error-too-many-trades = You can have { $most } trades under way at a time. Please finish some first.
error-dispute-open = A moderator is still looking into a trade between you two. Please propose again when that is over.
error-dispute-too-late = A problem can be reported within two weeks after a trade. That ended on { $until }. Please talk to your neighbour.
error-appointment-past = That time has passed. Please choose one after { $earliest }.
error-appointment-far = That is too far ahead. Please choose a day up to { $latest }.
error-no-common-units = You two use different units. Please put the price at 0 and write what is given in return.
error-back-unknown = The offer chosen in return is not available any more. Please choose again.
error-neighbour-not-found = We found no neighbour called “{ $typed }” in your dong. Please write the name again, or let them ask you by a link.
error-partner-short = Your neighbour’s balance allows { $most } { ledger-unit } at most now. Please suggest a lower price.
error-broadcast-gone = There is no such draft. Please write it again in /broadcast.
error-broadcast-too-soon = This place can be told something once in { $days } days. The next can be sent { $until }.
error-nobody-to-tell = There is nobody who could be told now. Please choose others.
error-topic-fixed = { $topic }: this cannot be switched off, because you need to know.
error-too-many-muted = You can mute { $most } things. Switch one on again in /notices first.
error-notice-gone = This message is too old and no longer there. Go on from /menu.
error-nobody-sought = No “{ $typed }” is on record. Please try a part of the name.
error-period-needed = That is not clear. Press one, or write it like: 1 November to 20 November
error-call-gone = You cannot see this conversation. It was deleted, or it is somebody else’s.
error-call-taken = Somebody else was faster. Please see who else waits.
error-call-over = This conversation has ended. You can ask again at any time.
error-helper-busy = You are talking to somebody. Please end that conversation first.
error-own-call = You are waiting for a person yourself. Please stop waiting first.
error-asker-asleep = It is night, and we wake nobody. Please try again after { $until }.
error-words-or-photo = Only words and photos are passed on. Please write it down.
error-work-gone = There is no such job of yours. Those you have started are in /works.
error-work-over = This has ended already.
error-work-under-way = The same is being done for this place since { $since }. Please try again when that has ended.
error-document-needed = Please send a file, as a file and not as a photo.
error-file-too-large = A file of { $size } MB is too large. Telegram passes on up to { $most } MB. Please divide the rows among several files.
error-file-unreadable = { $fault }
error-job-gone = This file is not there any more. Please begin again with /import
error-job-step-impossible = This is done already, or being done. See /works
error-person-gone = Nobody like that lives where you look after people. Please search by name.
error-rule-gone = There is no such rule. Please choose again with /settings
error-rule-fixed = This rule hangs together with accounts that people use already; it cannot be changed here.
error-rule-moved = Somebody else has changed this rule meanwhile. Please look at it again and decide anew.
error-rule-out-of-range = It can be from { $least } to { $most }, so that it goes with the other rules. For example: { $least }
error-rule-unclear = This rule cannot have that value. Press one, or write at most 60 characters. For example: yes, 09:00
error-nothing-to-undo = There is nothing to undo. The history shows what was changed.
error-duties-open = { $count ->
        [one] One thing has to be settled first. Please see which, and try again afterwards.
       *[other] { $count } things have to be settled first. Please see which, and try again afterwards.
    }
error-leaving-already = You have asked to be erased already. To take it back, press /delete.
error-not-leaving = You have not asked to be erased, or have taken it back already. Just carry on.
error-number-not-taken = We take no number that looks like a resident registration number. Please write again without it, and delete your message from this chat.
error-closure-gone = This has been taken back already. Please look at the list again.
error-closure-there = The very same days are closed there already.
error-closure-days-wrong = From today on, up to { $most } days at once; the last cannot lie before the first.
error-area-too-small = A single complex is not counted by itself: with so few people, somebody could be recognised.
error-no-ward = This person uses Pumasi directly, so nobody acts in their name.
error-warning-unread =
    <b>Please read this warning first</b> ({ $since }).
    Why: { $why }
    Press below and you can go on. Then you can also ask for a second look.
error-suspended =
    <b>You are suspended until { $until }.</b>
    Why: { $why } (since { $since })
    Nothing new until then; you can finish what you agreed, or ask for a second look.
error-banned =
    <b>Your account is suspended for good.</b>
    Why: { $why } (since { $since })
    Nothing new can be begun; you can finish what you agreed, or ask for a second look.
error-sanction-gone = This is over, or cannot be done now. Below you can see where you stand.
error-measure-there =
    { $measure ->
        [warning] There is a warning that was not read yet. Once it is read you can send another.
        [suspension] This account is suspended already. To change that, end the suspension first.
       *[ban] This account is suspended for good already.
    }
error-measure-unknown = Nobody decides this alone. A second moderator has to confirm it.
error-own-conduct = You cannot decide about yourself. Please leave it to another moderator.
error-suspension-days-wrong = A suspension lasts from 1 to { $most } days. Please type the number of days again.
error-objection-made = You have asked for a second look already. You will be told what comes of it.
error-posts-too-fast = You can post up to { $most } times in an hour. You can post again from { $until }.
error-same-record = Both are the same record already.
error-merge-in-the-way = { $count ->
        [one] One thing has to be settled first. Please look at the two records once more.
       *[other] { $count } things have to be settled first. Please look at the two records once more.
    }
error-merge-unagreed = The person has not said yet that both records are theirs. Please wait for the answer.
error-merge-refused = Somebody has said that they are not the same person. The two cannot be merged.
error-merge-gone = This question is over already.
error-consent-outdated = The words of what you consented to have changed. Please read them first and decide again.
error-post-gone = There is no such post where you look after things.
error-level-there = It is seen just as far already.
error-level-kept = A measure against its owner hides this post. It comes back when the measure ends.
error-place-gone = This place is not there any more, or does not lend to where you live.
error-place-there = There is a place called “{ $name }” already. Please choose another name.
error-too-many-places = One area has { $most } places at the most.
error-never-open = Please choose at least one day on which it is open.
error-item-gone = This is not lent any more, or not to where you live. Please look at other things.
error-item-in-use = { $count ->
        [one] One neighbour has “{ $title }”, or is to have it. Please wait until it is back.
       *[other] { $count } neighbours have “{ $title }”, or are to have it. Please wait until all are back.
    }
error-item-step-impossible = That is not possible now. The thing is: { $state }
error-quantity-wrong = Between 1 and { $most }, please.
error-loan-gone = This loan cannot be seen any more. Please look again in “My loans”.
error-loan-step-impossible =
    { $step ->
        [renew] It cannot be kept longer now.
        [cancel] You have it already, or it is over.
       *[other] That is not possible now.
    } It is: { $state }
error-item-away = “{ $title }” cannot be borrowed now. It is: { $state }
error-item-taken =
    “{ $title }” is not free on those days. { $first ->
        [none] Nobody knows yet when it will be; join the line and you will hear.
       *[other] You can have it from { $first }.
    }
error-place-never-opens = Nobody knows when this place will be open. Please ask its librarian.
error-too-far-ahead = Things are kept for up to { $days } days ahead. Please choose a day until { $last }.
error-too-many-loans = You can have { $most } things at once. Please bring one back first.
error-too-many-holds = You can stand in { $most } lines at once. Please leave one first.
error-too-young-to-borrow = Things are lent from the age of { $age }. Please ask a grown-up of yours.
error-loan-there = You have “{ $title }” already. You can see it below.
error-still-late = “{ $title }” was due { $due }. Bring it back first, and you can borrow again.
error-still-owed =
    You are to replace “{ $title }”. { $late ->
        [yes] It was due { $until }.
       *[no] It is due { $until }.
    } As soon as the librarian has noted that it is there, you can borrow again.
error-owed-gone = That is settled already. Nothing is owed there any more.
error-supply-gone = That is not used with it any more.
error-supply-short = There were { $left } of { $name }. More cannot have been used.
error-supply-too-many = Please write a number between 0 and { $most }.
error-lending-paused = Something came back late, so you borrow nothing for { $days } days. After { $until } this ends by itself.
error-safety-unread = Please read first how it is used safely. Open the thing again to see it.
error-renewed-often = { $most ->
        [0] Loans are not renewed here.
        [one] A loan is renewed once.
       *[other] A loan is renewed { $most } times.
    }
error-renewal-late = It was due { $due }. What is late cannot be kept longer; please bring it back.
error-others-wait = { $count ->
        [one] Somebody is waiting for it.
       *[other] { $count } people are waiting for it.
    } Please bring it back by { $due }.
error-hold-gone = You are not in this line.
error-code-tired = The code was wrong { $most } times. Please let the librarian hand it out.
error-pause-gone = This pause is over already.
error-desk-not-yours = Only those who look after this area can do that.
error-desk-gone = That cannot be done in this group any more. Open it with /cases in a private chat with the bot.
error-desk-there = This already is the moderators’ group of that area.
error-desk-elsewhere = This is the moderators’ group of { $place }. Please end that first, with /desk off.
error-desk-unnamed = You write in the name of the group, so I cannot tell who you are. Please write under your own name.
error-donation-gone = This offer cannot be seen any more. Please look among what you have offered.
error-donation-done = This is over already: { $state }
error-too-many-donations =
    At most { $most ->
        [one] { $most } offer waits
       *[other] { $most } offers wait
    } for an answer at once. Please wait for one first.
error-donate-first =
    { $name } is shared by those who have given it something. { $waits ->
        [0] Give one thing that you no longer use, and as soon as a librarian has taken it you can borrow whatever there is.
       *[other] As soon as a librarian takes what you have offered, you can borrow. You will hear at once.
    }
error-own-thing = This is your own. You find it among the things you lend.
error-owners-thing = A neighbour lends this. Only they decide about it.
error-owned-gone = There is no such thing among those you lend.
error-too-many-owned =
    One person lends at most { $most ->
        [one] { $most } thing
       *[other] { $most } things
    }.
error-day-full =
    On { $day } as many people come as there is room for: { $most }. “{ $title }” { $first ->
        [none] has no day with room yet.
       *[other] can be had from { $first }.
    }
error-ask-gone = This is over already. Thank you for thinking of it.
error-too-many-asks =
    At most { $most ->
        [one] { $most } thing is
       *[other] { $most } things are
    } asked for at once. When one is over, or you stop it, you can ask again.
error-room-gone = This room is let no more, or not to where you live.
error-room-there = There is a room called { $name } already. Please choose another name.
error-too-many-rooms = A building has { $most } rooms at the most.
error-room-never-open = A room has to be open on some day of the week.
error-room-number-wrong = It can be anything from { $least } to { $most }.
error-room-terms-cross = That does not fit the other numbers: the shortest time cannot be longer than the longest, nor the first day later than the last.
error-room-part-wrong = A room is no part of itself, nor of one of its parts.
error-room-booked = It has bookings to come, so it cannot be joined or divided now.
error-booking-gone = This booking cannot be seen any more. Please look in “My bookings”.
error-booking-stands = The { $minutes } minutes to take it back are over, so the booking stands. You can cancel it in the list of your bookings below.
error-booking-step-impossible = That cannot be done now. The booking is: { $state }
error-hold-over = The { $minutes } minutes for which it was kept are over. If it is still free, please choose it again.
error-room-paused = This room is not let for now.
error-too-few-people = This room is for { $least } people and more.
error-too-many-people = This room holds { $most } people at the most. Please look for a larger one.
error-booking-too-short = This room is let for { $least } and more.
error-booking-too-long = This room is let for { $most } at a time at the most.
error-booking-off-grid =
    This room is let in steps of { $slot } minutes. { $next ->
        [none] That much is not free on this day.
       *[other] You could begin on { $next }.
    }
error-booking-too-soon =
    { $days ->
        [0] It can be booked from today on.
        [one] This room is booked a day ahead: from { $first } on.
       *[other] This room is booked { $days } days ahead: from { $first } on.
    }
error-booking-too-far = This room is booked { $days } days ahead at the most. Please choose a day up to { $last }.
error-booking-past = That is over already. Please choose a time to come.
error-room-shut =
    The room is not open for all of that time. { $next ->
        [none] Please try another day.
       *[other] You could begin on { $next }.
    }
error-slot-taken =
    Somebody else has it then. { $next ->
        [none] Please try another day.
       *[other] You could begin on { $next }.
    }
error-wait-gone = You are not standing in that line now.
error-waitlist-off = Nobody stands in line for rooms here. Please look for another time or room.
error-wait-too-late = It begins too soon to wait for it. Please look for another time or room.
error-too-many-waits = One person stands in { $most ->
        [one] { $most } line
       *[other] { $most } lines
    } at a time. Leave one of yours, and you can stand in this one.
error-offer-over = It was kept for you until { $until }. It is the next one’s turn now.
error-rooms-barred = You have { $points ->
        [one] { $points } point
       *[other] { $points } points
    } within { $days } days (the limit is { $most }), so you cannot book rooms until { $until }. After that you can again, by itself. If you think this is wrong, you can ask for a second look.
error-bar-gone = Nothing keeps you from booking now.
error-point-gone = This point has lapsed or was taken back already.
error-point-objected = You have asked for a second look at this point already; it is looked at once.
error-bar-objected = You have asked for a second look already. You will be told what is decided.
error-own-bar = Nobody ends what keeps themselves from booking. Please ask another manager.
error-day-quota = One person books { $most ->
        [one] { $most } room
       *[other] { $most } rooms
    } a day. The next day, { $next }, is open to you.
error-minutes-quota =
    One person has rooms for { $most } a day. { $left ->
        [none] Nothing is left that day.
       *[other] { $left } are left that day.
    }
error-month-quota = One person books { $most ->
        [one] { $most } room
       *[other] { $most } rooms
    } a month. You can book again from { $next } on.
error-ticks-missing = All three have to be promised before a room is let.
error-purpose-not-here = This room is not let for that. Please choose another purpose, or another room.
error-too-early-here = You can say that you are there from { $first } on.
error-too-late-to-cancel = It has begun. Please speak to the manager.
error-place-ending = { $name } is closing for good and lends nothing any more. It still takes things back.
error-home-step-impossible = This cannot be done as things stand. Open it again to see where it is.
error-home-step-not-yours = This is for somebody else to do. Your coordinator can tell you more.
error-word-counts = The time in which it could be taken back is over. If you meant something else, please tell your coordinator.
error-host-too-young = Whoever shares a home is { $age } or older. Your coordinator can tell you more.
error-host-there = You offer a home already. Tell your coordinator what should be changed.
error-host-gone = That home is not to be seen any more. Please look for another one.
error-rent-too-high = Around here the rent is { $most } won a month at the most.
error-rent-level-unknown = Please enter first what a room usually costs around there.
error-hours-too-many = A guest helps { $most } hours a week at the most.
error-guest-too-young = You can look for a home to share from the age of { $age } on.
error-guest-there = You are looking for a home already. Please look at that first.
error-guest-gone = That person is not looking for a home any more. Please open the list again.
error-stay-too-short = A stay lasts a month at least. Please choose the days again.
error-stay-past = That day is over. You can choose from today on.
error-papers-missing = { $count ->
        [one] One more paper has
       *[other] { $count } more papers have
    } to be seen first.
error-meeting-at-home = The address of a home is not written here, for it would stand in reminders and calendars. Please name a place like the community centre.
error-not-verified = You can ask once your coordinator has seen all of your papers.
error-vault-locked = An address or telephone number cannot be kept safely here at the moment, so none is taken. Please tell your coordinator.
error-aide-gone = This invitation has been used or has ended. Please ask whoever invited you for a new one.
error-own-aide = The helper has to be somebody else. Please send them the address.
error-aide-known = You help this person already.
error-too-many-aides = There can be { $most } helpers at most. Please end one first.
error-no-scope = Please choose at least one thing.
error-round-gone = There is no such draw, or none for where you live.
error-round-step-impossible = That cannot be done now. Please open the draw again to see where it stands.
error-round-empty = Please put in some hours first.
error-round-days-wrong = People enter from today or later, then it closes, then it is drawn, and { $hours } hours after that the first slot may begin. Please choose the days again.
error-round-not-open = You can enter from { $opens } until { $closes }.
error-too-many-slots = One draw has { $most } slots at the most.
error-wishes-wrong = Please choose between 1 and { $most } slots of this draw.
error-lottery-won-lately = You won not long ago. You can enter again from { $until } on.
error-entry-gone = You have no ticket in this draw.
error-entry-step-impossible = That cannot be done now. Please open the draw again to see your ticket.
error-proof-needed = Here you show by the code in the building, or by your location, that you have arrived.
error-sign-unknown = This code is not used any more. Please tell the manager.
error-nothing-here = Nothing of yours begins in { $name } now. /bookings tells you when.
error-door-code-tried = The digits were wrong { $most } times, so they are not believed any more. Please scan the code at the door, send where you are, or tell the manager.
error-spot-unknown = We do not know yet where this building stands. Please use the code, or “I am here”.
error-too-far-away = You are { $metres } metres from the building. Please send it again from within { $most } metres.
error-location-needed = Please send a location.
error-not-yours = There is nothing to say about this booking now.
error-said-already = You have told us already. Thank you.
error-trip-gone = Somebody has sent it, or taken it in, already. Please open the desk again.
error-match-gone = That request is not to be seen any more.
error-asked-already = You have asked there already. Please wait for the answer.
error-too-many-matches = You can ask { $most ->
        [one] { $most } home
       *[other] { $most } homes
    } at once. Please wait for an answer, or take one back.
error-profile-open = Please describe the home first.
error-feeds-not-served = Calendar addresses are not offered here yet. Each booking has “Add to calendar”.
error-series-gone = This series cannot be seen any more, or nothing of it is to come. Please look in “My bookings”.
error-series-empty = None of these dates can be had. Please try another hour, or another room.
error-series-too-long = A series has from 2 up to { $most } dates.
error-stay-gone = This cannot be seen. Please choose again with /stay
error-stay-frozen = Nothing can be passed on or shown now. Please ask your coordinator.
error-terms-open = Not everybody has said yes to this agreement. Please open it again.
error-check-over = That was answered already, or is no longer asked.
error-term-backwards = The last day has to be after the first.
error-watch-gone = This alert has ended.
error-too-many-watches = You can have { $most } alerts. Please stop one first.
error-watch-too-long = As long does not fit between these hours. Please change one of the two.
error-handover-gone = This address or code opens nothing any more. Please ask your coordinator for a new one.
error-handover-own = Only the person whose record it is can do this.
error-ending-there = It has a last day already: { $last }. To change it, press “Let it after all” first.
error-ending-gone = That has been taken back already, or is over.
error-kin-gone = That person has been asked already. Please open the list again.
error-kin-own = You told of that person yourself, so another coordinator asks.
error-too-many-kin = You can tell of { $most } people at a time. Please wait until they have been asked.
error-poll-gone = This vote is over.
error-poll-runs = A vote is open already. Please begin a new one when it is over.
error-poll-not-yours = Only who began the vote, or somebody who has joined the bot and may book rooms, can do that.
error-poll-too-many = You answer for { $most } rooms of groups that are still to come. Please wait until one of them is over, or let somebody else begin.
error-poll-nothing = I have found no free room for { $people }. Please try another day or time, or fewer people.
error-poll-no-votes = Nobody has pressed yet. At least one vote is needed to decide.
error-slot-drawn = These hours are drawn in <b>{ $name }</b> and cannot be let otherwise. Withdraw the draw, or wait until it is over.
error-caller-gone = Nobody telephoned for this booking, or their number has been deleted.
error-neighbour-barred = { $name } cannot book rooms for now. They have been told why, and can ask for a second look.
