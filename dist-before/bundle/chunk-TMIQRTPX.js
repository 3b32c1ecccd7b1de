// dist/run/usage-error.js
var UsageError = class extends Error {
  hint;
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
};

export {
  UsageError
};
