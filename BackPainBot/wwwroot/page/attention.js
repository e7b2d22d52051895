// Who hears of a new message, and how: Web Chat reads each one out when the voice is free; an emergency interrupts. Whoever answered with
// a button or a card is taken to the new question, because what they pressed is gone; whoever types keeps their place.
import { cardsOf } from './cards.js';
import { nameless, short, whole } from './spoken.js';

const Urgent = ['ambulance', 'emergency', 'crisis'];
const Controls = '.ac-adaptiveCard :is(input, select, textarea, button, [role="button"])';

const chat = document.getElementById('chat');

const entityOf = (activity, type) => (activity.entities ?? []).find(entity => entity.type === type);

const readOut = (activity, words) => ({ ...activity, channelData: { ...activity.channelData, 'webchat:fallback-text': words } });

const lastMessage = () => [...chat.querySelectorAll('.webchat__basic-transcript__activity')].at(-1);

const isTyping = () => document.activeElement?.matches('#chat textarea') && document.activeElement.value !== '';

export class Attention {
  #alert = document.getElementById('alert');
  #live = false;
  #typed = false;
  #pressed = false;
  #before;
  #going;
  #newest;

  /** The send box is sent. */
  typed() {
    this.#typed = true;
  }

  /** A member's message is on its way: what comes now is new to them. */
  sent(activity) {
    if (activity.type === 'message') {
      this.#live = true;
      this.#going?.disconnect();
      this.#pressed = !this.#typed;
      this.#typed = false;
    }
  }

  /** The activity as Web Chat may read it out. */
  received(activity) {
    if (activity.type !== 'message' || activity.from?.role === 'user') {
      return activity;
    }

    const outcome = entityOf(activity, 'backpain/assessment');
    const question = entityOf(activity, 'backpain/question');
    const isUrgent = Urgent.includes(outcome?.levelOfCare);
    const hasCards = cardsOf(activity).length > 0;
    if (outcome || question) {
      this.#newest = activity;
    }

    if (isUrgent && this.#live) {
      this.#alert.textContent = whole(activity);
      // It has been said; a second voice would talk over it.
      activity = readOut(activity, '');
    } else if (hasCards) {
      // Web Chat would say of a list that it is a drop-down whose first item is selected.
      activity = readOut(activity, outcome && !isUrgent ? short(activity) : whole(activity));
    }

    activity = hasCards ? nameless(activity) : activity;
    if (!this.#live) {
      return activity;
    }

    if (this.#pressed && (outcome || question)) {
      this.#pressed = false;
      this.#before = lastMessage();
      this.#goTo(activity);
    }

    return activity;
  }

  /** Goes to what waits for an answer, or to the outcome; false where there is nothing of the kind. */
  goToNewest() {
    this.#before = undefined;
    const place = this.#newest && this.#placeOf(this.#newest);
    place?.focus();
    return Boolean(place);
  }

  /** Waits until what the member should come to is drawn, and goes there unless they went on meanwhile. */
  #goTo(activity) {
    this.#going?.disconnect();
    this.#going = new MutationObserver((_, observer) => {
      const place = this.#placeOf(activity);
      if (place) {
        observer.disconnect();
        if (!isTyping()) {
          place.focus({ preventScroll: true });
        }
      }
    });
    this.#going.observe(chat, { childList: true, subtree: true });
  }

  /** Where an answer begins: the card's first field, the first button, or the message itself; null until it is there. */
  #placeOf(activity) {
    const message = lastMessage();
    if (!message || message === this.#before) {
      return null;
    }

    const text = message.querySelector('.webchat__text-content');
    if (text) {
      text.id ||= `said-${activity.id}`;
    }

    const question = entityOf(activity, 'backpain/question');
    if (question && cardsOf(activity).length > 0) {
      return message.querySelector(Controls);
    }

    const title = activity.suggestedActions?.actions?.[0]?.title;
    if (question?.choices && title) {
      const button = [...chat.querySelectorAll('[role="toolbar"] button')].find(one => one.textContent === title);
      button?.setAttribute('aria-describedby', text?.id ?? '');
      return button;
    }

    if (question) {
      return chat.querySelector('.webchat__send-box textarea');
    }

    message.tabIndex = -1;
    message.setAttribute('aria-labelledby', text?.id ?? '');
    return message;
  }
}
