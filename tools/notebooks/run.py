"""Executes a notebook from top to bottom, in its own folder, and fails when a cell fails, warns, or shows a path of this machine.

    python3 tools/notebooks/run.py KERNEL NOTEBOOK [--write]      (--write keeps the outputs in the notebook)
"""
import json
import pathlib
import re
import sys
import time

import nbclient
import nbformat

kernel, path = sys.argv[1], pathlib.Path(sys.argv[2])
is_kept = "--write" in sys.argv[3:]

notebook = nbformat.read(path, as_version=4)
metadata = json.loads(json.dumps(notebook.metadata))
started = time.monotonic()
client = nbclient.NotebookClient(
    notebook, timeout=120, kernel_name=kernel, record_timing=False, resources={"metadata": {"path": str(path.parent)}}
)
try:
    client.execute()
except nbclient.exceptions.CellExecutionError as error:
    sys.exit(f"{path}: {re.sub(chr(27) + r'[^m]*m', '', str(error))}")


def text_of(output):
    """What a reader sees of an output as text; pictures left out."""
    data = output.get("data", {})
    return output.get("text", "") + "".join(text for kind, text in data.items() if not kind.startswith("image/png"))


problems, pictures = [], 0
for number, cell in enumerate(notebook.cells):
    for output in cell.get("outputs", []):
        pictures += any(kind.startswith("image/") for kind in output.get("data", {}))
        if output.output_type == "stream" and output.name == "stderr":
            problems.append(f"cell {number} writes to stderr: {output.text[:500]}")
        if re.search(r"/(?:tmp|home|root|Users|usr)/|[A-Z]:\\\\Users", text_of(output)):
            problems.append(f"cell {number} shows a path of this machine: {text_of(output)[:500]}")
if pictures < 7:
    problems.append(f"only {pictures} pictures were drawn, expected 7")
if problems:
    sys.exit(f"{path}:\n" + "\n".join(problems))

code_cells = sum(cell.cell_type == "code" for cell in notebook.cells)
print(f"  {path}: {code_cells} cells, {pictures} pictures ({time.monotonic() - started:.1f} s)")
if is_kept:
    # What the kernel says of itself differs from machine to machine.
    notebook.metadata = nbformat.from_dict(metadata)
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            output.pop("metadata", None) if output.output_type == "stream" else output.update(metadata={})
    nbformat.write(notebook, path)
