/** Words that stand where an owner should and name nobody: each reader takes them to mean somebody else. */
export const NAMELESS: ReadonlySet<string> = new Set([
  '有关部门',
  '有关单位',
  '有关方面',
  '有关科室',
  '相关部门',
  '相关单位',
  '相关科室',
  '相关处室',
  '相关方面',
  '相关人员',
  '有关人员',
  '专人',
  'relevant departments',
  'relevant units',
  'relevant parties',
  'relevant staff',
  'relevant agencies',
  'the relevant departments',
  'all concerned',
  'stakeholders',
  'appropriate staff',
]);

/** The same at the head of a clause, where the compiler saw no name of a unit: 由相关科室…, 有关部门每季度…. */
export const NAMELESS_WORDS =
  /(?<=^|[，,。；;由请])(?:各?有关|各?相关)(?:职能|责任|业务)?(?:部门|单位|科室|处室|方面|人员)|\b(?:all )?(?:the )?(?:relevant|concerned|appropriate) (?:departments|units|agencies|parties|staff)\b/u;
