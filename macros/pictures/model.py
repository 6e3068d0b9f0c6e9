"""All kinds of pictures: what `kind` says in a file, and the model of the rest."""

from __future__ import annotations

from collections.abc import Mapping

from .kind import Picture
from .kinds.corridors.model import Corridors
from .kinds.dots.model import Dots
from .kinds.floors.model import Floors
from .kinds.forgetting.model import Forgetting
from .kinds.grid.model import Grid
from .kinds.matrix.model import Matrix
from .kinds.month.model import Month
from .kinds.order.model import Order
from .kinds.phases.model import Phases
from .kinds.plan.model import Plan
from .kinds.roles.model import Roles
from .kinds.scale.model import Scale
from .kinds.talks.model import Talks
from .kinds.weeks.model import Weeks

KINDS: Mapping[str, type[Picture]] = {
    "corridors": Corridors,
    "dots": Dots,
    "floors": Floors,
    "forgetting": Forgetting,
    "grid": Grid,
    "matrix": Matrix,
    "month": Month,
    "order": Order,
    "phases": Phases,
    "plan": Plan,
    "roles": Roles,
    "scale": Scale,
    "talks": Talks,
    "weeks": Weeks,
}
