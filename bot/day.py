"""The day at a glance, and which check-in this time of day asks for."""

from datetime import date, datetime, time

from bot.facts import Opening, plan_of_day
from bot.turn import Turn
from cycles import calendar
from cycles.check_ins import MorningBlock
from cycles.moments import Schedule
from storage import check_ins

LAST_MINUTE = 24 * 60 - 1
"""Of a day, counted from midnight."""


async def today(turn: Turn) -> Opening | None:
    """The check-in of this part of the day, or None when it is there already; one that is still
    open is the one to go on with."""
    zone = turn.sender.person.schedule.zone
    day = calendar.day_of(turn.now, zone)
    check_in = await check_ins.check_in_of(turn.tx, turn.sender, day)
    flow = "evening" if is_evening(turn.now, day, turn.sender.person.schedule) else "morning"
    if turn.talk is not None and turn.talk.flow == flow:
        return Opening(flow, day)
    block = (check_in.evening if flow == "evening" else check_in.morning) if check_in else None
    return Opening(flow, day) if block is None else None


def is_evening(now: datetime, day: date, schedule: Schedule) -> bool:
    """Whether it is the evening of a person's local date; `now` is UTC."""
    local = now.astimezone(calendar.zone_rules(schedule.zone))
    return local.date() != day or local.time() >= _middle(schedule)


def _middle(schedule: Schedule) -> time:
    """Halfway from the morning to the evening; from then on "today" means the evening check-in."""
    morning, evening = schedule.morning_time, schedule.evening_time
    begins = morning.hour * 60 + morning.minute
    ends = evening.hour * 60 + evening.minute
    if ends <= begins:  # after midnight, or somebody who works at night
        ends = LAST_MINUTE
    return time(*divmod((begins + ends) // 2, 60))


async def _focus(turn: Turn, morning: MorningBlock, day: date) -> str | None:
    """What is enough for today: the small version, when that was taken."""
    if morning.plan_b_taken:
        plan = await plan_of_day(turn.tx, turn.sender, day)
        for one in plan.objectives if plan else ():
            if one.id == morning.focus_objective and one.plan_b:
                return one.plan_b
    return morning.focus


async def show_day(turn: Turn) -> None:
    day = calendar.day_of(turn.now, turn.sender.person.schedule.zone)
    check_in = await check_ins.check_in_of(turn.tx, turn.sender, day)
    if check_in is not None and check_in.evening is not None:
        turn.say("chat-day_done")
    elif check_in is not None and check_in.morning is not None and check_in.morning.focus:
        turn.say("chat-day_focus", focus=await _focus(turn, check_in.morning, day))
    else:
        turn.say("chat-day_open")
