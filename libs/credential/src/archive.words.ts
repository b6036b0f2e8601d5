/** What stands at the front of every archive, for whoever finds it in twenty years. */
export const archiveReadme = (origin: string): string => `# ${origin}

## ភាសាខ្មែរ
បណ្ណសារនេះមានអ្វីៗទាំងអស់ដែលត្រូវការដើម្បីផ្ទៀងផ្ទាត់វិញ្ញាបនបត្រដែលផ្ដល់ដោយ ${origin} ទោះបីម៉ាស៊ីនមេនោះលែងមានក៏ដោយ។ វាគ្មានឈ្មោះ ឬព័ត៌មានផ្ទាល់ខ្លួនរបស់នរណាម្នាក់ទេ។

ផ្ទៀងផ្ទាត់ដោយកម្មវិធី Kru គ្មានអ៊ីនធឺណិត៖ \`npm run kru -- verify ឯកសារ --archive បណ្ណសារនេះ\`។ ឯកសារអាចជា PDF, JSON ឬ JSON Web Token។ ហត្ថលេខានៅតែផ្ទៀងផ្ទាត់បានជានិច្ច ប៉ុន្តែបញ្ជីស្ថានភាពមានសុពលភាពតែមួយថ្ងៃ៖ ក្រោយមក ស្ថានភាពគឺ «មិនដឹងចាប់ពីថ្ងៃ…» មិនមែន «មានសុពលភាព» ទេ។

## English
This archive holds all that is needed to check certificates given by ${origin}, even when that server is gone. It holds no name and no other personal data.

Check with Kru, without a network: \`npm run kru -- verify FILE --archive THIS_ARCHIVE\`. The file may be a PDF, JSON or a JSON Web Token. Signatures can be checked for ever; status lists live for a day: after that the status is "unknown since DATE", never "valid".

Check with other software: credentials are Open Badges 3.0 with a proof \`eddsa-rdfc-2022\` (W3C Data Integrity), or RS256 tokens.

| file | holds |
|---|---|
| \`manifest.json\` | the SHA-256 of every other file |
| \`trust.json\` | every institution with all keys it ever had, when each was retired or compromised, and the digests of what a compromised key signed before |
| \`did/\` | the same keys as did:web documents and as a JSON Web Key Set |
| \`status/\` | the signed Bitstring Status Lists |
| \`register/KEY.txt\` | for each key: SHA-256 of the canonical JSON (RFC 8785) of every credential, and of every token, that it signed, and how many institutions had to sign for that award |
| \`schemas/\`, \`contexts/\` | what credentials answer to, and the JSON-LD contexts they were signed with |

## Français
Cette archive contient tout ce qu’il faut pour vérifier les certificats délivrés par ${origin}, même lorsque ce serveur n’existe plus. Elle ne contient aucun nom ni aucune autre donnée personnelle.

Vérifier avec Kru, sans réseau : \`npm run kru -- verify FICHIER --archive CETTE_ARCHIVE\`. Le fichier peut être un PDF, du JSON ou un JSON Web Token. Les signatures se vérifient toujours ; les listes de statuts valent un jour : ensuite le statut est « inconnu depuis DATE », jamais « valide ».
`;
