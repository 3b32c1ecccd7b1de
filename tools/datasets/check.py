"""Loads output folders with their load.py, for real, and compares every cell with the JSON Lines.

    python3 tools/datasets/check.py LIBRARY SOURCE FOLDER...     (LIBRARY: pandas, polars, duckdb; SOURCE: jsonl, parquet, either)

Checks types, nulls, empty lists, days, ids that look like numbers, that offsets cut the surface out of the text, and that
foreign keys lead to rows. Ends with status 1 at the first difference.
"""
import datetime
import importlib.util
import json
import pathlib
import shutil
import sys
import tempfile
import time


def load_module(folder):
    spec = importlib.util.spec_from_file_location("load", folder / "load.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def expected_rows(folder, table):
    with open(folder / (table + ".jsonl"), encoding="utf-8", newline="\n") as lines:
        return [json.loads(line) for line in lines]


def pandas_rows(frames, table, kinds):
    import pandas

    frame = frames[table]
    types = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "list": "object"}
    for name, kind in kinds.items():
        actual = str(frame[name].dtype)
        wanted = ("datetime64[s]", "datetime64[ns]") if kind == "date" else (types[kind],)
        assert actual in wanted, f"{table}.{name} is {actual}, expected {' or '.join(wanted)}"
    plain = {
        name: [None if kind != "list" and pandas.isna(cell) else cell for cell in frame[name]] for name, kind in kinds.items()
    }
    return columns_to_rows(plain, kinds, len(frame))


def polars_rows(frames, table, kinds):
    import polars

    frame = frames[table]
    types = {
        "string": polars.String,
        "date": polars.Date,
        "integer": polars.Int64,
        "number": polars.Float64,
        "boolean": polars.Boolean,
        "list": polars.List(polars.String),
    }
    for name, kind in kinds.items():
        assert frame.schema[name] == types[kind], f"{table}.{name} is {frame.schema[name]}, expected {types[kind]}"
    return columns_to_rows({name: frame[name].to_list() for name in kinds}, kinds, frame.height)


def duckdb_rows(connection, table, kinds):
    types = {
        "string": "VARCHAR",
        "date": "DATE",
        "integer": "BIGINT",
        "number": "DOUBLE",
        "boolean": "BOOLEAN",
        "list": "VARCHAR[]",
    }
    relation = connection.sql(f"SELECT * FROM {table}")
    for name, actual in zip(relation.columns, relation.types):
        assert str(actual) == types[kinds[name]], f"{table}.{name} is {actual}, expected {types[kinds[name]]}"
    return [dict(zip(relation.columns, row)) for row in relation.fetchall()]


def columns_to_rows(columns, kinds, height):
    assert all(len(cells) == height for cells in columns.values())
    return [{name: columns[name][index] for name in kinds} for index in range(height)]


def plain_cell(cell, kind):
    if cell is None:
        return None
    if kind == "date":
        return datetime.date(cell.year, cell.month, cell.day).isoformat()
    if kind == "list":
        return list(cell)
    return cell


def compare(folder, table, kinds, actual, is_narrow):
    expected = expected_rows(folder, table)
    assert len(actual) == len(expected), f"{table} has {len(actual)} rows, expected {len(expected)}"
    for row, wanted in zip(actual, expected):
        assert list(row) == list(wanted), f"{table} has the columns {list(row)}, expected {list(wanted)}"
        for name, kind in kinds.items():
            cell = plain_cell(row[name], kind)
            # pandas before version 2 has no day before 1677.
            if kind == "date" and is_narrow and wanted[name] is not None and wanted[name] < "1677-09-22":
                wanted[name] = None
            assert cell == wanted[name], f"{table}.{name} is {cell!r}, expected {wanted[name]!r}"


def check_surfaces(rows):
    texts = {row["doc_id"]: row["text"] for row in rows["documents"]}
    astral = 0
    for table, some in rows.items():
        for row in some:
            if "surface" not in row:
                continue
            text = texts[row["doc_id"]]
            actual = text[row["char_start"] : row["char_end"]]
            assert actual == row["surface"], f"{table}: {actual!r} is not {row['surface']!r}"
            astral += any(character > "\uffff" for character in text[: row["char_start"]])
    return astral


def check_foreign_keys(folder, rows):
    resources = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    tables = {resource["name"]: resource["schema"] for resource in resources if resource["name"] in rows}
    followed = 0
    for table, schema in tables.items():
        for key in schema.get("foreignKeys", []):
            (column,), (target_column,) = key["fields"], key["reference"]["fields"]
            target = key["reference"].get("resource", table)
            known = {row[target_column] for row in rows[target]}
            used = {row[column] for row in rows[table] if row[column] is not None}
            assert used <= known, f"{table}.{column}: {sorted(used - known)[:3]} are not in {target}"
            followed += len(used)
    return followed


def check(folder, library, source):
    module = load_module(folder)
    schemas = module.schemas(folder)
    assert len(schemas) == 15, f"{len(schemas)} tables, expected 15"
    started = time.monotonic()
    loaded = module.load(folder, library, source=None if source == "either" else source)
    seconds = time.monotonic() - started
    is_narrow = library == "pandas" and int(__import__("pandas").__version__.split(".")[0]) < 2
    read = {"pandas": pandas_rows, "polars": polars_rows, "duckdb": duckdb_rows}[library]
    rows = {}
    for table, kinds in schemas.items():
        rows[table] = read(loaded, table, kinds)
        compare(folder, table, kinds, rows[table], is_narrow)
    astral, followed = check_surfaces(rows), check_foreign_keys(folder, rows)
    if folder.name == "hard":
        check_hard(rows)
        assert astral > 0, "no row stands behind an emoji"
    if folder.name == "empty":
        assert not any(rows.values()), "the empty output has rows"
    if source == "either" and folder.name == "seeds":
        check_changed_file(module, folder, library)
    total = sum(len(some) for some in rows.values())
    print(f"  {library} from {source}: {folder.name}, {total} rows, {followed} foreign keys ({seconds:.2f} s)")


def check_changed_file(module, folder, library):
    """Of a .jsonl file that somebody has changed, the twin is not read any more."""
    with tempfile.TemporaryDirectory() as name:
        copy = pathlib.Path(name) / "changed"
        shutil.copytree(folder, copy)
        lines = (copy / "statements.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
        (copy / "statements.jsonl").write_text("".join(lines[1:]), encoding="utf-8")
        loaded = module.load(copy, library)
        rows = loaded.sql("SELECT * FROM statements").fetchall() if library == "duckdb" else loaded["statements"]
        assert len(rows) == len(lines) - 1, "the twin of a changed file was read"


def check_hard(rows):
    documents = rows["documents"]
    assert all(row["source_id"] is None and row["title"] is None for row in documents[:1000])
    assert [row["source_id"] for row in documents[-3:]] == ["0012", "1e10", "9007199254740993"]
    assert [row["title"] for row in documents[-3:]] == ["😀 Talks 🇺🇦", "2022", "null"]
    statements = rows["statements"]
    assert all(list(row["addressee_ids"]) == [] and row["said_on"] is None for row in statements[:1000])
    assert any(len(row["addressee_ids"]) > 0 for row in statements)
    assert any(row["said_on"] is not None for row in statements)


library, source, *folders = sys.argv[1:]
for folder in folders:
    check(pathlib.Path(folder), library, source)
