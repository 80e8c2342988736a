/** Kinds of files that plans come in: what the file dialog offers first. What a file is, the server judges by its content. */
export const PLAN_FILES = '.docx,.doc,.pdf,.xlsx,.xls,.ods,.csv,.html,.htm,.md,.txt,.rtf';
