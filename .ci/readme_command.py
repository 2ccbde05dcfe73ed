"""Print the README's n-th command: the n-th fenced block under its heading "The two commands"."""

import re
import sys
from pathlib import Path

readme = (Path(__file__).parent.parent / "README.md").read_text()
section = readme.split("## The two commands", 1)[1].split("\n## ", 1)[0]
print(re.findall(r"```(?:sh|console|bash)?\n(.*?)```", section, re.S)[int(sys.argv[1]) - 1])
