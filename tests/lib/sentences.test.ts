import { expect, it } from 'vitest';
import { ownVoice, readingEase, sentencesOf } from '../../src/lib/sentences.ts';

it('cuts text into sentences and keeps a citation with its sentence', () => {
  expect(
    sentencesOf('It fell by 1.5 points [@a2001x]. Was it real? "Yes." Dr. Ames et al. agreed.'),
  ).toEqual([
    'It fell by 1.5 points [@a2001x].',
    'Was it real?',
    '"Yes."',
    'Dr. Ames et al. agreed.',
  ]);
});

it('keeps a last sentence without a full stop', () => {
  expect(sentencesOf('One. Two')).toEqual(['One.', 'Two']);
});

it('hears only what is said in our own voice', () => {
  expect(ownVoice('People say it "clears toxins" [@a2001x], and “flushes waste”.')).toBe(
    'People say it "" , and "".',
  );
});

it('finds short words and sentences easier than long ones', () => {
  const easy = readingEase('The cat sat on the mat. It was warm. The dog ran off.');
  const hard = readingEase(
    'Physiological nociceptive facilitation necessitates comprehensive multidimensional interpretation.',
  );
  expect(easy).toBeGreaterThan(100);
  expect(hard).toBeLessThan(0);
});

it('scores a passage as published: the Gettysburg Address lies in the sixties', () => {
  const passage =
    'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war.';
  expect(readingEase(passage)).toBeGreaterThan(55);
  expect(readingEase(passage)).toBeLessThan(75);
});
