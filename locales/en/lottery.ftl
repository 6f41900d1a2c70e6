# Lottery rounds
command-lottery = Rooms that are drawn by lot
command-rounds = Open and see the draws of your buildings
round-state-draft = being prepared
round-state-announced = announced
round-state-open = open
round-state-closed = closed
round-state-drawn = drawn
round-state-ended = over
round-state-withdrawn = withdrawn
lottery-around =
    <b>Draws</b>
    Hours that many people want are drawn by lot, and anybody can recompute the result.
    { $count ->
        [0] There is no draw at the moment.
       *[other] { "" }
    }
lottery-line = { $name } · { $state }
lottery-all = ‹ All draws
lottery-see = See more
lottery-card =
    🎲 <b>{ $name }</b> · { $place }
    { $state } · { $count ->
        [one] { $count } ticket
       *[other] { $count } tickets
    }
    Enter from { $opens } until { $closes }
    Drawn on { $draws }
    Fingerprint of the seed (SHA-256): { $commitment }
    { $seed }
    { $mine }
lottery-seed = The seed it was drawn with: { $seed }
lottery-slot = { $n }. { $room } · { $begins } – { $ends }
lottery-mine-in = 🎟 Your ticket { $ticket } · your wishes in order: { $wishes }
lottery-mine-offered = 🎉 Your ticket { $ticket } was drawn: { $room }, { $begins } – { $ends }. Please answer until { $until }.
lottery-mine-taken = ✅ Your ticket { $ticket }: { $room } is yours, { $begins } – { $ends }.
lottery-mine-declined = Your ticket { $ticket } · you left it to the next neighbour.
lottery-mine-lapsed = Your ticket { $ticket } · there was no answer in time, so it went to the next neighbour.
lottery-mine-waiting = Your ticket { $ticket } · number { $count } on the reserve list.
lottery-mine-lost = Your ticket { $ticket } · not drawn this time. Your next ticket weighs more.
lottery-enter = ✋ Enter
lottery-change = Change my wishes
lottery-leave = Take my ticket back
lottery-yes = ✅ Yes, I take it
lottery-no = Leave it to the next one
lottery-booking = My booking
lottery-paper = 📄 Record of the draw
lottery-file = The record of the draw <b>{ $name }</b>. It names nobody. Once the seed is told, this file alone is enough to recompute the result.
lottery-wishes =
    <b>{ $name }</b>
    Press the hours you would like, the dearest first: up to { $most }. Press again to take one out. Chosen: { $count }.
    .done = That is all
    .back = ‹ The draw
lottery-wished = Wish { $rank } ✔ { $room } · { $begins } – { $ends }
lottery-unwished = { $room } · { $begins } – { $ends }
lottery-enter-summary =
    <b>Enter like this?</b>
    .send = Yes, enter
lottery-entered = 🎟 You have entered. Your ticket is { $ticket }; the record shows nothing else of you.
lottery-did-leave = Your ticket has been taken back.
lottery-did-yes = ✅ It is booked.
lottery-did-no = It goes to the next neighbour. Thank you for telling.
lottery-house =
    <b>{ $name }</b>: draws
    { $count ->
        [0] There is none yet.
       *[other] { "" }
    }
    .new = Prepare a draw
lottery-kept =
    🎲 <b>{ $name }</b> · { $place }
    { $state } · slots: { $count } · tickets: { $tickets }
    { $days }
    { $reason }
    .announce = 📣 Announce it
    .withdraw = Withdraw it
    .back = ‹ Draws of this building
lottery-days = Enter from { $opens } until { $closes }, drawn on { $draws }
lottery-reason = Withdrawn because: { $why }
lottery-add = ＋ { $room }
lottery-drop = ✖ { $n }. { $room } · { $begins } – { $ends }
lottery-made = The draw is prepared. Press a room to put hours in, and announce it when all are there. Until the draw nobody else can book them.
lottery-added = Slot { $n } is in.
lottery-dropped = Those hours can be booked again.
lottery-announced = 📣 Announced. The fingerprint of the seed is { $commitment }; the seed itself is told to all after the draw.
lottery-withdrawn = The draw is withdrawn, and whoever had entered has been told.
lottery-new-ask-name =
    What is the draw called? For example: the hall on Saturdays in December
    .label = Name
lottery-slot-ask-day =
    On which day?
    .label = Day
lottery-slot-ask-hours =
    { $step ->
        [opens] From when?
       *[other] From { $start } until when?
    }
    .label = Hours
lottery-announce-ask-first =
    From which day on can people enter?
    .label = From
lottery-announce-ask-last =
    What is the last day on which they can? It counts whole.
    .label = Until
lottery-announce-ask-draws =
    On which day is it drawn?
    .label = Drawn
lottery-announce-summary =
    <b>Announce it like this?</b> After that the hours stay as they are; until the draw you can withdraw it.
    .send = Yes, announce it
lottery-withdraw-ask-why =
    Why is it withdrawn? Whoever has entered reads it.
    .label = Reason
lottery-notice-won = 🎉 You were drawn in <b>{ $name }</b>: { $room }, { $begins } – { $ends }, { $place }. Please answer until { $until }, or it goes to the next neighbour.
lottery-notice-moved-up = 🎉 It is your turn in <b>{ $name }</b>: { $room }, { $begins } – { $ends }, { $place }. Please answer until { $until }.
lottery-notice-confirm = ⏳ You have not answered yet: in <b>{ $name }</b> you were drawn for { $room }, { $begins } – { $ends }, { $place }. Please answer until { $until }.
lottery-notice-reserve = In <b>{ $name }</b> you are number { $count } on the reserve list. { $place }. If somebody before you does not want it, you hear at once.
lottery-notice-lost = All hours of <b>{ $name }</b> are taken. { $place }. You were not drawn this time, but your next ticket weighs more.
lottery-notice-lapsed = There was no answer in time, so your hours in <b>{ $name }</b> went to the next neighbour. { $place }.
lottery-notice-withdrawn = The draw <b>{ $name }</b> does not take place. { $place }. The reason: { $why }
lottery-notice-drawn = 🎲 <b>{ $name }</b> has been drawn. { $place }. Tickets: { $tickets }, winners: { $winners }.
form-name-lottery-enter = Entering a draw
form-name-lottery-new = A new draw
form-name-lottery-slot = Hours for a draw
form-name-lottery-announce = Announcing a draw
form-name-lottery-withdraw = Withdrawing a draw
form-nudge-lottery-enter = You were about to enter a draw. Would you like to go on?
form-nudge-lottery-new = You were preparing a draw. Would you like to go on?
form-nudge-lottery-slot = You were putting hours into a draw. Would you like to go on?
form-nudge-lottery-announce = You were about to announce a draw. Would you like to go on?
form-nudge-lottery-withdraw = You were about to withdraw a draw. Would you like to go on?
deed-lottery-made = prepared a draw
deed-lottery-announced = announced a draw
deed-lottery-withdrawn = withdrew a draw
rules-lottery = Draws
rule-lottery-wishes-max = Wishes on one ticket: { $value }
rule-lottery-weight-rounds = Past draws whose losses count: { $value }
rule-lottery-won-days = Days a winner leaves to others: { $value }
rule-lottery-confirm-hours = Hours a winner has to answer: { $value }
rule-lottery-draw-hour = Hour of the draw: { $value }:00
rule-lottery-slots-max = Slots in one draw: { $value }
rule-lottery-kept-days = Days that draws are kept once they are over: { $value }
kept-lottery = Draws that are over: { $days ->
    [one] { $days } day
   *[other] { $days } days
}
