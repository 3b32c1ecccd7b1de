import { factor, hashText, mix } from "./hash.js";

/** Templates before they are compiled: their lines, and the names of the atoms by place. */
export interface TemplateSet {
  readonly lines: readonly string[];
  readonly names: readonly string[];
}

/** Feature templates over atoms: each makes one feature of the values of the atoms it names. */
export interface Templates {
  /** How many features they make. */
  readonly size: number;
  /**
   * Writes the features of the atoms' values into `features`, from `from` on, the templates in order. A feature is a
   * hash of 32 bits: equal values under the same template give the same one.
   */
  readonly write: (atoms: Int32Array, features: Int32Array, from: number) => void;
}

/**
 * Compiles templates, each a line of atom names between spaces; `names` says at which place of the atoms' values each
 * name stands. The same line gives the same features in whatever order the lines stand, so a model does not depend on
 * it. Throws an `Error` for a name that is not in `names`, and for a line given twice.
 */
export function compileTemplates(lines: readonly string[], names: readonly string[]): Templates {
  const places = new Map(names.map((name, place) => [name, place]));
  if (new Set(lines).size < lines.length) throw new Error("A feature template is given twice.");
  const parts: number[] = [];
  const ends: number[] = [];
  for (const line of lines) {
    for (const name of line.split(" ")) {
      const place = places.get(name);
      if (place === undefined) {
        throw new Error(`The template ${JSON.stringify(line)} names ${JSON.stringify(name)}: there is no such atom.`);
      }
      parts.push(place);
    }
    ends.push(parts.length);
  }
  return {
    size: lines.length,
    write: writerOf(Int32Array.from(lines, hashText), Int32Array.from(parts), Int32Array.from(ends)),
  };
}

/**
 * The writer as generated code: straight, with seeds and places as constants, it takes a third of the time of a loop.
 * Where code must not be generated (`--disallow-code-generation-from-strings`, a content security policy), a loop.
 */
function writerOf(seeds: Int32Array, parts: Int32Array, ends: Int32Array): Templates["write"] {
  try {
    return generatedWriter(seeds, parts, ends);
  } catch {
    return loopingWriter(seeds, parts, ends);
  }
}

/** Made of whole numbers only: nothing that was read from a file comes into the code. */
function generatedWriter(seeds: Int32Array, parts: Int32Array, ends: Int32Array): Templates["write"] {
  const statements = Array.from(seeds, (seed, template) => {
    const own = [...parts.subarray(ends[template - 1] ?? 0, ends[template])];
    // What `mix` does, written out: V8 inlines a few calls only.
    const mixing = own.map((place) => `h = imul(h ^ atoms[${place}], ${factor}); h ^= h >>> 15;`);
    return `h = ${seed}; ${mixing.join(" ")} features[from + ${template}] = h;`;
  });
  const code = `return (atoms, features, from) => {\nlet h;\n${statements.join("\n")}\n};`;
  // Safe: the code gives a function of these parameters.
  return new Function("imul", code)(Math.imul) as Templates["write"];
}

function loopingWriter(seeds: Int32Array, parts: Int32Array, ends: Int32Array): Templates["write"] {
  return (atoms, features, from) => {
    let part = 0;
    for (let template = 0; template < seeds.length; template++) {
      const end = ends[template] ?? 0;
      let hash = seeds[template] ?? 0;
      for (; part < end; part++) hash = mix(hash, atoms[parts[part] ?? 0] ?? 0);
      features[from + template] = hash;
    }
  };
}
