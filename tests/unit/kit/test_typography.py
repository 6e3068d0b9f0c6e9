"""Authors type plain quotes, hyphens and spaces; readers see Russian typography."""

from __future__ import annotations

import pytest

from macros.kit.typography import NBSP, typeset, typeset_html

# In the cases ~ stands for a non-breaking space.
QUOTES = [
    ('"Да", — сказал он. ("Нет".)', "«Да»,~— сказал он. («Нет».)"),
    ("&quot;Да&quot; и &#34;нет&#34;", "«Да» и~«нет»"),
    ('<b>"Да"</b> "<i>нет</i>".', "<b>«Да»</b> «<i>нет</i>»."),
    ('Слово "<a href="x">Да</a>", слово', 'Слово «<a href="x">Да</a>», слово'),
    ('Поле "<code>id</code>", слово', "Поле «<code>id</code>», слово"),
    ('<p>Кто?</p>"Я"', "<p>Кто?</p>«Я»"),
    ('"Слово "внутри" слова"', "«Слово «внутри» слова»"),
    ('День — "план"; ["да"] {"нет"}', "День~— «план»; [«да»] {«нет»}"),
    ('Слово&nbsp;"да"', "Слово~«да»"),
    ("«Готовое» и „внутри“ остаются", "«Готовое» и~„внутри“ остаются"),
]
DASHES = [
    ("Так - да. Так -- да. Так – да", "Так~— да. Так~— да. Так~— да"),
    ("<p>- Да</p>", "<p>- Да</p>"),
    ("<p>— Да</p>", "<p>— Да</p>"),
    ("<b>Роль</b> — это", "<b>Роль</b>~— это"),
    ("<b>Роль</b><br>\n— Да", "<b>Роль</b><br> — Да"),
    ("<td>Роль</td> — да", "<td>Роль</td> — да"),
    ("3-5 продавцов, 100-150 человек", "3–5~продавцов, 100–150~человек"),
    ("10-12 мая, 12:30-13:00", "10–12~мая, 12:30–13:00"),
    ("что-то, 2-й, из-за угла, C01-C10", "что-то, 2-й, из-за угла, C01-C10"),
    ("Так...", "Так…"),
]
SPACES = [
    ("и в доме, а не на улице", "и~в~доме, а~не~на~улице"),
    ("В доме\nи\nв саду", "В~доме и~в~саду"),
    ("в <b>доме</b>", "в~<b>доме</b>"),
    ("сказал бы, он же, то ли", "сказал~бы, он~же, то~ли"),
    ("30 000 ₽, 20 %, 40 часов", "30 000~₽, 20~%, 40~часов"),
    ("<b>55</b> % и <i>1</i> ₽", "<b>55</b>~% и~<i>1</i>~₽"),
    ("№ 5, №5, § 7", "№~5, №~5, §~7"),
    ("как-то в-третьих", "как-то в-третьих"),
]
UNTOUCHED = [
    "2026-11-23",
    "2025-2026",
    "+7 495 123-45-67",
    "8-800-555-35-35",
    "978-5-17-118366-1",
    "1-2-3",
    '<pre>"a" - b...</pre>',
    '<pre><span>"a"</span> - <code>"b"</code></pre>',
    '<code>3-5 и "да"</code>',
    '<kbd>"</kbd>',
    '<textarea>"a" - b</textarea>',
    '<script>let a = "b" - c;</script>',
    '<style>a { content: "x" }</style>',
    '<!-- "a" - b -->',
    '<svg><text>"a"</text></svg>',
    """<a title='"a" - b' href="x">да</a>""",
    '<a title="1 > 0" href="?a=b...">да</a>',
    "&laquo;да&raquo;",
]


@pytest.mark.parametrize(("typed", "seen"), [*QUOTES, *DASHES, *SPACES])
def test_a_reader_sees_typography(typed: str, seen: str) -> None:
    assert typeset_html(typed).replace("\n", " ") == seen.replace("~", NBSP)


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_is_not_prose_stays_as_it_is(text: str) -> None:
    assert typeset_html(text) == text


@pytest.mark.parametrize("text", [seen for _, seen in (*QUOTES, *DASHES, *SPACES)])
def test_typography_twice_changes_nothing_more(text: str) -> None:
    once = typeset_html(text.replace("~", NBSP))
    assert typeset_html(once) == once


def test_prose_after_code_is_typeset_again() -> None:
    html = '<pre><code>"a"</code></pre><p>"Да" - нет</p>'
    assert typeset_html(html) == f'<pre><code>"a"</code></pre><p>«Да»{NBSP}— нет</p>'


def test_a_quote_closes_after_the_word_before_the_tag() -> None:
    assert typeset('"', before="а") == "»"
    assert typeset('"', before="") == "«"
