"""JSON ile: requests, policies and decisions as JSON text, for a plugin in any language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import isfinite
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from .deciding import decide
from .policy import TURKEY, Policy
from .requests import ReturnRequest
from .versions import PolicyBook

T = TypeVar("T")


class _Text(BaseModel):
    """Politika metni: just enough of a policy's text to see which of the two it is."""

    model_config = ConfigDict(extra="ignore")

    policies: object = None


def policy_from_json(text: str | bytes) -> Policy | PolicyBook:
    """JSON'dan politika: a `Policy`, or a `PolicyBook` where the text lists `policies`.

    Raises pydantic's `ValidationError` listing every problem; its `json()` can always be sent.

    >>> policy_from_json('{"id": "mavi", "version": "1"}').name
    'mavi@1'
    """
    problems: list[InitErrorDetails] = []
    policy = _read(_policy_of, text, (), problems)
    if policy is None:
        raise ValidationError.from_exception_data(Policy.__name__, problems)
    return policy


def _policy_of(text: str | bytes) -> Policy | PolicyBook:
    is_book = _Text.model_validate_json(text).policies is not None
    return (PolicyBook if is_book else Policy).model_validate_json(text)


def decide_json(
    text: str | bytes, policy_text: str | bytes | None = None, *, as_of: datetime
) -> str:
    """JSON ile karar ver: a request as JSON text in, a decision as JSON text out.

    `text` is a `ReturnRequest`, `policy_text` a `Policy` or a `PolicyBook`; without it the
    statutory one decides. Raises pydantic's `ValidationError`, listing every problem of both, for
    bad facts; the paths of those in `policy_text` begin with `policy`, and its `json()` can always
    be sent back.
    """
    problems: list[InitErrorDetails] = []
    request = _read(ReturnRequest.model_validate_json, text, (), problems)
    policy: Policy | PolicyBook | None = TURKEY
    if policy_text is not None:
        policy = _read(_policy_of, policy_text, ("policy",), problems)
    if request is None or policy is None:
        raise ValidationError.from_exception_data(ReturnRequest.__name__, problems)
    return decide(request, policy, as_of=as_of).to_json()


def _read(
    reader: Callable[[str | bytes], T],
    text: str | bytes,
    place: tuple[str, ...],
    problems: list[InitErrorDetails],
) -> T | None:
    """Read one of the texts; where it can't be, note its problems, their paths under `place`."""
    try:
        return reader(text)
    except ValidationError as error:
        problems += [
            InitErrorDetails(
                type=PydanticCustomError(one["type"], "{msg}", {"msg": one["msg"]}),
                loc=(*place, *one["loc"]),
                input=_sendable(one["input"]),
            )
            for one in error.errors(include_url=False)
        ]
        return None


def _sendable(given: Any) -> Any:  # noqa: ANN401 - a JSON value, or the text that is none
    """Leave nothing of what was given that JSON can't say: broken text, a number that is not finite."""
    if isinstance(given, dict):
        return {name: _sendable(one) for name, one in given.items()}
    if isinstance(given, list):
        return [_sendable(one) for one in given]
    if isinstance(given, str):
        return given.encode(errors="replace").decode()
    if isinstance(given, bytes):
        return given.decode(errors="replace")
    return str(given) if isinstance(given, float) and not isfinite(given) else given
