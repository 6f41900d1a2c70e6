# Draws: plain words
round-state-announced = You can enter soon.
round-state-open = You can enter now.
round-state-closed = Nobody can enter any more.
round-state-drawn = It has been drawn.
round-state-ended = It is over.
round-state-withdrawn = It does not take place.
lottery-around =
    <b>Rooms that are drawn by lot</b>
    Many people want these hours, so a draw decides.
    { $count ->
        [0] There is no draw at the moment.
       *[other] Please press one.
    }
lottery-line = { $name }: { $state }
lottery-all = See the other draws
lottery-see = See more
lottery-card =
    <b>{ $name }</b>: { $state }
    You can enter until { $closes }.
    It is drawn on { $draws }.
    { $mine }
lottery-slot = { $n }. { $room }, from { $begins } to { $ends }
lottery-mine-in = You have entered. Your number is { $ticket }.
lottery-mine-offered = You were drawn: { $room }, { $begins } to { $ends }. Please answer by { $until }.
lottery-mine-taken = You were drawn. { $room } is yours, { $begins } to { $ends }.
lottery-mine-declined = You left it to the next neighbour.
lottery-mine-lapsed = There was no answer in time. It went to the next one.
lottery-mine-waiting = If others do not want it, it is your turn. You are number { $count }.
lottery-mine-lost = You were not drawn this time. Next time your chance is better.
lottery-enter = I would like to enter
lottery-change = I would like other hours
lottery-leave = I do not want it any more
lottery-yes = Yes, I want it
lottery-no = Please give it to the next one
lottery-booking = See my booking
lottery-paper = Give me the record of the draw
lottery-file =
    The record of the draw <b>{ $name }</b>.
    It names nobody.
lottery-wishes =
    <b>{ $name }</b>
    Press the hours you want most first.
    You can choose { $most }.
    You have chosen { $count }.
    .done = That is all
    .back = Back to the draw
lottery-wished = Choice { $rank }: { $room }, from { $begins } to { $ends }
lottery-unwished = { $room }, from { $begins } to { $ends }
lottery-entered =
    You have entered.
    Your number is { $ticket }.
lottery-did-yes = It is booked.
lottery-did-no =
    It goes to the next neighbour.
    Thank you for telling us.
lottery-notice-won =
    You were drawn in <b>{ $name }</b>.
    { $room }, from { $begins } to { $ends }.
    Place: { $place }
    Please answer by { $until }.
lottery-notice-moved-up =
    It is your turn in <b>{ $name }</b>.
    { $room }, from { $begins } to { $ends }.
    Place: { $place }
    Please answer by { $until }.
lottery-notice-confirm =
    You were drawn in <b>{ $name }</b>, and have not answered yet.
    { $room }, from { $begins } to { $ends }.
    Place: { $place }
    Please answer by { $until }.
lottery-notice-reserve =
    In <b>{ $name }</b> you are number { $count } in the line.
    We tell you at once when it is your turn.
    Place: { $place }
lottery-notice-lost =
    You were not drawn in <b>{ $name }</b> this time.
    Next time your chance is better.
    Place: { $place }
lottery-notice-lapsed =
    We had no answer in time for <b>{ $name }</b>.
    It went to the next neighbour.
    Place: { $place }
lottery-notice-withdrawn =
    The draw <b>{ $name }</b> does not take place.
    The reason: { $why }
    Place: { $place }
form-nudge-lottery-enter =
    You were entering a draw.
    Shall we go on?
