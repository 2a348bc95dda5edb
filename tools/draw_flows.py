"""Write docs/flows: the conversations from the walk, the states of plans from their tables."""

from pathlib import Path

from cycles.months import MONTH_MOVES
from cycles.plans import PLAN_MOVES, states_diagram
from handlers.conversation.diagram import draw
from handlers.flows import FLOWS

FOLDER = Path(__file__).parent.parent / "docs" / "flows"


def pages() -> dict[str, str]:
    """Every page by its file name."""
    states = {
        "weekly_plan_states.md": _states("weekly", states_diagram(PLAN_MOVES)),
        "monthly_plan_states.md": _states("monthly", states_diagram(MONTH_MOVES)),
    }
    return {**{f"{name}.md": draw(name) for name in FLOWS}, **states}


def _states(cycle: str, diagram: str) -> str:
    return f"# The states of a {cycle} plan\n\n```mermaid\n{diagram}```\n"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, page in pages().items():
        (FOLDER / name).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
