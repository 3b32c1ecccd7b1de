import { append, fill, h } from "./dom.js";

/** Buttons that copy or save a table as CSV. */
export function csvTools(csv: () => string, name: string): HTMLElement {
  const said = h("span", { role: "status", class: "said" });
  const copy = async () => {
    fill(said, (await copied(csv())) ? "Copied." : "The browser does not allow it: download it instead.");
  };
  const download = () => {
    const url = URL.createObjectURL(new Blob(["\ufeff", csv()], { type: "text/csv" }));
    const link = h("a", { href: url, download: name });
    append(document.body, [link]);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return h(
    "div",
    { class: "tools" },
    said,
    h("button", { type: "button", onclick: copy }, "Copy as CSV"),
    h("button", { type: "button", onclick: download }, "Download CSV"),
  );
}

/** Copies text; false when the browser does not allow it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = h("textarea", { class: "away" });
    area.value = text;
    append(document.body, [area]);
    area.select();
    const isDone = document.execCommand("copy");
    area.remove();
    return isDone;
  }
}
