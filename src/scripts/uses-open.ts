import { CHOICE_NAME } from '../lib/uses.ts';

// The builder of citations and embeds is fetched when somebody turns to it, or comes with a choice.

const form = document.querySelector<HTMLFormElement>('form[data-uses]');
if (form) {
  form.hidden = false;
  form.parentElement?.querySelector('[data-plain]')?.remove();
  const load = () =>
    void import('./uses.ts').then(({ startUses }) => {
      startUses(form);
    });
  if (new URLSearchParams(location.search).has(CHOICE_NAME)) load();
  else form.addEventListener('focusin', load, { once: true });
}
