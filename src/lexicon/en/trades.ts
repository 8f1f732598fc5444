/**
 * What people do for a living, where one trade of a group is not another: a surgeon is no anaesthetist. A line each: the group, then the trades,
 * each with the words that may stand for it. Related trades of which one person often is several (biologist and botanist) are one trade here.
 */
const ROWS = `
medicine | surgeon | anaesthetist; anesthetist; anaesthesiologist; anesthesiologist | dentist | psychiatrist | paediatrician; pediatrician | radiologist | pathologist; coroner | nurse; midwife | pharmacist | paramedic | veterinarian; veterinary surgeon | optician | physiotherapist
craft | plumber | electrician | carpenter; joiner | bricklayer; mason; stonemason | roofer | plasterer | baker | butcher | tailor | hairdresser; barber | welder; blacksmith | glazier | watchmaker | mechanic
school | headteacher; head teacher; headmaster; headmistress; teacher | caretaker; janitor
outdoors | farmer; shepherd; dairy farmer; beekeeper | fisherman; trawlerman | miner | forester; woodcutter; lumberjack
driving | bus driver | lorry driver; truck driver; trucker | taxi driver; cab driver; cabbie | train driver; engine driver | airline pilot; pilot
music | violinist; violist | cellist | pianist | flautist; flutist | trumpeter | drummer; percussionist | oboist | clarinettist; clarinetist
science | geologist; geophysicist; geochemist; seismologist; volcanologist; vulcanologist; palaeontologist; paleontologist | biologist; botanist; zoologist; ecologist; ornithologist; entomologist; marine biologist; geneticist; microbiologist; virologist; epidemiologist | astronomer; astrophysicist; physicist | economist | linguist | archaeologist; archeologist; historian; anthropologist | meteorologist; climatologist; climate scientist; hydrologist | mathematician; statistician | psychologist; sociologist
`;

export interface Trade { readonly group: string; readonly trade: string }

/** Form -> its trade, lower case. */
export const TRADES: ReadonlyMap<string, Trade> = new Map(
  ROWS.trim().split('\n').flatMap((row) => {
    const [group = '', ...trades] = row.split('|').map((part) => part.trim());
    return trades.flatMap((forms) => {
      const [trade = '', ...others] = forms.split(';').map((form) => form.trim());
      return [trade, ...others].map((form) => [form, { group, trade }] as const);
    });
  }),
);
