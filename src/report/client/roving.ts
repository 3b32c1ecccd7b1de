/** Gives elements one stop of the Tab key between them: arrow keys, Home and End go from one to another. */
export function roving(container: HTMLElement | SVGElement, elements: readonly (HTMLElement | SVGElement)[]): void {
  for (const [index, element] of elements.entries()) element.tabIndex = index === 0 ? 0 : -1;
  container.onkeydown = (event) => {
    const now = [...elements, document.activeElement].indexOf(document.activeElement);
    const next = now === elements.length ? undefined : elements[placeAfter(event.key, now, elements.length)];
    if (!next || next === document.activeElement) return;
    event.preventDefault();
    for (const element of elements) element.tabIndex = element === next ? 0 : -1;
    next.focus();
  };
}

function placeAfter(key: string, now: number, size: number): number {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return now + 1;
    case "ArrowLeft":
    case "ArrowUp":
      return now - 1;
    case "Home":
      return 0;
    case "End":
      return size - 1;
    default:
      return now;
  }
}

/** Whether a key presses what has the focus. */
export function isPress(event: Event): boolean {
  return event instanceof KeyboardEvent && (event.key === "Enter" || event.key === " ");
}
