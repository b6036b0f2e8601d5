const browsers: [RegExp, string][] = [[/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/SamsungBrowser/, 'Samsung Internet'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']];
const systems: [RegExp, string][] = [[/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']];
const first = (names: [RegExp, string][], agent: string): string => names.find(([sign]) => sign.test(agent))?.[1] ?? '';

/** `Chrome · Android` out of what a browser says of itself; empty when it says nothing known. */
export const deviceName = (agent: string): string => [first(browsers, agent), first(systems, agent)].filter(Boolean).join(' · ');
