/** Last words of the names of documents and of mechanisms. Singular; the plural counts too. */

export const DOCUMENT_HEADS =
  'plan strategy report policy framework guidance guideline toolkit handbook manual register inventory catalogue catalog ' +
  'directory charter code protocol procedure case roadmap map brochure leaflet newsletter specification agreement ' +
  'memorandum checklist template statement summary brief briefing paper guide prospectus curriculum syllabus bylaw ' +
  'by-law regulation regulations standard standards minutes log dashboard scorecard schedule timetable calendar masterplan ' +
  'blueprint prospectus ledger list booklet poster video proposal contract mou terms dataset database bulletin ' +
  'statement account budget bid application matrix methodology index pack';

/** Things set up or run. */
export const MECHANISM_HEADS =
  'programme program scheme forum network committee group taskforce panel partnership system platform service hub ' +
  'café cafe garden campaign initiative competition festival project pilot fund helpline hotline portal process meeting workshop training ' +
  'course exercise drill audit survey inspection conference club award mechanism arrangement event exhibition fair ' +
  'consultation review assessment evaluation academy apprenticeship bursary scholarship grant loan app website site ' +
  'mentoring induction clinic class session seminar webinar roadshow tour celebration day week month ' +
  'challenge board alliance team model pathway centre center lab laboratory tracker monitoring appraisal ' +
  'rota roster exchange placement internship residency screening immunisation vaccination census healthcheck lecture contest camp fair talks hackathon trial storytime orchard playscheme mentorship helpdesk';
