const khmerDigits = '០១២៣៤៥៦៧៨៩';

/** Khmer digits as the digits of machines. */
export const westernDigits = (text: string): string => text.replace(/[០-៩]/g, (digit) => String(khmerDigits.indexOf(digit)));

/**
 * A phone number as `+855…`, or null when it is none. Rosters write it in many ways: `012 345 678`, `012345678` that a spreadsheet
 * made `12345678`, `855 12…`, `+855 (0)12…`, Khmer digits. Numbers of other countries must begin with `+` or `00`.
 */
export function normalisePhone(text: string): string | null {
  const written = westernDigits(text.normalize('NFKC')).replace(/[\s().\-–/\u200b]/g, '').replace(/^00/, '+');
  if (!/^\+?\d+$/.test(written)) return null;
  const abroad = /^\+(?!855)([1-9]\d{7,14})$/.exec(written);
  if (abroad) return written;
  const national = written.replace(/^\+855|^855(?=0?\d{8,9}$)/, '').replace(/^0/, '');
  return !written.startsWith('+') || written.startsWith('+855') ? complete(national) : null;
}

/** Cambodian numbers have 8 or 9 digits after the 0. */
const complete = (national: string): string | null => (/^[1-9]\d{7,8}$/.test(national) ? `+855${national}` : null);
