/**
 * Cambodia's 25 provinces as a grid of equal tiles (column, row; both from 1), each beside its real neighbours
 * as far as squares allow: a small province counts as much as a wide one, which a map would hide.
 */
export const provinceTiles: Record<string, { column: number; row: number }> = {
  '22': { column: 3, row: 1 }, '13': { column: 4, row: 1 }, '19': { column: 5, row: 1 }, '16': { column: 6, row: 1 },
  '01': { column: 2, row: 2 }, '17': { column: 3, row: 2 }, '06': { column: 4, row: 2 }, '10': { column: 5, row: 2 }, '11': { column: 6, row: 2 },
  '24': { column: 1, row: 3 }, '02': { column: 2, row: 3 }, '15': { column: 3, row: 3 }, '04': { column: 4, row: 3 }, '03': { column: 5, row: 3 }, '25': { column: 6, row: 3 },
  '09': { column: 2, row: 4 }, '05': { column: 3, row: 4 }, '12': { column: 4, row: 4 }, '08': { column: 5, row: 4 }, '14': { column: 6, row: 4 },
  '18': { column: 2, row: 5 }, '07': { column: 3, row: 5 }, '21': { column: 4, row: 5 }, '20': { column: 6, row: 5 },
  '23': { column: 3, row: 6 },
};
