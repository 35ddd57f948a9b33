"""Makes the requirements files anew from pyproject.toml: exact versions with hashes for every platform.

Needs uv (`pip install uv`). The files carry no index address, so they install from whatever index pip is set to.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES = {"requirements.txt": ["build"], "requirements-test.txt": ["build", "test"]}


def main() -> int:
    """Compile both files; the first failure's exit status, or 0."""
    for name, extras in FILES.items():
        command = [
            sys.executable,
            "-m",
            "uv",
            "pip",
            "compile",
            "pyproject.toml",
            "--universal",
            "--generate-hashes",
        ]
        command += [
            "--python-version",
            "3.11",
            "--no-emit-index-url",
            "--no-annotate",
            "--no-header",
            "--upgrade",
        ]
        command += ["--output-file", f"packaging/{name}", "--quiet"]
        command += [option for extra in extras for option in ("--extra", extra)]
        if status := subprocess.run(command, cwd=ROOT, check=False).returncode:
            return status
    return 0


if __name__ == "__main__":
    sys.exit(main())
