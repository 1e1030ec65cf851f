"""Patterns as trees: which repetitions of a regular expression may cost more than linear time."""

import re
import re._compiler as compiler
import re._constants as constants
import re._parser as parser

LETTERS = frozenset(chr(code) for code in (*range(0x180), 0x2019, 0x2026, 0x1F60A))
"""A wide sample of the characters that texts are made of."""

WORD = frozenset(one for one in LETTERS if re.match(r"\w", one))
_MANY = 9


def _bodies(kind, argument):
    match str(kind):
        case "MAX_REPEAT" | "MIN_REPEAT":
            return [argument[2]]
        case "SUBPATTERN":
            return [argument[3]]
        case "BRANCH":
            return argument[1]
        case "ASSERT" | "ASSERT_NOT":
            return [argument[1]]
    return []


def _is_repeat(kind):
    return str(kind) in {"MAX_REPEAT", "MIN_REPEAT"}


def _is_look(kind):
    return str(kind) in {"AT", "ASSERT", "ASSERT_NOT"}


def _is_endless(kind, argument):
    return _is_repeat(kind) and argument[1] is constants.MAXREPEAT


def _may_be_empty(items):
    for kind, argument in items:
        is_optional = _is_repeat(kind) and argument[0] == 0
        bodies = [] if _is_look(kind) else _bodies(kind, argument)
        if not is_optional and not any(map(_may_be_empty, bodies)):
            return False
    return True


def _holds(body, run):
    bodies = (inner for kind, argument in body for inner in _bodies(kind, argument))
    return body is run or any(_holds(inner, run) for inner in bodies)


class Pattern:
    """One regular expression, asked about its repetitions."""

    def __init__(self, pattern):
        self.parsed = parser.parse(pattern)

    def taken(self, items):
        """Every character that some part of `items` takes."""
        found = set()
        for kind, argument in items:
            bodies = _bodies(kind, argument)
            if _is_look(kind):
                continue
            for body in bodies:
                found |= self.taken(body)
            if not bodies:
                found |= self._letters((kind, argument))
        return found

    def firsts(self, items):
        """The characters that `items` may begin with."""
        found = set()
        for kind, argument in items:
            if _is_look(kind):
                continue
            bodies = _bodies(kind, argument)
            for body in bodies:
                found |= self.firsts(body)
            if not bodies:
                found |= self._letters((kind, argument))
            if not _may_be_empty([(kind, argument)]):
                break
        return found

    def _letters(self, item):
        matches = compiler.compile(parser.SubPattern(self.parsed.state, [item])).match
        return {one for one in LETTERS if matches(one)}

    def shared_out(self, items=None):
        """Repetitions in repetitions, or beside each other, that share out one text in many ways."""
        items = list(self.parsed if items is None else items)
        for at, (kind, argument) in enumerate(items):
            for body in _bodies(kind, argument):
                yield from self.shared_out(body)
            if _is_repeat(kind) and argument[1] > _MANY:
                yield from self._within(argument[2])
                if not _may_be_empty(items[at + 1 :]):
                    yield from self._beside(argument[2], items[at + 1 :])

    def _within(self, body):
        while len(body) == 1 and str(body[0][0]) == "SUBPATTERN":
            body = body[0][1][3]
        for kind, argument in reversed(list(body)):
            is_many = _is_repeat(kind) and argument[1] > _MANY
            if is_many and self.firsts(body) & self.taken(argument[2]):
                yield argument[2]
            if not _may_be_empty([(kind, argument)]) and not _is_look(kind):
                return

    def _beside(self, run, after):
        """Find a second endless run that a first may pass its own letters on to, and that may fail."""
        mine = self.taken(run)
        for at, (kind, argument) in enumerate(after):
            may_fail = not _may_be_empty(after[at + 1 :])
            if _is_endless(kind, argument) and may_fail and mine & self.firsts(argument[2]):
                yield argument[2]
            if not _may_be_empty([(kind, argument)]) and not mine & self.firsts([(kind, argument)]):
                return

    def restarted(self):
        """Endless repetitions that `search` may run through again from each place within them."""
        branches = [list(self.parsed)]
        if len(self.parsed) == 1 and str(self.parsed[0][0]) == "BRANCH":
            branches = [list(one) for one in self.parsed[0][1][1]]
        for branch in branches:
            fence = self._fence(branch)
            for run, before, can_fail in self._runs(branch, []):
                letters = self.taken(run)
                is_fenced = before | letters <= fence
                if can_fail and not is_fenced and not self._has_bar(branch, run, letters):
                    yield run

    def _has_bar(self, items, run, letters):
        """Tell a pattern that can't begin within the run: something before it is no letter of it."""
        for kind, argument in items:
            bodies = _bodies(kind, argument)
            if any(_holds(body, run) for body in bodies):
                return any(
                    self._has_bar(body, run, letters) for body in bodies if _holds(body, run)
                )
            if str(kind) == "SUBPATTERN" and self._has_bar(argument[3], run, letters):
                return True
            is_owed = not _is_look(kind) and not _may_be_empty([(kind, argument)])
            if is_owed and not letters & self.taken([(kind, argument)]):
                return True
        return False

    def _fence(self, items):
        """The characters that may not stand before a place where the pattern begins."""
        for kind, argument in items:
            if str(kind) == "AT" and str(argument) == "AT_BOUNDARY":
                return WORD
            if str(kind) == "ASSERT_NOT" and argument[0] < 0:
                return self.taken(argument[1])
            if str(kind) == "SUBPATTERN":
                return self._fence(argument[3])
            break
        return set()

    def _runs(self, items, rest, before=frozenset()):
        """Each endless run, what endless runs took before it, and whether it may have to give back."""
        items = list(items)
        for at, (kind, argument) in enumerate(items):
            after = [*items[at + 1 :], *rest]
            is_endless = _is_endless(kind, argument)
            if is_endless:
                yield argument[2], before, not _may_be_empty(after)
            for body in _bodies(kind, argument):
                yield from self._runs(body, [(kind, ())] if _is_look(kind) else after, before)
            if is_endless:
                before = before | self.taken(argument[2])
