import { expect, it } from 'vitest';
import { historyOf, historyOfPage } from '../../src/lib/history.ts';

const changes = [
  {
    data: {
      id: 'older',
      date: '2026-11-22',
      address: '/mechanisms/nocebo/',
      kind: 'wording' as const,
      note: 'Shorter.',
    },
  },
  {
    data: {
      id: 'newer',
      date: '2027-01-05',
      address: '/mechanisms/nocebo/#words-hurt',
      kind: 'evidence' as const,
      grade: { from: 'emerging' as const, to: 'supported' as const },
      note: 'A new trial.',
    },
  },
];
const retired = [
  {
    data: {
      id: 'gone',
      addresses: ['/mechanisms/endorphins/', '/figures/chain-endorphins.svg'],
      was: 'A page about endorphins',
      date: '2026-12-24',
      why: 'It said what another page says',
    },
  },
];

it('tells changes and withdrawals in one list, newest first', () => {
  expect(historyOf(changes, retired).map(({ id, kind }) => [id, kind])).toEqual([
    ['newer', 'evidence'],
    ['gone', 'removal'],
    ['older', 'wording'],
  ]);
});

it('finds what was changed on a page, claims included', () => {
  const page = historyOfPage(historyOf(changes, retired), '/mechanisms/nocebo/');
  expect(page.map(({ id }) => id)).toEqual(['newer', 'older']);
});
