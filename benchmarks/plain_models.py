"""Our facts as anybody else would model them: the same fields, with pydantic's own types alone."""

from functools import cache, reduce
from operator import or_
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, create_model

from musteri_destek.facts import Facts


@cache
def plain(model: type[Facts]) -> type[BaseModel]:
    """A model of the same fields without our types, our checks and our strictness."""
    fields: dict[str, Any] = {
        name: (
            _plain_type(field.annotation),
            ... if field.is_required() else _plain_default(field.default),
        )
        for name, field in model.model_fields.items()
    }
    return create_model(model.__name__, **fields)


def _plain_type(annotation: Any) -> Any:  # noqa: ANN401 - whatever a field may be annotated with
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _plain_type(args[0])
    if origin in (Union, UnionType):
        return reduce(or_, map(_plain_type, args))
    if origin is tuple:
        return tuple[_plain_type(args[0]), ...]
    is_model = isinstance(annotation, type) and issubclass(annotation, Facts)
    return plain(annotation) if is_model else annotation


def _plain_default(value: object) -> object:
    return plain(type(value))() if isinstance(value, Facts) else value
