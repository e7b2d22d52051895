// Web Chat makes a small picture of each chosen file before it takes it to the message. Whoever sends in that moment would send without
// the file, so what is sent waits for it.

export class ChosenFiles {
  #isTaking = false;
  #held = [];

  /** @param part the part of the page in which files are chosen */
  constructor(part) {
    part.addEventListener('change', ({ target }) => (this.#isTaking ||= target.type === 'file' && target.files.length > 0), true);
  }

  /** Does it now, or as soon as the message has its files. */
  whenTaken(send) {
    if (this.#isTaking) {
      this.#held = [send];
    } else {
      send();
    }
  }

  /** The message has its files. */
  taken() {
    this.#isTaking = false;
    for (const send of this.#held.splice(0)) {
      send();
    }
  }
}
