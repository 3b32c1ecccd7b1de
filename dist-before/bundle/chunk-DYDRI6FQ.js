// dist/document/grouped.js
function groupedBy(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group)
      group.push(item);
    else
      groups.set(own, [item]);
  }
  return groups;
}

export {
  groupedBy
};
