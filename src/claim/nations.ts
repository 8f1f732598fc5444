/** Countries that an article puts right beside names, whatever for: "the Argentine Bruno Lagos", "Poland's Marek Wilk", "Hana Bekele of Ethiopia". */
import type { PersonMention, PlaceMention } from '../model/mention.ts';
import type { ClaimContext } from './context.ts';

export interface BesideName { readonly person: PersonMention; readonly place: PlaceMention; readonly form: 'adjective' | 'possessive' | 'of' }

const BETWEEN = /^\s+(?:[\p{Ll}-]+\s+){0,3}$/u;

/** One a name and country, in reading order. */
export function countriesBeside(context: ClaimContext): BesideName[] {
  const { text } = context.annotated;
  return context.mentions.flatMap((person) => {
    if (person.type !== 'person') return [];
    const places = (context.mentionsOf[person.sentence] ?? []).filter((m): m is PlaceMention => m.type === 'place' && m.value.placeKind === 'country' && m.place.country !== null);
    const name = person.start + Math.max(0, text.slice(person.start, person.end).indexOf(person.person.name));
    return places.flatMap((place): BesideName[] => {
      const gap = text.slice(place.end, name);
      if (place.end <= name && place.place.demonym === true && BETWEEN.test(gap)) return [{ person, place, form: 'adjective' }];
      if (place.end <= name && /^['’]s\s+$/.test(gap)) return [{ person, place, form: 'possessive' }];
      return place.start >= person.end && /^\s+of\s+(?:the\s+)?$/.test(text.slice(person.end, place.start)) ? [{ person, place, form: 'of' }] : [];
    });
  });
}
