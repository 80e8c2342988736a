/** Of the program that read a plan: kept with what it found. Follows `package.json`, held by a test. */
export const COMPILER_VERSION = '0.1.0';
