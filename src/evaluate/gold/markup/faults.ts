import { complaintAt, joinedWith } from "../problems.js";
import { placeAt } from "./places.js";
import type { Fault } from "./tags.js";

/** Faults as text, in the order of the file, each with the line and column (in characters, from 1) where its tag begins. */
export function faultsAsText(content: string, faults: readonly Fault[]): string {
  const sorted = [...faults].sort((a, b) => a.offset - b.offset);
  return joinedWith(sorted, (fault) => complaintAt(placeOf(content, fault), fault));
}

function placeOf(content: string, { offset, tag }: Fault): string {
  const { line, column } = placeAt(content, offset);
  const place = `line ${line}, column ${column}`;
  return tag === null ? place : `${place}, ${shortened(tag)}`;
}

function shortened(tag: string): string {
  const characters = [...tag.slice(0, 200).replaceAll(/\s+/gu, " ")];
  return characters.length <= 50 ? characters.join("") : `${characters.slice(0, 48).join("")}…>`;
}
