// Apart from marking, so that a phone that only derives progress does not download how each type of question is marked.

export const passes = (score: number, max: number, passMark: number): boolean => score + 1e-9 >= max * passMark;
