export { createOrganisation, type NewOrganisation } from './create-organisation.ts';
export {
  changeUnit,
  closeUnit,
  createUnit,
  moveUnit,
  type NewUnit,
  type UnitChange,
} from './unit-commands.ts';
export { changePost, closePost, createPost, type NewPost, type PostChange } from './post-commands.ts';
export {
  addPerson,
  changePerson,
  erasePerson,
  type NewPerson,
  type PersonChange,
} from './person-commands.ts';
export {
  delegate,
  endDelegation,
  endHolding,
  grantRole,
  handOver,
  revokeRole,
  startHolding,
  type HandOver,
  type NewDelegation,
  type NewGrant,
  type NewHolding,
} from './office-commands.ts';
export { makeDirectory, type Owner, type OwnerDirectory } from './owner-directory.ts';
export { resolveOwners, resolveText, type OwnerResolution, type ResolveOptions } from './resolve-owners.ts';
export { rememberOwner, type OwnerAnswer } from './remember-owner.ts';
export { importOrganisation, type Counted, type ImportCounts } from './import/import-organisation.ts';
export type { ColumnId, TableRow } from './import/read-rows.ts';
