"""What readers load is small, is few files, and does what was written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.kit import assets, bundle

ROOT = Path(__file__).parents[3]


def light(src: str, source: str) -> str:
    """One file as it is published when it stands alone."""
    return bundle.published({src: source})[src]


def test_comments_do_not_travel_to_the_reader() -> None:
    script = light("assets/a.js", '/** A. */\n// why\nexport const a = "// not one";\n')
    assert script == 'var o="// not one";export{o as a};'
    styles = "/*! A. */\n.a > .b {\n  color: red;\n}\n@media (min-width: 1em) { .c { top: 0; } }"
    assert light("assets/a.css", styles) == ".a>.b{color:red}@media(min-width:1em){.c{top:0}}"


def test_words_and_the_language_stay_as_they_are_written() -> None:
    script = 'export const a = (b) => b?.c ?? /[/*]/v.test("Рубль  // ₽");\n'
    assert '"Рубль  // ₽"' in light("assets/a.js", script)
    assert "?.c??" in light("assets/a.js", script)


def test_what_esbuild_cannot_read_is_told_with_its_place() -> None:
    with pytest.raises(ValueError, match=r"Unexpected(.|\n)*assets/a\.js:2:10:"):
        light("assets/a.js", "// why\nconst a = ;\n")


MODULES = {
    "assets/main.js": """import { near } from "./part/near.js";
/** @typedef {import("./part/far.js").Far} Far */
const load = (name) => name ? import(`./${name.replace("-", "/")}.js`) : import("./part/far.js");
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
    published = bundle.published(MODULES)
    assert set(published) == {
        "assets/main.js",
        "assets/part/later.js",  # it is asked for later
        "assets/part/far.js",  # and so is this
        "assets/kit/dom.js",  # two use it
    }
    main = published["assets/main.js"]
    assert assets.imports(published)["main"] == ["kit/dom"]
    assert 'import("./part/later.js")' in main
    assert 'import("./part/far.js")' in main
    assert '.replace("-","/")}.js`)' in main
    assert "export" not in main


def test_an_element_stays_a_module_of_its_own() -> None:
    element = {"assets/part/deep.js": "export default class Deep {}\nexport const deep = Deep;\n"}
    assert "assets/part/deep.js" in bundle.published(MODULES | element)


def test_two_that_come_together_may_share_a_name() -> None:
    same = MODULES | {"assets/part/deep.js": "const near = self.a;\nexport const deep = near;\n"}
    assert "self.a" in bundle.published(same)["assets/main.js"]


SHARED = {
    "assets/kit/rule.js": "export const rule = self.rule;\nexport const other = 1;\n",
    "assets/kit/store.js": 'import { rule } from "./rule.js";\nexport const store = rule();\n',
    "assets/page/a.js": """import { store } from "../kit/store.js";
import { rule as mine } from "../kit/rule.js";
export default [store, mine];
""",
    "assets/page/b.js": """import { store } from "../kit/store.js";
export default store;
""",
}


def test_a_module_lives_in_a_file_that_all_its_other_users_load_anyway() -> None:
    published = bundle.published(SHARED)
    assert set(published) == SHARED.keys() - {"assets/kit/rule.js"}
    assert "self.rule" in published["assets/kit/store.js"]
    assert re.search(r"export\{\w+ as rule,\w+ as store\};$", published["assets/kit/store.js"])
    assert assets.imports(published)["page/a"] == ["kit/store"]
    assert "as rule" not in published["assets/page/b.js"]


def test_a_module_of_two_files_that_do_not_load_each_other_stays_one_of_its_own() -> None:
    page = 'import { rule } from "../kit/rule.js";\nexport default rule;\n'
    assert "assets/kit/rule.js" in bundle.published(SHARED | {"assets/page/b.js": page})


def test_no_published_script_imports_itself_by_way_of_another() -> None:
    docs = ROOT / "docs"
    files = {path.relative_to(docs).as_posix(): path for path in docs.rglob("assets/**/*.js")}
    published = bundle.published({src: path.read_text("utf-8") for src, path in files.items()})
    assert not [src for src, asked in assets.imports(published).items() if src in asked]


WORKER = {
    "assets/main.js": """const a = () => import("./page/a.js");
const b = () => import("./page/b.js");
a(b());
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
    "assets/kit/rule.js": """import { deep } from "./deep.js";
export const rule = self.rule(deep);
""",
    "assets/kit/deep.js": "export const deep = self.deep;\n",
    "assets/kit/once.js": "export const once = self.once;\n",
}


def test_a_worker_holds_all_that_it_imports_each_once() -> None:
    published = bundle.published(WORKER)
    worker = published["assets/group/worker.js"]
    assert worker.count("self.deep") == worker.count("self.rule") == 1
    assert worker.index("self.deep") < worker.index("self.rule") < worker.index("onmessage")
    assert "export" not in worker
    assert worker.count("import") == worker.count('import("../page/b.js")') == 1
    assert "assets/group/count.js" not in published


def test_a_page_is_published_as_if_there_were_no_worker() -> None:
    published = bundle.published(WORKER)
    bare = {src: text for src, text in WORKER.items() if src != "assets/group/count.js"}
    bare["assets/group/worker.js"] = ""
    alone = bundle.published(bare)
    del published["assets/group/worker.js"], alone["assets/group/worker.js"]
    assert published == alone
    page = published["assets/page/a.js"]
    assert "self.rule" in page
    assert 'new URL("../group/worker.js",import.meta.url)' in page


def test_pictures_and_schemas_are_not_touched() -> None:
    assert "assets/kit/progress.schema.json" not in bundle.published(MODULES)


def test_styles_that_another_imports_come_inside_of_it_in_their_order() -> None:
    files = {
        "assets/main.css": '/* All. */\n@import "kit/kit.css";\n@import "quiz/quiz.css";\n',
        "assets/kit/kit.css": ".a { top: 0; }\n",
        "assets/quiz/quiz.css": ".a { color: blue; }\n",
        "assets/news/news.css": ".b { color: red; }\n",
    }
    assert bundle.published(files) == {
        "assets/main.css": ".a{top:0}.a{color:#00f}",
        "assets/news/news.css": ".b{color:red}",
    }


def test_who_publishes_without_esbuild_is_told_the_way_to_get_it(tmp_path: Path) -> None:
    (told,) = bundle.missing(tmp_path)
    assert str(told).endswith("package.json:1:1: нет esbuild; его ставит make, а без него — npm ci")
    assert bundle.missing(ROOT) == []
