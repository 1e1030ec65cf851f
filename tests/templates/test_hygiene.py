"""Hygiene: what a value brings along leaves no gap, no second mark and no half link in a letter."""

import pytest
from pydantic import ValidationError

from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.templates import Kind, Need, Variable, Voice
from tests.templates.test_channels import situation, write


def test_marks_a_channel_takes_away_leave_no_gap():
    assert "Kupa Tabak hazır." in write(urun="Kupa ~ * Tabak", channel=Channel.WHATSAPP).body
    with pytest.raises(MisuseValueError, match="nothing is left of `urun` on this channel"):
        write(urun="~`", channel=Channel.WHATSAPP)
    optional = {"urun": Variable(Kind.FREE, need=Need.OPTIONAL)}
    found = situation("Merhaba.[[ Not: {urun}.]]", variables=optional)
    assert "\n\nMerhaba.\n\n" in write(found, urun="~`", channel=Channel.WHATSAPP).body


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("Kulpu kırık çıktı.", "Not: Kulpu kırık çıktı."),
        ("Kulpu neden kırık?", "Not: Kulpu neden kırık?"),
        ("Üç gün bekledim...", "Not: Üç gün bekledim…"),
        ("Mavi A.Ş.", "Not: Mavi A.Ş."),
        ("bekledim,", "Not: bekledim."),
        ("a" * 400, f"Not: {'a' * 299}…"),
    ],
)
def test_a_sentence_ends_in_one_mark(value, said):
    found = situation("Not: {urun}.", variables={"urun": Variable(Kind.FREE)})
    assert f"\n\n{said}\n\n" in write(found, urun=value).body


def test_half_a_link_or_code_is_never_sent():
    for kind, value in ((Kind.URL, f"https://mavi.example/{'a' * 400}"), (Kind.CODE, "7" * 301)):
        found = situation(variables={"urun": Variable(kind)})
        with pytest.raises(MisuseValueError, match=r"`urun` is `[0-9]+` characters long and would"):
            write(found, urun=value)
        roomy = situation(variables={"urun": Variable(kind, longest=500)})
        assert value in write(roomy, urun=value).body


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (Kind.BRAND, "{urun}'ya verin.", "🎁 adlı firmaya verin."),
        (Kind.PLACE, "Paket {urun}'da.", "Paket 🎁 adlı yerde."),
        (Kind.PERSON, "{urun}'la görüştük.", "🎁 adlı kişiyle görüştük."),
        (Kind.COMMON, "{urun}nüz hazır.", "🎁 adlı ürününüz hazır."),
    ],
)
def test_a_value_nobody_can_read_leaves_its_suffix_to_a_noun(kind, text, said):
    found = situation(text, variables={"urun": Variable(kind)})
    assert said in write(found, urun="🎁").body


def test_a_shop_says_what_its_unreadable_values_are():
    carrier = {"urun": Variable(Kind.BRAND, noun="kargo firması")}
    found = situation("Paketi {urun}'ya verin.", variables=carrier)
    assert "Paketi 漢字 adlı kargo firmasına verin." in write(found, urun="漢字").body


def test_a_signature_mentions_and_formats_nothing():
    loud = Voice(agent="@elif", team="#Mavi")
    assert write(voice=loud, channel=Channel.X_PUBLIC).body.endswith("@ elif, # Mavi")
    for agent in ("Ayş@rakip", "RT@rakip", "rt:@rakip", "＠rakip", "Elif (@rakip)"):
        sly = Voice(agent=agent, team="Mavi", handles=["mavidukkan", "rakip.mavi"])
        body = write(voice=sly, channel=Channel.X_PUBLIC).body
        assert "rakip" in body
        assert "@rakip" not in body
        assert "＠rakip" not in body
    bold = Voice(agent="*Elif*", team="Mavi")
    assert write(voice=bold, channel=Channel.WHATSAPP).body.endswith("\nElif\nMavi")


def test_a_signature_calls_the_shop_by_its_own_names_alone():
    own = Voice(agent="Elif", team="@MaviDukkan", handles=["mavidukkan"])
    assert write(voice=own, channel=Channel.X_PUBLIC).body.endswith("Elif, @MaviDukkan")
    for other in ("@mavidukkan_", "@mavidukkan.rakip", "@mavidukkanş", "@dukkan"):
        sly = Voice(agent="Elif", team=other, handles=["mavidukkan"])
        assert write(voice=sly, channel=Channel.X_PUBLIC).body.endswith(f"@ {other[1:]}")
    with pytest.raises(ValidationError, match="`@mavi` is no user name"):
        Voice(agent="Elif", team="Mavi", handles=["@mavi"])


def test_a_value_calls_nobody_not_even_the_shop():
    own = Voice(agent="Elif", team="Mavi", handles=["mavidukkan"])
    assert "@ mavidukkan" in write(voice=own, urun="@mavidukkan", channel=Channel.X_PUBLIC).body
