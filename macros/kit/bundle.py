"""Our scripts and styles as readers load them: small, and few; esbuild makes them.

A module whose importers all live in one file, or in files that import that one, comes inside of
it: one request and one dictionary of the compression instead of two, and never a byte that the
page would not load anyway. A style that another imports always comes inside of it. A worker shares
nothing with the page: it holds all that it imports, and a page is published as if there were none.
"""

from __future__ import annotations

import posixpath
import re
import subprocess
import tempfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter
from pathlib import Path

from .errors import Mistake

ROOT = Path(__file__).parents[2]
SUFFIXES = {".js", ".css"}
STATIC = re.compile(r'^(import|export) \{([^}]*)\} from "(\.[^"]+)";$', re.MULTILINE)
DYNAMIC = re.compile(r'(\bimport\(\s*["`])(\.[^"`]+)')
WORKER = re.compile(r'(new URL\(\s*")(\.[^"]+)(?=",\s*import\.meta\.url)')
ELEMENT = re.compile(r"^export default ", re.MULTILINE)  # main.js asks for it by its name
STYLE = re.compile(r'^@import "([^":]+)";$', re.MULTILINE)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
# Before an address that esbuild is to leave as it is: the browser asks for that file.
OUTSIDE = "@outside/"
OPTIONS = (
    "--bundle",
    "--minify",
    "--format=esm",
    "--target=es2022",  # as in tsconfig.json
    "--charset=utf8",
    "--legal-comments=none",
    "--tsconfig-raw={}",
    "--log-level=error",
    f"--external:{OUTSIDE}*",
)


@dataclass(frozen=True)
class Module:
    """One script as it is written, and what it asks for."""

    src: str
    text: str

    @cached_property
    def code(self) -> str:
        """Without the comments, which name modules for their types."""
        return COMMENT.sub("", self.text)

    @cached_property
    def static(self) -> dict[str, list[str]]:
        """The modules that it imports at once, each with the names it takes."""
        found: dict[str, list[str]] = {}
        for word, names, address in STATIC.findall(self.code):
            if word == "import":
                taken = [one.split(" as ")[0].strip() for one in names.split(",") if one.strip()]
                found.setdefault(self.path(address), []).extend(taken)
        return found

    @cached_property
    def later(self) -> set[str]:
        """What it imports when it is wanted, or hands on: that stays a module of its own."""
        handed = [address for word, _, address in STATIC.findall(self.code) if word == "export"]
        wanted = [one for _, one in DYNAMIC.findall(self.code) if "$" not in one]
        return set(map(self.path, handed + wanted))

    @cached_property
    def workers(self) -> set[str]:
        """What it starts beside the page."""
        return {self.path(address) for _, address in WORKER.findall(self.code)}

    def path(self, address: str) -> str:
        """Where a relative address of this module leads."""
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.src), address))


@dataclass(frozen=True)
class Bundle:
    """One published script: the module it is named by, and all that come inside of it."""

    host: str
    members: Collection[str]
    homes: Mapping[str, str]
    """In which bundle each module of the pages is."""

    def text(self, module: Module) -> str:
        """A member, with the addresses that the browser is to ask for seen from the host."""

        def static(match: re.Match[str]) -> str:
            path = module.path(match[3])
            if path in self.members:
                return match[0]
            return match[0].replace(match[3], OUTSIDE + self._near(self.homes[path]))

        text = STATIC.sub(static, module.text)
        text = DYNAMIC.sub(lambda m: m[1] + OUTSIDE + self._near(module.path(m[2])), text)
        return WORKER.sub(lambda m: m[1] + self._near(module.path(m[2])), text)

    def exports(self, asked: Mapping[str, Collection[str]]) -> str:
        """The lines by which other bundles get names out of the members."""
        return "".join(
            f'\nexport {{ {", ".join(sorted(names))} }} from "{self._near(path)}";'
            for path, names in sorted(asked.items())
        )

    def _near(self, path: str) -> str:
        near = posixpath.relpath(path, posixpath.dirname(self.host))
        return near if near.startswith(".") else f"./{near}"


def published(files: Mapping[str, str]) -> dict[str, str]:
    """Scripts and styles by the paths under which readers load them; raises what esbuild says."""
    modules = {src: Module(src, text) for src, text in files.items() if src.endswith(".js")}
    staged = {one.host: _staged(one, modules) for one in bundles(modules)}
    styles = {src: text for src, text in files.items() if src.endswith(".css")}
    inside = {Module(src, "").path(one) for src in styles for one in STYLE.findall(styles[src])}
    staged |= dict.fromkeys(sorted(styles.keys() - inside), styles)
    return {src: text.replace(OUTSIDE, "").strip() for src, text in _esbuild(staged).items()}


def bundles(modules: Mapping[str, Module]) -> Iterator[Bundle]:
    """Which scripts are published, and what is in each."""
    asked = {used for one in modules.values() for used in one.later}
    asked |= {src for src, one in modules.items() if ELEMENT.search(one.text)}
    workers = {used for one in modules.values() for used in one.workers}
    imported = {used for one in modules.values() for used in one.static}
    homes = _homes(modules, (modules.keys() - imported - workers) | asked)
    for host in sorted(set(homes.values())):
        yield Bundle(host, {src for src, home in homes.items() if home == host}, homes)
    for host in sorted(workers):
        yield Bundle(host, reach(modules, host) - asked | {host}, homes)


def _homes(modules: Mapping[str, Module], alone: Collection[str]) -> dict[str, str]:
    """The bundle of each module that pages load; those `alone` are named by themselves.

    A bundle takes what its members alone import, or what else is imported only by bundles that
    load it anyway: two of them never import each other, for modules do not (CycleError).
    """
    of_pages = set().union(*(reach(modules, src) for src in alone))
    order = TopologicalSorter({src: modules[src].static for src in of_pages}).static_order()
    homes: dict[str, str] = {}
    for src in reversed([*order]):  # the importers come first
        near = {home for one, home in homes.items() if src in modules[one].static}
        common = (one for one in near if all(one in reach(modules, other) for other in near))
        homes[src] = src if src in alone else next(common, src)
    return homes


def reach(modules: Mapping[str, Module], start: str) -> set[str]:
    """A module with all that it imports at once, and so on."""
    found, waiting = set[str](), [start]
    while waiting:
        if (src := waiting.pop()) not in found:
            found.add(src)
            waiting += modules[src].static
    return found


def _staged(bundle: Bundle, modules: Mapping[str, Module]) -> dict[str, str]:
    """The members of a bundle as esbuild is to read them."""
    texts = {src: bundle.text(modules[src]) for src in bundle.members}
    asked: dict[str, set[str]] = {}
    for src, home in bundle.homes.items():
        for used, names in modules[src].static.items() if home != bundle.host else ():
            if bundle.homes[used] == bundle.host != used:
                asked.setdefault(used, set()).update(names)
    texts[bundle.host] += bundle.exports(asked)
    return texts


def _esbuild(staged: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """What one run makes of each bundle; every one has a folder of its own."""
    if not staged:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for number, texts in enumerate(staged.values()):
            for src, text in texts.items():
                path = home / "in" / str(number) / src
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
        entries = [f"in/{number}/{host}" for number, host in enumerate(staged)]
        command = [*_binary(ROOT), *entries, *OPTIONS, "--outdir=out", "--outbase=in"]
        run = subprocess.run(command, cwd=home, capture_output=True, check=False)  # noqa: S603  ours
        if run.returncode:
            raise ValueError(run.stderr.decode())
        return {
            host: (home / "out" / str(number) / host).read_text(encoding="utf-8")
            for number, host in enumerate(staged)
        }


def missing(root: Path = ROOT) -> list[Mistake]:
    """A line if esbuild is not there: only who publishes the site needs it."""
    if _binary(root):
        return []
    return [Mistake(root / "package.json", 1, "нет esbuild; его ставит make, а без него — npm ci")]


def _binary(root: Path) -> list[str]:
    """The program itself: its package asks for no Node.js and for no script at installation."""
    home = root / "node_modules/@esbuild"
    return [str(one) for one in (*home.glob("*/bin/esbuild"), *home.glob("*/esbuild.exe"))][:1]
