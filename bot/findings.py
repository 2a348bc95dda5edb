"""What one look of `virtus doctor` found, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum


class Finding(StrEnum):
    """How a thing is."""

    WELL = "well"
    OFF = "off"
    WARNING = "warning"
    WRONG = "wrong"


MARKS = {
    Finding.WELL: "[green]✓[/green]",
    Finding.OFF: "[dim]–[/dim]",
    Finding.WARNING: "[yellow]![/yellow]",
    Finding.WRONG: "[red]✗[/red]",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at, and what to do when it is not well."""

    finding: Finding
    what: str
    advice: str = ""
