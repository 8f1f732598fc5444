/** When things happened according to whom: every dated claim of a story as a bar, in the row of its source, and the same as a table. */
import type { TimeBounds } from '../../model/value/time.ts';
import { boundsInWords } from '../../model/value/time-words.ts';
import type { Fact, Story } from './facts.ts';
import { type Markup, h, nothing } from './markup.ts';
import { ticksBetween } from './scale.ts';

const WIDTH = 1000;
const LEFT = 190;
const RIGHT = 16;
const LANE = 16;
const MOST_LANES = 8;
const LEAST_BAR = 5;
const SHORTEST_AXIS_MINUTES = 2 * 1440;

interface Dated {
  readonly fact: Fact;
  readonly bounds: TimeBounds;
}

interface Bar extends Dated {
  readonly x: number;
  readonly width: number;
  readonly lane: number;
  readonly open: boolean;
  readonly framed: boolean;
  readonly label: Label | null;
}

/** The words of a bar, after it or, near the right edge, before it. */
interface Label {
  readonly words: string;
  readonly before: boolean;
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

const LETTER = 6.5;

function labelBeside({ words }: Fact, left: number, width: number): Label {
  const shown = short(words);
  const room = shown.length * LETTER;
  const before = left + width + 5 + room > WIDTH;
  return before ? { words: shown, before, x: left - 5, from: left - 5 - room, to: left } : { words: shown, before, x: left + width + 5, from: left, to: left + width + 5 + room };
}

/** `inFinding` tells the claims that some finding points at: they are drawn so that they stand out without colour too. */
export function timeline(story: Story, number: number, inFinding: (fact: Fact) => boolean): Markup {
  const dated = story.facts.flatMap((fact) => {
    const { value } = fact.aligned.claim;
    // "Until the day of publication" is all that an undated past tense says: true of everything, and no date.
    return value.kind === 'time' && value.bounds && Number.isFinite(value.bounds.beginLow) ? [{ fact, bounds: value.bounds }] : [];
  });
  if (dated.length < 2) return nothing;
  const sources = [...new Set(dated.map(({ fact }) => fact.source))];
  const axis = axisOf(dated);
  const rows = sources.map((source) => ({ source, bars: lanes(dated.filter(({ fact }) => fact.source === source), axis, inFinding) }));
  let y = 8;
  const drawn = rows.map(({ source, bars }) => {
    const height = LANE * (1 + Math.max(0, ...bars.map(({ lane }) => lane)));
    const row = h`<text class="source" x="0" y="${y + 12}">${short(source)}</text><line class="row" x1="0" x2="${WIDTH}" y1="${y + height + 5}" y2="${y + height + 5}"/>${bars.map((bar) => barElement(bar, y))}`;
    y += height + 10;
    return row;
  });
  const ticks = ticksBetween(axis.from, axis.to).map(({ at, label }) => h`<line class="tick" x1="${axis.x(at)}" x2="${axis.x(at)}" y1="0" y2="${y}"/><text class="tick" text-anchor="middle" x="${axis.x(at)}" y="${y + 16}">${label}</text>`);
  return h`<figure class="plot"><figcaption>Dates by source. A bar is as long as the words leave open; a bar with a frame is part of a finding.</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="Timeline of story ${number}"><svg viewBox="0 0 ${WIDTH} ${y + 24}" role="img" aria-label="Timeline of story ${number}: ${dated.length} dated statements of ${sources.length} sources, listed below">${ticks}${drawn}</svg></div>
<details><summary>The same as a table</summary>${table(dated)}</details></figure>
`;
}

interface Axis {
  readonly from: number;
  readonly to: number;
  readonly x: (minutes: number) => number;
}

const finite = ({ beginLow, beginHigh, endLow, endHigh }: TimeBounds): readonly number[] => [beginLow, beginHigh, endLow, endHigh].filter(Number.isFinite);

function axisOf(dated: readonly Dated[]): Axis {
  const ends = dated.flatMap(({ bounds }) => finite(bounds));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = Math.max(SHORTEST_AXIS_MINUTES, (high - low) * 0.03);
  const [from, to] = [low - room, high + room];
  return { from, to, x: (minutes) => round(LEFT + ((Math.min(Math.max(minutes, from), to) - from) / (to - from)) * (WIDTH - LEFT - RIGHT)) };
}

/** Bars that would lie on one another get lanes of their own, with the words of those that a finding points at. */
function lanes(dated: readonly Dated[], { x }: Axis, inFinding: (fact: Fact) => boolean): readonly Bar[] {
  const ends: number[] = [];
  return dated
    .map((one) => ({ ...one, left: x(one.bounds.beginLow), right: x(one.bounds.endHigh), open: !Number.isFinite(one.bounds.endHigh) }))
    .toSorted((a, b) => a.left - b.left || a.right - b.right || a.fact.value.start - b.fact.value.start)
    .map(({ left, right, ...one }) => {
      const width = Math.max(LEAST_BAR, round(right - left));
      const framed = inFinding(one.fact);
      const label = framed ? labelBeside(one.fact, left, width) : null;
      const [from, to] = label ? [Math.min(left, label.from), Math.max(left + width, label.to)] : [left, left + width];
      const free = ends.findIndex((end) => end + 2 <= from);
      const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1);
      ends[lane] = Math.max(ends[lane] ?? 0, to);
      return { ...one, x: left, width, lane, framed, label };
    });
}

const barElement = ({ fact, bounds, x, width, lane, open, framed, label }: Bar, y: number): Markup =>
  h`<rect class="bar${framed ? ' framed' : ''}${open ? ' open' : ''}" x="${x}" y="${y + lane * LANE + 2}" width="${width}" height="${LANE - 4}" rx="2"><title>${fact.source}: ${labelOf(fact)}, “${fact.words}” (${boundsInWords(bounds)})</title></rect>${label ? h`<text class="bar-words"${label.before ? h` text-anchor="end"` : nothing} x="${label.x}" y="${y + lane * LANE + 12}">${label.words}</text>` : nothing}`;

const labelOf = ({ aligned: { claim } }: Fact): string => `${claim.measure.replaceAll('-', ' ')} of ${claim.subject.label}`;

const table = (dated: readonly Dated[]): Markup =>
  h`<div class="scroll" tabindex="0" role="region" aria-label="Table of dates"><table><thead><tr><th scope="col">Date</th><th scope="col">What</th><th scope="col">Words</th><th scope="col">Source</th></tr></thead><tbody>${dated
    .toSorted((a, b) => a.bounds.beginLow - b.bounds.beginLow || a.bounds.endHigh - b.bounds.endHigh)
    .map(({ fact, bounds }) => h`<tr><td>${boundsInWords(bounds)}</td><td>${labelOf(fact)}</td><td>“${fact.words}”</td><td>${fact.source}</td></tr>`)}</tbody></table></div>`;

const short = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);
const round = (value: number): number => Math.round(value * 10) / 10;
