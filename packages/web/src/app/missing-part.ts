/**
 * A part of the app that could not be fetched: the server is away, or it was upgraded since the page was opened and has
 * parts of other names. Away: the page says so, and stays. Upgraded: it is loaded anew, once; what was typed is kept.
 */
import { OfflineError } from '../api/problem.ts';

const KEY = 'taizhang.reloadedAt';
/** Parts that are missing again right after a reload are missing for another reason, which the page then shows. */
const AGAIN_AFTER_MS = 30_000;

/** To load a page by: where a part of it is missing, the server is away or the page is about to be loaded anew. */
export function fetchedPart<T>(load: () => Promise<T>): () => Promise<T> {
  return () =>
    load().catch(async (error: unknown) => {
      // By another name than the browser's: the router would load the page anew, also while nothing can be loaded.
      if (!(await serverAnswers())) throw new OfflineError();
      throw error;
    });
}

export function reloadAfterUpgrade(now: () => number): void {
  window.addEventListener('vite:preloadError', () => {
    void reloadOnce(now);
  });
}

async function reloadOnce(now: () => number): Promise<void> {
  if (!(await serverAnswers())) return;
  const last = Number(sessionStorage.getItem(KEY) ?? 0);
  if (now() - last < AGAIN_AFTER_MS) return;
  sessionStorage.setItem(KEY, String(now()));
  location.reload();
}

/** Loads the page anew where that would show something: a browser that reaches nothing shows a page of its own. */
export async function reloadIfReached(): Promise<void> {
  if (await serverAnswers()) location.reload();
}

async function serverAnswers(): Promise<boolean> {
  try {
    const { ok } = await fetch('/', { method: 'HEAD', cache: 'no-store' });
    return ok;
  } catch {
    return false;
  }
}
