// dist/run/inner-path.js
var device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
var forbidden = /[\\:*?"<>|\p{Cc}]/u;
var longestPart = 240;
function isInnerPath(name) {
  return name.split("/").every(isFileName);
}
function isFileName(name) {
  if (name === "" || /[. ]$/u.test(name) || new TextEncoder().encode(name).length > longestPart)
    return false;
  return !name.includes("/") && !forbidden.test(name) && !device.test(name);
}

export {
  isInnerPath,
  isFileName
};
