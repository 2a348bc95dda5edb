"""What happens in many stories the same way: the first talk, a week planned, a morning answered."""

from datetime import date

from tests.stories.person import Person

MONDAY, TUESDAY, WEDNESDAY = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)
HELLO = {"en": "Hello", "pt-BR": "Oi", "es": "Hola"}


async def meets_virtus(ana: Person) -> None:
    """The first talk, every question answered; it ends before what comes next is chosen."""
    await starts(ana)
    await ana.says("Ana")
    await is_in_sao_paulo(ana)
    await ana.sees("onboarding-vision")
    await ana.says("I write before breakfast, and nobody hurries me.")
    await ana.sees("onboarding-objectives")
    await ana.says("- Finish the book\n- Run ten kilometres")
    await ana.sees("onboarding-area", "Finish the book")
    await ana.taps("creativity")
    await ana.sees("onboarding-area", "Run ten kilometres")
    await ana.taps("health")
    await ana.sees("onboarding-working_days")
    await ana.taps("d12345")
    await ana.sees("onboarding-morning_time")
    await ana.says("7:30")
    await ana.sees("onboarding-evening_time")
    await ana.taps("t2100")
    await ana.sees("onboarding-planning_day")
    await ana.taps("w7")
    await ana.sees("onboarding-planning_time")
    await ana.taps("t1700")
    await ana.sees("onboarding-tone")
    await ana.taps("gentle")
    await ana.sees("onboarding-card", "Finish the book", "onboarding-next")


async def starts(ana: Person) -> None:
    """As far as the question for the name."""
    await ana.says(HELLO[ana.language])
    await ana.sees("onboarding-hello")
    await ana.taps("go_on")
    await ana.sees("onboarding-consent")
    await ana.taps("yes")
    await ana.sees("onboarding-name")


async def is_in_sao_paulo(ana: Person) -> None:
    """Whatever the channel made Virtus guess of the zone."""
    if await ana.sees_one_of("onboarding-zone", "onboarding-zone_city") == "onboarding-zone":
        await ana.taps("elsewhere")
        await ana.sees("onboarding-zone_city")
    await ana.says("São Paulo")


async def plans_the_week(ana: Person) -> None:
    """Two objectives for the week, the first of them the main one."""
    await ana.sees("weekly_plan-capacity_unknown", "weekly_plan-objectives")
    await ana.says("Write the first chapter\nRun twice")
    await ana.sees("weekly_plan-more")
    await ana.taps("enough")
    await ana.sees("weekly_plan-main")
    await ana.taps("Write the first chapter")
    await ana.sees("weekly_plan-serves")
    await ana.taps("Finish the book")
    await ana.sees("weekly_plan-if_then")
    await ana.says("If it is nine, then I open the draft")
    await ana.sees("weekly_plan-plan_b")
    await ana.says("One page")
    await ana.sees("weekly_plan-review")
    await ana.taps("save")
    await ana.sees("weekly_plan-saved")


async def keeps_it_as_it_is(ana: Person, *also: str) -> None:
    """From the question when and where on: no moment, no small version, and the plan is kept."""
    await ana.sees("weekly_plan-if_then")
    await ana.taps("skip")
    await ana.sees("weekly_plan-plan_b")
    await ana.taps("skip")
    await ana.sees("weekly_plan-review")
    await ana.taps("save")
    await ana.sees("weekly_plan-saved", *also)


async def arrives(ana: Person) -> None:
    """The first talk with everything skipped that can be; mornings at 7:30, evenings at 21:00."""
    await starts(ana)
    await ana.taps("skip")
    await is_in_sao_paulo(ana)
    await ana.sees("onboarding-vision")
    await ana.taps("skip")
    await ana.sees("onboarding-objectives")
    await ana.taps("skip")
    await ana.sees("onboarding-working_days")
    await ana.taps("d12345")
    await ana.sees("onboarding-morning_time")
    await ana.taps("t0730")
    await ana.sees("onboarding-evening_time")
    await ana.taps("t2100")
    await ana.sees("onboarding-planning_day")
    await ana.taps("w7")
    await ana.sees("onboarding-planning_time")
    await ana.taps("t1700")
    await ana.sees("onboarding-tone")
    await ana.taps("direct")
    await ana.sees("onboarding-card", "onboarding-next")
    await ana.taps("tomorrow")
    await ana.sees("onboarding-tomorrow")


async def chooses_a_focus(ana: Person, focus: str) -> None:
    """Answer a morning that has just begun."""
    await ana.is_met("morning-energy")
    await ana.taps("4")
    await ana.sees("morning-mood")
    await ana.taps("4")
    await ana.sees("morning-focus_own")
    await ana.says(focus)
    await ana.sees("morning-closed", focus)
