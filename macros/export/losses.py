"""What each format cannot carry: declared in losses.yml, told in losses.md."""

from __future__ import annotations

from ..kit.yamlfile import Model


class Format(Model):
    """A format, and what it loses of a question of any kind."""

    id: str
    title: str
    lost: str


class Losses(Model):
    """The whole table."""

    formats: list[Format]
    kinds: dict[str, dict[str, str]]
    """By the kind: its title, and what each format loses of it, by the format's id."""
