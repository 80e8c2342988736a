/** What a word may be good for, as bits: one look-up per word tells every parser whether it has any business there. */
export const WordClass = {
  /** one, twelve, dozen, hundred, million */
  number: 1 << 0,
  /** january, jan */
  month: 1 << 1,
  /** monday, mondays */
  weekday: 1 << 2,
  /** day, weeks, quarter, term */
  period: 1 << 3,
  /** daily, quarterly, annual */
  cadence: 1 << 4,
  /** each, every, per */
  every: 1 << 5,
  /** by, before, until, within, from, during: may open a date */
  dating: 1 << 6,
  /** end, start, mid, early, first, half, q3, fy: part of a date */
  edge: 1 << 7,
  /** Head of an organisation's name: council, department, team */
  organisation: 1 << 8,
  /** Head of a post's name: director, manager, officers */
  post: 1 << 9,
  /** will, shall, must, should, may */
  modal: 1 << 10,
  /** be, is, are, was, have, has, do */
  auxiliary: 1 << 11,
  /** Head of a document's name: plan, report, policy */
  document: 1 << 12,
  /** Head of a mechanism's or activity's name: programme, committee, campaign */
  mechanism: 1 << 13,
  /** Ends a noun phrase: prepositions, conjunctions, relative words */
  boundary: 1 << 14,
  /** the, a, our, its, this */
  determiner: 1 << 15,
  /** Base form of a verb of plans */
  verb: 1 << 16,
  /** Third person: publishes */
  verbS: 1 << 17,
  /** Past or participle: published */
  verbEd: 1 << 18,
  /** publishing */
  verbIng: 1 << 19,
  /** regularly, periodically, promptly */
  vague: 1 << 20,
  /** times, sessions, meetings: what is counted when a frequency is stated */
  event: 1 << 21,
  /** litres, hours, km: measures, never counts of events */
  measure: 1 << 22,
  /** we, it, they, this */
  pronoun: 1 << 23,
  /** residents, students, everyone: who gains, not who acts */
  beneficiary: 1 << 24,
  /** section, goal, phase, level: the number behind it is a name */
  numbered: 1 << 25,
  /** least, most, than, about, over, minimum: part of a comparator */
  comparator: 1 << 26,
  /** staff, employees, members: people of the organisation */
  people: 1 << 27,
  /** once, twice */
  once: 1 << 28,
  /** Describes rather than names: new, regular, public */
  adjective: 1 << 29,
  /** a, the, on, round, half: may open a frequency besides every and the adverbs */
  recurring: 1 << 30,
} as const;
