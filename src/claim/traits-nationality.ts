/** Of which country somebody is: "Senegalese singer Awa Ndour", "the 27-year-old Belgian", "She is from Mali". */
import { OFFICIAL_NOUNS } from '../lexicon/en/nationality.ts';
import type { PlaceMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';
import { type Description, descriptionsIn } from './descriptions.ts';
import { countriesBeside } from './nations.ts';
import type { Trait } from './trait.ts';

/** In reports of sport the country beside a name is the athlete's. */
const SPORT = /\b(?:race|match|final|finals|semi-final|metres|tournament|championships?|medal|lap|sprint|stage|goal|goals|striker|midfielder|set point|match point|grand prix|qualifying|podium|hurdles|marathon|olympic|jersey|heats?|runners?|athletes?|cyclists?|course record|personal best|prize (?:fund|money)|winner|title)\b/gi;
const SPORT_WORDS = 3;

/** "Poland's Marek Wilk", "Hana Bekele of Ethiopia". */
function athletes(context: ClaimContext): Trait[] {
  if (new Set(context.annotated.text.match(SPORT)?.map((word) => word.toLowerCase())).size < SPORT_WORDS) return [];
  return countriesBeside(context).filter(({ person, form }) => form !== 'adjective' && person.person.role === null).map(({ person, place }) => ({ person, anchor: { start: person.start, end: person.end }, sentence: person.sentence, group: 'nationality', keys: [place.place.country ?? ''], start: place.start, end: place.end }));
}

export const nationalitiesIn = (context: ClaimContext): Trait[] => [...described(context), ...athletes(context)];

function described(context: ClaimContext): Trait[] {
  return context.annotated.sentences.flatMap((sentence) => {
    const countries = (context.mentionsOf[sentence.index] ?? []).filter((m): m is PlaceMention => m.type === 'place' && m.value.placeKind === 'country' && m.place.country !== null);
    if (countries.length === 0) return [];
    return descriptionsIn(context, sentence).flatMap((told) => {
      const place = countries.find((m) => m.start >= told.start && m.end <= told.end);
      return place && (place.place.demonym === true ? isOwn(context, told, place) : isHome(context, told, place)) ? [{ person: told.person, anchor: told.anchor, sentence: sentence.index, group: 'nationality', keys: [place.place.country ?? ''], start: place.start, end: place.end }] : [];
    });
  });
}

/** The adjective opens the description, and what follows it serves no state and teaches no language. */
function isOwn({ annotated: { text } }: ClaimContext, told: Description, place: PlaceMention): boolean {
  const before = text.slice(told.start, place.start);
  const behind = text.slice(place.end, told.end);
  if (/[-–]$/.test(before) || /^[-–]/.test(behind) || /\p{Lu}/u.test(behind)) return false;
  if (behind.toLowerCase().split(/[^\p{L}'-]+/u).some((word) => OFFICIAL_NOUNS.has(word)) || /\b(?:of|for|at|in|from|with|and|or)\b/.test(behind)) return false;
  if (told.side === 'before') return /(?:^|\s)(?:(?:the|an?|said|says|by|of|to|with|when|and|as|beat|former|late|veteran|young|fellow|compatriot)\s+)?$/i.test(before) && !/\b(?:born|based)\s*$/.test(before);
  return /^(?:(?:an?|the)\s+)?(?:(?:\d{1,2}-year-old|former|young|retired|prominent|leading|veteran|noted|well-known|famous|experienced|naturali[sz]ed|dual)\s+)*$/.test(before) && !/\bdual\b/.test(before);
}

/** "She is from Mali", the whole of it. */
const isHome = ({ annotated: { text } }: ClaimContext, told: Description, place: PlaceMention): boolean => told.side === 'behind' && /^from\s+(?:the\s+)?$/.test(text.slice(told.start, place.start)) && /^\s*$/.test(text.slice(place.end, told.end)) && /\b(?:is|was|comes|hails)\s+$/.test(text.slice(Math.max(0, told.start - 8), told.start));
