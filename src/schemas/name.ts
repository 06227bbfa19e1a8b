import { z } from 'astro/zod';
import { field, text } from './shared.ts';

/** An author or editor as CSL-JSON names one: a person in parts, or a group whole. */
export const nameSchema = z
  .strictObject({
    family: field('Family name of a person.', text.optional()),
    given: field('Given names or initials of a person.', text.optional()),
    literal: field('The whole name of a group or organisation.', text.optional()),
    'dropping-particle': field(
      'A particle that stays with the given name when sorted, such as "de" in "de la Cruz".',
      text.optional(),
    ),
    'non-dropping-particle': field(
      'A particle that stays with the family name when sorted, such as "van" in "van Gogh".',
      text.optional(),
    ),
    suffix: field('"Jr." and the like.', text.optional()),
  })
  .refine((value) => value.family ?? value.literal, 'needs a "family" or a "literal" name');
