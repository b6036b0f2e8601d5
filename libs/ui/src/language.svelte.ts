import type { Locale, Text } from '@kru/contracts';

export const localeNames: Record<Locale, string> = { km: 'ភាសាខ្មែរ', en: 'English', fr: 'Français' };
export const localeList: readonly Locale[] = ['km', 'en', 'fr'];

const storageKey = 'kru.locale';
const isLocale = (value: unknown): value is Locale => value === 'km' || value === 'en' || value === 'fr';

/** Brings the words of one locale in; `language.use` waits for every catalogue that is not marked as able to come later. */
interface Catalogue { load(locale: Locale): Promise<void>; show(locale: Locale): void; later: boolean }

/** The language on the screen. Reading `current` in a component follows it. */
class Language {
  current = $state<Locale>('km');
  private started = false;
  private readonly catalogues = new Set<Catalogue>();

  /** What the person chose on this device; else the device's language where it is one of ours but English, which most phones speak by default; else Khmer. */
  preferred(): Locale {
    const chosen = localStorage.getItem(storageKey);
    if (isLocale(chosen)) return chosen;
    const device = navigator.language.slice(0, 2);
    return device === 'fr' ? 'fr' : 'km';
  }

  get chosen(): boolean { return isLocale(localStorage.getItem(storageKey)); }

  /** Switches the whole screen at once, when the words are here. @throws TypeError when they cannot be fetched (offline and never kept). */
  async use(locale: Locale, { remember = true } = {}): Promise<void> {
    const catalogues = [...this.catalogues];
    await Promise.all(catalogues.filter((catalogue) => !catalogue.later).map((catalogue) => catalogue.load(locale)));
    this.started = true;
    this.current = locale;
    for (const catalogue of catalogues) if (!catalogue.later) catalogue.show(locale);
    document.documentElement.lang = locale;
    if (remember) localStorage.setItem(storageKey, locale);
    // With those of a page that came while the first words were on their way.
    for (const catalogue of this.catalogues) if (catalogue.later || !catalogues.includes(catalogue)) this.bring(catalogue);
  }

  register(catalogue: Catalogue): void {
    this.catalogues.add(catalogue);
    if (this.started) this.bring(catalogue);
  }

  private bring(catalogue: Catalogue): void {
    void catalogue.load(this.current).then(() => catalogue.show(this.current), () => undefined);
  }
}

export const language = new Language();

/** The reader's language of a text that a document brings in all three. */
export const inLanguage = (text: Text): string => text[language.current];
