# Buttons that a channel adds of its own.
channel-location = Share my location
