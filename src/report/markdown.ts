/** A Markdown table; cells are escaped, line ends in them become spaces. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(header), `|${header.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** Text that Markdown shows as it is, on one line. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/[\\|`*_[\]<>#~]/gu, "\\$&");
}

/** At most `length` characters (code points), cut at a space, with an ellipsis where something is missing. */
export function shortened(text: string, length: number): string {
  const characters = [...text.replaceAll(/\s+/gu, " ").trim()];
  if (characters.length <= length) return characters.join("");
  const space = characters.slice(0, length).lastIndexOf(" ");
  const head = characters.slice(0, space > length / 2 ? space : length - 1).join("");
  return `${head.replace(/[\s,;:.–—-]+$/u, "")}…`;
}
