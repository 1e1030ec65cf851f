"""Turkish letters: casing, suffixes, forms of address, text messages: row -> observed value, through the public API alone."""

GROUPS = {}

NOT_YET = {
    "casing.lower": "no `casing` yet",
    "casing.upper": "no `casing` yet",
    "casing.title": "no `casing` yet",
    "casing.title_tr": "no `casing` yet",
    "casing.capitalize": "no `casing` yet",
    "casing.capfirst": "no `casing` yet",
    "casing.ascii_lower": "no `casing` yet",
    "casing.protect_upper": "no `casing` yet",
    "casing.equal": "no `casing` yet",
    "casing.equal_loose": "no `casing` yet",
    "honorifics": "no `templates` yet",
    "honorifics.dont": "no `templates` yet",
    "sms": "no `templates` yet",
    "sms.limits": "no `templates` yet",
    "suffixes": "no `templates` yet",
}
