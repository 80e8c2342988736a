/**
 * Styles that the component library writes while it runs (the page stands still behind a dialog) carry the page's nonce too.
 * Most are given it by `ConfigProvider`; those of scroll locking are not, so what writes them finds it by itself.
 */
import type { Plugin } from 'vite';

const WRITER = /@rc-component[\\/]util[\\/](?:es|lib)[\\/]Dom[\\/]dynamicCSS\.js$/u;
const GIVEN = 'if (csp?.nonce) {\n    styleNode.nonce = csp?.nonce;';
const FOUND = `const nonce = csp?.nonce ?? document.querySelector('meta[property="csp-nonce"]')?.nonce;
  if (nonce) {
    styleNode.nonce = nonce;`;

export function lateStyles(): Plugin {
  return {
    name: 'late-styles',
    apply: 'build',
    transform: {
      filter: { id: WRITER },
      handler(code) {
        // A release that writes it otherwise has to be looked at.
        if (!code.includes(GIVEN))
          this.error('dynamicCSS.js of @rc-component/util reads differently now: see late-styles.ts');
        return { code: code.replace(GIVEN, FOUND), map: null };
      },
    },
  };
}
