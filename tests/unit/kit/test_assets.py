"""A reader's browser never mixes the scripts of two versions of the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kit import assets


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    for name in ("index.md", "assets/main.js", "assets/kit/kit.css", "assets/images/card.png"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path


def test_the_same_files_have_the_same_folder(docs: Path) -> None:
    mark = assets.fingerprint(docs)
    assert mark == assets.fingerprint(docs)
    assert len(mark) == 8
    assert int(mark, 16) >= 0


@pytest.mark.parametrize("name", ["assets/main.js", "assets/kit/kit.css", "assets/quiz/new.js"])
def test_any_change_of_a_script_or_style_gives_a_new_folder(docs: Path, name: str) -> None:
    before = assets.fingerprint(docs)
    (docs / name).parent.mkdir(exist_ok=True)
    (docs / name).write_text("changed", encoding="utf-8")
    assert assets.fingerprint(docs) != before


def test_a_script_that_moves_gives_a_new_folder(docs: Path) -> None:
    before = assets.fingerprint(docs)
    (docs / "assets/main.js").rename(docs / "assets/other.js")
    assert assets.fingerprint(docs) != before


@pytest.mark.parametrize("name", ["index.md", "assets/images/card.png"])
def test_a_page_or_a_picture_leaves_the_folder_as_it_was(docs: Path, name: str) -> None:
    before = assets.fingerprint(docs)
    (docs / name).write_text("changed", encoding="utf-8")
    assert assets.fingerprint(docs) == before


@pytest.mark.parametrize(
    ("src", "published"),
    [
        ("assets/main.js", "assets/0a1b2c3d/main.js"),
        ("assets/quiz/kinds/choice.js", "assets/0a1b2c3d/quiz/kinds/choice.js"),
        ("assets/images/card.png", "assets/images/card.png"),
        ("lessons/leader.md", "lessons/leader.md"),
        ("other/assets/main.js", "other/assets/main.js"),
    ],
)
def test_only_scripts_and_styles_are_published_in_the_folder(src: str, published: str) -> None:
    assert assets.moved(src, "0a1b2c3d") == published


def light(src: str, source: str) -> str:
    """One file as it is published when it stands alone."""
    return assets.published({src: source})[src]


def test_comments_do_not_travel_to_the_reader() -> None:
    script = light("assets/a.js", '/** A. */\n// why\nexport const a = "// not one";\n')
    assert script == 'export const a="// not one";'
    assert light("assets/a.css", "/* A. */\n.a > .b {\n  color: red;\n}\n") == ".a>.b{color:red}"


@pytest.mark.parametrize(
    "script",
    [
        "const a = /[/*]/g.test(b) ? `a  //  ${b}` : c;",
        'const near = { "a-b": async () => (await import("./a.js")).A };',
        "return /\\s+\\/\\//.test(a);",
    ],
)
def test_what_looks_like_a_comment_and_is_none_stays(script: str) -> None:
    def squeezed(text: str) -> str:
        return "".join(text.split())

    assert squeezed(light("assets/a.js", script)) == squeezed(script)


MODULES = {
    "assets/main.js": """import { near } from "./part/near.js";
/** @typedef {import("./part/far.js").Far} Far */
const load = () => import("./part/far.js");
near(load);
""",
    "assets/part/near.js": """import { must, part } from "../kit/dom.js";
import { deep } from "./deep.js";
export function near(load) { return must(deep(load), part); }
""",
    "assets/part/deep.js": 'export const deep = () => import("./later.js");\n',
    "assets/part/later.js": 'import { part } from "../kit/dom.js";\nexport const later = part;\n',
    "assets/part/far.js": 'export { later } from "./later.js";\n',
    "assets/kit/dom.js": "export const must = 1;\nexport const part = 2;\n",
    "assets/kit/progress.schema.json": "{ }",
}


def test_a_module_of_one_user_comes_inside_of_it() -> None:
    published = assets.published(MODULES)
    assert set(published) == {
        "assets/main.js",
        "assets/part/later.js",  # it is asked for later
        "assets/part/far.js",  # and so is this
        "assets/kit/dom.js",  # two use it
    }
    main = published["assets/main.js"]
    assert main.startswith('import{must,part}from"./kit/dom.js";')
    assert 'import("./part/later.js")' in main
    assert "function near" in main
    assert "export" not in main


def test_an_element_stays_a_module_of_its_own() -> None:
    element = {"assets/part/deep.js": "export default class Deep {}\nexport const deep = Deep;\n"}
    assert "assets/part/deep.js" in assets.published(MODULES | element)


def test_two_that_come_together_must_not_share_a_name() -> None:
    clash = MODULES | {"assets/part/deep.js": "const near = 1;\nexport const deep = near;\n"}
    with pytest.raises(ValueError, match=r"main\.js.*near"):
        assets.published(clash)


WORKER = {
    "assets/main.js": """const a = () => import("./page/a.js");
const b = () => import("./page/b.js");
""",
    "assets/page/a.js": """import { rule } from "../kit/rule.js";
import { start } from "../group/start.js";
export const a = () => rule(start);
""",
    "assets/page/b.js": """import { deep } from "../kit/deep.js";
import { once } from "../kit/once.js";
export const b = deep(once);
""",
    "assets/group/start.js": """
export const start = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
""",
    "assets/group/worker.js": """import { rule } from "../kit/rule.js";
import { count } from "./count.js";
onmessage = () => postMessage(count(rule));
""",
    "assets/group/count.js": """import { rule } from "../kit/rule.js";
import { deep } from "../kit/deep.js";
export const count = () => deep(rule, () => import("../page/b.js"));
""",
    "assets/kit/rule.js": 'import { deep } from "./deep.js";\nexport const rule = deep(1);\n',
    "assets/kit/deep.js": "export const deep = 2;\n",
    "assets/kit/once.js": "export const once = 3;\n",
}


def test_a_worker_holds_all_that_it_imports_each_once() -> None:
    published = assets.published(WORKER)
    worker = published["assets/group/worker.js"]
    for name in ("rule", "deep", "count"):
        assert worker.count(f"const {name}=") == 1
    assert worker.index("const deep=") < worker.index("const rule=") < worker.index("const count=")
    assert "export" not in worker
    assert worker.count("import") == worker.count('import("../page/b.js")') == 1
    assert "assets/group/count.js" not in published


def test_a_page_is_published_as_if_there_were_no_worker() -> None:
    published = assets.published(WORKER)
    bare = {src: text for src, text in WORKER.items() if src != "assets/group/count.js"}
    bare["assets/group/worker.js"] = ""
    alone = assets.published(bare)
    del published["assets/group/worker.js"], alone["assets/group/worker.js"]
    assert published == alone
    page = published["assets/page/a.js"]
    assert "const rule=" in page
    assert 'new URL("../group/worker.js",import.meta.url)' in page


def test_pictures_and_schemas_are_not_touched() -> None:
    assert "assets/kit/progress.schema.json" not in assets.published(MODULES)


def test_styles_that_another_imports_come_inside_of_it_in_their_order() -> None:
    files = {
        "assets/main.css": '/* All. */\n@import "kit/kit.css";\n@import "quiz/quiz.css";\n',
        "assets/kit/kit.css": ".a { color: red; }\n",
        "assets/quiz/quiz.css": ".a { color: blue; }\n",
        "assets/news/news.css": ".b { color: red; }\n",
    }
    assert assets.published(files) == {
        "assets/main.css": ".a{color:red}.a{color:blue}",
        "assets/news/news.css": ".b{color:red}",
    }


def test_a_module_is_announced_with_all_that_it_asks_for_at_once() -> None:
    written = assets.imports(MODULES)
    assert written["part/near"] == ["kit/dom", "part/deep"]
    assert written["main"] == ["kit/dom", "part/deep", "part/near"]  # not what it asks for later
    published = assets.imports(assets.published(MODULES))
    assert published["main"] == ["kit/dom"]  # the others have come inside of it
