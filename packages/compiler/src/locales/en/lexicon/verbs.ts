/**
 * Verbs of plans in groups, base form; the other forms are made by rule.
 *
 * The group says what the verb's object is and whether a third person could check that it was done.
 */

export type VerbGroup = 'write' | 'set-up' | 'do' | 'change' | 'abstract' | 'explore';

export const VERB_GROUPS: Readonly<Record<VerbGroup, string>> = {
  // Objects are documents.
  write:
    'develop publish prepare draft produce write complete submit issue update revise adopt review refresh maintain design ' +
    'release compile approve finalise finalize create agree sign circulate print file keep document record present table ' +
    'ratify endorse rewrite translate author deliver',
  // Objects are mechanisms and activities.
  'set-up':
    'establish launch introduce run hold host organise organize operate convene pilot roll extend expand implement set form ' +
    'start begin open conduct carry undertake provide offer facilitate stage institute trial deploy mobilise mobilize ' +
    'coordinate administer chair relaunch reinstate reopen schedule arrange initiate commence lead ' +
    'continue',
  // Concrete work.
  do:
    'build install replace repair renew refurbish upgrade train recruit hire appoint plant buy purchase procure test ' +
    'inspect visit digitise digitize migrate close add collect answer respond process pay invest allocate award ' +
    'check clean convert transfer consolidate relocate apply report consult assess evaluate measure monitor map identify ' +
    'investigate analyse analyze commission negotiate secure fit resurface distribute supply decommission retire screen ' +
    'treat immunise vaccinate enrol enroll teach certify accredit construct remove retrofit restore serve send ' +
    'survey audit contact meet invite engage brief list register scan catalogue weed lend loan fund finance ' +
    'resolve clear fix mark paint light fence drain dredge sample calibrate lay connect switch move ' +
    'integrate automate redesign restructure recycle compost insulate rebuild demolish acquire lease let tender ' +
    'benchmark track log verify validate staff equip furnish stock rotate score rank publish ' +
    'advertise notify inform explain display upload post share host recover refund bill charge ' +
    'undergo attend participate join nominate elect vote convene refer escalate administer dispense discharge admit ' +
    'triage prescribe transport redevelop rezone license licence enforce prosecute seize transition separate ' +
    'use adapt address tackle handle manage simplify standardise standardize streamline modernise modernize reconfigure ' +
    'lobby liaise source obtain pursue assist amend gazette waive levy prune spray curate conserve sponsor remediate ' +
    'mitigate decarbonise electrify rewild regenerate interview canvass petition notarise insure hear phone grade mow reseal weigh count feed walk record film photograph collate wash vacuum polish number unveil pave ' +
    'gather bring put give make take hand ask show name tell sell save spend draw call read tidy sweep ' +
    'oversee supervise direct assign archive repaint disinfect sterilise sterilize flush rehearse evacuate simulate ' +
    'practise induct debrief encrypt patch merge repeal lodge announce alert warn advise fundraise terminate invoice ' +
    'reconcile subsidise subsidize heat reuse divert dispose chlorinate desilt erect constitute reconstitute donate ' +
    'interpret appraise define clarify determine decide incentivise reward commemorate perform finish conclude ' +
    'guarantee confirm remind ' +
    'wipe empty rinse scrub mop descale defrost sanitise sanitize discard lock unlock refill restock replenish pull push hang trim ' +
    'tighten lubricate grease swab retest retrain reissue redecorate reply request return reset shut unblock withdraw wrap ' +
    'instruct mentor coach dispatch dismantle acknowledge recommend reimburse isolate quarantine shred laminate transcribe ' +
    'order chase forward email label rake water weigh fill grit salt proofread reinspect reline relabel tag detect wear',
  // Count only with a figure.
  change:
    'increase reduce raise cut lower decrease double halve triple improve grow reach achieve attain exceed boost ' +
    'accelerate minimise minimize maximise maximize eliminate limit shorten lengthen widen narrow sustain ' +
    'fall rise stay stabilise stabilize attract retain generate shift lift hit',
  // Nobody can check these without more.
  abstract:
    'support promote strengthen enhance foster champion embed encourage work ensure strive empower inspire celebrate value ' +
    'recognise recognize nurture cultivate advance advocate help enable drive optimise optimize prioritise prioritize ' +
    'focus embrace respect protect commit deepen uphold shape become remain contribute collaborate partner listen ' +
    'understand learn act aspire believe reflect align leverage harness energise unlock transform ' +
    'safeguard preserve care stand look cement reinforce influence position want need aim ' +
    'intend hope wish welcome thrive benefit enjoy see say trust travel feel live experience belong',
  // May lead to nothing.
  explore: 'explore consider seek examine study scope research discuss',
};

/** Forms that no rule makes: base → third person, past, participle, ing. */
export const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  oversee: ['oversees', 'oversaw', 'overseen', 'overseeing'],
  build: ['builds', 'built', 'built', 'building'],
  rebuild: ['rebuilds', 'rebuilt', 'rebuilt', 'rebuilding'],
  buy: ['buys', 'bought', 'bought', 'buying'],
  teach: ['teaches', 'taught', 'taught', 'teaching'],
  write: ['writes', 'wrote', 'written', 'writing'],
  rewrite: ['rewrites', 'rewrote', 'rewritten', 'rewriting'],
  run: ['runs', 'ran', 'run', 'running'],
  hold: ['holds', 'held', 'held', 'holding'],
  set: ['sets', 'set', 'set', 'setting'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  undertake: ['undertakes', 'undertook', 'undertaken', 'undertaking'],
  undergo: ['undergoes', 'underwent', 'undergone', 'undergoing'],
  lead: ['leads', 'led', 'led', 'leading'],
  pay: ['pays', 'paid', 'paid', 'paying'],
  lay: ['lays', 'laid', 'laid', 'laying'],
  send: ['sends', 'sent', 'sent', 'sending'],
  lend: ['lends', 'lent', 'lent', 'lending'],
  spend: ['spends', 'spent', 'spent', 'spending'],
  meet: ['meets', 'met', 'met', 'meeting'],
  keep: ['keeps', 'kept', 'kept', 'keeping'],
  sell: ['sells', 'sold', 'sold', 'selling'],
  tell: ['tells', 'told', 'told', 'telling'],
  take: ['takes', 'took', 'taken', 'taking'],
  make: ['makes', 'made', 'made', 'making'],
  give: ['gives', 'gave', 'given', 'giving'],
  bring: ['brings', 'brought', 'brought', 'bringing'],
  put: ['puts', 'put', 'put', 'putting'],
  cut: ['cuts', 'cut', 'cut', 'cutting'],
  fit: ['fits', 'fitted', 'fitted', 'fitting'],
  let: ['lets', 'let', 'let', 'letting'],
  hit: ['hits', 'hit', 'hit', 'hitting'],
  light: ['lights', 'lit', 'lit', 'lighting'],
  grow: ['grows', 'grew', 'grown', 'growing'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  show: ['shows', 'showed', 'shown', 'showing'],
  seek: ['seeks', 'sought', 'sought', 'seeking'],
  become: ['becomes', 'became', 'become', 'becoming'],
  read: ['reads', 'read', 'read', 'reading'],
  understand: ['understands', 'understood', 'understood', 'understanding'],
  feel: ['feels', 'felt', 'felt', 'feeling'],
  stand: ['stands', 'stood', 'stood', 'standing'],
  sweep: ['sweeps', 'swept', 'swept', 'sweeping'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  rise: ['rises', 'rose', 'risen', 'rising'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  table: ['tables', 'tabled', 'tabled', 'tabling'],
};

/** Past forms of common verbs that plans do not use in the base form: what a report says happened. */
export const PAST_WORDS =
  'won went came became began met made took gave got kept left lost spent brought thought found grew ' +
  'tested missed remained continued welcomed faced experienced celebrated enjoyed';

/** Double their last consonant before -ed and -ing. */
export const DOUBLING: ReadonlySet<string> = new Set(
  'plan submit commit admit refer map fit stop equip enrol control transfer ship log program let set cut put run sum scan'.split(
    ' ',
  ),
);

/** Objects that nobody can check, whatever the verb: create a culture, deliver excellence, provide opportunities. */
export const ABSTRACT_OBJECTS: ReadonlySet<string> = new Set(
  (
    'focus culture environment opportunity opportunities conditions sense commitment approach care value values confidence ' +
    'excellence experience experiences life lives community communities future place places awareness perception ' +
    'perceptions quality wellbeing resilience trust relationships relationship leadership mindset understanding vision ' +
    'potential ambition best outcomes impact standards change prosperity growth inclusion diversity equity innovation ' +
    'collaboration dialogue engagement voice voices pride identity integrity accountability transparency work role'
  ).split(' '),
);
