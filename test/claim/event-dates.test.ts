import { describe, expect, test } from '@jest/globals';
import { eventDates } from '../../src/claim/event-dates.ts';
import { showBounds } from '../help/bounds.ts';
import { claimsIn } from '../help/told.ts';

/** The words of the event dates of an article, with the days they were read as; published on Wednesday 12 May 2027. */
function days(text: string, published?: string): string[] {
  return claimsIn(eventDates, text, 0, published)
    .filter(({ measure, event }) => measure === 'event-date' && event?.main === true)
    .map(({ spans, value }) => `${text.slice(spans.value.start, spans.value.end)} = ${value.kind === 'time' && value.bounds ? showBounds(value.bounds) : 'open'}`);
}

describe('times that are not the day of the incident', () => {
  test.each([
    ['the day of the arrest', 'Two people were shot at a market in Porto, police said. A man was arrested on Tuesday.'],
    ['the day of a court hearing', 'The man accused of the shooting appeared in court on Monday.'],
    ['the name of a charge', 'He pleaded guilty to capital murder on Monday after the shooting of a guard.'],
    ['a stay in hospital', 'One of those shot was in critical condition on Tuesday afternoon.'],
    ['a part of the day alone', 'The shooting in the early morning left one man dead.'],
    ['a statement', 'The shooting was described at a news conference on Monday.'],
    ['the stamp of the page', 'Shooting in Porto Updated: Monday, 10 May 2027. Two people were shot at a market.'],
    ['what a judge did with the charge again', 'The man held for the shooting was arraigned on Monday.'],
    ['a log of cases', 'Police blotter for the weekend. A man was shot on Saturday in Porto.'],
    ['several shootings', 'Nine people were wounded in five separate shootings on Saturday in Porto.'],
    ['one of many', 'One of the shootings happened around 9 p.m. on Saturday in Porto.'],
    ['a count since a day', 'Eleven people have been shot in Porto since Friday afternoon.'],
    ['what lies ahead', 'He died of a gunshot wound and an autopsy is scheduled for Wednesday morning.'],
    ['days after it', 'The court stayed closed on Tuesday, two days after a gunman shot a guard.'],
    ['recovering from it', 'A boy continued to recover on Tuesday evening after he was wounded by gunfire.'],
    ['a visit to the scene', 'A family prayed at the scene of the mass shooting from across the road on Tuesday.'],
    ['a stand taken', 'A neighbour took a stand on Tuesday against the shooting.'],
    ['a round of what is known', 'Bar shooting: what was known on Tuesday'],
    ['a feast', 'Five people were shot at a Halloween party in Porto.'],
    ['a link to another story', 'Police were called about a gunshot victim in Porto. A dog was found. It was hungry. It slept. Suspect in the February shooting arrested.'],
    ['a worse case long before, and a day of mourning', 'A crowd gathered on Monday when the mayor spoke of the worst shooting in Porto.'],
    ['an arrest when there was another shot', 'A man was arrested on Monday when he fired at a guard.'],
    ['a call about something said', 'The shooting shook Porto. The mayor said on Monday that calls for a curfew came from shops.'],
    ['a trial that the shooting led to', 'The shooting in Porto led to a trial, which began on Monday.'],
    ['who gave himself up', 'The shooting shook Porto. The man turned himself in on Monday.'],
    ['a call to the family', 'The shooting shook Porto. Her mother received a call on Thursday that she was alive.'],
    ['how long a road stayed closed', 'The shooting left the market closed until Tuesday.'],
    ['two days that come out even', 'A woman was shot on Sunday in Porto. A man was shot on Monday in Faro.'],
  ])('%s', (_name, text) => {
    expect(days(text)).toEqual([]);
  });
});

describe('the day that an article gives its incident', () => {
  test.each([
    ['beside the verb', 'A woman was shot on Sunday night in Porto.', ['Sunday night = 2027-05-09']],
    ['before "police said"', 'A woman was shot in the leg in the car park of a shop in Porto on Sunday morning, police said.', ['Sunday morning = 2027-05-09']],
    ['with the call', 'Three people were wounded in a shooting in Porto. Officers were called to the market about 1 p.m. on Tuesday.', ['about 1 p.m. on Tuesday = 2027-05-11', 'Tuesday = 2027-05-11']],
    ['with the find', 'A boy who had been shot is in hospital. He was found on Tuesday afternoon outside a school.', ['Tuesday afternoon = 2027-05-11']],
    ['against the day of the arrest', 'A man was arrested on Tuesday. He is accused of a shooting that wounded two on Saturday. The shooting happened at a market.', ['Saturday = 2027-05-08']],
    ['against an older case', 'Two people were shot on Saturday in Porto. In 2019 another man was shot there.', ['Saturday = 2027-05-08']],
    ['a day before its noun, whatever verb comes first', 'Police have identified the victim of Monday’s accidental shooting in Porto.', ['Monday = 2027-05-10']],
    ['in a clause about the person named', 'The woman who was shot on Monday in Porto was identified by her family.', ['Monday = 2027-05-10']],
    ['behind a street with a short form', 'A girl was shot inside a flat on E. Rosa St. on Monday, officials said.', ['Monday = 2027-05-10']],
    ['behind "opened fire"', 'A gunman opened fire at a bar in Porto on Monday.', ['Monday = 2027-05-10']],
    ['in a street called a court', 'Police were called to a shooting on Longfellow Court on Monday.', ['Monday = 2027-05-10']],
    ['the news before what is told further down', 'Five people were shot at a vigil on Monday evening. They will live. Nobody was caught. The street was quiet. The vigil was for a man who was killed on Sunday.', ['Monday evening = 2027-05-10']],
    ['and not what only agrees with it', 'A man was shot over the weekend in Porto. He was shot on Sunday.', ['Sunday = 2027-05-09']],
    ['in a paper of the police on one case', 'According to a Faro Police report, a boy was shot on Monday at home.', ['Monday = 2027-05-10']],
    ['of one of the worst', 'A guard was shot on Monday at the harbour, in one of the worst shootings in the port.', ['Monday = 2027-05-10']],
    ['against a case told further down', 'A boy was found on Tuesday with a gunshot wound in a flat. He is six. He lives there. His aunt called for help. She ran out. Nobody was held. Flats are small. Rents are high. It rained. Trees fell. The man is also charged with shooting a cook on 21 April.', ['Tuesday = 2027-05-11']],
    ['before the clause of what happened', 'Two brothers were closing a kiosk on Monday evening when a masked man shot them.', ['Monday evening = 2027-05-10']],
    ['of what was done along with it', 'A man walked into a bakery on Monday and shot two people.', ['Monday = 2027-05-10']],
    ['of what went on at that moment', 'A girl was shot in the foot as she cleaned a rifle with friends on Monday.', ['Monday = 2027-05-10']],
    ['behind what it did', 'Detectives look into a shooting that sent four people to a clinic late Monday.', ['late Monday = 2027-05-10']],
    ['behind where it was and what it did', 'Detectives look into a shooting near the Ribeira that sent four people to a clinic late Monday.', ['late Monday = 2027-05-10']],
    ['of what has been charged since', 'A prosecutor has charged two men in the shooting of a girl in Porto on Monday.', ['Monday = 2027-05-10']],
    ['of whom he is accused of shooting', 'A man who is accused of fatally shooting a cook in Porto on Monday night may not own a gun.', ['Monday night = 2027-05-10']],
    ['with the hour that opens the story', 'Two boys were wounded by a gunman. Around 5:25 p.m. Monday, the two were walking home when a car pulled up and somebody fired.', ['Around 5:25 p.m. Monday = 2027-05-10']],
    ['of the scene that they were called to', 'Medics were called to the scene of the shooting, in the old town, on Monday.', ['Monday = 2027-05-10']],
    ['of one who was shot to death', 'A cook was shot to death on Monday in Porto.', ['Monday = 2027-05-10']],
    ['with two other calls before it', 'A guard was shot on Monday in Porto. He came home from two domestic incidents.', ['Monday = 2027-05-10']],
    ['and not a death on the way of what it did', 'Two brothers were shot on Sunday in Porto. A man wounded in the shooting that killed the younger one died on Tuesday.', ['Sunday = 2027-05-09']],
    ['before what it did', 'Police look into why a shooting in the old town late Monday sent five people to a clinic.', ['late Monday = 2027-05-10']],
    ['behind two things that it did', 'Detectives look into a shooting that left one man dead and sent another to a clinic on Monday.', ['Monday = 2027-05-10']],
    ['behind a comma, and what it did', 'Detectives look into a shooting that sent four women to a clinic, Monday evening.', ['Monday evening = 2027-05-10']],
    ['and not the search that it set off', 'A teenager was shot while walking home in Porto on Monday, sparking a search for the gunman.', ['Monday = 2027-05-10']],
    ['beside a fight that was reported', 'Five people were shot during a reported fight outside a bar in Porto on Monday.', ['Monday = 2027-05-10']],
    ['and not an operation after it', 'A boy was shot in Porto. He was rushed to a clinic, where he underwent surgery on Tuesday. Paramedics responded to the call about 9 p.m. on Monday.', ['about 9 p.m. on Monday = 2027-05-10', 'Monday = 2027-05-10']],
    ['with the bore of the gun before it', 'The child was wounded by a bullet from a .45-calibre pistol on Monday.', ['Monday = 2027-05-10']],
    ['of the call that a force received', 'A girl was wounded by gunfire in Porto. A little after 7:30 p.m. Monday, the Faro Police Department received an emergency call about a shot.', ['7:30 p.m. Monday = 2027-05-10']],
    ['of the call, and no comma', 'A girl was wounded by gunfire in Porto. Deputies say that around 1 a.m. Monday they responded to a farm.', ['around 1 a.m. Monday = 2027-05-10']],
    ['when a gun fires in the headline', 'Boy, 3, injured after gun fires near his face\n\nA boy was hurt in Porto when a gun was fired near his face on Monday.', ['Monday = 2027-05-10']],
    ['of what led to it', 'A row over a dog on Monday led to a fatal shooting in Porto.', ['Monday = 2027-05-10']],
    ['of the call', 'A boy was wounded by a gunshot in Porto. Police received a call around 1:35 p.m. on Monday about a child with a wound.', ['around 1:35 p.m. on Monday = 2027-05-10']],
    ['of the call, behind who says so', 'Police look into a shooting in Porto. The force said that on Monday around 3 p.m., it received a call from a neighbour.', ['Monday around 3 p.m. = 2027-05-10']],
    ['of those who came', 'A father was killed by a gunshot. When deputies arrived at the farm near Faro on Monday night, they found him on the porch.', ['Monday night = 2027-05-10']],
    ['of the way it began', 'Police look into a shooting at a park in Porto. It started late Monday near the gate.', ['late Monday = 2027-05-10']],
    ['with a word for what the day brought', 'Residents of Porto recalled the shooting. After Monday’s tragic events the school stayed shut.', ['Monday = 2027-05-10']],
    ['and goes on behind it', 'Paramedics responded to a shooting at a farm around 9 a.m. on Monday and were told that a boy had died.', ['around 9 a.m. on Monday = 2027-05-10', 'Monday = 2027-05-10']],
    ['midnight is either end of its day', 'A woman was shot before midnight on Sunday in Porto.', ['midnight on Sunday = 2027-05-08 to 2027-05-10']],
  ])('%s', (_name, text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});

/** The words of the days that an article gives its incident beside its own, or beside a date that they do not fit. */
const beside = (text: string): string[] =>
  claimsIn(eventDates, text).filter(({ measure }) => measure === 'odd-date' || measure === 'slipped-date').map(({ measure, spans }) => `${measure}: ${text.slice(spans.value.start, spans.value.end)}`);

describe('a second day that is no slip', () => {
  test.each([
    ['another case', 'A cook was stabbed on Sunday in Porto. A student was stabbed on Friday in Faro.'],
    ['another victim by name', 'A cook was stabbed on Sunday in Porto. On Friday, 17-year-old Rui Lobo was stabbed.'],
    ['whom the vigil was for', 'A gunman shot five people at a vigil on Sunday evening. The vigil was for a man who was shot on Friday.'],
    ['a death that came later', 'A cook was shot on Friday in Porto. She died on Sunday.'],
    ['two days in one sentence', 'A cook was stabbed on Friday, and Sunday’s stabbing left Porto in shock.'],
    ['a case that is set apart', 'A cook was stabbed on Sunday in Porto. Friday’s stabbing in Faro was similar.'],
    ['a count of cases', 'A cook was stabbed on Sunday in Porto. He was not among Friday’s three homicide victims.'],
    ['what is still so', 'A cook was shot on Friday in Porto. He is seven. Nobody was in custody for the shooting on Sunday night.'],
    ['a feast', 'Two people were shot early on Sunday at a Halloween party in Porto.'],
    ['a stamp', 'PORTO (RTN) - (05/10/27) - Detectives are looking for the man who shot five students. The shooting happened early on Sunday.'],
    ['the night before its morning', 'A cook was shot on Friday night, 8 May 2027, in Porto.'],
    ['a date that is far off and has no year', 'A cook was shot on Friday, 12 January, in Porto.'],
  ])('%s', (_name, text) => {
    expect(beside(text)).toEqual([]);
  });
});

describe('a slip between two days of one incident', () => {
  test.each([
    ['the lead against the name of the event below', 'A cook was stabbed late Friday in Porto. Sunday’s stabbing shocked her neighbours.', ['odd-date: Sunday']],
    ['the headline against the lead', 'Man shot at market on Saturday\n\nA man was shot at a market in Porto on Thursday. The shooting happened early on Thursday.', ['odd-date: Saturday']],
    ['who is known by then', 'A gunman shot Rui Lobo on Friday in Porto. Lobo was shot on Sunday outside a shop.', ['odd-date: Sunday']],
    ['a day that is not that of its date', 'A cook was shot on Friday morning, 8 May 2027, in Porto.', ['slipped-date: Friday morning, 8 May 2027']],
    ['a date in brackets', 'The shooting of a cook in Porto about 6:20 p.m. on Friday (8 May) is under investigation.', ['slipped-date: Friday (8 May']],
  ])('%s', (_name, text, expected) => {
    expect(beside(text)).toEqual(expected);
  });
});

describe('acts', () => {
  test('a declaration takes the day behind its object', () => {
    const claims = claimsIn(eventDates, 'The ministry declared an outbreak on 3 May.');
    expect(claims.filter(({ measure }) => measure === 'event-date').map(({ event }) => event?.class)).toEqual(['declaration']);
  });
  test('a departure by the hour alone may be of any day before', () => {
    const [claim] = claimsIn(eventDates, 'The ferry left Lagos at 3:42 p.m. with nine on board.');
    expect(claim?.measure).toBe('event-time');
    expect(claim?.value.kind === 'time' && claim.value.bounds && showBounds(claim.value.bounds)).toBe('2027-05-05 to 2027-05-12');
  });
});

test.each(['KHARKIV, Sept. 14, 2026 - The bridge collapsed, killing five people.', 'KHARKIV, Ukraine, Sept. 14, 2026 (CNA) - The bridge collapsed, killing five people.'])('the date of a dateline is no day of the event: %s', (text) => expect(days(text)).toEqual([]));

test('what a council or a court heard is no day of the event', () => expect(days('The river flooded Hexley. The repairs will be dear, the council heard on Tuesday.')).toEqual([]));
