// The outline of a card for whoever does not see it: its headings in order, its bars in words, its pictures left out where words say the same.

const Sign = /^\s*\p{Extended_Pictographic}\uFE0F?\s?/u;
const Texts = '.webchat__bubble:not(.webchat__bubble--from-user) :is(.webchat__text-content, .ac-textBlock) :is(p, li)';

const sizeOf = text => parseFloat(text.style.fontSize);

/** A heading smaller than the card's is one level under it, and is not a paragraph as well. */
function setHeadings(card) {
  const headings = [...card.querySelectorAll('.ac-textBlock[role="heading"]')];
  for (const heading of headings) {
    if (sizeOf(heading) < sizeOf(headings[0])) {
      heading.setAttribute('aria-level', '3');
    }

    heading.querySelectorAll('p').forEach(paragraph => paragraph.setAttribute('role', 'presentation'));
  }
}

/** A bar says what it measures: its sentence below has the share alone. */
function setBars(card) {
  for (const filled of card.querySelectorAll('.ac-columnSet > .ac-container:empty:first-child')) {
    const bar = filled.parentElement;
    const share = bar.parentElement.querySelector(':scope > .ac-textBlock');
    const name = bar.parentElement.parentElement.querySelector(':scope > .ac-textBlock');
    if (share && name) {
      bar.setAttribute('role', 'img');
      bar.setAttribute('aria-label', `${name.textContent.trim()}: ${share.textContent.trim()}`);
      share.setAttribute('aria-hidden', 'true');
    }
  }
}

/** A picture alone in its column stands for the words beside it. */
function setPictures(card) {
  for (const picture of card.querySelectorAll('.ac-columnSet > .ac-container:not(.ac-selectable) img[alt]')) {
    if (picture.closest('.ac-columnSet > .ac-container').textContent.trim() === '') {
      picture.alt = '';
    }
  }
}

/** A sign before a sentence would be read out as "house" or "warning". */
function setSign(paragraph) {
  const text = paragraph.firstChild;
  const sign = text?.nodeType === Node.TEXT_NODE && Sign.exec(text.data)?.[0];
  if (sign) {
    text.splitText(sign.length);
    const unread = document.createElement('span');
    unread.setAttribute('aria-hidden', 'true');
    text.replaceWith(unread);
    unread.append(text);
  }
}

/** Sees to the cards and messages within a part of the page. */
export function outline(part) {
  for (const card of part.querySelectorAll('.ac-adaptiveCard:not([data-outlined])')) {
    card.dataset.outlined = '';
    setHeadings(card);
    setBars(card);
    setPictures(card);
  }

  part.querySelectorAll(Texts).forEach(setSign);
}
