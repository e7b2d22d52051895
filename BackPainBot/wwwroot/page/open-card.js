// The card that waits for an answer, and the page's own button to send: whoever ticked something there and presses that one, or Enter in
// the empty box, means to send what they ticked.
import { cardsOf, sendActionOf } from './cards.js';

const isChosen = control => (control.tagName === 'SELECT' ? control.value !== '' && control.selectedIndex > 0 : control.checked);

export class OpenCard {
  #part;
  #activities;

  /**
   * @param part the part of the page that the chat is in
   * @param activities gives what was said so far
   */
  constructor(part, activities) {
    this.#part = part;
    this.#activities = activities;
  }

  /** The card of the latest message, as it is drawn; null where that has none that asks, or is the member's. */
  #drawn() {
    const last = this.#activities().filter(one => one.type === 'message').at(-1);
    const action = last && last.from?.role !== 'user' ? cardsOf(last).map(sendActionOf).find(Boolean) : null;
    const card = action && [...this.#part.querySelectorAll('.ac-adaptiveCard')].at(-1);
    return card ? { card, action } : null;
  }

  get isThere() {
    return this.#drawn() !== null;
  }

  /** Whether something is ticked or chosen on it. */
  get isTouched() {
    const card = this.#drawn()?.card;
    return Boolean(card) && [...card.querySelectorAll('input, select')].some(isChosen);
  }

  /** Whether danger signs stand on it. */
  get hasDangerSigns() {
    return Boolean(this.#drawn()?.action.data.listed);
  }

  /** Whether this is the button of it that sends what is ticked. */
  isSentBy(button) {
    const drawn = this.#drawn();
    return Boolean(drawn?.card.contains(button)) && button.textContent === drawn.action.title;
  }

  /** Sends it as its own button does, which says what is still missing. */
  send() {
    const { card, action } = this.#drawn();
    [...card.querySelectorAll('.ac-pushButton')].find(one => one.textContent === action.title)?.click();
  }
}

/**
 * Sends the card that waits where the page's own way to send is used for it.
 * @param part the part of the page that the chat is in
 * @param card the card that waits
 * @param hasFiles whether files wait to be sent
 * @param nothingToSend called where there is nothing to send
 */
export function sendByPage(part, card, hasFiles, nothingToSend) {
  const box = () => part.querySelector('.webchat__send-box textarea, .webchat__send-box input[type="text"]');

  function sending(event) {
    const isEmpty = !box()?.value.trim() && !hasFiles();
    if (card.isTouched && (isEmpty || card.hasDangerSigns)) {
      // A sign that was ticked is not lost over what was typed beside it.
      card.send();
    } else if (isEmpty) {
      nothingToSend();
    }

    if (isEmpty) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  part.addEventListener('click', event => event.target.closest('.webchat__send-button') && sending(event), true);
  part.addEventListener(
    'keypress',
    event => event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target === box() && sending(event),
    true);
}

/**
 * Keeps a list of danger signs from being sent with nothing ticked, and says so there: its own buttons deny the signs.
 * @param part the part of the page that the chat is in
 * @param card the card that waits
 * @param words what to say
 */
export function refuseUnticked(part, card, words) {
  const takeBack = () => document.getElementById('nothing-ticked')?.remove();

  part.addEventListener(
    'click',
    event => {
      const button = event.target.closest('.ac-adaptiveCard .ac-pushButton');
      if (!button || !card.isSentBy(button) || !card.hasDangerSigns || card.isTouched) {
        return;
      }

      event.preventDefault();
      event.stopPropagation();
      takeBack();
      const problem = document.createElement('p');
      problem.id = 'nothing-ticked';
      problem.className = 'problem';
      problem.setAttribute('role', 'alert');
      problem.textContent = words;
      const first = button.closest('.ac-adaptiveCard').querySelector('input[type="checkbox"]');
      first.closest('.ac-input-container').after(problem);
      first.focus();
    },
    true);
  part.addEventListener('change', takeBack);
}
