"""`virtus whatsapp templates`: what WhatsApp wants to know once, before it shows buttons."""

from rich.console import Console

from bot.channels.channel import SendError
from bot.settings import Settings

CONTENT_FILE = "whatsapp_content.json"
"""In the data folder: the ids of what was made, read by the service when it starts."""


async def make_templates(settings: Settings, console: Console) -> bool:
    """Make what is missing at Twilio and print the setting; False when it was refused."""
    if not settings.whatsapp_is_on:
        console.print(
            "WhatsApp is off: set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and "
            "TWILIO_WHATSAPP_FROM first."
        )
        return False
    from bot.channels.whatsapp_templates import create_templates

    assert settings.twilio_account_sid
    assert settings.twilio_auth_token
    try:
        made = await create_templates(
            account_sid=settings.twilio_account_sid,
            auth_token=settings.twilio_auth_token.get_secret_value(),
            base_url=settings.twilio_api_base_url,
            keep_at=settings.virtus_data_dir / CONTENT_FILE,
        )
    except SendError as error:
        console.print(f"Twilio did not take it: {error} Run it again; it goes on where it stopped.")
        return False
    console.print(f"{made.created} made; the others were there already.")
    for name, state in sorted(made.approvals.items()):
        console.print(f"  {name}: {state}")
    console.print("When WhatsApp has approved the reminders, set:")
    console.print(f"TWILIO_TEMPLATES={made.setting}", markup=False)
    return True
