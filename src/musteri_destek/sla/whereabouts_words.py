"""Yanıtın sözleri: what a customer is told about where the parcel is and what comes next."""

from __future__ import annotations

from ..decisions import Saying
from .stages import ParcelStage

STAGES = {
    None: Saying(
        "Paketinizin kargoda bir hareketini henüz görmedik.",
        "We haven't seen a movement of your parcel at the carrier yet.",
    ),
    ParcelStage.PREPARING: Saying(
        "Siparişinizi hazırlıyoruz; henüz kargoya vermedik.",
        "We are preparing your order; it isn't with the carrier yet.",
    ),
    ParcelStage.PICKED_UP: Saying(
        "Paketinizi kargoya verdik: {since}.", "We handed your parcel to the carrier: {since}."
    ),
    ParcelStage.IN_TRANSIT: Saying(
        "Paketiniz {since} itibarıyla yolda.", "Your parcel has been on its way since {since}."
    ),
    ParcelStage.AT_DELIVERY_BRANCH: Saying(
        "Paketiniz {since} itibarıyla size en yakın şubede.",
        "Your parcel has been at the branch near you since {since}.",
    ),
    ParcelStage.OUT_FOR_DELIVERY: Saying(
        "Paketiniz {since} itibarıyla dağıtımda.",
        "Your parcel has been out for delivery since {since}.",
    ),
    ParcelStage.ATTEMPT_FAILED: Saying(
        "Kurye paketinizi teslim edemediğini bildirdi: {since}.",
        "The courier reported that your parcel could not be delivered: {since}.",
    ),
    ParcelStage.AWAITING_COLLECTION: Saying(
        "Paketiniz {since} itibarıyla teslim noktasında sizi bekliyor.",
        "Your parcel has been waiting for you at the collection point since {since}.",
    ),
    ParcelStage.PARTLY_DELIVERED: Saying(
        "Siparişinizin bir kısmı teslim edildi: {since}.",
        "A part of your order was delivered: {since}.",
    ),
    ParcelStage.DELIVERED: Saying(
        "Paketiniz teslim edildi: {since}.", "Your parcel was delivered: {since}."
    ),
    ParcelStage.RETURNING: Saying(
        "Paketiniz {since} itibarıyla bize geri dönüyor.",
        "Your parcel has been on its way back to us since {since}.",
    ),
    ParcelStage.RETURNED: Saying(
        "Paketiniz bize geri döndü: {since}.", "Your parcel came back to us: {since}."
    ),
    ParcelStage.CANCELLED: Saying(
        "Bu gönderi iptal edildi: {since}.", "This shipment was cancelled: {since}."
    ),
}
NEXT = {
    None: Saying(
        "Yola çıktığında takip numarasıyla adım adım izleyebilirsiniz.",
        "As soon as it is on its way, you can follow it with its tracking number.",
    ),
    ParcelStage.PREPARING: Saying(
        "Sırada paketinizin kargoya verilmesi var.", "Next it goes to the carrier."
    ),
    ParcelStage.PICKED_UP: Saying(
        "Sırada size en yakın şubeye ulaşması var.", "Next it travels to the branch near you."
    ),
    ParcelStage.IN_TRANSIT: Saying(
        "Sırada size en yakın şubeye ulaşması var.", "Next it reaches the branch near you."
    ),
    ParcelStage.AT_DELIVERY_BRANCH: Saying(
        "Sırada kuryenin dağıtıma çıkması var.", "Next the courier takes it out."
    ),
    ParcelStage.OUT_FOR_DELIVERY: Saying(
        "Kurye paketinizle yola çıktı; telefonunuzun açık olması teslimatı kolaylaştırır.",
        "The courier has it; keeping your phone on makes the delivery easier.",
    ),
    ParcelStage.ATTEMPT_FAILED: Saying(
        "Adresinizi ve telefonunuzu bizimle teyit ederseniz yeni teslimatı birlikte planlayabiliriz.",
        "If you confirm your address and phone, we can plan the next attempt together.",
    ),
    ParcelStage.AWAITING_COLLECTION: Saying(
        "Kimliğinizle teslim alabilirsiniz; bekleme süresi sınırlı olduğu için geciktirmemenizi "
        "rica ederiz.",
        "You can collect it with your identity card; it is kept for a few days only, so please "
        "don't wait long.",
    ),
    ParcelStage.PARTLY_DELIVERED: Saying(
        "Sırada kalan parçaların ulaşması var.", "Next the rest of it arrives."
    ),
    ParcelStage.DELIVERED: Saying(
        "Elinize ulaşmadıysa bize hemen yazın; teslim kanıtını kargo firmasından isteriz.",
        "If you haven't got it, write to us at once; we ask the carrier for the proof of delivery.",
    ),
    ParcelStage.RETURNING: Saying(
        "Yeniden gönderim mi, para iadesi mi istediğinizi bize yazmanız yeterli.",
        "Just write to us whether you would like it sent again or your money back.",
    ),
    ParcelStage.RETURNED: Saying(
        "Yeniden gönderim mi, para iadesi mi istediğinizi bize yazmanız yeterli.",
        "Just write to us whether you would like it sent again or your money back.",
    ),
    ParcelStage.CANCELLED: Saying(
        "Siparişinizin son durumu için bize yazabilirsiniz.",
        "Write to us for how your order stands.",
    ),
}
PLACE = Saying("Son görüldüğü yer: {place}.", "Last seen: {place}.")
UNREAD = Saying(
    "Kargo firması yeni bir durum bildirdi (`{code}`); ne anlama geldiğini bilmiyoruz, "
    "tahmin yürütmek istemeyiz.",
    "The carrier has reported something new (`{code}`); we don't know what it means and would "
    "rather not guess.",
)
EXPECTED = Saying(
    "{until} günü elinizde olmasını bekliyoruz.", "We expect it to reach you on {until}."
)
WINDOW = Saying(
    "{earliest} ile {until} arasında elinizde olmasını bekliyoruz.",
    "We expect it to reach you between {earliest} and {until}.",
)
PROMISED = Saying("Size söz verdiğimiz son gün: {day}.", "The last day we promised you: {day}.")
LATE = Saying(
    "Size söz verdiğimiz son gün {day} idi; geciktiğimiz için özür dileriz.",
    "The last day we promised you was {day}; we are sorry to be late.",
)
