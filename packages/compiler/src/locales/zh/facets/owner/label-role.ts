/** The role that a label gives the names behind it: 牵头单位 lead, 责任部门 do, 配合单位 with. */
import type { OwnerRole } from '../../../../types.ts';

const LEAD_LABEL = /牵头|主责|总负责|第一责任|主办|首责/;
const WITH_LABEL = /配合|协办|协同|协助|参与|参加|联办/;
const ROLE_LABEL =
  /^(?:总|主要)?(?:牵头|主责|总负责|第一责任|主办|首责|配合|协办|协同|协助|参与|参加|联办|落实|责任|负责|承办|实施|承担|执行|分管|具体|责任主体){1,2}(?:单位|部门|科室|处室|股室|部室|领导|人|主体|学院|单位及责任人|部门及责任人|单位（人）)?$/;
const MAX_LABEL = 12;

/** Role of a label, null when it announces something else. */
export function labelRole(label: string): OwnerRole | null {
  const word = label.trim();
  if (word.length < 2 || word.length > MAX_LABEL || !ROLE_LABEL.test(word)) return null;
  if (WITH_LABEL.test(word)) return 'with';
  return LEAD_LABEL.test(word) ? 'lead' : 'do';
}

/** Role that a bracket behind a name states, 牵头 in 保卫处（牵头）. */
export function remarkRole(remark: string): OwnerRole {
  if (WITH_LABEL.test(remark)) return 'with';
  return LEAD_LABEL.test(remark) ? 'lead' : 'do';
}
