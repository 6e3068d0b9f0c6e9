"""How wide a text will be: SVG breaks no lines, and the reader's font is not known at build.

The widths are those of Arial, hundredths of the size; other fonts of systems are as wide or less.
"""

from __future__ import annotations

WIDTHS = {
    30: "ijlftI .,:;!/·|",
    36: "гr-()",
    46: "зкт",
    51: "сухчьэcksvxyzJ",
    57: "абвеёийнопрцяГabdeghnopquL0123456789?–«»",
    62: "длЗКТFTZ+=×\N{MINUS SIGN}",
    67: "жъАБВЕЛРУХЧABEKPSVXY",
    73: "мыДИЙНПСЭЯwCDHNRU",
    80: "юФЦфшщОGOQ",
    88: "МmM",
    100: "ЖШЫЩЮW%…—→",
}
ONE = {letter: width for width, letters in WIDTHS.items() for letter in letters}
OTHER = 80
BOLD = 1.08


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Of one line, in the units of the size."""
    return sum(ONE.get(one, OTHER) for one in text) * size * (BOLD if bold else 1) / 100


def lines(text: str, room: float, size: float = 13, *, bold: bool = False) -> list[str]:
    """Break a text into lines that fit a room; a word that is wider stands alone in its line."""
    found: list[str] = []
    for word in text.split():
        longer = f"{found[-1]} {word}" if found else word
        if found and width(longer, size, bold=bold) <= room:
            found[-1] = longer
        else:
            found.append(word)
    return found
