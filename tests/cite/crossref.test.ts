import { afterEach, expect, it } from 'vitest';
import { fetchWork } from '../../src/cite/crossref.ts';
import { recorded, standIn, status, type Answer } from './server.ts';

const DOI = '10.5555/touch.2021.0001';
let close = () => Promise.resolve<unknown>(undefined);
afterEach(() => close());

const ask = async (answer: Answer, timeout = 10_000) => {
  const server = await standIn({ [DOI]: answer });
  close = server.close;
  const started = Date.now();
  const result = await fetchWork(DOI, { base: server.base, timeout }).catch(
    (error: unknown) => error,
  );
  return { result, asked: server.asked, took: Date.now() - started };
};

it('asks once, says what it is and gives the record', async () => {
  const { result, asked } = await ask(recorded('article'));
  expect(result).toMatchObject({ DOI, volume: '7' });
  expect(asked).toEqual([
    {
      doi: DOI,
      agent: expect.stringMatching(/^how-massage-works\/\d+\.\d+\.\d+ \(npm run cite\)$/) as string,
    },
  ]);
});

it('asks for a DOI with brackets and angle brackets as it is', async () => {
  const doi = '10.1002/(sici)1096<1::aid-1>3.0.co;2-w';
  const server = await standIn({ [doi]: recorded('article') });
  close = server.close;
  await fetchWork(doi, { base: server.base, timeout: 10_000 });
  expect(server.asked.map((one) => one.doi)).toEqual([doi]);
});

it('waits as long as it is told to and asks again', async () => {
  const busy: Answer = (response, time) => {
    (time === 1 ? status(429, { 'retry-after': '1' }) : recorded('article'))(response, time);
  };
  const { result, asked, took } = await ask(busy);
  expect(result).toMatchObject({ DOI });
  expect(asked).toHaveLength(2);
  expect(took).toBeGreaterThanOrEqual(990);
});

it('waits until a date, too', async () => {
  const busy: Answer = (response, time) => {
    const date = new Date(Date.now() + 1500).toUTCString();
    (time === 1 ? status(503, { 'retry-after': date }) : recorded('article'))(response, time);
  };
  expect((await ask(busy)).result).toMatchObject({ DOI });
});

it.each<[what: string, answer: Answer, reason: string, message: string, times: number]>([
  ['does not know the DOI', status(404), 'unknown', 'Crossref does not know it', 1],
  ['is broken', status(500), 'broken', 'Crossref answers with status 500', 1],
  [
    'is always busy',
    status(429, { 'retry-after': '0' }),
    'unreachable',
    'Crossref is busy and asks to wait 0 s',
    3,
  ],
  [
    'wants too long a pause',
    status(429, { 'retry-after': '3600' }),
    'unreachable',
    'Crossref is busy and asks to wait 3600 s',
    1,
  ],
  [
    'sends what is not JSON',
    (response) => response.end('<html>'),
    'broken',
    'Crossref answers with something that is not JSON',
    1,
  ],
  [
    'sends JSON cut short',
    (response) => response.end('{"message": {"DOI": "10.5'),
    'broken',
    'Crossref answers with something that is not JSON',
    1,
  ],
  [
    'sends no record',
    (response) => response.end('{"status":"ok","message":"gone"}'),
    'broken',
    'Crossref answers without a record',
    1,
  ],
  [
    'sends null',
    (response) => response.end('null'),
    'broken',
    'Crossref answers without a record',
    1,
  ],
  ['hangs up', (response) => response.destroy(), 'unreachable', 'Crossref cannot be reached', 1],
])('says so when Crossref %s', async (_, answer, reason, message, times) => {
  const { result, asked } = await ask(answer);
  expect(result).toMatchObject({ name: 'Error', reason, message });
  expect(asked).toHaveLength(times);
});

it.each<[string, Answer]>([
  ['the answer', () => undefined],
  [
    'the rest of the answer',
    (response) => {
      response.writeHead(200).write('{"message":');
    },
  ],
])('does not wait for ever for %s', async (_, answer) => {
  const { result, took } = await ask(answer, 300);
  expect(result).toMatchObject({
    reason: 'unreachable',
    message: 'Crossref takes too long to answer',
  });
  expect(took).toBeLessThan(10_000);
});

it('says so when there is no network', async () => {
  const { base, close: stop } = await standIn({});
  await stop();
  await expect(fetchWork(DOI, { base, timeout: 10_000 })).rejects.toMatchObject({
    reason: 'unreachable',
    message: 'Crossref cannot be reached',
  });
});
