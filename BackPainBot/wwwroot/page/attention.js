// Who hears of a new message, and how: Web Chat reads each one out when the voice is free; an emergency interrupts. Whoever answered with
// a button or a card is taken to the new question, because what they pressed is gone; whoever types keeps their place.

const Urgent = ['ambulance', 'emergency', 'crisis'];

const entityOf = (activity, type) => (activity.entities ?? []).find(entity => entity.type === type);

const isUrgent = activity => Urgent.includes(entityOf(activity, 'backpain/assessment')?.levelOfCare);

const isForMember = activity => activity.type === 'message' && activity.from?.role !== 'user';

const plain = markdown => markdown.replace(/[*_#`>]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

export class Attention {
  #alert = document.getElementById('alert');
  #live = false;
  #pressed = false;

  /** A member's message is on its way: what comes now is new to them. */
  sent(activity) {
    this.#live = true;
    const typed = activity.text && !activity.value && document.activeElement?.closest('.webchat__send-box');
    this.#pressed = !typed;
  }

  /** The activity as Web Chat may read it out. */
  received(activity) {
    if (!isForMember(activity) || !this.#live) {
      return activity;
    }

    if (isUrgent(activity)) {
      this.#alert.textContent = plain(activity.text ?? '');
      // It has been said; a second voice would talk over it.
      activity = { ...activity, channelData: { ...activity.channelData, 'webchat:fallback-text': '' } };
    }

    if (this.#pressed && (entityOf(activity, 'backpain/question') || entityOf(activity, 'backpain/assessment'))) {
      this.#goTo(activity);
    }

    return activity;
  }

  /** Waits until the message is drawn, and moves there unless the member has moved on meanwhile. */
  #goTo(activity) {
    this.#pressed = false;
    const transcript = document.querySelector('#chat');
    const find = () => [...transcript.querySelectorAll('[role="feed"] > [role="article"], .webchat__basic-transcript__activity')].at(-1);
    const before = find();
    const observer = new MutationObserver(() => {
      const message = find();
      if (message && message !== before) {
        observer.disconnect();
        const place = document.activeElement;
        if (!place?.closest('.webchat__send-box') || place.value === '') {
          message.tabIndex = -1;
          message.focus({ preventScroll: true });
        }
      }
    });
    observer.observe(transcript, { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), 10000);
  }
}
