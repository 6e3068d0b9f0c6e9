"""What the course asks of MkDocs itself, event by event; the work is done elsewhere."""

from __future__ import annotations

import gc
import logging
import os
import posixpath
import sys
import tomllib
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[1]
# The command `mkdocs` does not look for packages where it is started; `python -m mkdocs` does.
sys.path[:0] = [] if str(ROOT) in sys.path else [str(ROOT)]

from macros import Build  # noqa: E402  the path comes first
from macros.finish import head  # noqa: E402  the path comes first
from macros.kit import (  # noqa: E402  the path comes first
    assets,
    bundle,
    fixes,
    libraries,
    typography,
)
from macros.kit.errors import CourseError, Mistake  # noqa: E402
from macros.search import index as search  # noqa: E402

log = logging.getLogger("mkdocs.course")
started: dict[str, Any] = {"serve": False}


def on_startup(command: Literal["build", "gh-deploy", "serve"], **_: Any) -> None:
    """Remember whether somebody writes or the site is to be published."""
    # A build makes many objects and keeps most: looking for garbage took a fifth of its time.
    gc.set_threshold(50_000, 20, 20)
    started["serve"] = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Tell the templates the version and the folder of our scripts."""
    _complain(libraries.missing(ROOT) + ([] if started["serve"] else bundle.missing(ROOT)))
    mark = assets.fingerprint(Path(config.docs_dir), libraries.read(ROOT))
    config.extra["scripts"] = f"{assets.FOLDER}{mark}"
    config.extra["course_version"] = _version()
    config.extra["issues"] = _issues(config.edit_uri or "")
    config.extra["theme_search_worker"] = search.worker_address(Path(config.theme.dirs[-2]))
    config.extra_css = [assets.moved(path, mark) for path in config.extra_css]
    for script in config.extra_javascript:
        script.path = assets.moved(script.path, mark)  # type: ignore[union-attr]
    if not started["serve"]:
        # A page that failed must never be published, whoever calls mkdocs and however.
        config.plugins["macros"].config["on_error_fail"] = True
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Publish our scripts and styles in the folder with the hash."""
    mark = config.extra["scripts"].removeprefix(assets.FOLDER)
    ours = [one for one in files if assets.moves(one.src_uri) and one.src_dir == config.docs_dir]
    light = None if started["serve"] else bundle.published(_sources(ours))
    started["imports"] = assets.imports(light or _sources(ours))
    for file in ours:
        file.dest_uri = file.url = assets.moved(file.src_uri, mark)
        file.abs_dest_path = os.path.normpath(Path(file.dest_dir, file.dest_uri))
        if light is None:
            continue
        if file.src_uri in light:
            file.content_string = light[file.src_uri]
        elif Path(file.src_uri).suffix in bundle.SUFFIXES:
            files.remove(file)  # it is published inside of another
    for path, text in libraries.read(ROOT).items():
        files.append(File.generated(config, f"{config.extra['scripts']}/{path}", content=text))
    return files


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Complete a page and mend what the theme got wrong; write what it gives beside itself."""
    calls, source = Build.calls, Build.pages[page.file.src_uri]
    html = calls.complete(source, fixes.mend(output))
    folder = posixpath.relpath(f"/{config.extra['scripts']}", f"/{page.url}")
    html = head.complete(html, calls.styles(source, html), started["imports"], folder)
    html = typography.typeset_html(html)
    for path, text in calls.harvest(page.file.src_uri, html).items():
        _write(config, path, text)
    return html


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG001  the same
    """Do the same for 404.html."""
    if not template_name.endswith(".html"):
        return output_content
    output_content = output_content.replace(head.MARKER, "")
    return typography.typeset_html(fixes.mend(output_content))


def on_post_build(config: MkDocsConfig) -> None:
    """Keep the full search index out of a first visit; write the files beside the pages."""
    search.split(Path(config.site_dir))
    for path, make in Build.calls.files.items():
        _write(config, path, make(config.site_url or "/"))
    if not started["serve"]:
        # What is left goes with the process: looking through it first took a tenth of the time.
        gc.freeze()


def on_build_error(error: Exception) -> None:
    """In GitHub's checks, put each mistake beside its line."""
    if isinstance(error, CourseError) and os.environ.get("GITHUB_ACTIONS"):
        for mistake in error.mistakes:
            print(mistake.annotation)  # noqa: T201  GitHub reads it from the output


def _complain(mistakes: list[Mistake]) -> None:
    """A site without a library is not to be published; who writes a lesson can do without."""
    if mistakes and not started["serve"]:
        raise CourseError(*mistakes)
    for one in mistakes:
        log.info("%s", one)


def _write(config: MkDocsConfig, path: str, text: str) -> None:
    target = Path(config.site_dir, path)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def _sources(files: list[File]) -> dict[str, str]:
    ours = [one for one in files if Path(one.src_uri).suffix in bundle.SUFFIXES]
    return {one.src_uri: one.content_string for one in ours}


def _issues(edit_uri: str) -> str:
    """Where GitHub opens a new issue; nothing where the site does not know its repository."""
    repository, edit, _ = edit_uri.partition("/edit/")
    return f"{repository}/issues/new" if edit else ""


def _version() -> str:
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])
