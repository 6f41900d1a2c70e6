"""The presses that cross features, and those below notices and refusals."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.domain.barter import Side
from bot.domain.roles import Role
from bot.runtime.form import FormPress
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Speech
from handlers.gates import FindingOf

Below = Callable[[str, Mapping[str, object]], Sequence[Row]]
"""The presses below a notice or refusal: (what it is about, its facts) -> rows."""

Opened = Callable[[Scene, str], Awaitable[Speech]]
"""What a resident's link opens: (scene, the payload after its beginning) -> what to say."""

Number = Annotated[int, Field(gt=0, lt=2**31)]
PersonNumber = Annotated[int, Field(gt=0, lt=2**63)]
PageNumber = Annotated[int, Field(ge=0, lt=10_000)]
NumberOrNone = Annotated[int, Field(ge=0, lt=2**31)]
"""No press of ours holds others; a forged one outside is no press at all."""


class Door(CallbackData, prefix="go"):
    """To the first screen of a feature, as if its command had been typed."""

    to: str


class Card(CallbackData, prefix="card", sep="|"):
    """To one listing; ``words`` are those of the search that found it, to go back to."""

    id: Number
    words: str = ""


class Link(CallbackData, prefix="link"):
    """To what a link names that brought somebody here; ``key`` is its whole payload."""

    key: str


class Step(CallbackData, prefix="step"):
    """A move of a listing's owner."""

    step: str
    id: Number


class Wait(CallbackData, prefix="wait", sep="|"):
    """To be told when somebody posts this."""

    side: Side
    words: str


class CaseCard(CallbackData, prefix="case"):
    """To one case, as far as it concerns who presses."""

    id: Number


class Report(CallbackData, prefix="report"):
    """Something is wrong with a listing."""

    id: Number


class ReportPerson(CallbackData, prefix="reportof"):
    """Something is wrong with the neighbour behind a listing, or behind a trade or an ask of one's own."""

    kind: Literal["listing", "trade", "ask"]
    id: Number


class Sanction(CallbackData, prefix="sanction"):
    """A measure against a person, ``id`` being theirs; for moderators."""

    id: PersonNumber


class Object(CallbackData, prefix="object"):
    """An objection to a measure against oneself, or to what was done with one's post."""

    kind: Literal["sanction", "listing"]
    id: Number


class LevelOf(CallbackData, prefix="level"):
    """How far a post is seen; for moderators."""

    kind: Literal["listing"]
    id: Number


class Propose(CallbackData, prefix="propose"):
    """Terms to be proposed about a neighbour's listing."""

    id: Number


class TradeCard(CallbackData, prefix="trade"):
    """To one trade, for its two."""

    id: Number


class NeighbourOf(CallbackData, prefix="of"):
    """To the neighbour behind a listing, or behind a trade or an ask of one's own."""

    kind: Literal["listing", "trade", "ask"]
    id: Number


class PayTo(CallbackData, prefix="payto"):
    """Units for the neighbour behind a listing, or behind a trade or an ask of one's own."""

    kind: Literal["listing", "trade", "ask"]
    id: Number


class Write(CallbackData, prefix="write"):
    """Words for the partner in a trade."""

    id: Number


class WriteAbout(CallbackData, prefix="writeask"):
    """Words for the other one, about a thing that one of the two sought and the other has."""

    id: Number


class ReviewOf(CallbackData, prefix="review"):
    """How a trade went."""

    id: Number


class Mistake(CallbackData, prefix="mistake"):
    """A payment of one's own went wrong."""

    id: Number


class PersonCard(CallbackData, prefix="person"):
    """To what is known of somebody, for who looks after people there."""

    id: PersonNumber


class NoteOn(CallbackData, prefix="noteon"):
    """Something to be written down about somebody."""

    id: PersonNumber


class RulesAt(CallbackData, prefix="sat", sep="|"):
    """The features that have rules, at an area or (``place:5``) at a single place."""

    area: str


class PlaceCard(CallbackData, prefix="place"):
    """To a place, for who keeps it."""

    id: Number


class ShelfOf(CallbackData, prefix="shelf"):
    """To what a place lends: its categories, or one of them, or (``all``) everything by title."""

    id: Number
    category: str = ""
    page: PageNumber = 0


class AddItem(CallbackData, prefix="additem"):
    """A thing to be put on the shelf of a place."""

    id: Number


class CopyHistory(CallbackData, prefix="copypast"):
    """To what became of one copy of a thing, for who keeps it."""

    id: Number
    copy_: Number = 1


class SuppliesOf(CallbackData, prefix="supplies"):
    """To what is used up with a thing, for who keeps it."""

    id: Number


class Labels(CallbackData, prefix="labels"):
    """Labels for the things of a place, a sheet at a time."""

    id: Number
    page: PageNumber = 0


class Sought(CallbackData, prefix="inshelves", sep="|"):
    """A page of what a word has found in the places that lend."""

    words: str
    page: PageNumber = 0


class ItemCard(CallbackData, prefix="item"):
    """To one thing of a place."""

    id: Number


class Borrow(CallbackData, prefix="borrow"):
    """A thing is wanted, at once; ``read``: how it is used safely has been read."""

    id: Number
    read: bool = False


class BorrowOn(CallbackData, prefix="borrowon"):
    """A thing is wanted from another day on, or at another branch."""

    id: Number


class LoanCard(CallbackData, prefix="loan"):
    """To a loan of one's own."""

    id: Number


class LeaveLine(CallbackData, prefix="leaveline"):
    """Out of the line for a thing: a hold's number."""

    id: Number


class DeskOf(CallbackData, prefix="desk"):
    """To what there is to do at a place, for who keeps it."""

    id: Number


class LendTo(CallbackData, prefix="lendto"):
    """A thing for somebody who stands at the desk."""

    id: Number


class Donate(CallbackData, prefix="give"):
    """A thing to be given to a place."""

    id: Number


class GiftCard(CallbackData, prefix="gift"):
    """To a thing that somebody would give, for who keeps the place."""

    id: Number


class PicturesOf(CallbackData, prefix="pictures"):
    """To the photos of a lent thing: as it went out, and as it came back."""

    id: Number


class OwnCard(CallbackData, prefix="own"):
    """To a thing of one's own that is lent through a library."""

    id: Number


class AskAround(CallbackData, prefix="askfor", sep="|"):
    """Neighbours are to be asked for what no library has; ``words`` are those that found nothing."""

    words: str = ""


class RoomCard(CallbackData, prefix="room"):
    """To a room that is let."""

    id: Number


class RoomDay(CallbackData, prefix="roomday"):
    """To a day of a room, by the day's ordinal; ``moving`` is a booking that is to be there instead."""

    id: Number
    on: Number
    moving: NumberOrNone = 0


class BookAt(CallbackData, prefix="bookat"):
    """A room from a minute on (its number); for how long is asked, unless ``minutes`` says it."""

    id: Number
    at: Number
    minutes: PageNumber = 0
    moving: NumberOrNone = 0


class WaitAt(CallbackData, prefix="waitat"):
    """A place in the line for a room from a minute on; for how long is asked, unless ``minutes`` says it."""

    id: Number
    at: Number
    minutes: PageNumber = 0


class BookingCard(CallbackData, prefix="booking"):
    """To a booking of one's own."""

    id: Number


class WeeklyOf(CallbackData, prefix="weekly"):
    """To the week of a place, for who keeps it."""

    id: Number


class AskLimit(CallbackData, prefix="limit"):
    """More room below the usual floor of one's account is needed."""


ABOUT: Mapping[str, Callable[[int], CallbackData]] = {"case": lambda number: CaseCard(id=number)}
"""To what a line of the log is about (``case:5``), by its kind; each looks again whether one may see it."""

PICTURES: Mapping[str, Callable[[int], CallbackData]] = {
    "loan": lambda number: PicturesOf(id=number),
    "finding": lambda number: FindingOf(id=number),
}
"""To the photos of what a case is about (``loan:5``), by its kind; each looks whether one may see them."""

PERSON_PRESSES: list[tuple[Role, Callable[[int], Row]]] = []
"""Below the card of a person: what features can do about one, by that one's number, and for whom.

Filled at import.
"""

ITEM_LINK = "i-"
"""How the payload of a label begins; the thing's key follows."""

LISTING_LINK = "l-"
"""How the payload of a link to a listing begins; its key follows."""

MENU: Row = (Button(Door(to="menu"), "menu-door", stays=True),)
ALOUD: Row = (Button(Door(to="aloud"), "menu-aloud", stays=True),)
CALL_ME: Row = (Button(Door(to="call-me"), "helpline-call-me", stays=True),)


def rows(key: str, about: str) -> Sequence[Row]:
    """The presses below the notice or refusal ``key``, which is about ``about`` (``listing:15``)."""
    kind, _, subject = about.partition(":")
    if key.startswith("form-nudge-"):
        token, at = subject.rsplit(":", 1)
        return [[Button(FormPress(token=token, at=int(at), value="r"), "form-resume")]]
    if kind == "listing":
        return _LISTING[key](int(subject)) if key in _LISTING else []
    return _REFUSALS.get(key, [])


_LISTING = {
    "barter-notice-expires": lambda n: [
        [Button(Step(step="renew", id=n), "barter-step-renew")],
        [Button(Step(step="close", id=n), "barter-step-close")],
    ],
    "barter-notice-expired": lambda n: [[Button(Step(step="renew", id=n), "barter-step-renew")]],
    "saved-notice-found": lambda n: [[Button(Card(id=n), "saved-open")]],
}
_REFUSALS: dict[str, Sequence[Row]] = {
    "error-not-joined": [[Button(Door(to="join"), "menu-door-join")]],
    "error-too-many-saved": [[Button(Door(to="saved"), "menu-door-saved")]],
    "error-too-many-listings": [[Button(Door(to="mine"), "menu-door-mine")]],
}
