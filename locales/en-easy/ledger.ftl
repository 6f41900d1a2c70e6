# Units and balance in plain words
ledger-balance =
    <b>You have { $balance }.</b>
    You can spend { $room } now.
    { $held ->
        [none] { $held }
       *[other] { $held } are promised.
    }
    Trades completed: { $trades }
ledger-door-pay = I want to pay a neighbour
ledger-door-ask = I want to be paid
ledger-door-split = I want to share a cost
ledger-door-statement = Show me what came and went
ledger-pay = I will pay
ledger-pay-one = I will pay { $name }
ledger-decline = I will not pay
ledger-withdraw = Take back my request for { $amount }
ledger-pay-ask-whom =
    Whom would you like to pay?
    { $count ->
        [0] Please write a neighbour’s name.
       *[other] Press a name, or write one.
    }
    .label = To
ledger-how-much =
    How much?
    You can write up to { $most } { $unit }.
    For example: 3000
    .label = Amount
ledger-what-for =
    What is it for? A few words are enough.
    .label = Note
ledger-paid =
    { $amount } sent to { $name }.
    You now have { $balance }.
ledger-asked =
    This address is for receiving <b>{ $amount }</b>.
    It works until { $until }.
    Show the picture, or send this address: { $link }
ledger-request =
    { $name } asks for <b>{ $amount }</b>.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
    After paying you will have { $after }.
ledger-notice-asked =
    { $name ->
        [none] A neighbour
       *[other] { $name }
    } asks you for <b>{ $amount } { ledger-unit }</b>.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
    Please answer until { $until }.
ledger-notice-asked-again =
    A request still waits for you.
    { $name ->
        [none] A neighbour
       *[other] { $name }
    } asked for <b>{ $amount } { ledger-unit }</b>.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
    Please answer until { $until }.
ledger-notice-low =
    You now have { $balance } { ledger-unit }.
    You can go down to { $floor } only.
    Why not offer something?
ledger-notice-high =
    You have gathered { $balance } { ledger-unit }. Thank you!
    Now it is your turn to ask for something.
ledger-ask-limit = I need a larger limit
