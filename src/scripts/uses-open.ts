import { CHOICE_NAME } from '../lib/uses.ts';
import { lost } from './fetched.ts';
import { lazy } from './lazy.ts';
import { part } from './part.ts';

// The builder of citations and embeds is fetched when somebody turns to it, or comes with a choice.

const form = document.querySelector<HTMLFormElement>('form[data-uses]');
if (form) wait(form);

function wait(form: HTMLFormElement) {
  const found = part(form, '[data-found]');
  const load = lazy(async () => {
    const { startUses } = await import('./uses.ts');
    found.textContent = '';
    startUses(form);
  });
  const start = () => {
    load().catch(() => {
      found.textContent = lost('The builder', 'choose again');
    });
  };
  form.hidden = false;
  form.parentElement?.querySelector('[data-plain]')?.remove();
  if (new URLSearchParams(location.search).has(CHOICE_NAME)) start();
  for (const event of ['focusin', 'input']) form.addEventListener(event, start);
}
