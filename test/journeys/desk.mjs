// A desk: an office open in a browser without memory, signed in through the one page there is for it.
import { openBrowser } from './harness.mjs';
import { wordsOf } from './learner.mjs';

const switches = { km: 'ខ្មែរ, ភាសាខ្មែរ', fr: 'FR, Français', en: 'EN, English' };

/** The page at `path` of the office, as `account` sees it in `locale` at a desk's width. */
export async function atTheDesk(t, url, account, path, locale) {
  const browser = await openBrowser();
  t.after(() => browser.close());
  const page = await (await browser.newContext({ locale, viewport: { width: 1280, height: 800 }, acceptDownloads: true })).newPage();
  await comesToTheDesk(page, url, account, path, locale);
  return page;
}

/** Signs in on `page`, whatever browser it is of. */
export async function comesToTheDesk(page, url, { login, password }, path, locale) {
  await page.goto(`${url}/sign-in?next=${encodeURIComponent(path)}`);
  const field = wordsOf(locale);
  // Chosen on this device, it comes before the person's own language.
  await page.getByRole('button', { name: switches[locale] }).click();
  await page.getByLabel(field['signIn.login']).fill(login);
  await page.getByLabel(field['signIn.password'], { exact: true }).fill(password);
  await page.getByRole('button', { name: field['signIn.button'], exact: true }).click();
  await page.waitForURL(`**${path}`);
}
