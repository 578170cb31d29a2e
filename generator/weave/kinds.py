"""What kinds of topics are called: one of them, and a list of them."""

from __future__ import annotations

from generator.model import Kind

KIND_NAMES = {
    Kind.ORGANISATION: "Organisation",
    Kind.PERSON: "Person",
    Kind.PLACE: "Place",
    Kind.EVENT: "Event",
    Kind.THEME: "Theme",
}

KIND_LABELS = {
    Kind.ORGANISATION: "Organisations",
    Kind.PERSON: "People",
    Kind.PLACE: "Places",
    Kind.EVENT: "Events",
    Kind.THEME: "Themes",
}
