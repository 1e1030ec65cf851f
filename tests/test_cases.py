"""The small closed sets every module shares."""

import pickle

import pytest

from musteri_destek.cases import CaseType, Cause, Channel, ResponsibleParty


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_lies_with_somebody(cause):
    assert cause.responsible in ResponsibleParty


def test_every_party_answers_for_some_cause():
    assert set(ResponsibleParty) == {cause.responsible for cause in Cause}


def test_a_change_of_mind_is_the_only_cause_on_the_side_of_the_customer():
    theirs = [cause for cause in Cause if cause.responsible is ResponsibleParty.CUSTOMER]
    assert [Cause.CHANGED_MIND] == theirs


def test_what_anyone_can_read_is_public():
    public = [channel for channel in Channel if channel.is_public]
    complaint_sites = [Channel.SIKAYETVAR, Channel.ALOSIKAYET, Channel.SIKAYETIM]
    questions = Channel.MARKETPLACE_QUESTION
    assert [Channel.INSTAGRAM_COMMENT, Channel.X_PUBLIC, *complaint_sites, questions] == public


def test_only_the_spoken_word_does_not_last():
    assert [Channel.PHONE] == [channel for channel in Channel if not channel.is_durable]


@pytest.mark.parametrize("members", [CaseType, Cause, Channel, ResponsibleParty])
def test_a_member_is_its_own_text_in_json_and_between_processes(members):
    for member in members:
        assert member is members(str(member))
        assert member is pickle.loads(pickle.dumps(member))
