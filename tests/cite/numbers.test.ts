import { expect, it } from 'vitest';
import { bareDoi, isBareDoi } from '../../src/lib/cite/doi.ts';
import { fullPages, runBackwards } from '../../src/lib/cite/pages.ts';
import { firstIsbn, firstIssn, isIsbn, isIssn } from '../../src/lib/cite/serial.ts';

it.each([
  ['10.1038/NN.2312', '10.1038/nn.2312'],
  ['https://doi.org/10.1038/nn.2312', '10.1038/nn.2312'],
  ['http://dx.doi.org/10.1038/nn.2312.', '10.1038/nn.2312'],
  ['doi: 10.1038/nn.2312', '10.1038/nn.2312'],
  ['https://doi.org/10.1016/S0140-6736(97)11096-0', '10.1016/s0140-6736(97)11096-0'],
  [
    'https://doi.org/10.1002/(SICI)1096%3C1::AID-1%3E3.0.CO;2-W',
    '10.1002/(sici)1096<1::aid-1>3.0.co;2-w',
  ],
  ['https://doi.org/10.5555/100%', '10.5555/100%'],
  ['nn.2312', undefined],
  ['10.1/x', undefined],
  ['10.1038', undefined],
])('reads %s as the DOI %s', (text, doi) => {
  expect(bareDoi(text)).toBe(doi);
});

it('wants a DOI bare and without the full stop of a sentence', () => {
  expect(isBareDoi('10.1523/JNEUROSCI.2847-13.2014')).toBe(true);
  expect(isBareDoi('https://doi.org/10.1038/nn.2312')).toBe(false);
  expect(isBareDoi('10.1038/nn.2312.')).toBe(false);
});

it.each([
  ['1097-6256', true],
  ['1360-8592', true],
  ['2090-1542', true],
  ['0000-006X', true],
  ['1097-6265', false], // two digits change places
  ['10976256', false],
])('judges the check digit of the ISSN %s: %s', (issn, sound) => {
  expect(isIssn(issn)).toBe(sound);
});

it.each([
  ['0306406152', true],
  ['978-0-306-40615-7', true],
  ['080442957X', true],
  ['9780306406158', false],
  ['0306406153', false],
])('judges the check digit of the ISBN %s: %s', (isbn, sound) => {
  expect(isIsbn(isbn)).toBe(sound);
});

it('finds the first ISSN or ISBN among what exports write around it', () => {
  expect(firstIssn('1546-1726 (Electronic) 1097-6256 (Linking)')).toBe('1546-1726');
  expect(firstIssn('0000006x')).toBe('0000-006X');
  expect(firstIssn('none')).toBeUndefined();
  expect(firstIsbn('978-0-306-40615-7 (hardback)')).toBe('9780306406157');
  expect(firstIsbn('1097-6256')).toBeUndefined();
});

it.each([
  ['547-8', '547-548'],
  ['547–548', '547-548'],
  ['547--548', '547-548'],
  ['pp. 12 - 19', '12-19'],
  ['E80-E89', 'E80-E89'],
  ['S13-4', 'S13-S14'],
  ['760-766.e1', '760-766.e1'],
  ['400-400', '400'],
  ['e0123456', 'e0123456'],
  ['ENEURO.0138-15.2016', 'ENEURO.0138-15.2016'],
])('writes the pages %s as %s', (given, full) => {
  expect(fullPages(given)).toBe(full);
});

it.each([
  ['1204-1189', true],
  ['98-5', true], // 98 to 95
  ['E89-E80', true],
  ['547-8', false],
  ['2879-2883', false],
  ['1386-1387', false],
  ['577-590.e16', false],
  ['e883-e891', false],
  ['S9-T1', false],
  ['e0123456', false],
  ['ENEURO.0138-15.2016', false],
])('sees whether the pages %s run backwards: %s', (page, backwards) => {
  expect(runBackwards(page)).toBe(backwards);
});
