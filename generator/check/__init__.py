"""Check: a project as it would be built, and a built site, -> what a person should look at before publishing.

Nothing is written and no other host is asked.
"""

from generator.check.built import built_site
from generator.check.findings import Findings, findings
from generator.check.remaining import remaining
from generator.check.telling import as_github, as_json, as_text

__all__ = ["Findings", "as_github", "as_json", "as_text", "built_site", "findings", "remaining"]
