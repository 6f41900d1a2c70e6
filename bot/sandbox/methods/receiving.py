"""How the bot wants its updates: by asking, or by a webhook."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit

from bot.sandbox.backstage import Backstage, Call
from bot.sandbox.objects import Json
from bot.sandbox.refusals import bad

LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


def set_webhook(back: Backstage, call: Call) -> bool:
    """Deliver updates to an address of this machine; an empty one ends that."""
    url = call.args["url"]
    if url and (urlsplit(url).scheme not in ("http", "https") or urlsplit(url).hostname not in LOOPBACK):
        raise bad("bad webhook: the sandbox delivers to this machine only")
    if "allowed_updates" in call.args:
        back.updates.want(call.args["allowed_updates"])
    settings = {key: call.args[key] for key in ("secret_token", "max_connections") if key in call.args}
    return _hook(back, call, {"url": url, **settings} if url else {})


def delete_webhook(back: Backstage, call: Call) -> bool:
    """Back to asking."""
    return _hook(back, call, {})


def webhook_info(back: Backstage, _: Call) -> Json:
    """What is set, and what went wrong lately."""
    hook = back.store.fact("webhook", {})
    info = {
        "url": hook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(back.updates.pending()),
        **back.store.fact("webhook_error", {}),
    }
    if hook:
        info |= {"max_connections": hook.get("max_connections", 40), "ip_address": "127.0.0.1"}
    return info | ({"allowed_updates": back.updates.wanted} if back.updates.wanted else {})


def farewell(_: Backstage, __: Call) -> bool:
    """``logOut`` and ``close`` are for moving between servers; here there is only one."""
    return True


def _hook(back: Backstage, call: Call, settings: Json) -> bool:
    if call.args.get("drop_pending_updates"):
        back.updates.drop()
    back.store.keep("webhook", settings)
    back.store.keep("webhook_error", {})
    back.updates.bell.ring()
    return True


METHODS: Final[dict[str, Any]] = {
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": webhook_info,
    "logOut": farewell,
    "close": farewell,
}
