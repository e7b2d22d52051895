// What is said in another language than the page's gets that language, so that a screen reader changes its voice.

const squeezed = text => text.replace(/\s+/g, ' ').trim();

export class Languages {
  /** Languages by what is said in them. */
  #texts = new Map();
  /** Languages of whole cards by a line of theirs. */
  #cards = new Map();

  /** Notes what of a message is in another language. */
  note(activity, cards) {
    const marks = (activity.entities ?? []).filter(one => one.type === 'backpain/language' && one.language && one.text);
    for (const { language, text } of marks) {
      this.#texts.set(squeezed(text), language);
    }

    // A message that says nothing in English has no English card either.
    const said = squeezed(activity.text ?? '');
    const own = marks.length > 0 && said === squeezed(marks.map(one => one.text).join(' ')) ? marks[0].language : null;
    for (const { body } of own ? cards : []) {
      this.#cards.set(squeezed(body?.[0]?.text ?? ''), own);
    }
  }

  /** Marks it within a part of the page. */
  mark(part) {
    if (this.#texts.size === 0 && this.#cards.size === 0) {
      return;
    }

    for (const paragraph of part.querySelectorAll('.webchat__text-content p:not([lang]), .webchat__live-region-activity > div:not([lang])')) {
      const said = squeezed(paragraph.textContent);
      const language = this.#texts.get(said);
      if (language) {
        paragraph.lang = language;
        paragraph.dir = 'auto';
      }
    }

    for (const card of part.querySelectorAll('.ac-adaptiveCard:not([lang])')) {
      const language = this.#cards.get(squeezed(card.querySelector('.ac-textBlock')?.textContent ?? ''));
      if (language) {
        card.lang = language;
      }
    }
  }
}
