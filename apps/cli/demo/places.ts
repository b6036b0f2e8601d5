/**
 * Cambodia's 25 provinces, and some of its districts and communes, with their official codes. Facts of the gazetteer of
 * NCDD (the National Committee for Sub-National Democratic Development), as kept by the open project dwilkie/pumi (MIT licence).
 * A code's length says its level: two digits a province, four a district, six a commune.
 */
const gazetteer = `
01 បន្ទាយមានជ័យ|Banteay Meanchey
0102 មង្គលបូរី|Mongkol Borei
010201 បន្ទាយនាង|Banteay Neang
010205 គយម៉ែង|Koy Maeng
010210 សំបួរ|Sambuor
0106 សិរីសោភ័ណ|Serei Saophoan
010602 កំពង់ស្វាយ|Kampong Svay
010607 ព្រះពន្លា|Preah Ponlea
02 បាត់ដំបង|Battambang
0203 បាត់ដំបង|Battambang
020301 ទួលតាឯក|Tuol Ta Ek
020308 វត្តគរ|Wat Kor
020310 ស្វាយប៉ោ|Svay Por
0205 ឯកភ្នំ|Aek Phnum
020501 ព្រែកនរិន្ទ|Preaek Norint
020505 ពាមឯក|Peam Aek
03 កំពង់ចាម|Kampong Cham
0307 កងមាស|Kang Meas
030701 អង្គរបាន|Angkor Ban
030704 ពាមជីកង|Peam Chi Kang
030708 រកាអារ|Roka Ar
0308 កោះសូទិន|Kaoh Soutin
030802 កោះសូទិន|Kaoh Sotin
030804 មហាលាភ|Moha Leaph
04 កំពង់ឆ្នាំង|Kampong Chhnang
0403 កំពង់ឆ្នាំង|Kampong Chhnang
040301 ផ្សារឆ្នាំង|Phsar Chhnang
040302 កំពង់ឆ្នាំង|Kampong Chhnang
0405 កំពង់ត្រឡាច|Kampong Tralach
040504 កំពង់ត្រឡាច|Kampong Tralach
040505 លង្វែក|Longveaek
05 កំពង់ស្ពឺ|Kampong Speu
0505 ឧដុង្គ|Odongk
050501 ចាន់សែន|Chan Saen
050511 វាំងចាស់|Veang Chas
0507 សំរោងទង|Samraong Tong
050707 សំរោងទង|Samraong Tong
050714 ទំព័រមាស|Tumpoar Meas
06 កំពង់ធំ|Kampong Thom
0602 កំពង់ស្វាយ|Kampong Svay
060204 កំពង់ស្វាយ|Kampong Svay
060208 ត្បែង|Tbaeng
0603 ស្ទឹងសែន|Stueng Saen
060302 កំពង់ធំ|Kampong Thum
060309 អាចារ្យលាក់|Achar Leak
07 កំពត|Kampot
0707 ទឹកឈូ|Tuek Chhou
070701 បឹងទូក|Boeng Tuk
070707 កោះតូច|Kaoh Touch
0708 កំពត|Kampot
070801 កំពង់កណ្ដាល|Kampong Kandal
070803 កំពង់បាយ|Kampong Bay
08 កណ្ដាល|Kandal
0802 កៀនស្វាយ|Kien Svay
080201 បន្ទាយដែក|Banteay Daek
080206 គគីរ|Kokir
0811 តាខ្មៅ|Ta Khmau
081101 តាក្ដុល|Ta Kdol
081104 តាខ្មៅ|Ta Khmao
081105 ព្រែកហូរ|Prek Ho
09 កោះកុង|Koh Kong
0904 ខេមរភូមិន្ទ|Khemara Phoumin
090401 ស្មាច់មានជ័យ|Smach Mean Chey
090402 ដងទង់|Dang Tong
0906 ស្រែអំបិល|Srae Ambel
090604 ជ្រោយស្វាយ|Chrouy Svay
090606 ស្រែអំបិល|Srae Ambel
10 ក្រចេះ|Kratié
1002 ក្រចេះ|Kracheh
100209 ក្រចេះ|Kracheh
100211 រកាកណ្ដាល|Roka Kandal
1004 សំបូរ|Sambour
100404 កោះខ្ញែរ|Kaoh Khnhaer
100407 សំបូរ|Sambour
11 មណ្ឌលគិរី|Mondulkiri
1102 កោះញែក|Kaoh Nheaek
110204 សុខសាន្ត|Sokh Sant
110206 ស្រែសង្គម|Srae Sangkum
1104 ពេជ្រាដា|Pech Chreada
110402 ពូជ្រៃ|Pu Chrey
110404 ប៊ូស្រា|Bu Sra
12 ភ្នំពេញ|Phnom Penh
1207 ឫស្សីកែវ|Russey Keo
120703 ស្វាយប៉ាក|Svay Pak
120706 ឫស្សីកែវ|Ruessei Kaev
1208 សែនសុខ|Saensokh
120801 ភ្នំពេញថ្មី|Phnom Penh Thmei
120802 ទឹកថ្លា|Tuek Thla
120803 ឃ្មួញ|Khmuonh
1210 ជ្រោយចង្វារ|Chraoy Chongvar
121001 ជ្រោយចង្វារ|Chrouy Changvar
121002 ព្រែកលៀប|Preaek Lieb
1212 ច្បារអំពៅ|Chbar Ampov
121203 និរោធ|Nirouth
121204 ព្រែកប្រា|Preaek Pra
13 ព្រះវិហារ|Preah Vihear
1305 រវៀង|Rovieng
130502 រស្មី|Reaksmei
130504 រុងរឿង|Rung Roeang
1308 ព្រះវិហារ|Preah Vihear
130801 កំពង់ប្រណាក|Kampong Pranak
130802 ប៉ាលហាល|Pal Hal
14 ព្រៃវែង|Prey Veng
1410 ព្រៃវែង|Prey Veng
141001 បារាយណ៍|Baray
141003 កំពង់លាវ|Kampong Leav
1413 ស្វាយអន្ទរ|Svay Antor
141305 មេបុណ្យ|Me Bon
141310 ស្វាយអន្ទរ|Svay Antor
15 ពោធិ៍សាត់|Pursat
1503 ក្រគរ|Krakor
150305 កំពង់លួង|Kampong Luong
150311 ត្នោតជុំ|Tnaot Chum
1505 ពោធិ៍សាត់|Pursat
150503 លលកស|Lolok Sa
150505 ព្រៃញី|Prey Nhi
16 រតនគិរី|Ratanakiri
1602 បានលុង|Ban Lung
160201 កាចាញ|Kachanh
160203 យក្ខឡោម|Yeak Laom
1604 កូនមុំ|Koun Mom
160401 សិរីមង្គល|Serei Mongkol
160405 ត្រពាំងច្រេស|Trapeang Chres
17 សៀមរាប|Siem Reap
1707 ពួក|Puok
170707 ល្វា|Lvea
170710 ពួក|Puok
170712 រើល|Reul
1709 ប្រាសាទបាគង|Prasat Bakong
170902 បាគង|Bakong
170908 រលួស|Roluos
1710 សៀមរាប|Siem Reap
171001 ស្លក្រាម|Sla Kram
171002 ស្វាយដង្គំ|Svay Dankum
171004 សាលាកំរើក|Sala Kamreuk
171009 សៀមរាប|Siem Reab
1711 សូទ្រនិគម|Soutr Nikom
171102 ដំដែក|Dam Daek
171109 សំរោង|Samraong
18 ព្រះសីហនុ|Preah Sihanouk
1802 ព្រៃនប់|Prey Nob
180207 ព្រៃនប់|Prey Nob
180208 រាម|Ream
180214 វាលរេញ|Veal Renh
1804 កំពង់សីលា|Kampong Seila
180401 ចំការហ្លួង|Chamkar Luong
180402 កំពង់សីលា|Kampong Seila
19 ស្ទឹងត្រែង|Stung Treng
1904 ស្ទឹងត្រែង|Stueng Traeng
190401 ស្ទឹងត្រែង|Stueng Traeng
190403 ព្រះបាទ|Preah Bat
1905 ថាឡាបរិវ៉ាត់|Thala Barivat
190502 ចំការលើ|Chamkar Leu
190511 ថាឡាបរិវ៉ាត់|Thala Barivat
20 ស្វាយរៀង|Svay Rieng
2005 ស្វាយជ្រំ|Svay Chrum
200502 បាសាក់|Basak
200514 ស្វាយជ្រំ|Svay Chrum
2006 ស្វាយរៀង|Svay Rieng
200601 ស្វាយរៀង|Svay Rieng
200605 ចេក|Chek
21 តាកែវ|Takéo
2102 បាទី|Bati
210201 ចំបក់|Chambak
210213 ត្នោត|Tnaot
2108 ដូនកែវ|Doun Kaev
210801 បារាយណ៍|Baray
210802 រកាក្នុង|Roka Knong
2109 ត្រាំកក់|Tram Kak
210901 អង្គតាសោម|Angk Ta Saom
210912 តាភេម|Ta Phem
22 ឧត្ដរមានជ័យ|Oddar Meanchey
2201 អន្លង់វែង|Anlong Veaeng
220101 អន្លង់វែង|Anlong Veaeng
220103 ត្រពាំងតាវ|Trapeang Tav
2204 សំរោង|Samraong
220404 សំរោង|Samraong
220405 អូរស្មាច់|Ou Smach
23 កែប|Kep
2301 ដំណាក់ចង្អើរ|Damnak Chang'aeur
230101 អង្កោល|Angkaol
230103 ពងទឹក|Pong Tuek
2302 កែប|Kaeb
230201 កែប|Kaeb
230202 ព្រៃធំ|Prey Thum
24 ប៉ៃលិន|Pailin
2401 ប៉ៃលិន|Pailin
240101 ប៉ៃលិន|Pailin
240103 ទួលល្វា|Tuol Lvea
2402 សាលាក្រៅ|Sala Krau
240201 សាលាក្រៅ|Sala Krau
240203 ស្ទឹងកាច់|Stueng Kach
25 ត្បូងឃ្មុំ|Tboung Khmum
2506 សួង|Suong
250601 សួង|Suong
250602 វិហារលួង|Vihear Luong
2507 ត្បូងឃ្មុំ|Tboung Khmum
250706 ជប់|Chob
250714 ទន្លេបិទ|Tonle Bet
`;

export interface GazetteerPlace { code: string; nameKm: string; nameLatin: string }

/** The places named above, parents before children. */
export const knownPlaces: readonly GazetteerPlace[] = gazetteer.trim().split('\n').map((line) => {
  const [, code, nameKm, nameLatin] = /^(\d+) ([^|]+)\|(.+)$/.exec(line)!;
  return { code: code!, nameKm: nameKm!, nameLatin: nameLatin! };
});

/** Pagodas beside which schools stand, and after which they are named. */
export const pagodas: readonly (readonly [string, string])[] = [
  ['វត្តភ្នំ', 'Wat Phnom'], ['វត្តបូព៌', 'Wat Bo'], ['វត្តដំណាក់', 'Wat Damnak'], ['វត្តកណ្ដាល', 'Wat Kandal'], ['វត្តចាស់', 'Wat Chas'],
  ['វត្តថ្មី', 'Wat Thmei'], ['វត្តស្វាយ', 'Wat Svay'], ['វត្តពោធិ៍', 'Wat Pou'], ['វត្តចំប៉ា', 'Wat Champa'], ['វត្តឈូក', 'Wat Chhuk'],
  ['វត្តខ្សាច់', 'Wat Khsach'], ['វត្តកោះ', 'Wat Kaoh'], ['វត្តព្រែក', 'Wat Preaek'], ['វត្តអង្គ', 'Wat Angk'], ['វត្តបឹង', 'Wat Boeng'],
  ['វត្តទួល', 'Wat Tuol'], ['វត្តត្នោត', 'Wat Tnaot'], ['វត្តពង្រ', 'Wat Pongro'], ['វត្តជ្រៃ', 'Wat Chrey'], ['វត្តគរ', 'Wat Kor'],
];
