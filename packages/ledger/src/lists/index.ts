export { listRegister, type FieldFilter, type ListInput, type RegisterPage } from './list-register.ts';
export { listColumns } from './columns-of.ts';
