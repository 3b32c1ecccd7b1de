/** Where in the page its reader is: `#/entity/person_joe-biden?type=AID`. */
export interface Route {
  /** The name of the view, as `entity`. */
  readonly view: string;
  /** The id it shows; null for a view of many. */
  readonly id: string | null;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads the part of an address behind `#`. What it cannot read is the overview. */
export function readRoute(hash: string): Route {
  const [path = "", query = ""] = split(hash.replace(/^#\/?/u, ""), "?");
  const [view = "", id = ""] = split(path, "/");
  const pairs = query.split("&").filter((pair) => pair !== "");
  return {
    view: decoded(view) || "overview",
    id: id === "" ? null : decoded(id),
    parameters: new Map(
      pairs.map((pair) => {
        const [name = "", value = ""] = split(pair, "=");
        return [decoded(name), decoded(value)] as const;
      }),
    ),
  };
}

/** Writes an address; parameters that are empty or null are left out. */
export function hrefOf(
  view: string,
  id: string | null = null,
  parameters: Readonly<Record<string, string | null>> = {},
): string {
  const path = id === null ? view : `${view}/${encodeURIComponent(id)}`;
  const query = Object.entries(parameters)
    .flatMap(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : []))
    .join("&");
  return query === "" ? `#/${path}` : `#/${path}?${query}`;
}

function split(text: string, sign: string): [string, string] {
  const place = text.indexOf(sign);
  return place < 0 ? [text, ""] : [text.slice(0, place), text.slice(place + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
