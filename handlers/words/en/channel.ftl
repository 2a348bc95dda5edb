# What a channel adds of its own.
channel-location = Share my location
channel-picture_late = A picture from a little earlier did not reach you. In words:
