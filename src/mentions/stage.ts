import type { Annotated } from "../document/layers.js";
import type { Mentions } from "../document/mentions.js";
import type { Name } from "../document/names.js";
import { stage } from "../document/stage.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Chain } from "./chain.js";
import { toLayer } from "./entities.js";
import { linkHandles } from "./handles.js";
import { linkPeople } from "./people.js";
import { readingOf } from "./reading.js";
import { readRoles } from "./roles.js";
import { linkThings } from "./things.js";

/** Links names, handles, titles and pronouns into the entities of the article. */
export function mentionStage(gazetteer: Gazetteer) {
  return stage({
    name: "mentions",
    reads: ["quotations", "tokens", "syntax", "names"],
    writes: "mentions",
    run: (doc) => findMentions(doc, gazetteer),
  });
}

function findMentions(doc: Annotated<"quotations" | "tokens" | "syntax" | "names">, gazetteer: Gazetteer): Mentions {
  const chains = linkNames(doc, gazetteer);
  const reading = readingOf(doc, chains, gazetteer);
  readRoles(reading);
  return toLayer(chains, gazetteer);
}

function linkNames(doc: Annotated<"names">, gazetteer: Gazetteer): Chain[] {
  const { text, names, tweets } = doc;
  const isPerson = (name: Name) => name.type === "PERSON";
  const people = linkPeople(
    names.filter((name) => isPerson(name) && name.form === "name"),
    text,
  );
  linkHandles(
    names.filter((name) => isPerson(name) && name.form === "handle"),
    people,
    { text, tweets },
  );
  const things = (["PLACE", "ORG", "NORP", "MISC"] as const).flatMap((type) =>
    linkThings(
      names.filter((name) => name.type === type),
      { text, gazetteer },
    ),
  );
  return [...people, ...things];
}
