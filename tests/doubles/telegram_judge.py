"""The judge of a run in several processes: has people act and calls fail, tells what was seen."""

from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.doubles.telegram_faults import KINDS
from tests.doubles.telegram_person import Message

if TYPE_CHECKING:
    from tests.doubles.telegram import TelegramDouble

_ACTS = ("says", "taps", "taps_old", "shares", "edits", "blocks", "unblocks")


class Judge:
    """What another process may ask of the double."""

    def __init__(self, double: "TelegramDouble") -> None:
        self._double = double

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/judge", self._seen),
            web.post("/judge/acts", self._act),
            web.post("/judge/faults", self._fail),
        ]

    async def _seen(self, request: web.Request) -> web.Response:
        """Every message of the bot, by chat, and what is still open."""
        people = self._double.people.values()
        return web.json_response(
            {
                "chats": {str(it.id): [_as_json(message) for message in it.shown] for it in people},
                "unanswered_callbacks": self._double.unanswered_callbacks(),
                "waiting_updates": len(self._double.updates),
            }
        )

    async def _act(self, request: web.Request) -> web.Response:
        """Take `[{"person": 1, "act": "says", "with": ["hello"]}, …]`, done in this order."""
        for act in await request.json():
            if act["act"] not in _ACTS:
                raise web.HTTPBadRequest(text=f"act is one of {', '.join(_ACTS)}")
            name, language = act.get("name", "Ana"), act.get("language_code", "en")
            person = self._double.person(act["person"], name, language)
            try:
                await getattr(person, act["act"])(*act.get("with", []))
            except AssertionError as error:
                raise web.HTTPConflict(text=str(error)) from None
        return web.json_response({"waiting_updates": len(self._double.updates)})

    async def _fail(self, request: web.Request) -> web.Response:
        """Take `[{"method": "sendMessage", "kind": "429", "times": 1}, …]`, or `"share": 0.02`."""
        for fault in await request.json():
            if fault["kind"] not in KINDS:
                raise web.HTTPBadRequest(text=f"kind is one of {', '.join(KINDS)}")
            which, wait = (fault["method"], fault["kind"]), fault.get("retry_after", 1)
            if "share" in fault:
                self._double.fail_share(*which, fault["share"], retry_after=wait)
            else:
                self._double.fail_next(*which, times=fault.get("times", 1), retry_after=wait)
        return web.json_response({})


def _as_json(message: Message) -> dict[str, Any]:
    return {
        "id": message.id,
        "text": message.text,
        "labels": [button["text"] for button in message.buttons],
        "at": message.at.isoformat(),
    }
