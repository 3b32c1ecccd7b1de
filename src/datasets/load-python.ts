/** `load.py`: reads the datasets beside it with their types, driven by the JSON Schemas in `schemas/`. */
export const loadPython = `"""Load Dateline's datasets with their types. Nothing but the library you ask for is needed.

    from load import load
    tables = load("output", "pandas")      # or "polars"; a dict of data frames by table name
    tables["statements"].groupby("speaker_id").size()

    connection = load("output", "duckdb")  # an in-memory DuckDB connection with a table per dataset
    connection.sql("SELECT speaker_id, count(*) FROM statements GROUP BY 1 ORDER BY 2 DESC")

From a shell, \`python load.py [FOLDER] [pandas|polars|duckdb]\` prints every table with its rows and columns.
The Parquet twins are read where that can be done (pandas needs pyarrow for it), else the JSON Lines, with the same result;
load(folder, library, source="jsonl") or "parquet" insists. A twin whose .jsonl file has been changed is not used.
Plain read_json guesses types from the first rows: it takes ids for numbers, drops columns that begin with nulls, and fails
on empty files. Here ids stay strings, dates are dates, unknown is null, and an empty table has its columns.
Offsets count Unicode code points, as Python does: text[char_start:char_end] == surface.
pandas before version 2 has no days before 1677-09-22 or after 2262-04-11: there they are missing.
"""
import datetime
import importlib.util
import json
import pathlib
import sys


def schemas(folder="."):
    """{table: {column: kind}}; kind is string, date, integer, number, boolean or list (of strings)."""
    tables = {}
    for path in sorted((pathlib.Path(folder) / "schemas").glob("*.schema.json")):
        properties = json.loads(path.read_text(encoding="utf-8"))["properties"]
        tables[path.name[: -len(".schema.json")]] = {name: _kind(cell) for name, cell in properties.items()}
    return tables


def _kind(cell):
    variants = [v for v in cell.get("anyOf", [cell]) if v.get("type") != "null"]
    types = variants[0].get("type", "string")
    kind = next(t for t in ([types] if isinstance(types, str) else types) if t != "null")
    if kind == "array":
        return "list"
    if kind == "string" and variants[0].get("format") == "date":
        return "date"
    return kind


def _twins(folder, tables):
    """The Parquet twins that can be relied on, by table: those whose .jsonl file is missing or has its original size."""
    package = folder / "datapackage.json"
    resources = json.loads(package.read_text(encoding="utf-8"))["resources"] if package.exists() else []
    sizes = {resource["path"]: resource["bytes"] for resource in resources}
    twins = {}
    for table in tables:
        twin, original = folder / "parquet" / (table + ".parquet"), folder / (table + ".jsonl")
        if twin.exists() and (not original.exists() or original.stat().st_size == sizes.get(original.name)):
            twins[table] = twin
    return twins


def _columns(path, kinds):
    """The file's rows as {column: list of values}, days as datetime.date. Blank lines are ignored."""
    columns = {name: [] for name in kinds}
    with open(path, encoding="utf-8", newline="\\n") as lines:
        for line in lines:
            if line.strip():
                row = json.loads(line)
                for name, values in columns.items():
                    values.append(row[name])
    for name, kind in kinds.items():
        if kind == "date":
            columns[name] = [None if day is None else datetime.date.fromisoformat(day) for day in columns[name]]
    return columns


def _pandas(path, kinds):
    import pandas

    types = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "list": "object"}
    columns = _arrow_columns(path, kinds) if path.suffix == ".parquet" else _columns(path, kinds)
    data = {}
    for name, kind in kinds.items():
        data[name] = _days(columns[name]) if kind == "date" else pandas.Series(columns[name], dtype=types[kind])
    return pandas.DataFrame(data, columns=list(kinds))


def _arrow_columns(path, kinds):
    """The columns of a Parquet file, with the types that pandas can say null in."""
    import pandas
    import pyarrow
    import pyarrow.parquet

    types = {
        pyarrow.string(): pandas.StringDtype(),
        pyarrow.int64(): pandas.Int64Dtype(),
        pyarrow.float64(): pandas.Float64Dtype(),
        pyarrow.bool_(): pandas.BooleanDtype(),
    }
    table = pyarrow.parquet.read_table(path)
    plain = table.select([name for name, kind in kinds.items() if kind not in ("list", "date")])
    columns = dict(plain.to_pandas(types_mapper=types.get).items())
    for name, kind in kinds.items():
        if kind in ("list", "date"):
            columns[name] = table.column(name).to_pylist()
    return columns


def _days(values):
    """Days as a column of pandas: in seconds, which reach every year, or in the nanoseconds of pandas before version 2."""
    import numpy
    import pandas

    days = numpy.array(values, dtype="datetime64[D]")
    if int(pandas.__version__.split(".")[0]) >= 2:
        return pandas.Series(days.astype("datetime64[s]"))
    known = (days >= numpy.datetime64("1677-09-22")) & (days <= numpy.datetime64("2262-04-11"))
    return pandas.Series(numpy.where(known, days, numpy.datetime64("NaT", "D")).astype("datetime64[ns]"))


def _polars(path, kinds):
    import polars

    types = {
        "string": polars.String,
        "date": polars.Date,
        "integer": polars.Int64,
        "number": polars.Float64,
        "boolean": polars.Boolean,
        "list": polars.List(polars.String),
    }
    if path.suffix == ".parquet":
        return polars.read_parquet(path)
    return polars.DataFrame(_columns(path, kinds), schema={name: types[kind] for name, kind in kinds.items()})


def _duckdb(paths, tables):
    import duckdb

    types = {
        "string": "VARCHAR",
        "date": "DATE",
        "integer": "BIGINT",
        "number": "DOUBLE",
        "boolean": "BOOLEAN",
        "list": "VARCHAR[]",
    }
    connection = duckdb.connect()
    for table, kinds in tables.items():
        path = str(paths[table]).replace("'", "''")
        columns = ", ".join(f"{name}: '{types[kind]}'" for name, kind in kinds.items())
        rows = f"read_json('{path}', format = 'newline_delimited', maximum_object_size = 268435456, columns = {{{columns}}})"
        if paths[table].suffix == ".parquet":
            rows = f"read_parquet('{path}')"
        connection.execute(f"CREATE TABLE {table} AS SELECT * FROM {rows}")
    return connection


def load(folder=".", library="pandas", source=None):
    """All tables of a folder: a dict of data frames for pandas and polars, a connection for duckdb."""
    folder = pathlib.Path(folder)
    tables = schemas(folder)
    if not tables:
        raise FileNotFoundError(f"{folder / 'schemas'} has no schema: is {folder} an output folder of Dateline?")
    if library not in ("pandas", "polars", "duckdb"):
        raise ValueError(f"library is {library!r}; expected 'pandas', 'polars' or 'duckdb'")
    if source not in (None, "jsonl", "parquet"):
        raise ValueError(f"source is {source!r}; expected 'jsonl', 'parquet' or None for either")
    if source is None:
        source = "jsonl" if library == "pandas" and importlib.util.find_spec("pyarrow") is None else "either"
    paths = {table: folder / (table + ".jsonl") for table in tables}
    if source == "either":
        paths.update(_twins(folder, tables))
    elif source == "parquet":
        paths = {table: folder / "parquet" / (table + ".parquet") for table in tables}
    if library == "duckdb":
        return _duckdb(paths, tables)
    read = {"pandas": _pandas, "polars": _polars}[library]
    return {table: read(paths[table], kinds) for table, kinds in tables.items()}


if __name__ == "__main__":
    where = sys.argv[1] if len(sys.argv) > 1 else str(pathlib.Path(__file__).resolve().parent)
    which = sys.argv[2] if len(sys.argv) > 2 else "pandas"
    loaded = load(where, which)
    if which == "duckdb":
        loaded = {table: loaded.sql(f"SELECT * FROM {table}") for table in schemas(where)}
    for table, frame in loaded.items():
        print(f"{table:16s} {frame.shape[0]:8d} rows  {', '.join(frame.columns)}")
`;
