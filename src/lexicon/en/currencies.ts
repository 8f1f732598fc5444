/** Currencies: canonical name, ISO 4217 code, words, signs, and which dollar a country's press means by "$". */

export interface CurrencyRow {
  readonly name: string;
  /** ISO 4217; null where the word alone does not tell which ("peso", "rupee"). */
  readonly code: string | null;
  readonly words: readonly string[];
  /** Written before the figure (or after it, in some houses). */
  readonly signs: readonly string[];
  /** How many of the main unit one of it is: a cent 0.01. */
  readonly part?: number;
}

const list = (part: string): string[] => (part === '' ? [] : part.split(',').map((word) => word.trim()));

/** Each row: name | code | words | signs. */
const rows = (text: string): CurrencyRow[] => text.trim().split('\n').map((row) => {
  const [name = '', code = '', words = '', signs = ''] = row.split('|').map((part) => part.trim());
  return { name, code: code === '' ? null : code, words: [name, ...list(words)], signs: list(signs) };
});

export const CURRENCIES: readonly CurrencyRow[] = [...rows(`
  dollar | | buck, dlr | $, ＄
  dollar | USD | usd, us dollar, u.s. dollar, american dollar, united states dollar | US$, U.S.$, U.S$, USD$
  canadian dollar | CAD | | C$, CA$, CAD$, CDN$, Cdn$
  australian dollar | AUD | aussie dollar | A$, AU$, AUD$
  new zealand dollar | NZD | kiwi dollar | NZ$, NZD$
  hong kong dollar | HKD | | HK$, HKD$
  singapore dollar | SGD | | S$, SGD$
  new taiwan dollar | TWD | taiwan dollar, taiwanese dollar | NT$
  euro | EUR | eur | €
  pound sterling | GBP | british pound, pound, gbp | £, PS
  japanese yen | JPY | yen | ¥, JP¥, Y=, ￥
  chinese yuan | CNY | yuan, renminbi, rmb, kuai | CN¥, 元, RMB
  swiss franc | CHF | franc |
  south korean won | KRW | won | ₩
  indian rupee | INR | | ₹
  pakistani rupee | PKR | |
  sri lankan rupee | LKR | |
  rupee | | | Rs, Rs.
  nepalese rupee | NPR | nepali rupee |
  mauritian rupee | MUR | |
  russian ruble | RUB | ruble, rouble, russian rouble | ₽
  ukrainian hryvnia | UAH | hryvnia, hryvnias, hryvna | ₴
  turkish lira | TRY | lira | ₺
  israeli shekel | ILS | new israeli shekel | ₪, NIS
  shekel | | |
  malaysian ringgit | MYR | ringgit | RM
  indonesian rupiah | IDR | rupiah | Rp
  thai baht | THB | baht | ฿
  philippine peso | PHP | | ₱, P
  vietnamese dong | VND | dong | ₫
  mexican peso | MXN | | Mex$, MX$, MXN$
  argentine peso | ARS | | AR$
  chilean peso | CLP | | CLP$
  colombian peso | COP | | COL$
  brazilian real | BRL | reais | R$
  south african rand | ZAR | rand |
  nigerian naira | NGN | naira | ₦
  kenyan shilling | KES | | KSh, KShs
  ugandan shilling | UGX | | USh, UShs
  tanzanian shilling | TZS | | TSh, TShs
  shilling | | | Sh, Shs
  egyptian pound | EGP | | E£
  saudi riyal | SAR | |
  riyal | | |
  united arab emirates dirham | AED | uae dirham | Dh, Dhs
  moroccan dirham | MAD | |
  dirham | | |
  iranian rial | IRR | |
  omani rial | OMR | |
  yemeni rial | YER | |
  qatari riyal | QAR | qatari rial |
  rial | | |
  kuwaiti dinar | KWD | |
  iraqi dinar | IQD | |
  serbian dinar | RSD | |
  jordanian dinar | JOD | |
  algerian dinar | DZD | |
  tunisian dinar | TND | |
  bahraini dinar | BHD | |
  libyan dinar | LYD | |
  dinar | | |
  polish zloty | PLN | zloty, zlotys, zlotych, złoty | zł
  czech koruna | CZK | koruna, czech crown | Kč
  hungarian forint | HUF | forint | Ft
  swedish krona | SEK | krona, kronor, swedish crown |
  danish krone | DKK | danish crown |
  norwegian krone | NOK | norwegian crown |
  krone | | kroner, kr | kr
  crown | | |
  icelandic krona | ISK | |
  romanian leu | RON | leu, lei |
  bulgarian lev | BGN | lev |
  georgian lari | GEL | lari | ₾
  armenian dram | AMD | | ֏
  kazakhstani tenge | KZT | tenge | ₸
  lao kip | LAK | kip | ₭
  cambodian riel | KHR | riel | ៛
  mongolian tugrik | MNT | tugrik | ₮
  bangladeshi taka | BDT | taka | ৳, Tk
  costa rican colón | CRC | colon, colón | ₡
  ghanaian cedi | GHS | cedi | ₵, GH₵, GH¢
  zambian kwacha | ZMW | | ZK
  malawian kwacha | MWK | | MK
  kwacha | | |
  papua new guinean kina | PGK | kina |
  myanmar kyat | MMK | kyat |
  ethiopian birr | ETB | birr |
  albanian lek | ALL | lek, leke, lekë |
  azerbaijani manat | AZN | |
  manat | | |
  uzbek som | UZS | |
  kyrgyz som | KGS | |
  tajik somoni | TJS | somoni |
  macedonian denar | MKD | denar, denari |
  macanese pataca | MOP | pataca |
  bhutanese ngultrum | BTN | ngultrum |
  maldivian rufiyaa | MVR | rufiyaa |
  afghan afghani | AFN | afghani |
  botswana pula | BWP | pula |
  lesotho loti | LSL | loti, maloti |
  swazi lilangeni | SZL | lilangeni, emalangeni |
  mozambican metical | MZN | metical, meticais |
  malagasy ariary | MGA | ariary |
  angolan kwanza | AOA | kwanza |
  gambian dalasi | GMD | dalasi |
  sierra leonean leone | SLE | leone |
  mauritanian ouguiya | MRU | ouguiya |
  eritrean nakfa | ERN | nakfa |
  haitian gourde | HTG | gourde |
  peruvian sol | PEN | soles, nuevos soles |
  paraguayan guarani | PYG | guarani, guaraní, guaranies, guaraníes | ₲
  guatemalan quetzal | GTQ | quetzal, quetzales |
  honduran lempira | HNL | lempira |
  nicaraguan cordoba | NIO | cordoba, córdoba |
  bolivian boliviano | BOB | boliviano |
  panamanian balboa | PAB | balboa | B/.
  venezuelan bolivar | VES | bolivar, bolívar, bolivares, bolívares |
  samoan tala | WST | tala |
  tongan pa'anga | TOP | pa'anga, paʻanga |
  vanuatu vatu | VUV | vatu |
  zimbabwean dollar | ZWL | zimbabwe dollar | Z$, ZW$, ZWL$
  jamaican dollar | JMD | jamaica dollar | J$, JM$
  namibian dollar | NAD | namibia dollar | N$
  trinidad and tobago dollar | TTD | tt dollar | TT$
  east caribbean dollar | XCD | | EC$
  barbadian dollar | BBD | barbados dollar | Bds$, BDS$
  bahamian dollar | BSD | |
  belize dollar | BZD | | BZ$
  guyanese dollar | GYD | guyana dollar | G$, GY$
  fijian dollar | FJD | fiji dollar | FJ$
  liberian dollar | LRD | | L$, LD$
  solomon islands dollar | SBD | | SI$
  lebanese pound | LBP | lebanese lira |
  syrian pound | SYP | syrian lira |
  sudanese pound | SDG | |
  south sudanese pound | SSP | |
  cuban peso | CUP | |
  uruguayan peso | UYU | |
  dominican peso | DOP | | RD$
  peso | | |
  finnish markka | FIM | markka, markkaa |
  deutsche mark | DEM | deutschmark, german mark |
  mark | | |
  cfa franc | XOF | cfa, fcfa, west african franc, central african franc | CFA, FCFA
  guinean franc | GNF | |
  congolese franc | CDF | |
  rwandan franc | RWF | | FRw
  burundian franc | BIF | |
  french franc | FRF | |
  belgian franc | BEF | |
  italian lira | ITL | |
  spanish peseta | ESP | |
  peseta | | |
  dutch guilder | NLG | guilder |
  greek drachma | GRD | |
  bitcoin | BTC | | ₿
  ether | ETH | |
  satoshi | | |`),
  { name: 'cent', code: null, words: ['cent'], signs: ['¢'], part: 0.01 },
  { name: 'penny', code: 'GBP', words: ['penny', 'pence', 'pennies'], signs: [], part: 0.01 },
  { name: 'sen', code: null, words: ['sen'], signs: [], part: 0.01 },
];

/**
 * Letters that are a currency right before a figure but much else too (roads, sizes, grades, shops), with the currencies they may be and the words of an article that
 * show which. The first is meant where nothing shows another; `alone` says that
 * a figure written as sums are needs no such word.
 */
export const LETTER_SIGNS: ReadonlyMap<string, { readonly alone: boolean; readonly currencies: readonly { readonly name: string; readonly words: string }[] }> = new Map([
  ['R', { alone: true, currencies: [{ name: 'south african rand', words: 'rand|rands|South Africa|South African|Lesotho|Namibia|Johannesburg|Pretoria|Durban|Cape Town' }] }],
  ['K', { alone: true, currencies: [
    { name: 'kwacha', words: 'kwacha' }, { name: 'zambian kwacha', words: 'Zambia|Zambian|Lusaka|Ndola|Kitwe' }, { name: 'malawian kwacha', words: 'Malawi|Malawian|Lilongwe|Blantyre' },
    { name: 'papua new guinean kina', words: 'kina|Papua New Guinea|Port Moresby|Lae' }, { name: 'myanmar kyat', words: 'kyat|kyats|Myanmar|Yangon|Mandalay' }] }],
  ['N', { alone: true, currencies: [{ name: 'nigerian naira', words: 'naira|Nigeria|Nigerian|Nigerians|Lagos|Abuja|Kano|Ibadan' }] }],
  ['P', { alone: true, currencies: [{ name: 'philippine peso', words: 'peso|pesos|Philippines|Philippine|Filipino|Manila|Cebu|Davao|Quezon City' }, { name: 'botswana pula', words: 'pula|Botswana|Gaborone|Francistown' }] }],
  ['Le', { alone: true, currencies: [{ name: 'sierra leonean leone', words: 'leone|leones|Sierra Leone|Freetown' }] }],
  ['Br', { alone: true, currencies: [{ name: 'ethiopian birr', words: 'birr|Ethiopia|Ethiopian|Addis Ababa' }] }],
  ['S/', { alone: true, currencies: [{ name: 'peruvian sol', words: 'soles|Peru|Peruvian|Lima|Cusco|Arequipa' }] }],
  ['Q', { alone: false, currencies: [{ name: 'guatemalan quetzal', words: 'quetzal|quetzals|quetzales|Guatemala|Guatemalan' }] }],
  ['L', { alone: false, currencies: [{ name: 'honduran lempira', words: 'lempira|lempiras|Honduras|Honduran|Tegucigalpa' }] }],
  ['M', { alone: false, currencies: [{ name: 'lesotho loti', words: 'loti|maloti|Lesotho|Maseru|Basotho' }] }],
  ['E', { alone: false, currencies: [{ name: 'swazi lilangeni', words: 'lilangeni|emalangeni|Eswatini|Swaziland|Mbabane|Manzini' }] }],
  ['D', { alone: false, currencies: [{ name: 'gambian dalasi', words: 'dalasi|dalasis|Gambia|Gambian|Banjul' }] }],
]);

/** ISO 4217 codes that are words or other names when written in capitals. */
export const CODES_LIKE_WORDS: ReadonlySet<string> = new Set(['ALL', 'TOP', 'CUP', 'PEN', 'MAD', 'BOB', 'MOP', 'BIF', 'ERN', 'SSP', 'LSL']);

/** Endings of a source's address whose press means its own dollar by a bare "$". */
export const DOLLAR_BY_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['ca', 'CAD'], ['au', 'AUD'], ['nz', 'NZD'], ['sg', 'SGD'], ['hk', 'HKD'], ['tw', 'TWD'], ['us', 'USD'], ['gov', 'USD'], ['mil', 'USD'],
]);
