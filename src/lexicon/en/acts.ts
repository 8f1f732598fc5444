/** Acts that have one author: the participle ("called by"), and the things that the act is done to, singular. Acts of one line are one act. */
export interface Act {
  readonly act: string;
  readonly participles: string;
  readonly things: string;
}

export const ACTS: readonly Act[] = [
  { act: 'call', participles: 'called', things: 'strike stoppage walkout protest march rally boycott demonstration blockade election vote referendum meeting summit shutdown' },
  { act: 'organise', participles: 'organised organized staged hosted', things: 'march rally protest demonstration festival event vigil concert conference exhibition race tournament summit fair' },
  { act: 'claim', participles: 'claimed', things: 'attack bombing assassination explosion blast raid strike' },
  { act: 'commit', participles: 'perpetrated committed', things: 'attack bombing killing murder massacre robbery theft raid' },
  { act: 'build', participles: 'built constructed', things: 'bridge dam tower stadium road tunnel plant hospital school port ship railway house church station airport' },
  { act: 'design', participles: 'designed', things: 'bridge tower stadium building museum garden station church monument plane ship car dress' },
  { act: 'sign', participles: 'signed', things: 'decree law bill order treaty agreement contract' },
  { act: 'found', participles: 'founded', things: 'company firm group airline newspaper school university club museum party charity' },
  { act: 'operate', participles: 'operated flown run', things: 'plane aircraft flight jet helicopter airline ferry train bus turboprop caravan' },
  { act: 'buy', participles: 'bought acquired purchased', things: 'company firm group club site land building newspaper brand' },
  { act: 'win', participles: 'won', things: 'match race final title cup tournament election prize award contract medal game' },
  { act: 'write', participles: 'written', things: 'book novel play song report letter study' },
  { act: 'paint', participles: 'painted', things: 'portrait picture painting canvas mural' },
  { act: 'own', participles: 'owned belongs belonged belonging', things: 'ship vessel ferry plane aircraft mine factory plant hotel club newspaper building farm brand shop dam' },
  { act: 'make', participles: 'manufactured produced', things: 'vaccine aircraft plane car train engine drug toy battery reactor rocket ship missile' },
  { act: 'develop', participles: 'developed', things: 'vaccine drug software app system rocket engine aircraft test treatment' },
  { act: 'publish', participles: 'published', things: 'report study survey book poll paper' },
  { act: 'commission', participles: 'commissioned', things: 'report study survey portrait statue building review' },
  { act: 'launch', participles: 'launched', things: 'rocket satellite appeal campaign offensive petition probe mission' },
  { act: 'discover', participles: 'discovered found', things: 'comet wreck tomb fossil species skeleton hoard island shipwreck manuscript reef villa settlement cave fort temple treasure grave ruin planet' },
  { act: 'lead', participles: 'led headed', things: 'dig excavation survey expedition study research project inquiry mission' },
  { act: 'decide', participles: 'scored came', things: 'winner equaliser equalizer decider' },
  { act: 'fund', participles: 'funded financed', things: 'project bridge programme program study research scheme hospital' },
];

/** Verbs of the same acts that stand between their author and the thing: "the Confederation, which called the march". */
export const ACTIVE_ACTS: ReadonlySet<string> = new Set('called organised organized claimed designed signed founded bought acquired scored'.split(' '));

/** Words in the names of many bodies: sharing one does not make two bodies one. */
export const COMMON_IN_NAMES: ReadonlySet<string> = new Set('the of and for in union federation front association confederation council committee group party company national international workers group university institute ministry department office general army movement league society club college'.split(' '));
