"""JSON ile: requests, policies and decisions as JSON text, for a plugin in any language."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, ConfigDict

from .deciding import decide
from .policy import TURKEY, Policy
from .requests import ReturnRequest
from .versions import PolicyBook


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
    statutory one decides. Raises pydantic's `ValidationError`, listing every problem, for bad
    facts.
    """
    request = ReturnRequest.model_validate_json(text)
    policy = TURKEY if policy_text is None else policy_from_json(policy_text)
    return decide(request, policy, as_of=as_of).to_json()
