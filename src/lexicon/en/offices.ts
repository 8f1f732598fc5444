/**
 * Offices of which a person holds one of its group at a time, in one body. A line each: the group, the office as it is compared, and its forms.
 * Short and long forms of a rank are one office here ("General", "Brigadier General"), so that only offices that exclude each other differ.
 */
const ROWS = `
company | chief executive | chief executive officer; chief executive; ceo
company | chair | chairman of the board; chairwoman of the board; chair of the board; board chair; board chairman; chairman; chairwoman; chairperson; chair; executive chairman; executive chair
company | deputy chair | deputy chair; deputy chairman; deputy chairwoman; vice chair; vice-chair; vice chairman; vice-chairman; vice chairwoman; vice chairperson
company | finance director | chief financial officer; finance director; finance chief; cfo
company | operations director | chief operating officer; operations director; coo
company | deputy chief executive | deputy chief executive; deputy chief executive officer; deputy ceo
government | mayor | mayor; lord mayor
government | deputy mayor | deputy mayor; vice mayor; vice-mayor
state | president | president
state | vice-president | vice president; vice-president
state | prime minister | prime minister; premier
state | deputy prime minister | deputy prime minister; deputy premier
government | foreign minister | foreign minister; minister of foreign affairs; foreign secretary; minister for foreign affairs
government | defence minister | defence minister; defense minister; minister of defence; minister of defense; defence secretary; defense secretary; secretary of defense
government | health minister | health minister; minister of health; health secretary; minister for health
government | finance minister | finance minister; minister of finance; economy minister; minister of economy; treasury secretary; minister of the economy; minister for finance
government | interior minister | interior minister; minister of the interior; home secretary; home affairs minister; minister of home affairs; minister of interior
government | education minister | education minister; minister of education; education secretary; minister for education
government | justice minister | justice minister; minister of justice; justice secretary; minister for justice
government | transport minister | transport minister; minister of transport; transport secretary; transportation secretary; infrastructure minister; minister of infrastructure; minister of transportation
government | labour minister | labour minister; labor minister; minister of labour; minister of labor; labor secretary; employment minister
government | agriculture minister | agriculture minister; minister of agriculture; agriculture secretary; farm minister
government | environment minister | environment minister; minister of environment; minister of the environment; environment secretary
government | energy minister | energy minister; minister of energy; energy secretary
government | culture minister | culture minister; minister of culture; culture secretary
region | governor | governor
region | deputy governor | deputy governor; lieutenant governor; vice governor
law | judge | judge; presiding judge; justice; magistrate
law | prosecutor | prosecutor; chief prosecutor; district attorney; state attorney; assistant district attorney; deputy district attorney; public prosecutor
law | defence lawyer | defence lawyer; defense lawyer; defence attorney; defense attorney; public defender; defence counsel; defense counsel
congress | senator | senator; sen
congress | representative | congressman; congresswoman; rep
school | head teacher | headteacher; head teacher; headmaster; headmistress; principal; school principal
school | deputy head | deputy head; deputy headteacher; assistant principal; vice principal; vice-principal
police | sergeant | sergeant; sgt; detective sergeant; det sgt; staff sergeant; staff sgt
police | corporal | corporal; cpl
police | lieutenant | lieutenant; lt
police | captain | police captain; capt
police | major | maj
police | inspector | inspector; detective inspector; det insp
police | chief inspector | chief inspector; det chief insp; detective chief inspector
police | superintendent | detective superintendent; det supt
police | chief superintendent | chief superintendent; detective chief superintendent; det chief supt
police | police chief | police chief; chief of police
police | deputy police chief | deputy chief; deputy police chief; assistant chief; assistant police chief
police | sheriff | sheriff
police | sheriff's deputy | sheriff's deputy; sheriff’s deputy
army | colonel | colonel; col; lieutenant colonel; lt col; lt colonel
army | general | general; gen; brigadier general; major general; lieutenant general; brig gen; maj gen; lt gen; brigadier
army | admiral | admiral; adm; rear admiral; vice admiral
club | coach | head coach
club | assistant coach | assistant coach
position | goalkeeper | goalkeeper; keeper; goalie
position | defender | defender; centre-back; full-back; left-back; right-back
position | midfielder | midfielder
position | forward | striker; forward; winger; centre-forward
faculty | head of department | head of department; department head
none | other | attorney general; solicitor general; surgeon general; director general; inspector general; auditor general; film director; art director; music director; creative director; technical director; sporting director; sports director; medical director; funeral director; non-executive director; finance director general; news editor; city editor; sports editor; picture editor; board director; company director; director of photography; school superintendent; schools superintendent; district superintendent; building superintendent; school district superintendent; city manager; deputy general; police captain general; team captain; chief judge advocate; scout lieutenant; council president; class president; club president; union president; association president; company president; university president; college president; bank president; board president; senate president; federation president; front president; council chair; committee chair; committee chairman; committee chairwoman
faculty | dean | dean
institution | director | museum director; executive director; festival director; hospital director
institution | deputy director | deputy director; assistant director; associate director
fire | fire chief | fire chief; chief fire officer
fire | deputy fire chief | deputy fire chief; assistant fire chief
press | editor | editor; editor in chief; editor-in-chief
press | deputy editor | deputy editor; assistant editor; associate editor
mission | ambassador | ambassador
mission | consul | consul; consul general; consul-general
body | secretary-general | secretary-general; secretary general
body | deputy secretary-general | deputy secretary-general; deputy secretary general
company | treasurer | treasurer
faculty | rector | rector; vice-chancellor; vice chancellor
`;

export interface Office { readonly group: string; readonly office: string }

/** Rows of the group `none` only keep their words from being read as another office. Forms as they stand in text, lower case. */
export const OFFICES: ReadonlyMap<string, Office> = new Map(
  ROWS.trim().split('\n').flatMap((row) => {
    const [group = '', office = '', forms = ''] = row.split('|').map((part) => part.trim());
    return forms.split(';').map((form) => [form.trim(), { group, office }] as const);
  }),
);

/** Offices that one person holds at a time: a body has many judges and captains, but one mayor. */
export const SINGULAR_OFFICES: ReadonlySet<string> = new Set([
  'chief executive', 'chair', 'finance director', 'operations director', 'mayor', 'president', 'prime minister', 'governor', 'police chief', 'sheriff', 'fire chief', 'coach', 'head teacher', 'dean', 'rector', 'secretary-general', 'ambassador', 'editor',
  'foreign minister', 'defence minister', 'health minister', 'finance minister', 'interior minister', 'education minister', 'justice minister', 'transport minister', 'labour minister', 'agriculture minister', 'environment minister', 'energy minister', 'culture minister',
]);

/** Words before an office by which the person no longer holds it, or only stands for it. */
export const NOT_HELD: ReadonlySet<string> = new Set('former ex late then outgoing retired previous one-time onetime would-be candidate aspiring'.split(' '));

/** Before an office that somebody is to hold. */
export const TO_HOLD: readonly string[] = ['to be', 'to become', 'will be', 'will become', 'to serve as', 'will serve as', 'to take over as', 'will take over as', 'to succeed as', 'to stay on as', 'to remain', 'will remain', 'to stay', 'will stay'];
/** Before an office that somebody holds. */
export const HOLDS: readonly string[] = ['is', 'becomes', 'named', 'appointed', 'elected', 're-elected', 'reelected', 'sworn in as', 'appointed as', 'elected as', 'remains', 'serves as', 'stays'];

/** Verbs that say of their subject which office it holds, with what they govern: "who chairs the bank's board". */
export const OFFICE_VERBS: readonly (readonly [RegExp, string])[] = [
  [/^chairs\s+(?:the|its|their)\s+(?:[\p{L}’'-]+\s+){0,3}?(?:board|company|bank|group|firm)\b/u, 'chair'],
];
