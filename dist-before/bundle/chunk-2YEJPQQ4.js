// dist/graph/store.js
function* each(rows) {
  for (let index = 0; index < rows.size; index++)
    yield rows.get(index);
}
function memoryStore() {
  return { sorter: memorySorter, shelf: memoryShelf };
}
function memorySorter() {
  const rows = [];
  return {
    add(key, row) {
      rows.push([key, row]);
    },
    sorted: () => rows.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0)
  };
}
function memoryShelf() {
  const rows = [];
  return {
    get size() {
      return rows.length;
    },
    push(row) {
      rows.push(row);
    },
    get(index) {
      if (!(index in rows))
        throw new RangeError(`there is no row ${index} among ${rows.length}`);
      return rows[index];
    }
  };
}
function orderKey(...numbers) {
  return numbers.map((number) => number.toString(36).padStart(8, "0")).join("");
}
function* groupsOf(sorted) {
  let group = [];
  let key = "";
  for (const [next, row] of sorted) {
    if (group.length > 0 && next !== key) {
      yield [key, group];
      group = [];
    }
    key = next;
    group.push(row);
  }
  if (group.length > 0)
    yield [key, group];
}

// dist/graph/order.js
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function articleKey({ published, sourcePath, docId }) {
  const path = sourcePath.replace(/#(\d{1,12})$/u, (_, line) => `#${line.padStart(12, "0")}`);
  return [published, path, docId].join("\0");
}
function byArticle(a, b) {
  return byCodeUnit(articleKey(a), articleKey(b));
}

export {
  each,
  memoryStore,
  orderKey,
  groupsOf,
  byCodeUnit,
  articleKey,
  byArticle
};
