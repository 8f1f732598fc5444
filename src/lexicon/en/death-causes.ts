/** Illnesses and mishaps that people die of, each with the cause that it is compared as. A line each. */
const ROWS = `
cancer | cancer; leukaemia; leukemia; lymphoma; tumour; tumor
heart disease | heart attack; heart failure; cardiac arrest; heart disease
stroke | stroke; brain haemorrhage; brain hemorrhage; aneurysm
pneumonia | pneumonia; covid; covid-19; influenza
kidney disease | kidney failure; kidney disease
dementia | dementia; Alzheimer's disease; Parkinson's disease
overdose | overdose
malaria | malaria; dengue; cholera; typhoid; Ebola
`;

export const DEATH_CAUSES: ReadonlyMap<string, string> = new Map(
  ROWS.trim().split('\n').flatMap((row) => {
    const [cause = '', forms = ''] = row.split('|').map((part) => part.trim());
    return forms.split(';').map((form) => [form.trim(), cause] as const);
  }),
);
