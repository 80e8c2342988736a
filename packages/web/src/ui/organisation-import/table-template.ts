/** A table to fill in, with the header names that the import reads, in a form that spreadsheets open as it is. */
export const TEMPLATE =
  '\uFEFF单位,上级单位,单位类别,单位别名,岗位,负责人,姓名,工号,联系方式,角色,任职日期\r\n临湖市图书馆,,单位,市图书馆;本馆,馆长,是,周明远,L001,,领导,2026-01-01\r\n办公室,临湖市图书馆,部门,馆办,督查专员,,姜子良,L005,,督办,2026-01-01\r\n';
