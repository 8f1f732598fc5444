import { describe, expect, test } from '@jest/globals';
import { ages } from '../../src/claim/ages.ts';
import type { ClaimFamily } from '../../src/claim/family.ts';
import { roles } from '../../src/claim/roles.ts';
import { traits } from '../../src/claim/traits.ts';
import { partnerIds } from '../../src/story/partners.ts';
import { passagesOf } from '../../src/story/passages.ts';
import { claimsIn } from '../help/told.ts';

type Row = readonly [why: string, one: string, two: string];

/** Do the two articles say of one person what excludes each other? Each begins with a headline. */
function exclude(family: ClaimFamily, one: string, two: string): boolean {
  const claims = [one, two].flatMap((text, article) => claimsIn(family, `What they said\n\n${text}`, article));
  const people = new Map(claims.map(({ subject }) => [subject.label, subject.label.split(' ').at(-1) ?? '']));
  const ids = partnerIds(claims, people, [], passagesOf([]));
  const whose = (i: number): string => ids.get(i) ?? people.get(claims[i]?.subject.label ?? '') ?? '';
  return claims.some((a, i) => claims.some((b, j) => a.article < b.article && a.measure === b.measure && whose(i) === whose(j) && JSON.stringify(a.value) !== JSON.stringify(b.value)));
}

describe('descriptions of which one person may bear both', () => {
  test.each<Row>([
    ['a minister is named by the state', 'The Danish minister Ida Moen spoke.', 'The Finnish singer Ida Moen spoke.'],
    ['a coach may train another country', 'The Belgian coach Ida Moen was glad.', 'The Danish teacher of sport Ida Moen was glad. The 41-year-old Dane smiled.'],
    ['born in one country, of another', 'The Danish-born singer Ida Moen spoke.', 'The Finnish singer Ida Moen spoke.'],
    ['sister countries', 'The British singer Ida Moen spoke.', 'The Irish singer Ida Moen spoke.'],
    ['both, in one article', 'The Danish singer Ida Moen spoke. Ida Moen, a Finnish singer, bowed.', 'The Finnish singer Ida Moen spoke.'],
    ['an event in the name', 'The French Open winner Ida Moen spoke.', 'The Danish singer Ida Moen spoke.'],
    ['who arrives from somewhere', 'The Danish singer Ida Moen spoke.', 'Ida Moen was from Finland on her way home.'],
    ['two people before the pronoun', 'The Danish singer Ida Moen spoke.', 'Ida Moen sang with Ana Ruiz. She is from Finland.'],
    ['a stranger before the pronoun', 'The Danish singer Ida Moen spoke.', 'Ida Moen sang with a young woman. She is from Finland.'],
    ['farmer and lawyer', 'Ida Moen, a farmer, spoke.', 'Ida Moen, a lawyer, spoke.'],
    ['a special form of one trade', 'Ida Moen, a geologist, spoke.', 'Ida Moen, a volcanologist, spoke.'],
    ['the trade of her father', 'Ida Moen, the daughter of a surgeon, spoke.', 'Ida Moen, a dentist, spoke.'],
    ['a tree surgeon', 'Ida Moen, a tree surgeon, spoke.', 'Ida Moen, a dentist, spoke.'],
    ['a former trade and a new one, both told', 'Ida Moen, a former nurse turned dentist, spoke.', 'Ida Moen, a dentist, spoke.'],
    ['two people of one surname', 'Ida Moen, a surgeon, spoke.', 'Tom Okafor, a dentist, spoke.'],
    ['her brother and his father', 'Ida Moen won. She is trained by her brother Ole.', 'Tom Okafor lost. He is trained by his father Ole.'],
    ['a widow was a wife', 'Tom Okafor is dead. His wife Ida wept.', 'Tom Okafor is dead. His widow, Ida, wept.'],
    ['half a brother', 'Ida Moen won. Her brother Ole wept.', 'Ida Moen won. Her half-brother Ole wept.'],
    ['two relatives', 'Ida Moen won. Her brother Ole wept.', 'Ida Moen won. Her father Tom wept.'],
    ['two sons among three children', 'Ida Moen, a mother of three, spoke.', 'Ida Moen, a mother of two sons, spoke.'],
    ['children and grandchildren', 'Ida Moen, a mother of three, spoke.', 'Ida Moen, a grandmother of five, spoke.'],
    ['two thirds', 'Ida Moen, a mother of three, spoke.', 'Ida Moen, the mother of one of the boys, spoke.'],
    ['one university, two names', 'Ida Moen wrote her thesis at Aarhus.', 'Ida Moen wrote her thesis at the University of Aarhus.'],
    ['a team is no nation', 'The Danish skier Ida Moen spoke.', "Finland's Ida Moen spoke."],
    ['two bodies that share a word', 'Ida Moen of the Danish Institute of Geology spoke.', 'Ida Moen, who works at the Danish Academy, spoke.'],
    ['a university beside an institute', 'Ida Moen of the Danish Institute of Geology spoke.', 'Ida Moen of the University of Uppsala spoke.'],
    ['after an illness', 'Ida Moen died of cancer.', 'Ida Moen, who survived a stroke, spoke.'],
    ['a cause that is not sure', 'Ida Moen died of cancer.', 'Ida Moen died of a suspected heart attack.'],
    ['somebody else died', 'Ida Moen died of cancer.', "Ida Moen's mother died of a stroke."],
    ['twins are sisters', 'The twins Ida and Ana Moen spoke.', 'The sisters Ida and Ana Moen spoke.'],
    ['her own sisters are no pair with others', "Tom Okafor's sisters Ida and Ana Moen spoke.", 'Mother and daughter Ida and Ana Moen spoke.'],
    ['other sisters', 'The sisters Ida and Ana Moen spoke.', 'Mother and daughter Eva and Ana Moen spoke.'],
    ['three named', 'The sisters Ida and Ana Moen and Eva Berg spoke.', 'Mother and daughter Ida and Ana Moen spoke.'],
    ['one charge of two', 'Ida Moen was acquitted of arson. She was convicted of theft.', 'Ida Moen was convicted of theft.'],
    ['an appeal', 'Ida Moen was convicted of arson.', 'Ida Moen was acquitted of arson by the court of appeal.'],
    ['the man who was accused of a deed against her', 'A man accused of killing Ida Moen was acquitted.', 'Ida Moen was convicted of theft.'],
    ['an earlier trial', 'Ida Moen was convicted of arson.', 'Ida Moen was acquitted of arson in 2019.'],
    ['two accused', 'Ida Moen was convicted of arson.', 'Tom Okafor was acquitted of arson.'],
    ['what somebody hopes for', 'Ida Moen was convicted of arson.', 'Her lawyer hopes that Ida Moen would be acquitted.'],
    ['one of two', 'Ida Moen was convicted of arson.', 'Tom Okafor and Ida Moen was acquitted of arson.'],
    ['a husband of somebody else', 'Ida Moen wept. It was made by her husband, the friend of Ole Berg.', 'Ida Moen wept. It was made by her brother, the guitarist Ole Berg.'],
    ['a degree is no doctorate', 'Ida Moen wrote her thesis at Aarhus.', 'Ida Moen took her first degree at Uppsala.'],
  ])('%s', (_, one, two) => expect(exclude(traits, one, two)).toBe(false));
  test.each<Row>([
    ['a victim of an age is somebody new', 'Ida Moen, 24, spoke.', 'Ida Moen saw the attack. The 27-year-old man was stabbed.'],
    ['another person in the sentence before', 'Ida Moen, 24, spoke.', 'Ida Moen beat Ana Ruiz. The 27-year-old Belgian wept.'],
    ['two genders', 'Ida Moen, 24, spoke.', 'Ida Moen spoke. She is tall. He is 27.'],
    ['a number of something', 'Ida Moen, 24, spoke.', 'Ida Moen spoke. She is 27 points ahead.'],
    ['a quotation', 'Ida Moen, 24, spoke.', 'Ida Moen spoke. "He is 27."'],
  ])('%s', (_, one, two) => expect(exclude(ages, one, two)).toBe(false));
  test.each<Row>([
    ['a former mayor', 'Ida Moen, the former mayor of Harwick, spoke.', 'Ida Moen, the environment minister, spoke.'],
    ['who chairs a meeting', 'Chief executive Ida Moen spoke.', 'Ida Moen, who chairs the talks, spoke.'],
    ['another body', 'Ida Moen, the chief executive of Varda, spoke.', 'Ida Moen, who chairs the board of Norde, spoke.'],
  ])('%s', (_, one, two) => expect(exclude(roles, one, two)).toBe(false));
});

describe('descriptions that exclude each other', () => {
  test.each<Row>([
    ['two countries', 'The Danish singer Ida Moen spoke.', 'Ida Moen spoke. She is from Finland.'],
    ['two countries, one by age', 'Ida Moen, a Danish painter, spoke.', 'It was the third win for Ida Moen. The 27-year-old Finn wept.'],
    ['two trades', 'Campaigner Ida Moen, a retired surgeon, spoke.', 'Ida Moen, a retired dentist who leads them, spoke.'],
    ['a brother and a father', 'Ida Moen won. She is trained by her elder brother Ole.', 'Ida Moen won. Her father, Ole, who trains her, wept.'],
    ['a brother and a cousin by a possessive', "Ida Moen's brother Ole wept.", "It was Ida Moen's cousin Ole who wept."],
    ['children', 'Ida Moen, a mother of three, spoke.', 'Ida Moen, 40, a mother of two from Leeds, spoke.'],
    ['countries of an athlete', 'The Danish skier Ida Moen won the race.', "Finland's Ida Moen won the race at the championships, her third medal in a final."],
    ['two institutes', 'Ida Moen of the Danish Institute of Geology spoke.', 'Ida Moen, a geologist with the Copenhagen Academy, spoke.'],
    ['two causes of death', 'Ida Moen has died of cancer.', 'Ida Moen, who died of a stroke, was a singer.'],
    ['widow and daughter', 'Ida Moen, the widow of Tom Okafor, spoke.', 'Ida Moen, a daughter of Tom Okafor, spoke.'],
    ['a cousin before the speaker', 'Her cousin Tom Okafor drove the car, Ida Moen said.', 'Ida Moen said that her brother Tom Okafor drove the car.'],
    ['a wife and a sister, by trade and name', 'Ida Moen wept. It was made by her husband, the guitarist Ole Berg.', 'Ida Moen wept. It was made by her brother, the guitarist Ole Berg.'],
    ['sisters, or mother and daughter', 'It went to the sisters Ida and Ana Moen.', 'Mother and daughter Ida and Ana Moen were second.'],
    ['one charge, two verdicts', 'Ida Moen, the banker, was acquitted of tax fraud but sentenced.', 'Ida Moen left in handcuffs. She was also convicted of tax fraud on Friday.'],
    ['acquitted or sentenced', 'The former secretary, Ida Moen, was acquitted of theft.', 'Ida Moen, who kept the books, was given a suspended sentence of nine months.'],
    ['two doctorates', 'Ida Moen wrote her doctoral thesis at Aarhus in 2003.', 'Ida Moen is to go. It earned her the doctorate from Uppsala.'],
  ])('%s', (_, one, two) => expect(exclude(traits, one, two)).toBe(true));
  test.each<Row>([
    ['by a pronoun', 'Ida Moen, 24, spoke.', 'Ida Moen spoke. She is 27.'],
    ['by an age and a nationality', 'Ida Moen, 24, spoke.', 'For Ida Moen it was the third win. The 27-year-old Belgian wept.'],
    ['by a role that one person has', 'Chief executive Ida Moen, 54, spoke.', 'It is good, said chief executive Ida Moen. The 57-year-old executive left.'],
    ['behind a name in apposition', 'Ida Moen, 24, spoke.', 'The contractor, Ida Moen, is 27.'],
  ])('%s', (_, one, two) => expect(exclude(ages, one, two)).toBe(true));
  test.each<Row>([
    ['mayor and minister', 'It was dry, said mayor Ida Moen.', "It was dry, said Ida Moen, Norway's environment minister."],
    ['chief executive and chair', 'Chief executive Ida Moen spoke.', "Ida Moen, who chairs the bank's board, spoke."],
  ])('%s', (_, one, two) => expect(exclude(roles, one, two)).toBe(true));
});
