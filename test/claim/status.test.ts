import { describe } from '@jest/globals';
import { fates } from '../../src/claim/fates.ts';
import { status } from '../../src/claim/status.ts';
import { tells } from '../help/told.ts';

describe('what does not say for sure which way a thing went', () => {
  tells(status, [
    'Workers may reject the offer.',
    'Workers had rejected an offer before Easter.',
    'The council is expected to approve the plan.',
    '"They rejected the offer," she said.',
    'She accepted the prize and rejected the idea.',
    'The plan was not approved.',
    'A first search in the woods ended at noon.',
    'He pulled the boy from the water.',
  ]);
});

describe('which way a thing went', () => {
  tells(status, [
    'Workers [accepted](status accepted) an offer of 6.5 percent.',
    'Strikers [voted down](status rejected) the pay offer.',
    'A larger plan, for 320 flats, was [refused](status rejected) in 2024.',
    'The plan for 320 flats [never came to a vote](status withdrawn).',
    'The search in Glen Orrin [ended](status ended) at noon.',
    'Search [goes on](status goes on) for the last hiker',
    'The concert on the square was [cancelled](status cancelled).',
  ]);
});

describe('what is no plea and no verdict of one person', () => {
  tells(fates, [
    'Peter Lowe will plead not guilty, his lawyer said.',
    'Peter Lowe initially pleaded not guilty.',
    'Peter Lowe pleaded guilty to theft. Lowe pleaded not guilty to theft.',
    "Peter Lowe's brother pleaded guilty.",
    'A man accused of killing Peter Lowe pleaded guilty.',
    'Peter Lowe stood trial with a co-defendant. The defendant was cleared of forgery.',
    'They denied everything.',
  ]);
});

describe('pleas and verdicts', () => {
  tells(fates, [
    'Peter Lowe [pleaded guilty](status guilty: Peter Lowe) on Monday.',
    'Peter Lowe, 38, of Harwick [was acquitted](status acquitted: Peter Lowe) on Monday.',
    'All three [denied everything](status not guilty) in court.',
    'Peter Lowe was fined. A third accused, his clerk, [was acquitted](status acquitted) of all charges.',
    'Three of them were jailed. They had [denied everything](status not guilty) for weeks.',
  ]);
});

describe('what is no concession', () => {
  tells(fates, [
    'Peter Lowe may concede the race.',
    'Supporters of Peter Lowe has yet to concede the point.',
    'The keeper conceded a goal.',
  ]);
});

describe('concessions', () => {
  tells(fates, [
    'Peter Lowe [conceded the contest](status conceded: Peter Lowe) at midnight.',
    'Peter Lowe, a dentist, [called her to concede](status conceded: Peter Lowe) at midnight.',
    'Peter Lowe [phoned her at ten to nine to concede](status conceded: Peter Lowe).',
    'Peter Lowe [rang the mayor at midnight to admit defeat](status conceded: Peter Lowe).',
    'Peter Lowe called a friend to tell her that he would concede nothing.',
    'Her opponent [has refused to concede](status not conceded).',
  ]);
});

describe('what does not say where somebody stands', () => {
  tells(fates, [
    'The driver will be arrested, police said.',
    'A second driver survived.',
    'Two drivers died. The driver of the bus survived.',
    'Peter Lowe was at large for two days.',
    'Peter Lowe is survived by two sons.',
    'The captain is being held hostage.',
    'The lawyer of Peter Lowe said: "He took the stand."',
    'A majority of the seats for the jury were empty.',
  ]);
});

describe('who lives, is missing, held or at large, and who gave evidence', () => {
  tells(fates, [
    'The captain [survived](status survived).',
    'The bus driver [was among the dead](status dead).',
    'Peter Lowe is [on the run](status at large: Peter Lowe).',
    'The driver has not [been arrested](status not held).',
    'Peter Lowe did not [give evidence](status did not testify: Peter Lowe).',
    'The jury was [unanimous](status unanimous).',
    'Jurors [found](status convicted: Peter Lowe) Peter Lowe guilty of murder.',
  ]);
});
