"""Para iadesi: what was collected, how much of it goes back, by which way, and with which paper?

One file a question. `collected` says what every line and charge brought in; `refunds` what goes back for
the units returned now; `payouts` by which way. The values they speak in stand in `refund`.
"""
