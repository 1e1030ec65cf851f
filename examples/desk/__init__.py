"""The desk of a small shop: maps its case files into the library's facts and shows the answers."""
