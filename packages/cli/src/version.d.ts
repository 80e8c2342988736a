/** The package's version, put in by the bundler. */
declare const TAIZHANG_VERSION: string;
