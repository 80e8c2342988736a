import { expect, test } from 'vitest';

import { writeFeed, type FeedEntry } from './write-feed.ts';

const entry: FeedEntry = {
  uid: '1@taizhang',
  summary: '消防设施月检;二楼',
  description: '督〔2026〕3号',
  url: 'https://ledger.example.org/records/1',
  day: '2026-02-28',
  state: 'done',
  doneOn: '2026-02-27',
  sequence: 4,
  changedAt: '2026-02-27T08:30:15.123Z',
};
const feed = {
  uid: 'p@taizhang',
  name: '台账',
  description: '',
  url: 'https://ledger.example.org/',
  refresh: 'PT6H',
};

test('an entry is an all-day event that takes up no time, marked once it is done', () => {
  expect(writeFeed({ ...feed, component: 'event', entries: [entry] }).split('BEGIN:VEVENT')[1]).toBe(
    [
      '',
      'UID:1@taizhang',
      'DTSTAMP:20260227T083015Z',
      'LAST-MODIFIED:20260227T083015Z',
      'SEQUENCE:4',
      'SUMMARY:✓ 消防设施月检\\;二楼',
      'DESCRIPTION:督〔2026〕3号',
      'URL:https://ledger.example.org/records/1',
      'DTSTART;VALUE=DATE:20260228',
      'DTEND;VALUE=DATE:20260301',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('on request an entry is a task with its state', () => {
  const text = writeFeed({
    ...feed,
    component: 'todo',
    entries: [entry, { ...entry, state: 'begun', doneOn: null }],
  });
  expect(text).toContain(
    'DUE;VALUE=DATE:20260228\r\nSTATUS:COMPLETED\r\nPERCENT-COMPLETE:100\r\nCOMPLETED:20260227T120000Z\r\nEND:VTODO\r\n',
  );
  expect(text).toContain('STATUS:IN-PROCESS\r\nEND:VTODO\r\n');
});

test('an empty calendar is one still', () => {
  const text = writeFeed({ ...feed, component: 'event', entries: [] });
  expect(text.startsWith('BEGIN:VCALENDAR\r\n') && text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text).not.toContain('LAST-MODIFIED');
});
