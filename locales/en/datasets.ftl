# Files in and out
command-import = Bring in a file
command-export = Take data out as a file
datasets-import =
    <b>Bring in a file</b>
    Send a CSV or Excel file (.xlsx). We look at every row first and tell you what would happen. Nothing is taken before you say yes.
    It is easiest to fill in a blank file. Seoul’s list of reservations and the national list of public facilities are read as they come, JSON too.
datasets-bring = Bring in: { $name }
datasets-template-csv = Blank file (CSV)
datasets-template-xlsx = Blank file (Excel)
datasets-template =
    A blank file. Please leave the first row as it is and fill in from the second. Columns you do not need may go.
    With your own number in each row, a file sent again changes what is there instead of adding to it.
datasets-column-line = • { $column }{ $required ->
        [1] {" "}(needed)
       *[other] {""}
    }{ $words ->
        [none] {""}
       *[other] : { $words }
    }
datasets-import-ask-dataset =
    What would you like to bring in?
    .label = What
datasets-import-ask-area =
    { $step ->
        [ask] For which area? Please write the name of a district, neighbourhood or complex that you look after.
        [found] Which one is it?
        [city] Which district? It can also be all of it.
       *[other] Where in { $area }? It can also be all of it.
    }
    .label = Area
datasets-import-ask-file =
    Please send the file: CSV or .xlsx, up to { $most } MB.
    .label = File
datasets-shape-supplies = name: how many there are/fewer than this and more are to be had/how many go with a loan; several are parted by semicolons. For example — drill bits: 10/5/3; sandpaper: 40/10/2
datasets-here = All of { $area }
datasets-work-check = Looking at the file
datasets-work-take = Taking in the file
datasets-work-export = Export
datasets-refused =
    <b>We could not read the file.</b>
    { $why }
datasets-checked =
    <b>{ $name }: what we found</b>
    new: { $created } · to change: { $changed } · there already: { $same } · wrong: { $wrong }
    Nothing has been taken in yet.
    .take = Take it in
    .report = The rows to look at as a file
    .drop = Leave it
datasets-taken =
    <b>{ $name }: all taken in.</b>
    new: { $created } · changed: { $changed } · there already: { $same } · not possible: { $wrong }
datasets-stopped =
    <b>{ $name }: stopped half-way.</b>
    new: { $created } · changed: { $changed } · there already: { $same } · not possible: { $wrong }
    Send the same file again and only the rest is taken in.
datasets-dropped = All right. Nothing was taken in.
datasets-wrong-row = Row { $row } · { $why }
datasets-reasons = { $reasons }
datasets-reason = { $column }: { $why }{ $found ->
        [none] {""}
       *[other] {" "}({ $found })
    }
datasets-report = { $count } of the { $all } rows to look at. The last column says what to put right; then send this file again.
datasets-export-ask-dataset =
    What would you like to take out?
    .label = What
datasets-export-ask-area =
    { $step ->
        [ask] Of which area? Please write the name of a district, neighbourhood or complex that you look after.
        [found] Which one is it?
        [city] Which district? It can also be all of it.
       *[other] Where in { $area }? It can also be all of it.
    }
    .label = Area
datasets-export-ask-period =
    From which time?
    .label = Time
datasets-period-all = All of it
datasets-period-month = This month
datasets-period-last = Last month
datasets-period-year = This year
datasets-export-ask-format =
    As what kind of file?
    .label = File
datasets-format-csv = CSV
datasets-format-xlsx = Excel (.xlsx)
datasets-export-summary =
    <b>Shall we make the file?</b>
    It is recorded that you took it.
    .send = Make the file
datasets-file = { $count ->
        [one] { $count } row.
       *[other] { $count } rows.
    } This is about your neighbours: please use it only for what it is needed for, and delete it afterwards.
datasets-exported = That is all of it: { $count ->
        [one] { $count } row.
       *[other] { $count } rows.
    }
datasets-export-stopped = The export was stopped half-way.
datasets-name-listings = Listings
datasets-name-items = Things that are lent
datasets-name-loans = Loans
datasets-name-residents = Residents
datasets-name-areas = Areas and households
datasets-name-accounts = Accounts and balances
datasets-name-transfers = Transfers
datasets-name-trades = Trades
datasets-name-cases = Cases
datasets-name-roles = Roles
datasets-name-deeds = Record of deeds
datasets-reach-complex = Complex
datasets-reach-dong = Neighbourhood
datasets-reach-gu = District
datasets-column-number = Number
datasets-column-other = Other names
datasets-column-lent = How it is lent
datasets-column-parts = Comes with
datasets-column-safety = Safety note
datasets-column-condition = Condition
datasets-column-value = Value
datasets-column-supplies = Consumables
datasets-column-library = Place that lends
datasets-column-added = Added
datasets-column-from = From
datasets-column-how = How it came back
datasets-column-checked = Looked at
datasets-column-returned = Returned
datasets-column-due = Due
datasets-column-borrower = Borrower
datasets-column-copy = Copy
datasets-column-code = Own number
datasets-column-title = Title
datasets-column-text = Description
datasets-column-kind = Kind
datasets-column-category = Category
datasets-column-price = Price
datasets-column-quantity = Quantity
datasets-column-reach = Reach
datasets-column-days = Days
datasets-column-area = Area
datasets-column-owner = Owner
datasets-column-side = Offer or want
datasets-column-place = Name of the area
datasets-column-state = State
datasets-column-posted = Posted
datasets-column-until = Until
datasets-column-name = Name
datasets-column-language = Language
datasets-column-joined = Joined
datasets-column-around = Lies in
datasets-column-korean = Name in Korean
datasets-column-english = Name in English
datasets-column-households = Households
datasets-column-community = Community
datasets-column-balance = Balance
datasets-column-credit = Credit
datasets-column-moved = Last moved
datasets-column-payer = Paying account
datasets-column-payee = Receiving account
datasets-column-amount = Amount
datasets-column-about = About
datasets-column-reverses = Reverses
datasets-column-asked = Asked
datasets-column-done = Done
datasets-column-listing = Listing
datasets-column-provider = Giver
datasets-column-receiver = Receiver
datasets-column-units = Units
datasets-column-paid = Paid
datasets-column-proposed = Proposed
datasets-column-agreed = Agreed
datasets-column-settled = Settled
datasets-column-key = Case number
datasets-column-by = By
datasets-column-against = Against
datasets-column-handler = Handler
datasets-column-ruling = Ruling
datasets-column-opened = Opened
datasets-column-decided = Decided
datasets-column-resident = Resident
datasets-column-role = Role
datasets-column-scope = For
datasets-column-since = Since
datasets-column-expires = Expires
datasets-column-ended = Ended
datasets-column-at = When
datasets-column-who = Who
datasets-column-deed = Deed
datasets-column-whom = To whom
datasets-column-behalf = On behalf of
datasets-column-words = Reason
datasets-column-row = Row
datasets-column-wrong = To be put right
cell-fault-missing = must be filled in
cell-fault-formula = write the value instead of a formula
cell-fault-no-number = must be a whole number
cell-fault-too-small = is too small a number
cell-fault-too-large = is too large a number
cell-fault-too-short = is too short
cell-fault-too-long = is too long
cell-fault-unknown-word = is none of the known words
cell-fault-unfitting = does not fit the other cells or the rules of the area
cell-fault-forbidden = may not be shared here
cell-fault-twice = comes twice
cell-fault-edited = was changed here since; it stays as it is
cell-fault-place-unknown = is no place here; please write its whole name
cell-fault-no-place = there is no place that lends here yet; open one with /places first
cell-fault-area-unknown = is no known area
cell-fault-area-unclear = is the name of several areas, so write the district too
cell-fault-area-foreign = lies outside your area
cell-fault-owner-unknown = is nobody who has joined
cell-fault-owner-foreign = lives outside your area
cell-fault-untouchable = is promised or has been closed, so it cannot be changed
cell-fault-no-supplies = cannot be read; write it like “drill bits: 10/5/3” — name: how many there are/when to refill/how many go with a loan
cell-fault-over = its time is over
cell-fault-not-a-room = this is a course, an event or a consultation, not a room that is let
cell-fault-backwards = the end comes before the beginning
cell-fault-no-hours = there are no hours, or less than half an hour; write them like 09:00 and 18:00
cell-fault-no-days = no such day or hours; write them like 2026-12-24 10:00-14:00; 2026-12-25 closed
cell-fault-no-date = is no date we can read; write it like 2026-12-31
file-fault-empty = The file is empty. Please send one with something in it.
file-fault-headings-only = There are headings and nothing below them. Please fill in rows from the second one on.
file-fault-old-excel = This is an old Excel file (.xls), which we cannot read. Please save it as “CSV UTF-8” or “.xlsx” and send it again.
file-fault-macros = The file contains macros, so we do not open it. Please save it as “CSV UTF-8” or “.xlsx” and send it again.
file-fault-locked = The file is locked with a password. Please take the password off. Please save it as “CSV UTF-8” or “.xlsx” and send it again.
file-fault-web-page = This is a web page, not a table. Please save it as “CSV UTF-8” or “.xlsx” and send it again.
file-fault-pdf = We cannot read tables in a PDF. Please open the original file. Please save it as “CSV UTF-8” or “.xlsx” and send it again.
file-fault-archive = This is an archive. Please unpack it and send only the table in it.
file-fault-other = This is not a table we can read. Please save it as “CSV UTF-8” or “.xlsx” and send it again.
file-fault-encoding = We cannot make out the letters in this file. Please save it as “CSV UTF-8” or “.xlsx” and send it again.
file-fault-quotes = A quotation mark has no partner, so the cells cannot be told apart. Please save it as “CSV UTF-8” or “.xlsx” and send it again.
file-fault-bomb = Unpacked it would be far too large, so we have not opened it. Please paste the values into a new file and send that.
file-fault-broken = The file is damaged and cannot be opened. Please save it as “CSV UTF-8” or “.xlsx” and send it again.
file-fault-wide = There are too many columns. Please keep those of the template only.
file-fault-long = There are too many rows. Please send the file in parts.
file-fault-gone = The file cannot be fetched any more. Please send it again.
file-fault-columns-missing = Columns are missing: { $columns }. Please write the headings in the first row.
file-fault-column-twice = The same column is there twice: { $columns }. Please keep one of them.
file-fault-no-rows = This answer of the service has no rows in it. Please fetch it again and send it.
deed-import-begun = began an import
deed-imported = imported a file
deed-import-stopped = stopped an import
deed-exported = exported data
deed-export-stopped = stopped an export
rules-datasets = Files in and out
rule-datasets-file-mb = Megabytes of a file that is taken: { $value }
rule-datasets-rows-max = Rows that are read from one file: { $value }
rule-datasets-columns-max = Columns of one file: { $value }
rule-datasets-cell-max = Characters of one cell: { $value }
rule-datasets-unpacked-mb = Megabytes of a file once unpacked: { $value }
rule-datasets-ratio-max = How many times smaller a file may be packed: { $value }
rule-datasets-parts-max = Parts inside one file: { $value }
rule-datasets-file-rows = Rows of one file that leaves: { $value }
rule-datasets-kept-days = Days for which a file is kept: { $value }
