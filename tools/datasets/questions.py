"""Runs the questions of the pages in docs/datasets/ in pandas: python3 tools/datasets/questions.py FOLDER PAGE..."""
import pathlib
import re
import sys
import warnings

import pandas

warnings.simplefilter("error")
folder, *pages = sys.argv[1:]
sys.path.insert(0, folder)
from load import load  # noqa: E402

tables = load(folder, "pandas")
run = 0
for page in pages:
    for code in re.findall(r"```python\n(.*?)\n```", pathlib.Path(page).read_text(encoding="utf-8"), flags=re.DOTALL):
        *statements, last = code.split("\n")
        scope = {"tables": tables, "pandas": pandas}
        exec("\n".join(statements), scope)
        answer = eval(last, scope)
        assert isinstance(answer, (pandas.DataFrame, pandas.Series)), f"{page}: {last} is {type(answer)}"
        # The seeds reject nothing.
        assert len(answer) > 0 or page.endswith("rejects.md"), f"{page}: the answer to {code!r} is empty"
        run += 1
assert run >= len(pages), f"only {run} answers on {len(pages)} pages"
print(f"  pandas {pandas.__version__} answers {run} questions of {len(pages)} pages")
