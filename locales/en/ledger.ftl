# ledger
ledger-unit = { $unit }
transfer-state-pending = waiting for an answer
transfer-state-committed = sent
transfer-state-rejected = declined
transfer-state-expired = too old
transfer-state-withdrawn = taken back
ledger-notice-low =
    Your balance is now { $balance } { ledger-unit }. It cannot go below { $floor }.
    Why not offer your neighbours something? What you earn, you can spend again.
ledger-notice-high =
    You have gathered { $balance } { ledger-unit }. Thank you for all you gave!
    Now it is time to spend: it gives a neighbour the chance to help you.
ledger-amount = { $amount } { $unit }
ledger-person = { $name ->
        [none] a neighbour
       *[other] { $name }
    }
ledger-common = the community
ledger-neighbour = { $name } · { $area }
ledger-share = { $name } { $amount }
ledger-door-pay = Pay a neighbour
ledger-door-ask = Ask by link
ledger-door-split = Split a sum
ledger-door-statement = Statement
ledger-door-mistakes = A payment was a mistake
ledger-wrong = That was a mistake
ledger-balance =
    <b>My balance: { $balance }</b>
    You can spend now: { $room }
    { $held ->
        [none] { $held }
       *[other] Promised in trades: { $held }
    }
    It may go down to { $floor }. Trades completed: { $trades }
ledger-line-asked =
    { $name } asks you for { $amount }.{ $note ->
        [none] {""}
       *[other] {" "}{ $note }
    }
ledger-line-asking = You asked { $name } for { $amount }. Waiting for an answer.
ledger-line-link = You asked for { $amount } by a link. It works until { $until }.
ledger-pay = Pay
ledger-pay-one = Pay { $name }
ledger-decline = Decline
ledger-withdraw = Take back: { $amount }
ledger-pay-ask-whom =
    { $count ->
        [0] Whom would you like to pay? Please write the name of a neighbour near you.
       *[other] Whom would you like to pay? Press a name, or write that of a neighbour near you.
    }
    .label = To
ledger-how-much =
    How much? Amounts are in { $unit }, up to { $most }.
    For example: 3,000
    .label = Amount
ledger-what-for =
    What is it for, in a few words? It will stand in the statement.
    .label = Note
ledger-pay-summary =
    <b>Shall we send it like this?</b>
    .send = Yes, send it
ledger-ask-summary =
    <b>Shall we ask like this?</b>
    You get a link and a picture of it. The neighbour who opens it confirms and pays.
    .send = Yes, make the link
ledger-split-ask-mine =
    Do you bear a share as well?
    .label = My share
ledger-mine-yes = Yes, one share is mine
ledger-mine-no = No, only the neighbours pay
ledger-split-ask-whom =
    { $count ->
        [0] Among whom? Please write the name of a neighbour near you.
       *[other] Among whom? Tick everybody, then press “That is all”. You can also write a name to find somebody.
    }
    .label = With
ledger-split-summary =
    <b>Shall we ask like this?</b>
    Each neighbour confirms their own share.
    .send = Yes, ask them
ledger-paid = { $amount } sent to { $name }. Your balance is now { $balance }.
ledger-asked =
    A link for <b>{ $amount }</b>. It works once, until { $until }.
    Show the picture to somebody beside you, or send this address: { $link }
ledger-request =
    { $name } asks for <b>{ $amount }</b>.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
    If you pay, your balance will be { $after }. Would you like to pay?
ledger-declined = Declined. No reason is needed.
ledger-withdrawn = You have taken the request back.
ledger-split-card =
    <b>{ $paid } of { $of } paid.</b> { $sum } of { $amount } { ledger-unit }
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
ledger-line-share = { $name }: { $amount } — { $state }
ledger-statement =
    <b>Statement for { widget-month }</b>
    At the beginning { $opened }, at the end { $closed }
    { $count ->
        [0] Nothing came in or went out in this month.
       *[other] {""}
    }
ledger-line =
    { $day } · { $name } · { $sign ->
        [in] +
       *[out] −
    }{ $amount } → { $balance }{ $note ->
        [none] {""}
       *[other] {" "}({ $note })
    }
ledger-file =
    The statement for { widget-month }: { $count ->
        [one] 1 line.
       *[other] { $count } lines.
    }
ledger-file-csv = As a file (CSV)
ledger-file-xlsx = For a spreadsheet (XLSX)
ledger-column-day = Date
ledger-column-name = Neighbour
ledger-column-note = Note
ledger-column-amount = Amount
ledger-column-balance = Balance
ledger-notice-asked =
    { $name ->
        [none] A neighbour
       *[other] { $name }
    } asks you for <b>{ $amount } { ledger-unit }</b>.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
    You can answer until { $until }.
ledger-notice-asked-again =
    A request still waits for you. { $name ->
        [none] A neighbour
       *[other] { $name }
    } asked for <b>{ $amount } { ledger-unit }</b>.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
    You can answer until { $until }. It is fine to decline.
ledger-notice-received =
    { $name ->
        [none] A neighbour
       *[other] { $name }
    } has sent you <b>{ $amount } { ledger-unit }</b>.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
ledger-notice-paid =
    { $name ->
        [none] A neighbour
       *[other] { $name }
    } has paid the <b>{ $amount } { ledger-unit }</b> you asked for.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
ledger-notice-declined =
    { $name ->
        [none] A neighbour
       *[other] { $name }
    } has declined your request for { $amount } { ledger-unit }.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
ledger-notice-expired =
    Your request for { $amount } { ledger-unit } ended without an answer. If it is still needed, please ask again.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
ledger-notice-by-itself =
    { $amount } { ledger-unit } were sent by your community’s rule: you were told of the request at least twice and gave no answer.
    { $note ->
        [none] { $note }
       *[other] Note: { $note }
    }
ledger-notice-statement =
    <b>Your statement for { widget-month } is ready.</b>
    In: { $in }, out: { $out }, balance at the end: { $balance } { ledger-unit }
ledger-notice-trouble = The books do not add up: <b>{ $what } { $which }</b>, off by { $off }. Please run <b>pumasi doctor</b>.
ledger-ask-limit = Ask for a larger limit
rules-ledger = Accounts and payments
rule-ledger-community = The kind of area that shares one ledger: { $value }
rule-ledger-soft-floor = Whose balance falls below this is told: { $value }
rule-ledger-hard-floor = A balance cannot fall below: { $value }
rule-ledger-soft-ceiling = Whose balance rises above this is told: { $value }
rule-ledger-amount-max = The most that can be sent at once: { $value }
rule-ledger-note-max = Characters of the note with a payment: { $value }
rule-ledger-fee-permille = Thousandths of a payment that go to the common account: { $value }
rule-ledger-demurrage-permille = Thousandths of a hoard that are shared out each month: { $value }
rule-ledger-growth-cap = The most by which earning widens a limit: { $value }
rule-ledger-starter-gift = Units given to who is new: { $value }
rule-ledger-accept-days = Days after which a request is paid by itself (0: never): { $value }
rule-ledger-request-days = Days for which a request for payment stays: { $value }
rule-ledger-limit-lowest = Not even a granted limit goes below: { $value }
rule-ledger-limit-days = Days for which a granted limit may hold at most: { $value }
rule-ledger-split-max = People among whom a sum can be split: { $value }
rule-ledger-balance-visible = Partners see each other’s balance: { $value }
ledger-record = { $n ->
        [0] Statement of my record now
       *[other] Statement of an earlier record ({ $n })
    }
