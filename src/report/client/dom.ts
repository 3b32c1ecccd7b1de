/** What an element may hold; null and false are left out, so that a condition can stand where a child would. */
export type Child = Node | string | number | null | false | readonly Child[];

type Listener = (event: Event) => void;

/** Attributes by name; `on…` takes a listener; null, undefined and false leave the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | Listener>>;

const svgSpace = "http://www.w3.org/2000/svg";

/**
 * Makes an element. This and `svg` are the only places where elements come from: text goes in as text, so that nothing of
 * an article can become markup. Throws for a link that leads out of the page.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** Makes an element of a drawing. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(svgSpace, tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** Appends children to an element. */
export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === false) continue;
    if (isList(child)) append(parent, child);
    else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** Puts children in the place of all that an element holds. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else setAttribute(element, name, String(value === true ? "" : value));
  }
}

function setAttribute(element: Element, name: string, value: string): void {
  if (name === "href" && !value.startsWith("#") && !value.startsWith("blob:")) {
    throw new RangeError(`a link leads out of the page: ${value}`);
  }
  element.setAttribute(name, value);
}
