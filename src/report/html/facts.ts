/** Claims as the plots and tables of the HTML report need them: by story, each with its source and where it stands. */
import { type Article, sourceName } from '../../model/article.ts';
import type { AlignedClaim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { PlaceValue } from '../../model/value/place.ts';

export interface Fact {
  readonly aligned: AlignedClaim;
  readonly article: Article;
  /** The source's name, or the file's where it has none. */
  readonly source: string;
  /** The value in the words of the article, on one line. */
  readonly words: string;
  readonly value: Span;
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
}

/** Stories with at least two articles first, then by the order of their articles. */
export function storiesOf(claims: readonly AlignedClaim[], articles: readonly Article[]): readonly Story[] {
  const facts = claims.flatMap((aligned) => {
    const article = articles[aligned.claim.article];
    return article ? [factOf(aligned, article)] : [];
  });
  const ids = [...new Set(facts.map(({ aligned }) => aligned.story))];
  const stories = ids.map((id) => storyOf(id, facts.filter(({ aligned }) => aligned.story === id), articles));
  return stories.toSorted((a, b) => Number(b.articles.length > 1) - Number(a.articles.length > 1));
}

function storyOf(id: string, facts: readonly Fact[], articles: readonly Article[]): Story {
  const own = articles.filter((article) => facts.some((fact) => fact.article === article));
  return { id, title: own.map(titleOf).find((title) => title !== '') ?? own[0]?.path ?? id, articles: own, facts };
}

/** Its title, or the first line of its text. */
export const titleOf = ({ title, text }: Article): string => (title ?? text.trimStart().split('\n', 1)[0] ?? '').slice(0, 160).trim();

function factOf(aligned: AlignedClaim, article: Article): Fact {
  const { value } = aligned.claim.spans;
  return { aligned, article, source: sourceName(article), words: article.text.slice(value.start, value.end).replace(/\s+/g, ' ').trim(), value };
}

export interface Pin {
  readonly place: PlaceValue & { readonly lat: number; readonly lon: number };
  readonly sources: readonly string[];
}

/** The places of a story that are known with their coordinates, each once. */
export function pinsOf({ facts }: Story): readonly Pin[] {
  const pins = new Map<string, { readonly place: Pin['place']; readonly sources: Set<string> }>();
  for (const { aligned: { claim }, source } of facts) {
    const places = [claim.value.kind === 'place' ? claim.value : null, claim.event?.place ?? null, claim.scope.place];
    for (const place of places) {
      if (!place || !located(place) || place.placeKind === 'continent') continue;
      const key = String(place.geonameId ?? place.name);
      const known = pins.get(key) ?? { place, sources: new Set<string>() };
      known.sources.add(source);
      pins.set(key, known);
    }
  }
  return [...pins.values()].map(({ place, sources }) => ({ place, sources: [...sources] })).toSorted((a, b) => b.sources.length - a.sources.length || (a.place.name < b.place.name ? -1 : 1));
}

const located = (place: PlaceValue): place is Pin['place'] => place.lat !== null && place.lon !== null;
