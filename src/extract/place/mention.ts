/** A kept candidate -> a place mention, with how it was read. */
import { GOVERNMENT_SEATS, GOVERNMENT_VERBS } from '../../lexicon/en/place-words.ts';
import type { Annotated } from '../../model/annotated.ts';
import type { PlaceMention, Step } from '../../model/mention.ts';
import type { PlaceValue } from '../../model/value/place.ts';
import type { Kept } from './keep.ts';
import type { Resolution } from './resolve.ts';

const BY_NOUN: readonly Step[] = [{ text: 'the last word of the name says what kind of place it is; the gazetteer does not hold it' }];
const PAIRED: readonly Step[] = [{ text: 'the name beside it says which place of that name is meant' }];
const ONLY: readonly Step[] = [{ text: 'the gazetteer holds one place of that name' }];
const FAR_AHEAD: readonly Step[] = [{ text: 'of the places of that name, this one fits best with its size and the other places of the article' }];
const AHEAD: readonly Step[] = [{ text: 'several places of that name would fit; this one fits a little better' }];

/** A sense that leads by this much (tenfolds of population) is sure. */
const SURE_LEAD = 1.5;

export function toMention(annotated: Annotated, { candidate, resolution }: Kept): PlaceMention {
  const { span, sentence } = candidate;
  const value = resolution ? resolution.sense.value : ownValue(annotated, candidate);
  const demonym = resolution?.sense.form === 'demonym';
  const metonym = !demonym && isGovernment(annotated, candidate, value);
  const sure = resolution !== null && (resolution.paired || resolution.lead >= SURE_LEAD);
  const mention: PlaceMention = {
    type: 'place', start: span.start, end: span.end, sentence,
    place: { name: value.name, geonameId: value.geonameId, lat: value.lat, lon: value.lon, kind: value.placeKind, country: value.country, admin1: value.admin1 },
    value,
    certainty: sure ? 'sure' : 'likely',
    trace: traceOf(resolution),
  };
  if (demonym) Object.assign(mention.place, { demonym });
  if (metonym) Object.assign(mention.place, { metonym });
  return mention;
}

function traceOf(resolution: Resolution | null): readonly Step[] {
  if (!resolution) return BY_NOUN;
  if (resolution.paired) return PAIRED;
  if (resolution.lead === Infinity) return ONLY;
  return resolution.lead >= SURE_LEAD ? FAR_AHEAD : AHEAD;
}

function ownValue(annotated: Annotated, { span, noun }: Kept['candidate']): PlaceValue {
  return { kind: 'place', name: annotated.text.slice(span.start, span.end), geonameId: null, lat: null, lon: null, placeKind: noun ?? 'unknown', country: null, admin1: null, admin2: null, population: 0 };
}

/** "Kyiv said": a country or a seat of government as the subject of what governments do. */
function isGovernment({ tokens, sentences }: Annotated, { first, end, folded, sentence }: Kept['candidate'], value: PlaceValue): boolean {
  if (value.placeKind !== 'country' && !GOVERNMENT_SEATS.has(folded)) return false;
  if (!GOVERNMENT_VERBS.has(tokens[end]?.lower ?? '')) return false;
  const before = tokens[first - 1];
  return first === sentences[sentence]?.firstToken || before?.kind === 'punctuation' || before?.lower === 'and' || before?.lower === 'but' || before?.lower === 'that' || before?.lower === 'as' || before?.lower === 'which';
}
