// Who hears of a new message, and how: Web Chat reads each one out when the voice is free; an emergency interrupts. Whoever answered with
// a button or a card is taken to the new question, because what they pressed is gone; whoever types keeps their place.
import { cardsOf } from './cards.js';
import { word } from './settings.js';
import { asked, nameless, short, whole } from './spoken.js';
import { say } from './voice.js';

const Urgent = ['ambulance', 'emergency', 'crisis'];
const Opening = ['consent', 'story'];
const Controls = ':is(input, select, textarea, button, [role="button"]):not([role="link"], [aria-controls])';

const chat = document.getElementById('chat');

const entityOf = (activity, type) => (activity.entities ?? []).find(entity => entity.type === type);

const readOut = (activity, words) => ({ ...activity, channelData: { ...activity.channelData, 'webchat:fallback-text': words } });

const lastMessage = () => [...chat.querySelectorAll('.webchat__basic-transcript__activity')].at(-1);

const lastCardOf = part => [...part.querySelectorAll('.ac-adaptiveCard')].filter(card => card.querySelector(Controls)).at(-1);

const squeezed = text => text.replace(/\s+/g, ' ').trim();

/** What Web Chat reads out, or did just now. */
const saidLast = () => squeezed([...chat.querySelectorAll('.webchat__live-region-activity > :nth-child(2)')].at(-1)?.textContent ?? '');

const isOnCard = () => Boolean(document.activeElement?.closest('.ac-adaptiveCard'));

/** The message under a heading of its own, so that whoever reads can go past what was before. */
const underHeading = activity => ({ ...activity, text: [`## ${word('NewStart')}`, activity.text].filter(Boolean).join('\n\n') });

const isTyping = () => document.activeElement?.matches('#chat textarea') && document.activeElement.value !== '';

export class Attention {
  #alert = document.getElementById('alert');
  #live = false;
  #typed = false;
  #pressed = false;
  #before;
  #going;
  #telling;
  #newest;
  #last;
  #isUnderWay = false;

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
    this.#last = activity.id;
    if (outcome || question) {
      this.#newest = activity;
      const isOpening = Opening.includes(question?.id);
      activity = isOpening && this.#isUnderWay ? underHeading(activity) : activity;
      this.#isUnderWay = !isOpening;
    }

    if (isUrgent && this.#live) {
      this.#alert.textContent = whole(activity);
      // It has been said; a second voice would talk over it.
      activity = readOut(activity, '');
    } else if (hasCards) {
      // Web Chat would say of a list that it is a drop-down whose first item is selected.
      activity = readOut(activity, this.#wordsOf(activity, outcome, question));
    }

    activity = hasCards ? nameless(activity) : activity;
    if (!this.#live) {
      return activity;
    }

    if (this.#pressed && (outcome || question || activity.suggestedActions?.actions?.length > 0)) {
      this.#pressed = false;
      this.#before = lastMessage();
      this.#goTo(activity);
    }

    return activity;
  }

  /** Goes to what waits for an answer, or to the outcome where nothing came after it; false where there is nothing of the kind. */
  goToNewest() {
    this.#before = undefined;
    const question = this.#newest && entityOf(this.#newest, 'backpain/question');
    // What was said between may stand below the card that still waits.
    const place = question && cardsOf(this.#newest).length > 0 ? this.#controlOf(chat)
      : this.#newest && this.#newest.id === this.#last ? this.#placeOf(this.#newest)
      : null;
    place?.focus();
    return Boolean(place);
  }

  /** What is said of a message with cards: a question in brief and how to come to it, of a long outcome its heart. */
  #wordsOf(activity, outcome, question) {
    if (outcome) {
      return Urgent.includes(outcome.levelOfCare) ? whole(activity) : short(activity);
    }

    const words = question && !activity.speak ? asked(activity) : whole(activity);
    if (question && !this.#pressed) {
      this.#tellWay(words);
    }

    return words;
  }

  /** Says after these words how to come to the card, unless the member is on one. */
  #tellWay(words) {
    this.#telling?.disconnect();
    this.#telling = new MutationObserver((_, observer) => {
      if (saidLast().startsWith(squeezed(words))) {
        observer.disconnect();
        if (!isOnCard()) {
          say(word('Interactive'));
        }
      }
    });
    this.#telling.observe(chat, { childList: true, subtree: true });
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
      return this.#controlOf(message);
    }

    const title = activity.suggestedActions?.actions?.[0]?.title;
    if (title && !entityOf(activity, 'backpain/assessment') && (question?.choices || !question)) {
      const button = [...chat.querySelectorAll('[role="toolbar"] button')].find(one => one.textContent === title);
      button?.setAttribute('aria-describedby', text?.id ?? '');
      return button;
    }

    if (question) {
      return chat.querySelector('.webchat__send-box textarea');
    }

    // Within the message, so that Tab goes on to what stands below, and Escape leaves it.
    const place = text ?? message;
    place.tabIndex = -1;
    place.setAttribute('role', 'group');
    const first = place.querySelector('p');
    if (first) {
      first.id ||= `first-${activity.id}`;
      place.setAttribute('aria-labelledby', first.id);
    }

    return place;
  }

  /** The first control of the last card that asks; a button there says what it answers. */
  #controlOf(part) {
    const card = lastCardOf(part);
    const control = card?.querySelector(Controls);
    const heading = control?.matches('button') && card.querySelector('.ac-textBlock');
    if (heading) {
      heading.id ||= `asks-${this.#newest.id}`;
      control.setAttribute('aria-describedby', heading.id);
    }

    return control;
  }
}
