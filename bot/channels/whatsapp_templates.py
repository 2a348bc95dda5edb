"""`virtus whatsapp templates`: makes at Twilio what buttons and reminders need, once."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from twilio.rest import Client
from twilio.rest.content.v1.content import ContentList
from twilio.rest.content.v1.content.approval_create import (
    ApprovalCreateList,
)

from bot.channels.whatsapp_content import ContentIds, shapes
from bot.channels.whatsapp_http import TwilioHttp, connect
from handlers.words import catalog

QUIET = "quiet"
"""The word that nothing more comes by itself; it asks for no answer, and any answer ends it."""
REMINDERS = ("morning", "evening", "planning", "follow_up", QUIET)
"""What may be sent outside the 24 hours; each name is a key of TWILIO_TEMPLATES."""
OPEN, BACK = "open", "back"
"""What a template's button brings back; the payload is fixed when it is approved."""


@dataclass(frozen=True, slots=True)
class MadeTemplates:
    """What stands at Twilio now."""

    content: ContentIds
    reminders: Mapping[str, Mapping[str, str]]
    """Name of the prompt, then language, to ContentSid."""
    approvals: Mapping[str, str]
    """Friendly name of a reminder to WhatsApp's word: received, pending, approved, rejected…"""
    created: int
    """How many of them were not there before."""

    @property
    def setting(self) -> str:
        """The value of TWILIO_TEMPLATES that sends these reminders."""
        return json.dumps(self.reminders)


async def create_templates(
    *, account_sid: str, auth_token: str, base_url: str | None, keep_at: Path
) -> MadeTemplates:
    """Make what is missing, submit the reminders for approval, and write the ids to `keep_at`.

    What has the right friendly name already is taken as it is, so running it again makes nothing
    twice. Raises a `SendError` when Twilio refuses or cannot be reached; running it again goes on.
    """
    http = TwilioHttp(base_url)
    try:
        maker = _Maker(connect(account_sid, auth_token, http))
        made = await maker.make()
    finally:
        await http.close()
    made.content.save(keep_at)
    return made


class _Maker:
    """One run, with what the account holds in hand."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._existing: dict[str, str] = {}
        self._created = 0

    async def make(self) -> MadeTemplates:
        held = await self._client.content.v1.contents.list_async()
        self._existing = {one.friendly_name: one.sid for one in held}
        content = ContentIds(await self._choices())
        reminders: dict[str, dict[str, str]] = {name: {} for name in REMINDERS}
        approvals = {}
        for language in catalog.LANGUAGES:
            for name in REMINDERS:
                title = f"virtus_reminder_{name}_{_tag(language)}"
                sid = await self._content(title, language, _reminder(name, language), {})
                reminders[name][language] = sid
                approvals[title] = await self._approval(sid, title)
        return MadeTemplates(content, reminders, approvals, self._created)

    async def _choices(self) -> dict[str, str]:
        ids = {}
        for language in catalog.LANGUAGES:
            list_button = catalog.say(language, "whatsapp-list")
            for shape in shapes():
                name = shape.name(language)
                types = shape.types(list_button)
                ids[name] = await self._content(name, language, types, shape.samples())
        return ids

    async def _content(
        self, name: str, language: str, types: dict[str, Any], samples: dict[str, str]
    ) -> str:
        if name not in self._existing:
            request = ContentList.ContentCreateRequest(
                {
                    "friendly_name": name,
                    "language": _tag(language),
                    "variables": samples,
                    "types": types,
                }
            )
            created = await self._client.content.v1.contents.create_async(request)
            self._existing[name] = created.sid
            self._created += 1
        return self._existing[name]

    async def _approval(self, sid: str, name: str) -> str:
        """WhatsApp's word on a reminder, which is submitted if it never was."""
        content = self._client.content.v1.contents(sid)
        known = (await content.approval_fetch().fetch_async()).whatsapp or {}
        status = str(known.get("status", "unsubmitted"))
        if status != "unsubmitted":
            return status
        request = ApprovalCreateList.ContentApprovalRequest(
            # WhatsApp takes lower-case names only.
            {"name": name.lower(), "category": "UTILITY"}
        )
        return str((await content.approval_create.create_async(request)).status)


def _reminder(name: str, language: str) -> dict[str, Any]:
    body = catalog.say(language, f"whatsapp-template_{name}")
    key, answer = ("whatsapp-template_open", OPEN)
    if name == QUIET:
        key, answer = ("whatsapp-template_back", BACK)
    button = {"type": "QUICK_REPLY", "title": catalog.say(language, key), "id": answer}
    return {"twilio/quick-reply": {"body": body, "actions": [button]}}


def missing(templates: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    """The names for which TWILIO_TEMPLATES has none, or not in every language."""
    languages = set(catalog.LANGUAGES)
    return tuple(name for name in REMINDERS if not languages <= templates.get(name, {}).keys())


def _tag(language: str) -> str:
    """As Twilio writes a language: pt_BR."""
    return language.replace("-", "_")


async def is_reached(*, account_sid: str, auth_token: str, base_url: str | None) -> None:
    """Ask Twilio for its contents, which shows that the token is good; raises a `SendError`."""
    http = TwilioHttp(base_url)
    try:
        await connect(account_sid, auth_token, http).content.v1.contents.list_async(limit=1)
    finally:
        await http.close()
