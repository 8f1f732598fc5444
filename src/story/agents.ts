/** Authors of acts in one story -> subject ids: one act on one thing with two authors whose names have nothing in common. */
import type { Claim } from '../model/claim.ts';

/** For each agent claim (index into `claims`) an id that it shares with its rival. */
export function agentIds(claims: readonly Claim[]): Map<number, string> {
  const byAct = new Map<string, number[]>();
  for (const [i, { measure, scope }] of claims.entries()) if (measure === 'agent') byAct.set(scope.group, [...(byAct.get(scope.group) ?? []), i]);
  const ids = new Map<number, string>();
  for (const list of byAct.values()) {
    for (const [x, a] of list.entries()) {
      for (const b of list.slice(x + 1)) {
        const [one, two] = [claims[a], claims[b]];
        if (!one || !two || one.article === two.article || ids.has(a) || ids.has(b) || !oneThing(one, two) || akin(one, two)) continue;
        // Where either article also names an author that fits the other's, the two agree.
        if (list.some((i) => i !== a && i !== b && claims[i] && sameArticleAsOneOf(claims[i], one, two) && (akin(claims[i], one) || akin(claims[i], two)) && claims[i].article !== (akin(claims[i], one) ? one : two).article)) continue;
        ids.set(a, `agent:${a}`);
        ids.set(b, `agent:${a}`);
      }
    }
  }
  return ids;
}

const sameArticleAsOneOf = (c: Claim, one: Claim, two: Claim): boolean => c.article === one.article || c.article === two.article;

/** The same thing, or "it" on one side: what an article calls "it" in such a clause is what it is about. */
const oneThing = (a: Claim, b: Claim): boolean => a.subject.core === b.subject.core || a.subject.core === '' || b.subject.core === '';

/** A shared word, or one the initials of the other. */
function akin(a: Claim, b: Claim): boolean {
  const [x, y] = [a.subject.words, b.subject.words];
  if (x.some((w) => y.includes(w))) return true;
  return isAcronymOf(a, b) || isAcronymOf(b, a);
}

function isAcronymOf(short: Claim, long: Claim): boolean {
  if (short.value.kind !== 'name' || long.value.kind !== 'name') return false;
  const letters = short.value.text.replace(/[^A-Z]/g, '');
  const initials = long.value.text.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w)).map((w) => w[0]).join('');
  return letters.length >= 2 && !/\s/.test(short.value.text.trim()) && initials.includes(letters);
}
