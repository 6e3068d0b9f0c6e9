"""Templates compiled once: who reads a course hundreds of times reads the same templates."""

from __future__ import annotations

from typing import Any, ClassVar

import jinja2


class Compiled(jinja2.Environment):
    """Remembers what it has compiled."""

    memory: ClassVar[dict[tuple[str, str | None], Any]] = {}

    def compile(self, source: Any, name: str | None = None, *more: Any, **named: Any) -> Any:
        """Compile a source once under its name."""
        key = source, name
        if key not in self.memory:
            self.memory[key] = super().compile(source, name, *more, **named)
        return self.memory[key]
