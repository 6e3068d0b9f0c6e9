"""From the errors of pydantic to messages in the words of an author, and to where they belong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from .errors import brief, unknown
from .fields import PATTERNS

MESSAGES = {
    "missing": "нет обязательного поля «{field}»; впишите его{meaning}",
    "too_short": "в поле «{field}» пунктов: {length}; нужно не меньше {ctx[min_length]}{meaning}",
    "too_long": "в поле «{field}» пунктов: {length}; можно не больше {ctx[max_length]}",
    "string_type": "в поле «{field}» нужен текст, а тут {input}; возьмите его в кавычки",
    "string_too_short": "поле «{field}» пусто; впишите текст",
    "string_too_long": "поле «{field}» длиннее {ctx[max_length]} знаков; сократите",
    "string_pattern_mismatch": "в поле «{field}» стоит {input}; можно {pattern}",
    "list_type": "в поле «{field}» нужен список, а тут {input}; каждый пункт начните с «- »",
    "bool_type": "в поле «{field}» стоит {input}; можно true или false",
    "bool_parsing": "в поле «{field}» стоит {input}; можно true или false",
    "int_type": "в поле «{field}» нужно целое число, а тут {input}",
    "int_parsing": "в поле «{field}» нужно целое число, а тут {input}",
    "int_parsing_size": "в поле «{field}» нужно целое число, а тут {input}",
    "int_from_float": "в поле «{field}» нужно целое число, а тут {input}",
    "float_type": "в поле «{field}» нужно число, а тут {input}",
    "float_parsing": "в поле «{field}» нужно число, а тут {input}; дробь пишут так: 2.5",
    "finite_number": "в поле «{field}» нужно обычное число, а тут {input}",
    "multiple_of": "в поле «{field}» нужно число, кратное {ctx[multiple_of]}, а тут {input}",
    "greater_than": "в поле «{field}» нужно число больше {ctx[gt]}, а тут {input}",
    "greater_than_equal": "в поле «{field}» нужно число не меньше {ctx[ge]}",
    "less_than": "в поле «{field}» нужно число меньше {ctx[lt]}, а тут {input}",
    "less_than_equal": "в поле «{field}» нужно число не больше {ctx[le]}",
    "enum": "в поле «{field}» стоит {input}; можно: {expected}",
    "literal_error": "в поле «{field}» стоит {input}; можно: {expected}",
    "union_tag_not_found": "нет обязательного поля «kind»; можно: {expected}",
    "union_tag_invalid": "в поле «kind» стоит «{tag}»; можно: {expected}",
    "model_type": "здесь нужны поля вида «имя: значение», а тут {input}{names}",
    "model_attributes_type": "здесь нужны поля вида «имя: значение», а тут {input}{names}",
    "dict_type": "в поле «{field}» нужны строки вида «имя: значение», а тут {input}",
    "value_error": "{ctx[error]}",
}
NO_BLANK = re.compile(r"([\w-]{1,40}):\S")
GLUED = {"model_type", "model_attributes_type", "dict_type"}
"""Where a field without its blank is read as a word."""
NAMES = 6
"""How many names of fields are told where none stands."""
OTHER = "в поле «{field}» не подходит {input}; сверьтесь с образцом в соседних файлах"


def said(value: object) -> str:
    """A value as an author wrote it, as far as it says anything."""
    if value is None:
        return "пусто"
    if isinstance(value, bool):
        return f"«{str(value).lower()}»"
    if isinstance(value, list):
        return "список"
    if isinstance(value, dict):
        return "поля вида «имя: значение»"
    return f"«{brief(' '.join(str(value).split()))}»"


def location(model: type[BaseModel], error: ErrorDetails) -> tuple[int | str, ...]:
    """The path to the wrong piece in the file: pydantic names variants too, the file does not."""
    kinds: list[Any] = [model]
    found: list[int | str] = []
    for key in error["loc"]:
        variants = _variants(kinds, key)
        kinds = variants or [inner for kind in kinds for inner in _step(kind, key)]
        found += [] if variants else [key]
    return (*found, *(("kind",) if error["type"] == "union_tag_invalid" else ()))


def message(model: type[BaseModel], error: ErrorDetails) -> str:
    """A mistake in one line: what is wrong and what is possible."""
    names = [str(key) for key in error["loc"] if not isinstance(key, int) and key != "[key]"]
    field = brief(names[-1]) if names else "файл"
    if error["type"] == "extra_forbidden":
        return unknown("неизвестное поле", field, fields_at(model, error["loc"][:-1]))
    ctx, value = error.get("ctx", {}), error["input"]
    if error["type"] in GLUED and isinstance(value, str) and (name := NO_BLANK.match(value)):
        return f"после двоеточия нужен пробел: «{name[1]}: …»"
    tags = ", ".join(filter(None, map(_tag, kinds_at(model, error["loc"]))))
    expected = str(ctx.get("expected") or ctx.get("expected_tags") or tags)
    known = ", ".join(fields_at(model, error["loc"])[:NAMES])
    return MESSAGES.get(error["type"], OTHER).format(
        field=field,
        input=said(value),
        length=len(value) if isinstance(value, list | dict) else 0,
        ctx=ctx,
        tag=brief(str(ctx.get("tag"))),
        expected=expected.replace("'", "").replace(" or ", ", "),
        pattern=PATTERNS.get(str(ctx.get("pattern")), "по образцу соседних"),
        meaning=_meaning(model, error["loc"]),
        names=f"; например: {known}" if known else "",
    )


def fields_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """Names of the fields that are possible at a place pydantic tells."""
    return [name for kind in kinds_at(model, loc) for name in getattr(kind, "model_fields", {})]


def _meaning(model: type[BaseModel], loc: tuple[int | str, ...]) -> str:
    """What a field is for, in brackets: the words that the author's editor shows beside it."""
    if not loc:
        return ""
    fields = (getattr(kind, "model_fields", {}).get(loc[-1]) for kind in kinds_at(model, loc[:-1]))
    texts = (field.description for field in fields if field and field.description)
    words = next(texts, "").partition("\n")[0].rstrip(".")
    return f" ({words[:1].lower()}{words[1:]})" if words else ""


def kinds_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[Any]:
    """Types that may stand at a place: one, or the variants of a union."""
    kinds: list[Any] = [model]
    for key in loc:
        variants = _variants(kinds, key)
        kinds = variants or [inner for kind in kinds for inner in _step(kind, key)]
    return kinds


def _variants(kinds: list[Any], key: int | str) -> list[Any]:
    """The variant that a key names among several; `text` may be a kind and a field."""
    return [kind for kind in kinds if _tag(kind) == key] if len(kinds) > 1 else []


def _step(kind: Any, key: int | str) -> Iterator[Any]:
    """Types behind one key: an item of a list, a field."""
    if isinstance(key, int):
        yield from (inner for inner in get_args(kind) if get_origin(kind) is list)
    elif isinstance(kind, type) and issubclass(kind, BaseModel) and key in kind.model_fields:
        yield from _unwrapped(kind.model_fields[key].annotation)


def _unwrapped(kind: Any) -> Iterator[Any]:
    """Look inside Annotated, unions and lists of unions down to what has fields."""
    if get_origin(kind) is Annotated:
        yield from _unwrapped(get_args(kind)[0])
    elif get_origin(kind) in {Union, UnionType}:
        for inner in get_args(kind):
            yield from _unwrapped(inner)
    elif get_origin(kind) is list:
        for inner in _unwrapped(get_args(kind)[0]):
            yield list[inner]  # type: ignore[valid-type]
    else:
        yield kind


def _tag(kind: Any) -> str | None:
    """The value of `kind` that chooses this variant."""
    field = getattr(kind, "model_fields", {}).get("kind")
    values = get_args(field.annotation) if field else ()
    return values[0] if field and get_origin(field.annotation) is Literal else None
