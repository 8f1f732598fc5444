/** Nouns for one unnamed person. Where one of them stands, a pronoun behind it may mean whoever it stands for. Lower case. */
export const BEINGS: ReadonlySet<string> = new Set(
  `man woman boy girl teenager teen youth child baby infant toddler gentleman lady
  mother father wife husband widow widower son daughter brother sister twin grandmother grandfather grandson granddaughter uncle aunt nephew niece cousin girlfriend boyfriend partner fiance fiancee friend colleague neighbour neighbor predecessor successor rival opponent deputy
  suspect victim attacker gunman shooter assailant killer thief robber burglar driver motorist motorcyclist cyclist pedestrian passenger patient pensioner intruder defendant accused stranger passer-by bystander witness survivor`.trim().split(/\s+/),
);
