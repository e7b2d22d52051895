// The keyboard within the chat. Web Chat takes what is typed to the box only where the whole chat, or its end, has the focus: on a message, a
// tick box or a button of a card it would be lost.

const Takes = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';

const isTyped = ({ key, altKey, ctrlKey, metaKey, isComposing }) =>
  [...key].length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey && !isComposing;

/** Takes what is typed anywhere in the chat to the box. */
export function typeAnywhere(part, focusOnBox) {
  part.addEventListener('keydown', event => isTyped(event) && !event.target.matches(Takes) && focusOnBox(), true);
}

/** Opens Web Chat's list of its keys, which closes by itself. Until then it is out of the way of Tab. */
export function showKeys(part) {
  const help = part.querySelector('.webchat__keyboard-help');
  help?.classList.add('asked');
  help?.querySelector('button')?.focus();
}
