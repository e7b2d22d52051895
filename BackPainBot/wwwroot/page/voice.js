// What the page itself says to whoever listens, when the voice is free.

const spoken = document.getElementById('spoken');

/** Says it, also a second time. */
export function say(words) {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  spoken.replaceChildren(paragraph);
}
