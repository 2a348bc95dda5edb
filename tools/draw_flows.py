"""Write docs/flows: the conversations from the walk, the states of plans from their tables."""

from pathlib import Path

from cycles.plans import states_diagram
from handlers.conversation.diagram import draw
from handlers.flows import FLOWS

FOLDER = Path(__file__).parent.parent / "docs" / "flows"


def pages() -> dict[str, str]:
    """Every page by its file name."""
    states = f"# The states of a plan\n\n```mermaid\n{states_diagram()}```\n"
    return {**{f"{name}.md": draw(name) for name in FLOWS}, "plan_states.md": states}


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, page in pages().items():
        (FOLDER / name).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
