/** Small words: what opens, ends or colours a phrase. */

export const MODALS =
  "will shall must should may might can could would we'll i'll they'll you'll he'll she'll it'll who'll we’ll i’ll they’ll you’ll he’ll she’ll it’ll who’ll";
export const AUXILIARIES =
  'be is are was were been being am has have had do does did isn aren wasn weren hasn haven ll ve re';
export const DETERMINERS =
  'the a an our its their his her this that these those each every all any some both another no your my';
export const PRONOUNS = 'we they it i you he she us them who which what there';

/** Prepositions, conjunctions and relative words end a noun phrase. */
export const BOUNDARIES =
  'of in on at by for from to with without within into onto over under between among across through throughout during ' +
  'before after until till since against towards toward upon via per plus including include includes excluding except ' +
  'and or but nor so that which who whose whom where when while whilst if as than because although though unless ' +
  'is are was were be been being has have had will shall must should may might can could would not also then only ' +
  'outside inside about around along alongside behind beyond near off out up down again further each every either neither both back away online together outdoors overall elsewhere ' +
  'who what how why there here following regarding concerning based using due';

/** Describe what is named: skipped when looking for the head of a phrase, never the head. */
export const ADJECTIVES =
  'new additional further regular public local national regional annual joint key major minor small large first second ' +
  'third initial final full draft revised updated improved existing current digital online free safe accessible ' +
  'affordable sustainable strategic operational corporate internal external independent comprehensive detailed ' +
  'formal informal better best more many several various relevant appropriate different other next last such long short ' +
  'high low strong clear open consistent effective efficient inclusive innovative integrated';

/** May open a date or a deadline. */
export const DATING =
  'by before until till within from during in on after between since throughout starting beginning commencing ' +
  'effective for over at no not latest ahead prior following upon late early mid end due as';

/** May open a frequency: a week, the year, on Fridays, round the clock, half-yearly. */
export const RECURRING = 'a an the this on round around half bi semi mid';

/** Parts of dates beside months and years. */
export const EDGES =
  'end start beginning middle mid early late close half first second third fourth quarter q h fy christmas easter ' +
  'financial fiscal calendar academic school spring summer autumn winter fall year month week eoy eofy';

/** Parts of comparators. */
export const COMPARATORS =
  'least most than about around approximately approx roughly circa some nearly almost over above under below exceeding ' +
  'exceed minimum maximum min max up to beyond less fewer more or total between';

/** Sound like a frequency and are none. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  (
    'regularly periodically frequently routinely occasionally continually continuously promptly ongoing timely ' +
    'intermittently sporadically swiftly'
  ).split(' '),
);

/** The same in several words; first word first. */
export const VAGUE_PHRASES: readonly (readonly string[])[] = [
  ['regular', 'basis'],
  ['from', 'time', 'to', 'time'],
  ['as', 'soon', 'as', 'possible'],
  ['as', 'needed'],
  ['as', 'required'],
  ['as', 'necessary'],
  ['as', 'appropriate'],
  ['where', 'necessary'],
  ['when', 'necessary'],
  ['when', 'required'],
  ['in', 'due', 'course'],
  ['at', 'regular', 'intervals'],
  ['as', 'and', 'when'],
];

/** Counted when a frequency is stated: at least 4 trips a week, 12 sessions a year. */
export const EVENTS =
  'time times session sessions meeting meetings workshop workshops event events visit visits trip trips talk talks tour ' +
  'tours inspection inspections review reviews survey surveys drill drills exercise exercises report reports issue issues ' +
  'edition editions newsletter newsletters class classes course courses training trainings lecture lectures exhibition ' +
  'exhibitions concert concerts performance performances campaign campaigns check checks audit audits test tests ' +
  'walkabout walkabouts surgery surgeries briefing briefings forum forums webinar webinars update updates screening ' +
  'screenings clinic clinics day days conference conferences seminar seminars camp camps competition competitions ' +
  'consultation consultations round rounds cycle cycles walk walks patrol patrols sample samples bulletin bulletins';

/** Measures: a figure in them per period is an amount, not a frequency. */
export const MEASURES =
  'litre litres liter liters gallon gallons hour hours minute minutes km kilometre kilometres kilometer kilometers mile miles metre metres ' +
  'meter meters tonne tonnes ton tons kg hectare hectares acre acres kwh mwh gwh kw mw gw pound pounds dollar dollars euro ' +
  'euros percent percentage point points per cent pence cents degree degrees sqm m2 gb tb';

/** Behind these a number is a name: Section 4, Goal 2, Year 7, Covid 19. */
export const NUMBERED =
  'section goal objective priority phase tier stage grade band appendix annex chapter page figure table step level version ' +
  'part article schedule act rule class type category theme pillar action strategy outcome key-stage scope room ward zone ' +
  'route highway lot number no nos item paragraph clause iso en bs year-group years aged age ages top scenario option ' +
  'milestone workstream building block unit covid vision agenda sdg sdgs form ks';
