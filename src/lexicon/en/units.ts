/**
 * Units of measure: canonical name, dimension, factor to the SI base unit of the dimension, words, and symbols. Words are read in any case, singular and plural
 * (a plain "s" is understood); symbols only as written here and only after a figure. Factors are exact by definition (the international yard and
 * pound of 1959, NIST SP 811 appendix B), save the pressure and energy units that SP 811 itself rounds.
 */
import type { Dimension } from '../../model/value/quantity.ts';

export interface UnitRow {
  readonly name: string;
  readonly dimension: Dimension | null;
  /** SI value of one unit; absent where the unit has none (points, magnitudes). */
  readonly factor?: number;
  /** Added after the factor: Celsius and Fahrenheit to kelvin. */
  readonly offset?: number;
  readonly words: readonly string[];
  readonly symbols?: readonly string[];
}

const list = (part: string): string[] => (part === '' ? [] : part.split(',').map((word) => word.trim()));

/** Each row: name | words | symbols | factor; words and symbols are parted by commas. */
const table = (dimension: Dimension | null, rows: string): UnitRow[] => rows.trim().split('\n').map((row) => {
  const [name = '', words = '', symbols = '', factor = ''] = row.split('|').map((part) => part.trim());
  return { name, dimension, words: [name, ...list(words)], symbols: list(symbols), ...(factor === '' ? {} : { factor: Number(factor) }) };
});

const FOOT = 0.3048;
const MILE = 1609.344;
const POUND = 0.45359237;
const US_GALLON = 0.003785411784;

const LENGTH = table('length', `
  metre | meter | m | 1
  kilometre | kilometer, klick | km, kms, Km, KM | 1000
  centimetre | centimeter | cm, cms | 0.01
  decimetre | decimeter | dm | 0.1
  millimetre | millimeter | mm | 0.001
  micrometre | micrometer, micron | μm, µm, um | 1e-6
  nanometre | nanometer | nm | 1e-9
  picometre | picometer | pm | 1e-12
  mile | | mi | ${MILE}
  nautical mile | | nmi | 1852
  yard | | yd, yds | 0.9144
  foot | feet | ft, ′ | ${FOOT}
  inch | inches | in, ″ | 0.0254
  furlong | | | 201.168
  fathom | | | 1.8288
  light year | light-year | ly | 9460730472580800`);

const AREA = table('area', `
  hectare | | ha | 10000
  acre | | ac | 4046.8564224
  dunam | dunum, donum | | 1000
  square metre | | m², m2, sqm | 1
  square kilometre | | km², km2, sqkm | 1000000
  square centimetre | | cm², cm2 | 0.0001
  square millimetre | | mm², mm2 | 0.000001
  square mile | | mi², mi2 | 2589988.110336
  square foot | | ft², ft2, sqft | 0.09290304
  square yard | | yd², yd2 | 0.83612736
  square inch | square inches | in², in2 | 0.00064516`);

const VOLUME = table('volume', `
  litre | liter | L, l, ltr | 0.001
  millilitre | milliliter | ml, mL | 0.000001
  centilitre | centiliter | cl, cL | 0.00001
  hectolitre | hectoliter | hl, hL | 0.1
  megalitre | megaliter | ML | 1000
  cubic metre | | m³, m3 | 1
  cubic centimetre | | cm³, cm3, cc | 0.000001
  cubic kilometre | | km³, km3 | 1000000000
  cubic foot | | ft³, ft3 | 0.028316846592
  cubic yard | | yd³, yd3 | 0.764554857984
  cubic inch | cubic inches | in³, in3 | 0.000016387064
  gallon | | gal | ${US_GALLON}
  quart | | qt | ${US_GALLON / 4}
  pint | | pt | ${US_GALLON / 8}
  fluid ounce | | fl oz | ${US_GALLON / 128}
  acre foot | acre-foot, acre feet, acre-feet | | 1233.48183754752
  tablespoon | | tbsp | ${US_GALLON / 256}
  teaspoon | | tsp | ${US_GALLON / 768}
  cup | | | ${US_GALLON / 16}
  bushel | | | 0.03523907016688`);

const MASS = table('mass', `
  gram | gramme | g | 0.001
  kilogram | kilogramme, kilo | kg, kgs, Kg, KG | 1
  milligram | milligramme | mg | 0.000001
  microgram | microgramme | μg, µg, mcg | 1e-9
  metric ton | metric tonne, tonne, metric tons | t | 1000
  ton | | | 907.18474
  kiloton | kilotonne | kt | 1000000
  megaton | megatonne | Mt | 1e9
  gigaton | gigatonne | Gt | 1e12
  pound-mass | | lb, lbs | ${POUND}
  ounce | | oz | ${POUND / 16}
  stone | | | ${POUND * 14}
  carat | | ct | 0.0002
  troy ounce | | | 0.0311034768
  dram | drachma, drachm | | ${POUND / 256}
  grain | | gr | 0.00006479891`);

const TIME = table('time', `
  second | sec | s, secs | 1
  millisecond | | ms | 0.001
  microsecond | | μs, µs | 1e-6
  nanosecond | | ns | 1e-9
  minute | min, mins | | 60
  hour | hr, hrs | h | 3600
  day | | | 86400
  week | wk, wks | | 604800
  fortnight | | | 1209600
  month | | | 2629800
  year | yr, yrs | | 31557600
  decade | | | 315576000
  century | centuries | | 3155760000`);

const SPEED = table('speed', `
  mile per hour | | mph, MPH | ${MILE / 3600}
  kilometre per hour | | kph, km/h, kmh, kmph, kmhr, km/hr, km/hour | ${1 / 3.6}
  metre per second | | m/s, mps | 1
  knot | | kt, kts | ${1852 / 3600}`);

const TEMPERATURE: readonly UnitRow[] = [
  { name: 'celsius', dimension: 'temperature', factor: 1, offset: 273.15, words: ['celsius', 'celcius', 'centigrade', 'centigrate'], symbols: ['℃'] },
  { name: 'fahrenheit', dimension: 'temperature', factor: 5 / 9, offset: 459.67 * 5 / 9, words: ['fahrenheit', 'farenheit'], symbols: ['℉'] },
  { name: 'kelvin', dimension: 'temperature', factor: 1, words: ['kelvin'] },
];

const OTHERS: readonly UnitRow[] = [
  ...table('angle', `
  degree | | ° |
  radian | | rad | 1
  turn | revolution | | ${2 * Math.PI}`),
  ...table('energy', `
  joule | | J | 1
  kilojoule | | kJ | 1000
  megajoule | | MJ | 1000000
  calorie | cal | | 4.184
  kilocalorie | | kcal | 4184
  watt hour | watt-hour | Wh | 3600
  kilowatt hour | kilowatt-hour | kWh, KWh, kwh | 3600000
  megawatt hour | megawatt-hour | MWh | 3.6e9
  gigawatt hour | gigawatt-hour | GWh | 3.6e12
  terawatt hour | terawatt-hour | TWh | 3.6e15
  british thermal unit | btu | BTU, Btu | 1055.05585262
  mega british thermal unit | | mmBTU, mmBtu, MMBtu, MMBTU |`),
  ...table('power', `
  watt | | W | 1
  kilowatt | | kW, KW, kw | 1000
  megawatt | | MW | 1000000
  gigawatt | | GW | 1e9
  terawatt | | TW | 1e12
  horsepower | | hp, HP | 745.69987158227022
  brake horsepower | | bhp, BHP | 745.69987158227022`),
  ...table('pressure', `
  pascal | | Pa | 1
  hectopascal | | hPa | 100
  kilopascal | | kPa | 1000
  megapascal | | MPa | 1000000
  gigapascal | | GPa | 1e9
  bar | | | 100000
  millibar | | mb, mbar | 100
  pound per square inch | | psi, PSI | 6894.757293168361
  kilopound per square inch | | ksi | 6894757.293168361`),
  ...table('data', `
  bit | | b | 1
  kilobit | | kb, kbit | 1000
  megabit | | Mb, Mbit | 1000000
  gigabit | | Gb, Gbit | 1e9
  byte | | | 8
  kilobyte | | KB, kB | 8000
  megabyte | | MB, megs | 8000000
  gigabyte | | GB | 8e9
  terabyte | | TB | 8e12
  petabyte | | PB | 8e15`),
  ...table(null, `
  kilobit per second | | kbps, Kbps |
  megabit per second | | Mbps, mbps, Mbit/s |
  gigabit per second | | Gbps, gbps, Gbit/s |
  mile per gallon | | mpg, MPG |
  dot per inch | | dpi |
  pixel per inch | | ppi |
  frame per second | | fps |
  part per million | | ppm |
  part per billion | | ppb |
  ampere | amp | A, amps |
  milliampere hour | milliamp hour, milliamp-hour | mAh |
  milliampere | milliamp | mA |
  volt | | V |
  kilovolt | | kV |
  decibel | | dB, db |
  newton metre | newton-metre, newton meter | Nm |
  newton | | N |
  pound-foot | pound-feet, pound feet, pound foot, foot-pound, foot-pounds | lb-ft |
  pixel | | px |
  megapixel | | MP, mp |
  generation wireless | | G |
  basis point | | bps, bp |
  megaton of tnt | | |
  roentgen | | |
  becquerel | | Bq |
  sievert | | Sv |
  millisievert | | mSv |
  lumen | | lm |
  candela | nit | |
  win above replacement | | WAR |
  calibre | caliber, cal. | |`),
  ...table('magnitude', `
  magnitude | | |`),
  ...table('frequency', `
  hertz | | Hz | 1
  kilohertz | | kHz, KHz | 1000
  megahertz | | MHz | 1000000
  gigahertz | | GHz | 1e9
  terahertz | | THz | 1e12
  revolution per minute | | rpm, RPM | ${1 / 60}`),
  ...table('ratio', `
  percentage | percent, per cent, pct, pc | %, ％ | 0.01
  percentage point | percent point, per cent point | pp |`),
];

export const UNITS: readonly UnitRow[] = [...LENGTH, ...AREA, ...VOLUME, ...MASS, ...TIME, ...SPEED, ...TEMPERATURE, ...OTHERS];

/** Nouns that commonly stand after "a" or "an" in a rate: "800,000 barrels a day", "$2 a share". */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
  `day week month year hour minute second night season quarter decade century annum
   share barrel bottle person head pound ounce gallon litre liter ton tonne kilo kilogram gram mile kilometre kilometer unit dozen piece game match acre hectare bushel
   tonne pint pack packet ticket seat vehicle car household student pupil word page visit trip ride plate copy`.split(/\s+/),
);
