"""JSON ile: requests, policies and decisions as JSON text, for a plugin in any language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

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

    Raises pydantic's `ValidationError` listing every problem.

    >>> policy_from_json('{"id": "mavi", "version": "1"}').name
    'mavi@1'
    """
    is_book = _Text.model_validate_json(text).policies is not None
    return (PolicyBook if is_book else Policy).model_validate_json(text)


def decide_json(
    text: str | bytes, policy_text: str | bytes | None = None, *, as_of: datetime
) -> str:
    """JSON ile karar ver: a request as JSON text in, a decision as JSON text out.

    `text` is a `ReturnRequest`, `policy_text` a `Policy` or a `PolicyBook`; without it the
    statutory one decides. Raises pydantic's `ValidationError`, listing every problem of both, for
    bad facts; the paths of those in `policy_text` begin with `policy`.
    """
    problems: list[InitErrorDetails] = []
    request = _read(ReturnRequest.model_validate_json, text, (), problems)
    policy: Policy | PolicyBook | None = TURKEY
    if policy_text is not None:
        policy = _read(policy_from_json, policy_text, ("policy",), problems)
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
                input=one["input"],
            )
            for one in error.errors(include_url=False)
        ]
        return None
