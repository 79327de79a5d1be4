/**
 * The notes’ own table: the motifs of what is done most, that Clavier had from the start, in the order in which they
 * are learnt; two of them have moved since.
 */
export const notesTable = [
  '48-59-48',
  '60-59-60',
  '48-58-48',
  '60-58-60',
  '60-53-60',
  '60-55-60',
  '60-57-60',
  '60-62-60',
  '60-61-61-64-60',
  '48-53-48',
  '48-52-48',
  '48-51-48',
  '48-50-48',
  '48-55-55-48',
  '48-53-53-48',
  '48-52-52-48',
  '48-51-51-48',
  '48-50-50-48',
  '48-52-55-48',
  '48-55-52-48',
  '48-51-55-48',
  '48-55-51-48',
] as const
