import { keepChoice } from './choices.ts';

/** Offers auto, light and dark in the footer and remembers the choice; the first script applies it before the first paint. */
export function startThemeSwitch() {
  const fieldset = document.querySelector<HTMLFieldSetElement>('[data-theme-switch]');
  if (!fieldset) return;
  const root = document.documentElement;
  const chosen = root.dataset['theme'] ?? 'auto';
  for (const radio of fieldset.querySelectorAll('input')) radio.checked = radio.value === chosen;
  fieldset.hidden = false;
  fieldset.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    root.dataset['theme'] = value;
    keepChoice('theme', value === 'auto' ? undefined : value);
  });
}
