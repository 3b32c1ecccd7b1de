import { datasets } from "./catalogue.js";

/** Words DuckDB 1.5 reserves (`duckdb_keywords()`), with those most other databases reserve. */
const reservedWords = `all analyse analyze and any array as asc asymmetric between both by case cast check collate column
constraint create cross current_date current_time current_timestamp current_user date day default deferrable delete desc
describe distinct do drop else end except exists false fetch for foreign from full grant group having hour in index initially
inner insert intersect interval into is join key lambda lateral leading left like limit localtime localtimestamp minute month
natural not null offset on only or order outer pivot pivot_longer pivot_wider placing primary qualify range references
returning right row rows second select session_user set show some start summarize symmetric table then time timestamp to
trailing true union unique unpivot update user using value values variadic when where window with year`;

/** What \`dir(pandas.DataFrame)\` lists, and a few of polars. */
const frameAttributes = `T abs add add_prefix add_suffix agg aggregate align all any append apply applymap asfreq asof assign
astype at at_time attrs axes backfill between_time bfill bool boxplot cast clip clone collect columns combine combine_first
compare convert_dtypes copy corr corrwith count cov cummax cummin cumprod cumsum describe diff div divide dot drop
drop_duplicates droplevel dropna dtypes duplicated empty eq equals estimated_size eval ewm expanding explode extend ffill fillna
filter first first_valid_index flags floordiv fold from_dict from_records ge get group_by groupby gt head height hist hstack iat
idxmax idxmin iloc index infer_objects info insert interpolate is_empty isetitem isin isna isnull item items iteritems iter_rows
iterrows itertuples join keys kurt kurtosis last last_valid_index lazy le limit loc lookup lt mad map mask max mean median melt
memory_usage merge min mod mode mul multiply n_unique ndim ne nlargest notna notnull nsmallest null_count nunique pad pct_change
pipe pivot pivot_table plot pop pow prod product quantile query radd rank rdiv rechunk reindex reindex_like rename rename_axis
reorder_levels replace resample reset_index reverse rfloordiv rmod rmul rolling round row rows rpow rsub rtruediv sample schema
select select_dtypes sem serialize set_axis set_flags set_index set_sorted shape shift shrink_to_fit size skew slice slice_shift
sort sort_index sort_values sparse squeeze stack std style sub subtract sum swapaxes swaplevel tail take to_csv to_dict transform
transpose truediv truncate tshift tz_convert tz_localize unique unnest unpivot unstack update upsample value_counts values var
vstack where width with_columns write_csv xs`;

const avoided = new Set([reservedWords, frameAttributes].flatMap((words) => words.toLowerCase().split(/\s+/u)));
const columns = datasets.flatMap((dataset) => dataset.columns.map((column) => ({ dataset, column })));

test("no column is a word SQL reserves or an attribute of a data frame", () => {
  expect(columns.filter(({ column }) => avoided.has(column.name)).map(({ column }) => column.name)).toEqual([]);
});

test("names are lower case, and no two columns differ by case only", () => {
  for (const { column } of columns) expect(column.name).toMatch(/^[a-z][a-z0-9_]{2,40}$/u);
});

test("every column says what it holds, what null means if it can be null, in sentences", () => {
  const silent = columns.filter(({ column }) => !/^\S.{8,}\.$/u.test(column.description));
  expect(silent.map(({ dataset, column }) => `${dataset.name}.${column.name}`)).toEqual([]);
  const vague = columns.filter(({ column }) => column.isNullable && !/null|else|unknown/u.test(column.description));
  expect(vague.map(({ dataset, column }) => `${dataset.name}.${column.name}`)).toEqual([]);
});

test("keys and references name columns and datasets there are", () => {
  for (const { name, key, references, columns } of datasets) {
    const names = columns.map((column) => column.name);
    expect([name, names]).toEqual([name, expect.arrayContaining([key, ...Object.keys(references)])]);
    for (const target of Object.values(references)) expect(datasets.map((dataset) => dataset.name)).toContain(target);
  }
});

test("every id of another dataset's row is declared as a reference", () => {
  const undeclared = columns.filter(
    ({ dataset, column: { name } }) =>
      /_ids?$/u.test(name) &&
      name !== dataset.key &&
      !dataset.references[name] &&
      !/^(?:local_entity|speaker_local|source|row|node)_id$/u.test(name),
  );
  expect(undeclared.map(({ dataset, column }) => `${dataset.name}.${column.name}`)).toEqual([]);
});
