import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'test-results/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // index signatures are read with brackets, as the strictest tsconfig asks
      '@typescript-eslint/dot-notation': 'off',
      // a leading underscore marks what is taken out of an object to leave the rest
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
    },
  },
  {
    // only `astro check` knows the types of .astro files
    files: ['src/components/components.ts', 'tests/components/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...astro.configs['flat/recommended'],
  {
    plugins: { 'jsx-a11y-x': a11y },
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'off' }, // our own HTML: formatted references and MDX slots
  },
);
