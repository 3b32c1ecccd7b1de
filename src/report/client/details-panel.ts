import { type Child, fill, h } from "./dom.js";

/** A panel beside what one reads, or at the foot of a small screen, for what was chosen there. */
export interface DetailsPanel {
  readonly element: HTMLElement;
  /** Shows something and takes the focus; Escape and the button give it back to the opener. */
  readonly open: (content: Child, opener: { readonly focus: () => void } | null) => void;
}

/** Makes a panel that says `hint` while nothing is chosen, and tells when it is closed. */
export function detailsPanel(label: string, hint: string, onClose: () => void = () => {}): DetailsPanel {
  const element = h("aside", { class: "panel", tabindex: "-1", "aria-label": label });
  let givesBack: { readonly focus: () => void } | null = null;
  const close = () => {
    element.classList.remove("open");
    fill(element, h("p", { class: "empty" }, hint));
  };
  const leave = () => {
    close();
    onClose();
    givesBack?.focus();
  };
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave();
  });
  close();
  return {
    element,
    open(content, opener) {
      givesBack = opener;
      element.classList.add("open");
      fill(element, h("button", { type: "button", class: "close", onclick: leave }, "Close"), content);
      element.scrollTop = 0;
      if (opener) element.focus({ preventScroll: true });
    },
  };
}
