/** Sentences that state a measure, for the first examples of a rule on it: of the desk's measures in their own words, of shipped ones from a table. */
import type { DeskMeasure } from '../../model/desk-measure.ts';

interface Sentence {
  readonly plain: string;
  /** The same with `[[ ]]` around what a finding must touch. */
  readonly marked: string;
}

/** A sentence for shipped measures that no shipped rule has examples of; `#` is the figure. */
const STATEMENTS: Readonly<Record<string, string>> = {
  length: 'The new stone pier at Wells harbour stretches # metres into the sea.',
  volume: 'The tank beside the dairy at Wells holds # litres of milk.',
  speed: 'The storm brought winds of # km/h to Wells harbour.',
  energy: 'The solar farm at Wells produced # megawatt hours of electricity.',
  power: 'The new gas turbine at Wells harbour generates # megawatts of electricity.',
  injured: 'The explosion in Oslo on Friday injured # people.',
  shot: 'In the shooting in Oslo on Friday # people were shot.',
  ill: 'The outbreak in Oslo has made # people ill.',
  missing: 'After the flood in Oslo on Friday # people are missing.',
  arrested: 'Police arrested # people after the riot in Oslo on Friday.',
  displaced: 'The flood in Oslo on Friday displaced # people.',
  rescued: 'Firefighters rescued # people from the flood in Oslo on Friday.',
  evacuated: 'The flood in Oslo on Friday forced the town hall to close; # people were evacuated.',
};

/** The same three for a shipped measure; null where the table has none. */
export function statementsOf(measure: string): readonly [Sentence, Sentence, Sentence] | null {
  const statement = STATEMENTS[measure];
  if (statement === undefined) return null;
  const say = (figure: string): Sentence => ({ plain: statement.replace('#', figure), marked: statement.replace('#', `[[${figure}]]`) });
  return [say('140'), say('210'), say('140')];
}

/** A unit for each kind of value, where the measure names none. */
const UNIT: Readonly<Record<Exclude<DeskMeasure['value'], 'count' | 'percent' | 'money' | 'magnitude'>, string>> = {
  area: 'hectare', length: 'kilometre', volume: 'litre', mass: 'tonne', speed: 'kilometre per hour', temperature: 'degree Celsius', energy: 'kilowatt hour', power: 'megawatt', pressure: 'hectopascal', data: 'gigabyte',
};

/** A figure, one that differs from it, and the first again with a hedge. */
export const sentencesFor = (desk: DeskMeasure): readonly [Sentence, Sentence, Sentence] => [sentence(desk, FIRST), sentence(desk, SECOND), sentence(desk, FIRST, 'about ')];

/** Far apart enough for any tolerance, and no multiple that looks like a slip of units. */
const FIRST = 1200;
const SECOND = 1900;

/** A verb of the desk is an infinitive, and "did" lets it stay one; a participle wants "has". */
function sentence(desk: DeskMeasure, number: number, hedge = ''): Sentence {
  const figure = `${hedge}${figureOf(desk, number)}`;
  const { value, nouns: [noun], verbs: [verb] } = desk;
  const core = verb !== undefined ? `${verb} ${figure}` : value !== 'count' && noun !== undefined ? `${noun} of ${figure}` : figure;
  const before = verb !== undefined ? `The fire near Lugo ${/^\S+ed\b/.test(verb) ? 'has' : 'did'} ` : value !== 'count' && noun !== undefined ? 'Officials in Lugo reported a ' : 'Officials in Lugo spoke of ';
  return { plain: `${before}${core}.`, marked: `${before}[[${core}]].` };
}

function figureOf({ value, units: [unit], nouns: [noun] }: DeskMeasure, number: number): string {
  const shown = number.toLocaleString('en-GB');
  if (value === 'count') return `${shown} ${plural(noun ?? 'people')}`;
  if (value === 'percent') return `${number / 100} per cent`;
  if (value === 'money') return `$${shown}`;
  return value === 'magnitude' ? `magnitude ${number / 200}` : `${shown} ${plural(unit ?? UNIT[value])}`;
}

/** The head of the phrase in the plural: "square kilometres", "kilometres per hour". */
function plural(noun: string): string {
  const [head = '', ...rest] = noun.split(/(?= (?:per|Celsius|Fahrenheit)\b)/);
  const many = IRREGULAR[head] ?? (/(?:s|x|ch|sh)$/.test(head) ? (head === 'people' ? head : `${head}es`) : /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : head === 'people' || head.endsWith('s') ? head : `${head}s`);
  return [many, ...rest].join('');
}

const IRREGULAR: Readonly<Record<string, string>> = { foot: 'feet', people: 'people', child: 'children', man: 'men', woman: 'women', sheep: 'sheep', fish: 'fish', life: 'lives', knife: 'knives' };
