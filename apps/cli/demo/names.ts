import type { Dice } from './dice.js';

/** Each name in both scripts, so that a person's two names say the same. */
const pairs = (text: string): [string, string][] => text.trim().split(/\s*,\s*/).map((pair) => pair.split(' ') as [string, string]);

const families = pairs(`សុខ Sok, ចាន់ Chan, ហេង Heng, លី Ly, គឹម Kim, សេង Seng, ឈុន Chhun, ឈឹម Chhim, កែវ Keo, ខៀវ Khiev, លឹម Lim, ម៉ៅ Mao,
  មាស Meas, នួន Nuon, អ៊ុក Ouk, អ៊ុំ Oum, ប៉ែន Pen, ផាន Phan, ពេជ្រ Pech, ប្រាក់ Prak, រស់ Ros, សំ Sam, ស៊ុន Sun, សៅ Sao, តាំង Taing, តាន់ Tan,
  ទេព Tep, ទូច Touch, វ៉ាន់ Vann, យឹម Yim, យិន Yin, អ៊ឹម Im, ញឹម Nhem, នុត Nut, ណុប Nop, ហុង Hong, ហួត Huot, ជា Chea, គង់ Kong, ឡុង Long,
  លាង Leang, ភួង Phuong, ព្រំ Prum, រ័ត្ន Roth, អ៊ុង Ung, វង្ស Vong, អ៊ូច Ouch, មុត Muth, ឌួង Duong, ស្រី Srey, ថាច់ Thach, នី Ny`);

const women = pairs(`សុភា Sophea, សុភាព Sopheap, ស្រីពៅ Sreypov, ស្រីមុំ Sreymom, ស្រីនាង Sreyneang, ស្រីលក្ខណ៍ Sreyleak, ចាន់ថា Chantha, បុប្ផា Bopha,
  ច័ន្ទធូ Chanthou, ធីតា Thida, រតនា Ratana, កល្យាណ Kalyan, ដាលីន Dalin, ម៉ាលី Maly, នារី Neary, និមល Nimol, ផល្លា Phalla, រស្មី Raksmey, សុខា Sokha,
  សុខលី Sokly, សុជាតា Socheata, សុម៉ាលី Somaly, វណ្ណា Vanna, លីដា Lida, លក្ខិណា Leakhena, ភារុំ Phearum, ពិសី Pisey, ចរិយា Chariya, ចិន្តា Chenda,
  ដាវី Davy, គន្ធា Kunthea, មករា Makara, មាលា Mealea, ម៉ូនីកា Monika, ណារ៉េត Nareth, ណាវី Navy, សុវណ្ណារី Sovannary, ស្រីស្រស់ Sreysros, ទេវី Tevy,
  វណ្ណី Vanny, វត្តី Vattey, រចនា Rachana, សុខុម Sokhom, សុធារី Sotheary, ចាន់នី Channy, សុផានី Sophany, ចន្ធី Chanthy, លីនដា Linda, កុលាប Kolap,
  ច័ន្ទរស្មី Chanreaksmey, ធារី Theary, វិច្ឆិកា Vicheka, ពុទ្ធី Puthy, សុនីតា Sonita`);

const men = pairs(`សុភ័ក្ត្រ Sopheak, សុវណ្ណ Sovann, សំណាង Samnang, វិសាល Visal, វុទ្ធី Vuthy, រិទ្ធី Rithy, ពិសិដ្ឋ Piseth, បូរិន Borin, បុរី Borey, ដារ៉ា Dara,
  មុនី Mony, ម៉េងហុង Menghong, គឹមហេង Kimheng, សុជាតិ Socheat, សុធា Sothea, វាសនា Veasna, វណ្ណៈ Vannak, ច័ន្ទដារ៉ា Chandara, ភារុណ Phearun,
  ភក្តី Pheakdey, រតនៈ Rattanak, សុខហេង Sokheng, សុខលាង Sokleang, ឧត្តម Oudom, វីរៈ Virak, ប៊ុនថន Bunthorn, ប៊ុនធឿន Bunthoeun, ប៊ុនលី Bunly,
  សារិន Sarin, សារ៉ាត់ Sarath, សុផល Sophal, កុសល Kosal, វណ្ណថា Vantha, ពន្លក Ponlok, រដ្ឋា Ratha, ណារិន Narin, ណារ៉ុង Narong, សុខុន Sokhon,
  ធារិទ្ធ Thearith, ធារ៉ា Theara, តារា Tara, វិជ្ជា Vichea, វឌ្ឍនា Vathana, យុទ្ធា Yuthea, ពិសាល Pisal, ភិរម្យ Phirum, មករា Makara, លីហេង Lyheng,
  ជីវ័ន Chivoan, សុវត្ថិ Sovath, កក្កដា Kakada, សីហា Seyha, ចាន់ថន Chanthorn, រក្សា Raksa`);

export interface Names { nameKm: string; nameLatin: string; gender: 'f' | 'm' }

/** A name for one person; `shareOfWomen` in 0..1. Family name first, as people are called. */
export function aName(dice: Dice, shareOfWomen: number): Names {
  const gender = dice.chance(shareOfWomen) ? 'f' : 'm';
  const [familyKm, familyLatin] = dice.pick(families);
  const [givenKm, givenLatin] = dice.pick(gender === 'f' ? women : men);
  return { nameKm: `${familyKm} ${givenKm}`, nameLatin: `${familyLatin} ${givenLatin}`, gender };
}
