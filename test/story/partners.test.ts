import { describe, expect, test } from '@jest/globals';
import { affiliations } from '../../src/claim/affiliations.ts';
import { agents } from '../../src/claim/agents.ts';
import type { ClaimFamily } from '../../src/claim/family.ts';
import { fates } from '../../src/claim/fates.ts';
import { outcomes } from '../../src/claim/outcomes.ts';
import { quotes } from '../../src/claim/quotes.ts';
import { roles } from '../../src/claim/roles.ts';
import { status } from '../../src/claim/status.ts';
import { partnerIds } from '../../src/story/partners.ts';
import { passagesOf } from '../../src/story/passages.ts';
import { claimsIn } from '../help/told.ts';

type Row = readonly [why: string, one: string, two: string];

/** Do the two articles hold a pair of claims that may be compared, and say different things? The second is published `days` after the first. */
function meet(family: ClaimFamily, one: string, two: string, days = 0): boolean {
  const claims = [...claimsIn(family, one, 0), ...claimsIn(family, two, 1, `2027-05-${12 + days}`)];
  const people = new Map(claims.map(({ subject }) => [subject.label, subject.label.split(' ').at(-1) ?? '']));
  const ids = partnerIds(claims, people, [], passagesOf([]));
  return claims.some((a, i) => claims.some((b, j) => a.article < b.article && ids.get(i) === ids.get(j) && JSON.stringify(a.value) !== JSON.stringify(b.value)));
}

const apart = (family: ClaimFamily, rows: readonly Row[], days = 0): void => test.each(rows)('%s', (_, one, two) => expect(meet(family, one, two, days)).toBe(false));
const together = (family: ClaimFamily, rows: readonly Row[], days = 0): void => test.each(rows)('%s', (_, one, two) => expect(meet(family, one, two, days)).toBe(true));

describe('quotations that are not one saying, or the same in other words', () => {
  apart(quotes, [
    ['two translations', '"This is not what we wanted for, but we can live with it," said Rosa Ibarra.', '"We did not get all we wanted, and we shall survive," said Rosa Ibarra.'],
    ['two figures of different things', '"We lost twelve good boats," said Rosa Ibarra.', '"We lost three good friends," said Rosa Ibarra.'],
    ['another form of a verb', '"We just sit there for two minutes and wait for help," said Rosa Ibarra.', '"We just sat there for two minutes and wait for help," said Rosa Ibarra.'],
    ['two speakers', '"Not a penny below 12 percent," said Rosa Ibarra.', '"Not a penny below 20 percent," said Pedro Salas.'],
  ]);
});

describe('one saying with another figure, word or sense', () => {
  together(quotes, [
    ['a figure', '"Not a penny below 12 percent," said Rosa Ibarra.', '"We will not take a penny less than 20 percent," said Rosa Ibarra.'],
    ['a word', '"The bridge was safe when we handed it over in May," said Rosa Ibarra.', '"The bridge was unfinished when we handed it over in May," said Rosa Ibarra.'],
    ['a negation', '"We will rebuild the school before the winter comes," said Rosa Ibarra.', '"We will not rebuild the school before the winter comes," said Rosa Ibarra.'],
  ]);
});

describe('offices that one person may hold', () => {
  apart(roles, [
    ['in two companies', 'Ingrid Lund, the chair of Norde, said so.', 'Ingrid Lund, the chief executive of Varda, said so.'],
    ['one now and one later', 'Ingrid Lund, the deputy chair of Varda, said so.', 'Ingrid Lund is to become chief executive of Varda.'],
  ]);
  together(roles, [['that exclude each other', 'Ingrid Lund, who ran Varda, is to become deputy chair of the group.', 'Ingrid Lund will be chief executive of the group.']]);
});

describe('two things, or one thing as news moves on', () => {
  apart(status, [
    ['two plans', 'A plan for 320 flats was refused on Friday.', 'A plan for 180 flats was approved on Friday.'],
    ['two bodies', 'The Senate rejected the bill on the 250 ports.', 'The House approved the bill on the 250 ports.'],
    ['a search that ends later', 'The search for the hikers in Glen Orrin continues.', 'The search for the hikers in Glen Orrin has ended.'],
    ['nothing shared but a noun', 'Workers at Gdynia rejected the offer.', 'Shareholders of Varda accepted the offer.'],
  ]);
  apart(status, [['rejected first, accepted days later', 'Workers rejected an offer of 6.5 percent.', 'Workers accepted an offer of 6.5 percent.']], 5);
});

describe('one thing that went two ways', () => {
  together(status, [
    ['one ballot', 'Workers accepted an offer of 6.5 percent.', 'Strikers voted down the pay offer of 6.5 percent.'],
    ['refused or withdrawn', 'A plan for 320 flats was refused in 2024.', 'The builder withdrew its plan for 320 flats in 2024.'],
  ]);
  together(fates, [['guilty or not', 'Peter Lowe pleaded guilty on the first day.', 'Peter Lowe denied everything.']]);
  together(fates, [['dead on one day, alive on a later one', 'Peter Lowe was killed in the crash.', 'Peter Lowe is in stable condition, the hospital said.']], 3);
  apart(fates, [['a death after a wound', 'Peter Lowe is in critical condition, the hospital said.', 'Peter Lowe has died, the hospital said.']], 3);
});

describe('authors and outcomes', () => {
  apart(agents, [['a body and its short name', "The strike was called by the Dockers' Front of Gdynia.", "The strike was called by the Dockers' Front."]]);
  together(agents, [['two bodies', "The strike was called by the Dockers' Front of Gdynia.", 'The strike was called by the Maritime Union of Gdynia.']]);
  apart(outcomes, [['two votes', 'The harbour plan was approved by nine votes to five.', 'The harbour plan was backed by 2,134 votes to 711 in a ballot.']]);
  together(outcomes, [['one vote', 'The harbour plan was approved by nine votes to five.', 'The council approved the harbour plan by ten votes to four.']]);
});

describe('pleas to two charges, posts on two craft, moves from one day to the next', () => {
  apart(fates, [
    ['two charges', 'Peter Lowe pleaded guilty to theft.', 'Peter Lowe pleaded not guilty to murder.'],
    ['a crime and its attempt', 'Peter Lowe was convicted of murder.', 'Peter Lowe was acquitted of attempted murder.'],
    ['drivers of two craft', 'The driver of the lorry survived.', 'The bus driver was among the dead.'],
    ['missing and found dead on one day', 'The captain is still missing.', 'The captain was found dead.'],
  ]);
  apart(fates, [['at large, then arrested', 'Peter Lowe is on the run.', 'Peter Lowe was arrested.']], 2);
  together(fates, [
    ['one charge', 'Peter Lowe admitted manslaughter.', 'Peter Lowe denied manslaughter.'],
    ['a post', 'The captain survived.', "The ferry's captain was among the dead."],
    ['a post and its holder', 'The driver, Peter Lowe, died at the scene.', 'The driver survived.'],
    ['evidence given and not', 'Peter Lowe took the stand.', 'Peter Lowe did not testify.'],
  ]);
});

describe('who lived, who was let go, who had to leave', () => {
  apart(fates, [
    ['rescued, and questioned', 'Peter Lowe was among those rescued.', 'Peter Lowe is being questioned.'],
    ['two people', 'Peter Lowe swam ashore.', 'Anna Berg drowned.'],
    ['missing and drowned on one day', 'Peter Lowe is still missing.', 'Peter Lowe drowned.'],
    ['still held and released on one day', 'Peter Lowe remains in custody.', 'Peter Lowe was released without charge.'],
    ['what a gun did', 'Anna Berg stood in the door until the guard fired her pistol.', 'Anna Berg resigned.'],
  ]);
  apart(fates, [
    ['out of danger, then dead', 'Peter Lowe is out of danger.', 'Peter Lowe has died.'],
    ['still held, then released', 'Peter Lowe remains behind bars.', 'Peter Lowe walked free.'],
    ['accused, then dead', 'Peter Lowe is due in court.', 'Peter Lowe died.'],
    ['let go, then arrested again', 'Peter Lowe was let go.', 'Peter Lowe was arrested.'],
  ], 2);
  together(fates, [
    ['rescued, and drowned with the ship', 'Peter Lowe was among those rescued.', 'Peter Lowe went down with his ship.'],
    ['swam ashore, and died at once', 'The skipper swam ashore.', 'The captain died on the spot.'],
    ['out of danger, and dead at the scene', 'Peter Lowe is out of danger.', 'Peter Lowe died at the scene.'],
    ['doctors, and a life lost', 'Peter Lowe was cut free. Doctors said he would live.', 'Peter Lowe braked for four seconds. The crash cost him his life.'],
    ['pulled to safety, and frozen', 'Peter Lowe was pulled to safety.', 'Peter Lowe froze to death.'],
    ['sacked, and gone of her own accord', 'Anna Berg kept the books until the mayor fired her in July.', 'Anna Berg handed in her notice in July.'],
    ['a verdict behind an aside', 'Peter Lowe, the pilot who was to have flown the birds to Surinam, was acquitted.', 'Peter Lowe, 53, was found guilty.'],
    ['a nickname before the name', 'Spiderman Peter Lowe was found guilty.', 'Peter Lowe was acquitted.'],
  ]);
  together(fates, [
    ['drowned, and a suspect two days later', 'Peter Lowe drowned.', 'Peter Lowe has been named a suspect.'],
    ['released, and still held two days later', 'Peter Lowe was released without charge.', 'Peter Lowe remains behind bars.'],
    ['released, and in custody all the time', 'Peter Lowe walked free.', 'Peter Lowe is still in custody.'],
  ], 2);
});

describe('roads, by their names', () => {
  apart(status, [
    ['two roads', 'The valley road remains closed.', 'The coast road has reopened.'],
    ['reopened, some time that day', 'The valley road remains closed.', 'The valley road has reopened.'],
    ['reopened on the day of the report', 'The valley road remains closed.', 'The valley road reopened on Wednesday evening.'],
  ]);
  apart(status, [['it, of another road', 'Use the coast road. It has been closed since Thursday.', 'The valley road reopened on Monday evening.']]);
  together(status, [
    ['one road', 'The valley road remains closed.', 'The valley road reopened on Monday evening.'],
    ['it, of one road', 'Do not use the valley road. It has been closed since Thursday.', 'The valley road reopened on Monday evening.'],
    ['it, of one road that is shut', 'Do not use the valley road. It is still closed to lorries.', 'The valley road reopened on Monday evening.'],
  ]);
});

describe('the words of a quotation and its speaker', () => {
  apart(quotes, [
    ['the same halves in the same order', '"I stopped counting the shots and started counting the points," said Rosa Ibarra.', '"I stopped counting the shots and then started counting the points," said Rosa Ibarra.'],
    ['two sayings on one matter', '"We did it for the town and its children," said Rosa Ibarra.', '"We did it for the club and its fans," said Pedro Salas.'],
  ]);
  together(quotes, [
    ['halves that changed places', '"I stopped counting the shots and started counting the points," said Rosa Ibarra.', '"I stopped counting the points and started counting the shots," said Rosa Ibarra.'],
    ['an opposite', '"We did everything that we could for them," said Rosa Ibarra.', '"We did nothing that we could for them," said Rosa Ibarra.'],
    ['another speaker of a part', '"Nobody told us, but the brakes were gone before we reached the bend," said Rosa Ibarra.', '"The brakes were gone before we reached the bend," said Pedro Salas.'],
  ]);
});

describe('former offices and universities', () => {
  apart(affiliations, [
    ['one body in two forms', 'Rosa Ibarra of the University of Osorno said so.', 'Rosa Ibarra of Osorno University said so.'],
    ['a student of another', 'Rosa Ibarra of the University of Osorno said so.', 'Rosa Ibarra, who studied at the University of Talca, said so.'],
  ]);
  together(affiliations, [
    ['two towns', 'Rosa Ibarra, a former mayor of Osorno, said so.', 'Former mayor of Talca Rosa Ibarra said so.'],
    ['two universities', 'Rosa Ibarra of the University of Osorno said so.', 'Rosa Ibarra of the University of Talca said so.'],
  ]);
});
