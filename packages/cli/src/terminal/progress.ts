/** A bar on standard error for work that takes longer than a second. Redrawn only when it has something new to say. */
import { displayWidth } from '@taizhang/compiler';
import type { Terminal } from './terminal.ts';

const SILENT_MS = 1000;
const REDRAW_MS = 100;
const BAR_COLUMNS = 24;
const CLEAR_LINE = '\r\u001b[K';

export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #began: number;
  #drawn = 0;
  #visible = false;

  /** `total` is in any unit that `show` also counts in. */
  constructor(terminal: Terminal, total: number) {
    this.#terminal = terminal;
    this.#total = total;
    this.#began = terminal.now();
  }

  /** Says how much is done and what is being worked on. */
  async show(done: number, label: string): Promise<void> {
    const now = this.#terminal.now();
    if (!this.#terminal.err.isTerminal || now - this.#began < SILENT_MS || now - this.#drawn < REDRAW_MS)
      return;
    this.#drawn = now;
    this.#visible = true;
    const share = this.#total > 0 ? Math.min(1, done / this.#total) : 0;
    const full = Math.round(share * BAR_COLUMNS);
    const bar = '█'.repeat(full) + '░'.repeat(BAR_COLUMNS - full);
    const percent = `${Math.round(share * 100)}%`.padStart(4);
    const room = this.#terminal.width - BAR_COLUMNS - percent.length - 4;
    const shown = displayWidth(label) > room ? '' : label;
    await this.#terminal.err.write(`${CLEAR_LINE}${bar} ${percent}  ${shown}`);
  }

  /** Takes the bar away, so that something else can be written. */
  async clear(): Promise<void> {
    if (!this.#visible) return;
    this.#visible = false;
    this.#drawn = 0;
    await this.#terminal.err.write(CLEAR_LINE);
  }
}
