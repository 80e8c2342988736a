/** Last words of the names of those who do things. Singular; the plural with s counts too. */

/** Units and bodies. */
export const ORGANISATION_HEADS =
  'council department division directorate office unit team service services agency authority trust library university ' +
  'college school hospital board foundation partnership association society group taskforce committee cabinet panel ' +
  'commission ministry bureau company corporation institute faculty centre center secretariat branch ward clinic ' +
  'museum gallery archive archives registry senate parliament assembly court union charity fund network alliance ' +
  'consortium forum federation district borough county city town state government laboratory academy press police ' +
  'constabulary museum publisher contractor supplier provider operator subcommittee directorates hq headquarters ' +
  'practice practices surgery pharmacy depot station garage studio workshop boards regulator ombudsman utility utilities ' +
  'resources finance procurement communications marketing estates facilities payroll governance safeguarding hr it ict';

/** Posts. */
export const POST_HEADS =
  'director manager officer head chief executive coordinator co-ordinator lead leader dean provost chancellor registrar ' +
  'principal treasurer librarian secretary chair chairperson chairman president minister mayor administrator controller ' +
  'supervisor superintendent engineer inspector planner accountant auditor nurse matron consultant adviser advisor ' +
  'analyst curator archivist governor trustee warden commissioner clerk solicitor architect technician teacher ' +
  'headteacher lecturer professor ceo cfo coo cio cto sro cso partner owner champion steward ranger';

/** People of the organisation, when they act: each of them, or all. */
export const PEOPLE =
  'staff employees members managers councillors volunteers clinicians teachers officers trustees';

/** Who gains from the work; a sentence about them tells an outcome. */
export const BENEFICIARIES =
  'resident residents people everyone everybody student students learner learners patient patients child children ' +
  'community communities customer customers visitor visitors user users reader readers citizen citizens family families ' +
  'pupil pupils business businesses household households carer carers tenant tenants graduate graduates parent parents ' +
  'neighbourhood neighbourhoods neighborhood public women girls men boys adults youth society generation generations ' +
  'economy environment town district borough city county region place places';

/** Stand before an organisation's name for all of its kind. */
export const EACH_WORDS: ReadonlySet<string> = new Set(['each', 'every', 'all']);
