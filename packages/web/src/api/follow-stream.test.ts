import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { followStream } from './follow-stream.ts';

class Source extends EventTarget {
  readyState = 1;
  close(): void {
    this.readyState = 2;
  }
  tell(kind: string): void {
    this.dispatchEvent(new Event(kind));
  }
  giveUp(): void {
    this.readyState = 2;
    this.tell('error');
  }
}

describe('a followed stream', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const follow = () => {
    const opened: Source[] = [];
    const onChange = vi.fn();
    const end = followStream({ url: '/live', kinds: ['change'], onChange }, () => {
      const source = new Source();
      opened.push(source);
      return source as unknown as EventSource;
    });
    const last = (): Source => opened.at(-1) as Source;
    return { opened, last, onChange, end };
  };

  it('tells each change, and leaves a short break to the browser', () => {
    const { opened, last, onChange } = follow();
    last().tell('open');
    last().tell('change');
    last().tell('error');
    vi.advanceTimersByTime(100_000);
    expect([onChange.mock.calls.length, opened.length]).toEqual([1, 1]);
  });

  it('is opened anew where the browser gave it up, later each time, and then tells to look anew', () => {
    const { opened, last, onChange } = follow();
    last().giveUp();
    vi.advanceTimersByTime(2_000);
    last().giveUp();
    vi.advanceTimersByTime(3_999);
    expect(opened).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect([opened.length, onChange.mock.calls.length]).toEqual([3, 0]);
    last().tell('open');
    expect(onChange).toHaveBeenCalledOnce();
    last().giveUp();
    vi.advanceTimersByTime(2_000);
    expect(opened).toHaveLength(4);
  });

  it('is over once it is ended', () => {
    const { opened, last, end } = follow();
    last().giveUp();
    end();
    vi.advanceTimersByTime(100_000);
    expect([opened.length, last().readyState]).toEqual([1, 2]);
  });
});
