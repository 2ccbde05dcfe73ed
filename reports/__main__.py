"""The command line of the reports: book, compare, matrix, open-questions, publish, render, readme."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from reports.book.page import LANGUAGES, book
from reports.compare import compare, comparison_text
from reports.files import write_all
from reports.history import changed, history_text
from reports.matrix import FILE, matrix_of, write_matrix
from reports.matrix_tables import matrix_text
from reports.open_questions import open_questions
from reports.published import PUBLISHED, publish, read_run, stale
from reports.readme import filled
from reports.run import Run

DEFAULT_RUN = Path("reports/out/local")
COLUMNS = [
    Path("reports/out") / name for name in ("local", "moto", "moto-server", "cognito-local", "ministack")
]


def main(arguments: list[str] | None = None) -> int:
    """Run one command. Returns 0, 1 where two things differ, 4 where something cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m reports", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    runs = commands.add_parser("compare", help="what changed from run to run; exit 1 if anything did")
    runs.add_argument(
        "first", type=Path, metavar="A", help="a report directory, a results or a published file"
    )
    runs.add_argument("others", type=Path, nargs="+", metavar="B", help="one, or any number in their order")
    runs.add_argument("--markdown", action="store_true")
    for name, text in (
        ("open-questions", "scenarios whose sources disagree"),
        ("render", "write the other reports of a run again from its results.json"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("run", type=Path, nargs="?" if name == "open-questions" else None, metavar="RUN",
                             default=DEFAULT_RUN)  # fmt: skip
    published = commands.add_parser("publish", help="write reports/published/<target>-<version>.jsonl")
    published.add_argument("runs", type=Path, nargs="+", metavar="RUN")
    published.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if what is published is not as these runs"
    )
    matrix = commands.add_parser(
        "matrix", help="whole runs side by side; write reports/published/matrix.json"
    )
    matrix.add_argument("runs", type=Path, nargs="*", metavar="RUN", default=COLUMNS)
    reading = commands.add_parser("book", help="write every feature file as one page for reading")
    reading.add_argument("runs", type=Path, nargs="*", metavar="RUN",
                         help="runs that get a column besides the published ones")  # fmt: skip
    reading.add_argument("--lang", choices=LANGUAGES, default="en", help="of headings and glossary")
    reading.add_argument("--out", type=Path, metavar="FILE", help="default: reports/out/book.html")
    readme = commands.add_parser("readme", help="fill the numbers of README.md from the published results")
    readme.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if a number is not current"
    )
    readme.add_argument("--file", type=Path, default=Path("README.md"))
    given = parser.parse_args(arguments)
    try:
        return _run(given)
    except (ValueError, OSError) as problem:
        print(problem, file=sys.stderr)
        return 4


def _run(given: argparse.Namespace) -> int:
    match given.command:
        case "compare":
            return _compare([read_run(path) for path in (given.first, *given.others)], given.markdown)
        case "open-questions":
            print(open_questions(read_run(given.run)), end="")
        case "book":
            print(_book([read_run(path) for path in given.runs], given.lang, given.out))
        case "matrix":
            _matrix(given.runs)
        case "publish":
            return _publish(given.runs, check=given.check)
        case "render":
            print(write_all(read_run(given.run), given.run if given.run.is_dir() else given.run.parent))
        case "readme":
            return _readme(given.file, check=given.check)
    return 0


def _compare(runs: list[Run], markdown: bool) -> int:
    if len(runs) > 2:
        courses = changed(runs)
        print(history_text(runs, courses, markdown=markdown), end="")
        return 1 if courses else 0
    found = compare(*runs)
    print(comparison_text(found, markdown=markdown), end="")
    return 0 if found.equal else 1


def _book(runs: list[Run], language: str, path: Path | None) -> Path:
    suffix = "" if language == "en" else f".{language}"
    path = path or Path(f"reports/out/book{suffix}.html")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(book(Path(), language, runs=runs), "utf-8")
    return path


def _matrix(paths: list[Path]) -> None:
    matrix = matrix_of([read_run(path) for path in paths])
    write_matrix(matrix, PUBLISHED / FILE)
    print(matrix_text(matrix), end="")


def _publish(paths: list[Path], *, check: bool) -> int:
    faults = []
    for path in paths:
        if not check:
            print(publish(read_run(path)))
        elif fault := stale(read_run(path)):
            faults.append(f"{fault} Run `python -m reports publish {path}`.")
    print(*faults, sep="\n", end="\n" if faults else "", file=sys.stderr)
    return 1 if faults else 0


def _readme(path: Path, *, check: bool) -> int:
    text = path.read_text("utf-8")
    new = filled(text)
    if check and new != text:
        print(f"The numbers of {path} are not current: run `python -m reports readme`.", file=sys.stderr)
        return 1
    if not check:
        path.write_text(new, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
