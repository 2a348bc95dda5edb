"""WhatsApp through Twilio, going out: a message as buttons, as numbered text or as a template."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, ClassVar

from bot.channels.channel import Abilities, Ambiguous, Draft, Outgoing, Receipt
from bot.channels.whatsapp_content import (
    ContentIds,
    numbered,
    paragraphs_of,
    shape_of,
)
from bot.channels.whatsapp_errors import NoTemplate, Unsent
from bot.channels.whatsapp_http import TwilioHttp, connect
from handlers.words import catalog

STATUS_PATH = "/whatsapp/status"
TYPING = "https://messaging.twilio.com/v2/Indicators/Typing.json"

ABILITIES = Abilities(
    text_limit=1600,
    most_buttons=10,
    button_limit=24,
    button_bytes=200,
    # Meta takes one message per 6 s to the same person in the long run, lets a burst of some 45 go
    # ahead, and wants it paid back; 10 is more than any turn says and stays far from the edge.
    pace_seconds=6.0,
    burst=10,
    bare_words=True,
    shares_location=True,
    # Twilio takes 1,600 with a picture too, WhatsApp itself no more than this.
    caption_limit=1024,
    edits=False,
    has_window=True,
)


class WhatsAppChannel:
    """The `Channel` over Twilio's Messages API.

    `base_url` None means Twilio's own hosts; `templates` is TWILIO_TEMPLATES as it is set: name of
    the prompt, then language, to ContentSid. These templates may have no variables. `picture` gives
    the address at which Twilio finds a message's picture for a while.
    """

    name: ClassVar[str] = "whatsapp"
    abilities = ABILITIES

    def __init__(
        self,
        *,
        account_sid: str,
        auth_token: str,
        sender: str,
        public_url: str,
        base_url: str | None = None,
        templates: Mapping[str, Mapping[str, str]] | None = None,
        content: ContentIds | None = None,
        picture: Callable[[Outgoing], str] | None = None,
    ) -> None:
        self._http = TwilioHttp(base_url)
        self._client = connect(account_sid, auth_token, self._http)
        self._auth = (account_sid, auth_token)
        self._sender = sender
        self._status_callback = public_url.rstrip("/") + STATUS_PATH
        self._templates = templates or {}
        self._content = content or ContentIds({})
        self._picture = picture

    async def send(self, message: Outgoing) -> Receipt:
        """Send one message; raises a `SendError`: `NoTemplate` where one is wanted and not set."""
        if message.by_template:
            return await self._create(message.address, **self._template(message))
        if message.picture is not None and self._picture is not None:
            # A picture and buttons would be two messages. Where Twilio will not have its address,
            # nothing left, and the words go.
            words = numbered(message.text, message.buttons)
            with suppress(Unsent):
                return await self._create(
                    message.address, body=words, media_url=[self._picture(message)]
                )
        with_buttons = self._with_buttons(message)
        if with_buttons is not None:
            # Where the resource was deleted at Twilio, or will not have these words, nothing left
            # and the person can still answer by number.
            with suppress(Unsent):
                return await self._create(message.address, **with_buttons)
        return await self._create(message.address, body=numbered(message.text, message.buttons))

    async def show_draft(self, draft: Draft) -> None:
        """Let the person see that somebody writes, for up to 25 s; raises a `SendError`.

        https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource
        """
        if draft.text == "" and draft.answers is not None:
            await self._http.request(
                "POST",
                TYPING,
                data={"messageId": draft.answers, "channel": "whatsapp"},
                auth=self._auth,
            )

    async def close(self) -> None:
        await self._http.close()

    def _template(self, message: Outgoing) -> dict[str, Any]:
        sid = self._templates.get(message.template or "", {}).get(message.language)
        if sid is None:
            raise NoTemplate
        return {"content_sid": sid, "content_variables": "{}"}

    def _with_buttons(self, message: Outgoing) -> dict[str, Any] | None:
        shape = shape_of(message.text, message.buttons)
        sid = self._content.sid(shape, message.language) if shape else None
        if shape is None or sid is None:
            return None
        beside = catalog.say(message.language, "whatsapp-list_beside")
        values = shape.variables(paragraphs_of(message.text), message.buttons, beside=beside)
        return {"content_sid": sid, "content_variables": json.dumps(values)}

    async def _create(self, address: str, **what: Any) -> Receipt:
        try:
            message = await self._client.messages.create_async(
                to=address, from_=self._sender, status_callback=self._status_callback, **what
            )
        except (ValueError, KeyError) as error:
            raise Ambiguous("Twilio took the message and answered something unreadable.") from error
        if not message.sid:
            raise Ambiguous("Twilio took the message and did not name it.")
        return Receipt(message.sid, message.date_created)
