"""The Content resources of the Twilio double: what may be created and what a message shows."""

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import web

SLOT = re.compile(r"\{\{(\w+)\}\}")


@dataclass(frozen=True, slots=True)
class Option:
    """Something to tap under a message, with what it brings back."""

    label: str
    id: str
    kind: Literal["quick_reply", "list"]
    below: str = ""
    """The smaller line of a list's item."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A message with its variables filled in."""

    text: str
    options: tuple[Option, ...] = ()
    picture: bytes | None = None


class Malformed(Exception):
    """Meta would not take this content in a session."""


def error(status: int, code: int, message: str) -> web.Response:
    """An error as Twilio words it."""
    more = f"https://www.twilio.com/docs/errors/{code}"
    body = {"code": code, "message": message, "more_info": more, "status": status}
    return web.json_response(body, status=status)


@dataclass
class Content:
    """One resource, as the Content API keeps it."""

    friendly_name: str
    language: str
    types: dict[str, Any]
    variables: dict[str, str] = field(default_factory=dict)
    sid: str = field(default_factory=lambda: f"HX{uuid.uuid4().hex}")
    approval: str = "unsubmitted"

    @property
    def json(self) -> dict[str, Any]:
        return {
            "sid": self.sid,
            "account_sid": None,
            "friendly_name": self.friendly_name,
            "language": self.language,
            "variables": self.variables,
            "types": self.types,
            "url": f"https://content.twilio.com/v1/Content/{self.sid}",
            "date_created": "2026-11-24T09:00:00Z",
            "date_updated": "2026-11-24T09:00:00Z",
            "links": {},
        }

    def shown(self, given: dict[str, str]) -> Shown:
        values = {**self.variables, **given}

        def filled(text: str) -> str:
            return SLOT.sub(lambda slot: values.get(slot[1], slot[0]), text)

        options = tuple(
            Option(filled(one.label), filled(one.id), one.kind, filled(one.below))
            for one in self._options()
        )
        return Shown(filled(self._body()), options)

    def in_session(self, given: dict[str, str]) -> Shown:
        """What an unapproved resource shows in session; raises `Malformed` past Meta's limits."""
        shown = self.shown(given)
        limit = 24 if "twilio/list-picker" in self.types else 20
        labels = [option.label for option in shown.options]
        if (
            len(shown.text) > 1024
            or any(len(label) > limit for label in labels)
            or any(len(option.below) > 72 for option in shown.options)
            or len(set(labels)) < len(labels)
            or ("twilio/quick-reply" in self.types and len(labels) > 3)
        ):
            raise Malformed
        return shown

    def _body(self) -> str:
        (definition,) = self.types.values()
        return str(definition["body"])

    def _options(self) -> list[Option]:
        actions = self.types.get("twilio/quick-reply", {}).get("actions", [])
        items = self.types.get("twilio/list-picker", {}).get("items", [])
        return [Option(one["title"], one["id"], "quick_reply") for one in actions] + [
            Option(one["item"], one["id"], "list", one["description"]) for one in items
        ]


def refused(request: dict[str, Any]) -> str | None:
    """Why the Content API refuses to create this, or None."""
    types = request.get("types") or {}
    texts = SLOT.findall(str(types))
    if not request.get("friendly_name") or not re.fullmatch(
        r"[a-z]{2}(_[A-Z]{2})?", request["language"]
    ):
        return "friendly_name and a language of Twilio's are required"
    if set(texts) - set(request.get("variables") or {}):
        return "every variable needs a sample"
    for action in types.get("twilio/quick-reply", {}).get("actions", []):
        if not action.get("id") or len(SLOT.sub("", action["title"])) > 20:
            return "a quick reply needs an id and a title of at most 20 characters"
    if len(types.get("twilio/quick-reply", {}).get("actions", [])) > 10:
        return "at most 10 quick replies"
    items = types.get("twilio/list-picker", {}).get("items", [])
    if len(items) > 10:
        return "at most 10 items"
    for item in items:
        if not all(item.get(part) for part in ("item", "id", "description")):
            return "an item needs item, id and description"
        if len(SLOT.sub("", item["item"])) > 24 or len(item["description"]) > 72:
            return "an item has at most 24 characters, its description 72"
    return None


def bad_variables(given: object) -> bool:
    """Whether Twilio refuses these ContentVariables with 21656."""
    return not isinstance(given, dict) or not all(
        isinstance(value, str) and value and not re.search(r"[\n\t]| {5}", value)
        for value in given.values()
    )


class ContentApi:
    """The Content resource over HTTP; `denied` answers requests without the right credentials."""

    def __init__(
        self, denied: Callable[[web.Request], web.Response | None], *, approves: bool
    ) -> None:
        self.held: dict[str, Content] = {}
        self._denied, self._approves = denied, approves

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/v1/Content", self._create),
            web.get("/v1/Content", self._list),
            web.get("/v1/Content/{sid}/ApprovalRequests", self._approval),
            web.post("/v1/Content/{sid}/ApprovalRequests/whatsapp", self._submit),
        ]

    async def _create(self, request: web.Request) -> web.Response:
        denied = self._denied(request)
        if denied:
            return denied
        wanted = await request.json()
        why = refused(wanted)
        if why:
            return error(400, 20001, why)
        known = ("friendly_name", "language", "types", "variables")
        content = Content(**{name: wanted[name] for name in known if name in wanted})
        self.held[content.sid] = content
        return web.json_response(content.json, status=201)

    async def _list(self, request: web.Request) -> web.Response:
        denied = self._denied(request)
        if denied:
            return denied
        page, size = int(request.query.get("Page", 0)), int(request.query.get("PageSize", 50))
        held = list(self.held.values())
        chosen = held[page * size : (page + 1) * size]
        more = len(held) > (page + 1) * size
        address = f"https://content.twilio.com/v1/Content?PageSize={size}&Page="
        meta = {
            "page": page,
            "page_size": size,
            "key": "contents",
            "url": f"{address}{page}",
            "first_page_url": f"{address}0",
            "previous_page_url": None,
            "next_page_url": f"{address}{page + 1}" if more else None,
        }
        return web.json_response({"meta": meta, "contents": [one.json for one in chosen]})

    async def _approval(self, request: web.Request) -> web.Response:
        content = self.held.get(request.match_info["sid"])
        denied = self._denied(request)
        if denied or content is None:
            return denied or error(404, 20404, "The requested resource was not found")
        known = {"status": content.approval, "name": content.friendly_name, "category": "UTILITY"}
        return web.json_response({"sid": content.sid, "whatsapp": known, "url": str(request.url)})

    async def _submit(self, request: web.Request) -> web.Response:
        content = self.held.get(request.match_info["sid"])
        denied = self._denied(request)
        if denied or content is None:
            return denied or error(404, 20404, "The requested resource was not found")
        wanted = await request.json()
        if not re.fullmatch(r"[a-z0-9_]{1,512}", wanted.get("name", "")):
            return error(
                400, 20001, "a template's name is lower case letters, digits and underscores"
            )
        if "twilio/list-picker" in content.types or content.approval != "unsubmitted":
            return error(400, 20001, "this content cannot be submitted")
        content.approval = "approved" if self._approves else "pending"
        return web.json_response({**wanted, "status": "received"}, status=201)
