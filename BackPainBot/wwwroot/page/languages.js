// What is said in another language than the page's gets that language, so that a screen reader changes its voice.

const squeezed = text => text.replace(/\s+/g, ' ').trim();

export class Languages {
  /** Languages by what is said in them: a paragraph, or the heading of a card that is all in that language. */
  #texts = new Map();

  /** Notes what of a message is in another language. */
  note(activity) {
    for (const { type, language, text } of activity.entities ?? []) {
      if (type === 'backpain/language' && language && text) {
        this.#texts.set(squeezed(text), language);
      }
    }
  }

  /** Marks it within a part of the page. */
  mark(part) {
    if (this.#texts.size === 0) {
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
      const language = this.#texts.get(squeezed(card.querySelector('.ac-textBlock')?.textContent ?? ''));
      if (language) {
        card.lang = language;
      }
    }
  }
}
