"""What /metrics tells: counts and durations, never who or what."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

registry = CollectorRegistry()
turns = Counter("virtus_turns", "Updates taken through a turn.", ["channel"], registry=registry)
turn_seconds = Histogram(
    "virtus_turn_seconds",
    "From an update handed in to its commit.",
    registry=registry,
    buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
)
danger_replies = Counter(
    "virtus_danger_replies",
    "Turns answered with the words for someone in danger.",
    registry=registry,
)
quarantined = Gauge("virtus_inbox_quarantined", "Updates kept in quarantine.", registry=registry)
outbox = Gauge("virtus_outbox", "Messages not settled, or dead.", ["state"], registry=registry)
