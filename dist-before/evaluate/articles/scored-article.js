export {};
//# sourceMappingURL=scored-article.js.map