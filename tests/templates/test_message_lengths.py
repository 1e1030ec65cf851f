"""How long a text is for those who count it."""

import pytest

from musteri_destek.templates import WhatsAppPart, whatsapp_length, x_length

LINK = 23


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("çğıöşüÇĞİÖŞÜâ", 13),
        ("mu\u0308s\u0327teri", 7),
        ("“iade” – tamam…", 15 + 1),
        ("₺50", 4),
        ("😊", 2),
        ("👍🏽", 2),
        ("👨‍👩‍👧", 2),
        ("❤️", 2),
        ("🇹🇷", 2),
        ("1️⃣", 2),
        ("日本", 4),
        ("https://magaza.example/siparis/48210?kaynak=x", LINK),
        ("http://a.co", LINK),
        ("mgz.co/8fK2", LINK),
        ("magaza.com.tr", LINK),
        ("Bakın: https://magaza.example/a.", 7 + LINK + 1),
        ("(https://magaza.example/a)", 2 + LINK),
        *(("site.de", LINK), ("shop.xyz", LINK), ("n11.com", LINK), ("MAGAZA.COM", LINK)),
        *(("x çiçek.com", 2 + LINK), ("a.com,b.com", 2 * LINK + 1)),
        *(("magaza.com'dan", LINK + 4), ("(magaza.com/a).", LINK + 3), ("x a.com:80/x", 2 + LINK)),
        *(("magaza.com.Sonra", LINK + 6), ("https://a.com'a", LINK + 2), ("a.com-b", 7)),
        *(("tamam.Sonra", 11), ("vb.leri", 7), ("T.C.", 4), ("#a.com", 6), ("a.comx", 6)),
        *(("©️", 2), ("©", 1), ("™", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2)),
        ("destek@magaza.com", 17),
        ("14.30", 5),
    ],
)
def test_x_weighs_letters_emoji_and_links(text, weight):
    assert weight == x_length(text).used


def test_x_takes_280():
    assert 0 == x_length("ş" * 280).left


@pytest.mark.parametrize(
    ("part", "limit"), [("message", 4096), ("body", 1024), ("header", 60), ("footer", 60)]
)
def test_each_part_of_a_whatsapp_message_has_its_limit(part, limit):
    length = whatsapp_length("ş😊", part=WhatsAppPart(part))
    assert (3, limit) == (length.used, length.limit)
