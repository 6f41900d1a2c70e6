"""Answers in English and French, without accents and in small letters."""

from __future__ import annotations

import re

from bot.domain.replies.reply import Reply

_YES = (
    r"yes|y|yep|yeah|yea|ya|yup|yess+|yas|ok|okay|okey|oki|sure|sure thing|of course|certainly|absolutely"
    r"|definitely|gladly|with pleasure|alright|all right|why yes|sounds good|sounds great|that works|great"
    r"|i (?:will|would|do|agree|accept)"
    r"|i(?:'ll| will| would like to|'d like to|'d love to| want to| would love to) "
    r"(?:meet|see)(?: (?:her|him|them))?|let's meet|let us meet|i'd (?:like|love) to"
    r"|i would (?:like|love) to"
    r"|happy to|i am happy to|i'm happy to|yes i do|go ahead|please do"
    r"|oui|o|ouais|ouai|oui oui|ouii+|bien sur|bien sur que oui|volontiers|d'accord|daccord|dac"
    r"|avec plaisir"
    r"|avec joie|je veux bien|je suis d'accord|ca me va|cela me convient|ca me convient|parfait"
    r"|certainement"
    r"|absolument|bien volontiers|je (?:la|le|les) rencontre(?:rai)?(?: volontiers)?|j'accepte"
    r"|j'aimerais bien"
    r"|je (?:veux|voudrais|souhaite)(?: bien)? (?:la|le|les) rencontrer"
    r"|rencontrons(?:-nous|-la|-le)?|pourquoi oui"
)
_AROUND = (
    r"please|thanks|thank you|thank you very much|thank you so much|thx|hello|hi|dear|oh|ah|well"
    r"|then|very much"
    r"|merci|merci beaucoup|bonjour|bonsoir|madame|monsieur|s'il vous plait|svp|alors|eh bien|ah|oh"
    r"|bon|entendu"
)
_WHOLE_YES = re.compile(rf"(?:(?:{_AROUND})[ -]+)*(?:{_YES})(?:[ -]+(?:{_YES}|{_AROUND}))*")
_AGREES = re.compile(r"\b(?:yes|yep|yeah|ok|okay|sure|oui|ouais|d'accord|volontiers|accepte|avec plaisir)\b")
_NAYS = re.compile(
    r"\b(?:no+|nope|nah|na|not|never|none|nothing|cannot|can't|cant|don't|dont|won't|wont|wouldn't"
    r"|isn't|doesn't"
    r"|refuse|decline|unable|impossible|rather not|non+|nan|nenni|pas|jamais|aucune?|rien|refus|sans facon"
    r"|ne|n'\w+)\b|^n$|^x$"
)
_FIRM = re.compile(r"^(?:(?:oh|ah|sorry|hello|bonjour|desolee?)\s)*(?:no+|non+|nope|nah|nan|never|jamais)\b")
_TWICE = re.compile(
    r"why not|no problem|no worries|not bad|not sure|not certain|don't mind|dont mind|don't know"
    r"|dont know|no idea"
    r"|can't wait|cannot wait|not (?:un\w+|against)|no objections?|no reason|nothing against|wouldn't mind"
    r"|pourquoi pas|pas de (?:probleme|souci|soucis)|pas mal|pas sure?|sais pas|aucun (?:probleme|souci)"
    r"|aucune (?:idee|objection)|ne (?:me )?derange pas|n'ai rien contre|rien contre|pas contre|non plus"
    r"|pas d'objection|pas d'inconvenient|ca ne fait rien|derange pas|^n°|^no \d"
)
_LATER = re.compile(
    r"\b(?:later|not now|not yet|not today|another time|other time|next (?:time|week|month|year)"
    r"|tomorrow|think"
    r"|busy|wait|some time|more time|in (?:a|an|two|three|some|\d+) (?:few )?(?:days?|weeks?|months?)|after"
    r"|plus tard|pas maintenant|pas encore|pas tout de suite|pas aujourd'hui|autre fois|prochaine?|demain"
    r"|reflechir|reflechis|attendre|attendez"
    r"|dans (?:une?|deux|trois|quelques|\d+) (?:jours?|semaines?|mois)"
    r"|apres|occupee?|bientot|le temps de|du temps)\b"
)
_PHONE = re.compile(
    r"\b(?:call|calls|calling|phone|telephone|ring me|explain|appelez|appeler|rappelez|rappeler|appelle"
    r"|telephonez|telephoner|telephonique|expliquez|expliquer|coup de fil|tel|au tel)\b"
)
_NO_PHONE = re.compile(
    r"\b(?:don't|dont|do not|never|no|stop) (?:ever )?(?:\w+ )?(?:call|calls|calling|phone|ring)\b"
    r"|\bne (?:m')?(?:me )?(?:appelez|telephonez|rappelez) (?:pas|plus)\b"
    r"|\bpas de (?:telephone|coup de fil|appel)"
    r"|\b(?:m')?(?:appelez|telephonez)(?:-moi)? pas\b|\bne m'appelez (?:pas|plus)\b"
)
_UNSURE = re.compile(
    r"\b(?:if|but|maybe|perhaps|depends|si|mais|peut-etre|peut etre|depend|sauf|unless|except)\b"
)


def meant(text: str, *, asks: bool = False) -> Reply:
    """The meaning of ``text``; ``asks``: it had a question mark."""
    words = text.replace("?", "").strip(" -'")
    if _NO_PHONE.search(words):
        return Reply.NO
    if _PHONE.search(words):
        return Reply.PHONE
    if asks or _TWICE.search(words):
        return Reply.UNCLEAR
    return _plainly(words)


def _plainly(words: str) -> Reply:
    """Of what asks nothing, and asks for no call."""
    no, later, agrees = _NAYS.search(words), _LATER.search(words), _AGREES.search(words)
    if later and not (no and _FIRM.search(words)):
        return Reply.UNCLEAR if agrees else Reply.LATER
    if no:
        return Reply.UNCLEAR if agrees or (_UNSURE.search(words) and not _FIRM.search(words)) else Reply.NO
    return Reply.YES if _WHOLE_YES.fullmatch(words) else Reply.UNCLEAR


def knows(text: str) -> bool:
    """Whether any word of ``text`` means something here, so that it is no slip of the keyboard."""
    return any(look.search(text) for look in (_AGREES, _NAYS, _LATER, _PHONE, _UNSURE, _TWICE))
