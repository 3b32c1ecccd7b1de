import { fill, h } from "./dom.js";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];
const key = "dateline-theme";

/** A button that goes from the system's choice of light and dark to light, to dark. Browsers that let pages remember keep it. */
export function themeSwitch(): HTMLElement {
  let theme = remembered();
  const button = h("button", { type: "button", class: "theme" });
  const apply = () => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    fill(button, `Theme: ${theme}`);
  };
  button.addEventListener("click", () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
    remember(theme);
    apply();
  });
  apply();
  return button;
}

function remembered(): Theme {
  try {
    const known = localStorage.getItem(key);
    return themes.find((theme) => theme === known) ?? "auto";
  } catch {
    // Browsers may forbid pages from files to remember anything.
    return "auto";
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Then the next page begins with the system's choice again.
  }
}
