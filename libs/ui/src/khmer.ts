/**
 * Figures and dates in Khmer. Browsers built on Chromium bring no Khmer for Intl (they would write `2026 M11 22`),
 * so it is written here, as CLDR has it: `.` between thousands, `,` before decimals, months by name, no Buddhist era.
 */
const months = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'];

/** `1.504,5` with Latin digits, for columns of figures. */
export const khmerFigure = (format: Intl.NumberFormat, value: number): string =>
  format.formatToParts(value).map((part) => (part.type === 'group' ? '.' : part.type === 'decimal' ? ',' : part.value)).join('');

/** Latin digits to Khmer ones: `១.៥០៤`. */
export const inKhmerDigits = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)));

/** `២២ វិច្ឆិកា ២០២៦`, where the device is. */
export const khmerDay = (date: Date): string => `${inKhmerDigits(String(date.getDate()))} ${months[date.getMonth()]} ${inKhmerDigits(String(date.getFullYear()))}`;

const two = (value: number): string => inKhmerDigits(String(value).padStart(2, '0'));

/** `២២ វិច្ឆិកា ២០២៦ ម៉ោង ១៧:៣០` */
export const khmerMoment = (date: Date): string => `${khmerDay(date)} ម៉ោង ${two(date.getHours())}:${two(date.getMinutes())}`;
