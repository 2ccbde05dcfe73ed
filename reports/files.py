"""What a run leaves in its report directory."""

from __future__ import annotations

from pathlib import Path

from reports.html import write_html
from reports.junit import write_junit
from reports.results import write_results
from reports.run import Run
from reports.summary import write_summary


def write_all(run: Run, directory: Path) -> Path:
    """Write results.json, junit.xml, summary.md and report.html. Returns the directory."""
    directory.mkdir(parents=True, exist_ok=True)
    write_results(run, directory / "results.json")
    write_junit(run, directory / "junit.xml")
    write_summary(run, directory / "summary.md")
    write_html(run, directory / "report.html")
    return directory
