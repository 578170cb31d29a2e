"""Articles against each other and against the calendar: what belongs together, what happened when."""

from generator.stories.connections import connections as connections
from generator.stories.events import events as events
