/** A page opened before the server was upgraded asks for parts that are no longer there: it is loaded anew, once. */
const KEY = 'taizhang.reloadedAt';
/** Parts that are missing again right after a reload are missing for another reason, which the page then shows. */
const AGAIN_AFTER_MS = 30_000;

export function reloadAfterUpgrade(now: () => number): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    if (now() - last < AGAIN_AFTER_MS) return;
    sessionStorage.setItem(KEY, String(now()));
    event.preventDefault();
    location.reload();
  });
}
