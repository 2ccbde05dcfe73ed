"""The command line of the reports: compare, open-questions, publish, html, readme."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from reports.compare import compare, comparison_text
from reports.files import write_all
from reports.open_questions import open_questions
from reports.published import publish
from reports.readme import filled
from reports.results import read_results

DEFAULT_RUN = Path("reports/out/local")


def main(arguments: list[str] | None = None) -> int:
    """Run one command. Returns 0, 1 where two things differ, 4 where something cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m reports", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    pair = commands.add_parser("compare", help="what changed from run A to run B; exit 1 if anything did")
    pair.add_argument("before", type=Path, metavar="A", help="a report directory or a results file")
    pair.add_argument("after", type=Path, metavar="B")
    pair.add_argument("--markdown", action="store_true")
    for name, text in (
        ("open-questions", "scenarios whose sources disagree"),
        ("publish", "write reports/published/<target>-<version>.json, without calls"),
        ("render", "write the other reports of a run again from its results.json"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("run", type=Path, nargs="?" if name == "open-questions" else None, metavar="RUN",
                             default=DEFAULT_RUN)  # fmt: skip
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
            found = compare(read_results(given.before), read_results(given.after))
            print(comparison_text(found, markdown=given.markdown), end="")
            return 0 if found.equal else 1
        case "open-questions":
            print(open_questions(read_results(given.run)), end="")
        case "publish":
            print(publish(read_results(given.run)))
        case "render":
            print(write_all(read_results(given.run), given.run if given.run.is_dir() else given.run.parent))
        case "readme":
            return _readme(given.file, check=given.check)
    return 0


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
