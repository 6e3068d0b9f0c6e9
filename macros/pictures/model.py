"""All kinds of pictures: what `kind` says in a file, and the model of the rest."""

from __future__ import annotations

from collections.abc import Mapping

from .kind import Picture
from .kinds.order.model import Order
from .kinds.roles.model import Roles
from .kinds.weeks.model import Weeks

KINDS: Mapping[str, type[Picture]] = {
    "order": Order,
    "roles": Roles,
    "weeks": Weeks,
}
