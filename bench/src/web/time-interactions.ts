/** How long what a person does takes to be seen: the browser's own Event Timing, from the input to the frame that shows its effect. */
import type { Page } from 'playwright-core';

/** Runs in every page before its own scripts. Durations are in steps of 8 ms; what takes less than 16 is not told. */
export const WATCH = `
  window.__interactions = [];
  new PerformanceObserver((list) => {
    for (const { name, duration, interactionId } of list.getEntries())
      if (interactionId > 0) window.__interactions.push({ name, duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;
const LEAST_MS = 16;

/** The slowest of what `does` brings about, in ms; the least that is told where all were quicker. */
export async function timeInteractions(page: Page, does: (page: Page) => Promise<void>): Promise<number> {
  await page.evaluate('window.__interactions = []');
  await does(page);
  // Entries come after the frame that they are about.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 250)))');
  const seen = await page.evaluate('window.__interactions.map(({ duration }) => duration)');
  return Math.max(LEAST_MS, ...(seen as number[]));
}
