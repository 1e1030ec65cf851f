"""Cold words, blame and misspellings shops write: each beside one that is found and one that is fine."""

import pytest

from musteri_destek.templates import Voice, check_tone
from musteri_destek.templates.tone import cold_tr as cold

ELIF = Voice(agent="Elif", team="Müşteri Destek")
FOUND_AND_FINE = (
    ("T092", "Canım, siparişin hazır.", "Bardağın kulpu kırık çıkınca canım sıkıldı."),
    ("T094", "Hocam merhaba.", "Hocam diye bir marka arıyormuşsunuz."),
    (
        "T180",
        "Talebiniz ilgili birime aktarılmıştır.",
        "Talebinizi depodaki arkadaşımıza aktardık.",
    ),
    ("T181", "Başvurunuz değerlendirmeye alınmıştır.", "Önerinizi ekipçe değerlendirdik."),
    ("T182", "Kaydınız oluşturulmuştur.", "Kaydınızı açtık, numarası A-12."),
    ("T183", "Bilgilendirme sağlanacaktır.", "Bilgilendirme metnini ekledik."),
    ("T184", "Görüşleriniz bizim için değerli.", "Görüşlerinizi ekipçe okuduk."),
    ("T185", "Memnuniyetiniz önceliğimizdir.", "Memnuniyetinizi duymak güzel."),
    ("T186", "İlginize teşekkür eder, iyi günler dileriz.", "Sabrınıza teşekkür ederiz."),
    ("T187", "Bilginize sunarız.", "Bilgisayarınız hazır."),
    ("T188", "Gereğinin yapılmasını rica ederiz.", "Gereğini yaptık."),
    ("T189", "Sizleri bekletmek durumunda kaldık.", "Sizi beklettik."),
    ("T190", "Size defalarca söyledik.", "Kargo firmasına defalarca yazdık."),
    ("T191", "Yanlış anlamışsınız.", "Yanlış anladıysak düzeltin."),
    ("T192", "Sorumluluk kargoya aittir.", "Sorumluluk bizde."),
    ("T193", "Keşke okusaydınız.", "Keşke elimizde olsaydı."),
    ("T194", "Aldığınız ürün iade alınmaz.", "İadenizi aldık."),
    ("T195", "Abi kargo yolda.", "Ablanıza da iletin."),
    ("T195", "Aşkım siparişin hazır.", "Aşkım diye bir kitap arıyormuşsunuz."),
    ("T196", "Herhangibir sorun olursa yazın.", "Herhangi bir sorun olursa yazın."),
    ("T197", "Çokta güzel olmuş.", "Çok da güzel olmuş."),
    ("T198", "Tutar 50 TL dir.", "Tutar 50 TL'dir."),
    ("T199", "Sizinde fikriniz önemli.", "Sizin de fikriniz var."),
    ("T200", "Paket geldiki yazdınız.", "Dünkü paket yerindeki rafta."),
    ("T201", "Ürünümüzü'nü gönderdik.", "Deniz'in paketi yolda."),
    ("T202", "Yarın kargoluyacağız.", "Çocuklar gönlünce uluyacak."),
    ("T203", "Sizde yazabilirsiniz.", "Paket sizde."),
    ("T159", "3 adet ürünleriniz geldi.", "3 ürününüz geldi."),
    ("T159", "5 siparişlerimizi aldık.", "2 ileri bir geri."),
    ("S004", "Size dönüş yapacağız.", "Size 14.00'te dönüş yapacağız."),
)
"""Duyulan ve duyulmayan: a code, a sentence it finds, and one that only looks like it."""


@pytest.mark.parametrize(("code", "found", "fine"), FOUND_AND_FINE)
def test_what_is_cold_is_heard_and_what_only_looks_like_it_is_not(code, found, fine):
    assert code in [one.code for one in check_tone(found, ELIF)]
    assert () == check_tone(fine, ELIF)


def test_each_rule_of_ours_stands_beside_two_sentences():
    rows = {row[0] for group in cold.PATTERNS.values() for row in group}

    assert rows <= {code for code, _, _ in FOUND_AND_FINE}
