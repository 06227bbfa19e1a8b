import { claimSentence } from '../lib/claim-sentence.ts';
import style from '../styles/popover.css?url';
import { addStyle } from './add-style.ts';
import { announce } from './copy-address.ts';

let styled: Promise<void> | undefined;

/** Beside the pilcrow that has just copied the address of a claim: a button that copies the claim as a sentence. */
export async function offer(claim: HTMLElement, pilcrow: HTMLAnchorElement) {
  if (!('popover' in HTMLElement.prototype)) return;
  await (styled ??= addStyle(style));
  const box = document.createElement('div');
  box.className = 'popover';
  box.popover = 'auto';
  const button = document.createElement('button');
  button.className = 'button';
  button.autofocus = true; // following the pilcrow to its anchor has taken the focus away
  button.textContent = 'Copy it as a sentence';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(sentenceOf(claim, pilcrow.href)).then(() => {
      announce('Sentence copied');
      box.hidePopover();
      pilcrow.focus();
    });
  });
  const said = document.createElement('p');
  said.textContent = 'Address copied.';
  box.append(said, button);
  box.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') box.remove();
  });
  pilcrow.after(box);
  box.showPopover({ source: pilcrow });
}

/** The claim as it stands on the page, without the signs around it. */
function sentenceOf(claim: HTMLElement, address: string): string {
  const heading = claim.querySelector('h3')?.firstChild?.textContent ?? '';
  const grade = claim.querySelector('.grade strong')?.textContent ?? '';
  return claimSentence(heading.trim().replaceAll(/\s+/g, ' '), grade, address);
}
