// dist/document/at.js
function at(items, index) {
  const item = items[index];
  if (item === void 0)
    throw new RangeError(`index ${index} points outside a list of ${items.length}`);
  return item;
}

export {
  at
};
