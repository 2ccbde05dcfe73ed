"""Count what the pieces of a run of CI left in a folder: `N passed, N failed`, exit 1 where anything failed.

`<n>.xml` is pytest's JUnit file of a piece, `<n>.failed` holds the title of a piece whose command failed. Such a
piece counts as one failure where none of its tests does. A test of the project's own that was skipped is a
failure: in CI every part is installed. A scenario may say that a target cannot be asked.
"""

import sys
import xml.etree.ElementTree as ET
from pathlib import Path


def main(folder: Path) -> int:
    """Print what failed, and the count last."""
    passed = failed = 0
    for file in sorted(folder.glob("*.xml")):
        good, bad = counted(file)
        passed, failed = passed + good, failed + len(bad)
        print(*bad, sep="\n", end="\n" if bad else "")
        if bad:
            (folder / f"{file.stem}.failed").unlink(missing_ok=True)
    for file in sorted(folder.glob("*.failed")):
        failed += 1
        print(f"failed: {file.read_text().strip()}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def counted(file: Path) -> tuple[int, list[str]]:
    """How many passed, and a line on each that failed; a file that is damaged is one failure."""
    try:
        cases = list(ET.parse(file).iter("testcase"))
    except ET.ParseError as problem:
        return 0, [f"failed: the results of a piece cannot be read ({problem})"]
    bad = [line for case in cases if (line := fault(case))]
    skipped = sum(case.find("skipped") is not None and not fault(case) for case in cases)
    return len(cases) - len(bad) - skipped, bad


def fault(case: ET.Element) -> str:
    """Why a test counts as failed, or nothing."""
    name = f"{case.get('classname')} {case.get('name')}"
    if case.find("failure") is not None or case.find("error") is not None:
        return f"failed: {name}"
    skipped = case.find("skipped")
    if skipped is not None and not is_scenario(case):
        return f"skipped, which fails in CI: {name}: {skipped.get('message')}"
    return ""


def is_scenario(case: ET.Element) -> bool:
    """Whether it is of a feature file: then its rule stands among its properties."""
    return any(each.get("name") == "rule" for each in case.iter("property"))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
