"""Aksilik sözleri: how a letter about goods that came wrong opens, and what it feels with."""

from __future__ import annotations

from ..letters.slots import Free

MISHAP_OPENING = Free(
    "mishap_opening",
    samimi=(
        "Haber verdiğin[iz|] için teşekkürler.",
        "Mesajın[ız|]ı okuyunca ben de üzüldüm.",
        "Bunu bize söylemen[iz|] iyi oldu.",
    ),
    resmi=(
        "Durumu bildirdiğiniz için teşekkür ederiz.",
        "Mesajınızı üzüntüyle okuduk.",
        "Yazdıklarınızı özenle inceledik.",
    ),
)
"""Açılış: thanks for the news."""

DAMAGED_EMPATHY = Free(
    "damaged_empathy",
    samimi=(
        "Hevesin[iz|]in böyle kırılması bizi de üzdü.",
        "Bir paketten böyle bir şey çıkması gerçekten can sıkıcı.",
        "Heyecanla beklediğin[iz|] bir ürün elin[iz|]e sağlam geçmeliydi.",
    ),
    resmi=(
        "Ürünün elinize sağlam ulaşmasını sağlamalıydık.",
        "Yaşadığınız hayal kırıklığını anlıyoruz.",
        "Beklediğiniz ürünü bu hâlde görmenize üzüldük.",
    ),
)
"""Hasarlı: of goods that came broken."""

WRONG_ITEM_EMPATHY = Free(
    "wrong_item_empathy",
    samimi=(
        "Umduğunu bulamamak insanın tadını kaçırır.",
        "Kutuyu hazırlarken karıştırmışız.",
        "Böyle bir karışıklıkla uğraşmak zorunda kalmamalıydın[ız|].",
    ),
    resmi=(
        "Siparişinizi hazırlarken gereken özeni göstermeliydik.",
        "Umduğunuzdan farklı bir şeyle karşılaşmanıza üzüldük.",
        "Size bu karışıklığı yaşatmamalıydık.",
    ),
)
"""Yanlış: of other goods than ordered."""

MISSING_EMPATHY = Free(
    "missing_item_empathy",
    samimi=(
        "Kutuyu açıp aradığın[ız|]ı bulamamak can sıkıcı.",
        "Yarım gelen bir sipariş sevinci de yarım bırakır.",
        "Böyle bir şeyle uğraşmak zorunda kalmamalıydın[ız|].",
    ),
    resmi=(
        "Siparişinizin tam ulaşmasını sağlamalıydık.",
        "Aradığınızı bulamamanın can sıkıcı olduğunu biliyoruz.",
        "Bununla uğraşmak zorunda kalmamalıydınız.",
    ),
)
"""Eksik: of goods that came short."""
