# À qui a téléphoné pour une salle, en mots simples
callers-notice-booked =
    { $name } a réservé une salle pour vous.
    <b>{ $room }</b>, { $place }
    { $begins } jusqu’à { $ends }.
