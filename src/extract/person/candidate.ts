/** A run of capitalised words -> title and name: "Valdosta Police Chief Brian Childress" is "Valdosta Police Chief" and "Brian Childress". */
import { THING_SURNAMES } from '../../lexicon/en/not-names.ts';
import { NAME_TITLES } from '../../lexicon/en/titles.ts';
import type { Token } from '../../model/annotated.ts';
import type { Mention } from '../../model/mention.ts';
import type { NamePart, Run } from './runs.ts';

export interface Candidate {
  readonly run: Run;
  /** Parts of the name; empty where nothing is left. */
  readonly parts: readonly NamePart[];
  /** Parts before the name that make its title, "Health Minister"; or none. */
  readonly title: readonly NamePart[];
  /** "Mr", "Dr", "Sister" alone: a form of address without a role. */
  readonly honorific: string | null;
}

const NO_PARTS: readonly NamePart[] = [];

/** The run without what opens a sentence, cut behind its last title. `covering` gives the mention that begins at an offset. */
export function candidateOf(run: Run, tokens: readonly Token[], covering: (start: number) => Mention | undefined): Candidate {
  let from = 0;
  const { parts } = run;
  while (from < parts.length - 1 && (opens(parts, from) || isDateline(parts, from))) from += 1;
  let cut = isAgedName(parts, from, tokens) ? from : titleEnd(parts, from);
  const titled = cut > from;
  if (!titled) cut = placeEnd(parts, from, covering);
  let to = parts.length;
  while (to > cut + 1 && (parts[to - 1]?.facts.closer || covering(parts[to - 1]?.start ?? 0)?.type === 'time')) to -= 1;
  const title = titled ? parts.slice(from, cut) : NO_PARTS;
  const last = title[title.length - 1];
  return { run, parts: parts.slice(cut, to), title, honorific: last?.facts.honorific ? last.folded : null };
}

/** "3-year-old Major Howard": behind an age a title that is a given name too is a name. */
function isAgedName(parts: readonly NamePart[], from: number, tokens: readonly Token[]): boolean {
  const first = parts[from];
  return first !== undefined && NAME_TITLES.has(first.folded) && tokens[first.firstToken - 1]?.lower === 'old';
}

/** "But", "Yesterday", "Police" before a name; a lone given name ("Will", "Mark") stays. */
function opens(parts: readonly NamePart[], at: number): boolean {
  const part = parts[at];
  if (!part || (at > 0 && part.kind === 'initial')) return false;
  if (!part.facts.opener) return false;
  return !part.facts.honorific && !(at + 1 < parts.length && part.facts.given && !parts[at + 1]?.facts.given);
}

/** "WASHINGTON Christopher Steele", "GM Rolf Degel": capitals throughout before a name that is not; and "Twenty-two-year-old Dimitri Miles". */
function isDateline(parts: readonly NamePart[], at: number): boolean {
  const part = parts[at];
  const next = parts[at + 1];
  if (!part || !next || part.kind !== 'word') return false;
  if (part.folded.endsWith('-old') || part.folded.endsWith('-based') || part.folded.endsWith('-born') || part.folded.endsWith('-to-be') || PARENT_OF.test(part.folded)) return true;
  if (!isUpper(part.text) || next.text.length < 2 || isUpper(next.text)) return false;
  return part.text.length > 3 || (part.text.length > 1 && next.facts.given && parts.length - at > 2);
}

/** "Father-of-three Peter Lowe". */
const PARENT_OF = /^(?:father|mother|mum|mom|dad|nan|gran|grandmother|grandfather|parent)-of-[a-z]+$/;

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** One past the last title that has a name behind it; `from` where there is none. */
function titleEnd(parts: readonly NamePart[], from: number): number {
  for (let at = parts.length - 2; at >= from; at -= 1) {
    const part = parts[at];
    const behind = parts[at + 1];
    if (part?.kind !== 'word' || behind?.kind === 'suffix' || !(part.facts.title || part.facts.honorific || isRole(part))) continue;
    if (!isNamePart(parts, at, from)) return at + 1;
  }
  return from;
}

/** A role noun that opens a sentence ("Curator Lieven Baert"), if it is no surname. */
const isRole = ({ facts }: NamePart): boolean => facts.role && !facts.surname && !facts.given;

/** "Dean Smith", "Martin King Jones": a word that is title and name both is a name where it stands first with one word behind, or behind a given name. */
function isNamePart(parts: readonly NamePart[], at: number, from: number): boolean {
  const facts = parts[at]?.facts;
  if (!facts?.given && !facts?.surname) return false;
  if (at === from) return facts.given && parts.length - at === 2;
  const first = parts[from]?.facts;
  return first?.given === true && !first.ambiguous;
}

/** Behind a demonym or a place's name that only touches a person's: "Ukrainian Ihor Terekhov", "In Nashville Kevin Barbee". */
function placeEnd(parts: readonly NamePart[], from: number, covering: (start: number) => Mention | undefined): number {
  const first = parts[from];
  if (!first || parts.length - from < 2) return from;
  const mention = covering(first.start);
  if (mention?.type !== 'place') return from;
  let at = from;
  while (at < parts.length && (parts[at]?.start ?? 0) < mention.end) at += 1;
  const behind = parts[at];
  if (!behind) return from;
  if (mention.place.demonym) return first.facts.given ? from : at;
  return behind.facts.given && !first.facts.given && parts.length - at >= 2 ? at : from;
}

/** How much the name's words speak for a thing: `FATAL` for "Burning Tree Apartments" or "Fox News", a little where a surname such as Hill stands behind another word. */
export function thingPoints(parts: readonly NamePart[]): number {
  let points = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.kind !== 'word' || !part.facts.thing) continue;
    if (!THING_SURNAMES.has(part.folded)) return FATAL;
    points += thingSurnamePoints(parts, at);
  }
  return parts.length > 1 && parts[parts.length - 1]?.folded === 'st' ? FATAL : points;
}

/** Nothing behind a sure given name ("Anna Hill"), much behind one that is a place's name too ("Washington Park"). */
function thingSurnamePoints(parts: readonly NamePart[], at: number): number {
  const first = parts[0];
  if (!first || parts.length === 1) return 0;
  const isGiven = first.facts.given;
  if (at === 0) return isGiven ? 0 : 2;
  if (first.kind === 'initial') return 0;
  if (first.facts.ambiguous) return parts.length === 2 ? 5 : 0;
  return isGiven ? 0 : 1;
}

/** Points that no evidence makes up for. */
export const FATAL = 20;
