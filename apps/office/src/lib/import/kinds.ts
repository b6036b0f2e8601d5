/** What can be imported, with the columns of its file and one line that shows how they are filled in. */
export const importKinds = {
  people: [
    ['name_km', 'name_latin', 'gender', 'place_code', 'staff_id', 'phone', 'email', 'post', 'locale', 'subject'],
    ['សុខ សុភា', 'SOK SOPHEA', 'f', '1203010004', '10020304', '012345678', '', 'teacher', 'km', 'primary_all'],
  ],
  places: [['code', 'parent_code', 'level', 'name_km', 'name_latin'], ['1203', '12', 'district', 'ទួលគោក', 'Tuol Kouk']],
  schools: [['code', 'parent_code', 'name_km', 'name_latin', 'kind'], ['1203010004', '120301', 'បឋមសិក្សាទួលគោក', 'Tuol Kouk Primary School', 'primary']],
} as const;
export type ImportKind = keyof typeof importKinds;

/** The byte order mark tells spreadsheets that the file is UTF-8, without which Khmer arrives as signs nobody can read. */
export const template = (kind: ImportKind): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${importKinds[kind].map((cells) => cells.join(',')).join('\r\n')}\r\n`)}`;
