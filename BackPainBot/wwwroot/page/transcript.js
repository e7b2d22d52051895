// The chat as a text file, for the member or their clinician: what a card shows is in it as text.
import { word } from './settings.js';

const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What a submitted card holds beside the answers themselves. */
const NoAnswers = ['type', 'questions', 'listed', 'command'];

const content = attachment => attachment.content ?? {};

const inWords = attachment => attachment.name ?? content(attachment).fallbackText ?? content(attachment).speak ?? '';

/** Each choice of a card by its id, as its label says it. */
function labels(part, found = new Map()) {
  for (const one of part && typeof part === 'object' ? Object.values(part) : []) {
    if (one?.title && typeof one.value === 'string') {
      found.set(one.value, one.title);
    } else if (one?.title && typeof one.data?.otherwise === 'string') {
      found.set(one.data.otherwise, one.title);
    }

    labels(one, found);
  }

  return found;
}

/** What was pressed or ticked, in the words of the cards so far. */
const chosen = (value, known) => Object.entries(value && typeof value === 'object' ? value : {})
  .filter(([key, one]) => !NoAnswers.includes(key) && typeof one === 'string')
  .flatMap(([, one]) => one.split(','))
  .map(one => known.get(one) ?? known.get(one.slice(one.indexOf(':') + 1)) ?? one.slice(one.indexOf(':') + 1))
  .filter(Boolean)
  .join(', ');

/** The text and the cards under it; a line that both have is there once. */
function said(activity, known) {
  const lines = [activity.text ?? '', ...(activity.attachments ?? []).map(inWords)]
    .flatMap(part => part.split('\n'))
    .map(line => line.replace(/\*\*|^#+ /g, '').trimEnd());
  const once = lines.filter((line, index) => line && lines.indexOf(line) === index);
  return once.length > 0 ? once.join('\n') : chosen(activity.value, known);
}

export function asText(activities) {
  const known = new Map();
  const lines = [];
  for (const activity of activities.filter(one => one.type === 'message')) {
    for (const attachment of activity.attachments ?? []) {
      labels(content(attachment), known);
    }

    const text = said(activity, known);
    if (text) {
      const who = activity.from?.role === 'user' ? word('You') : word('Bot');
      const when = activity.timestamp ? whole.format(new Date(activity.timestamp)) : '';
      lines.push(`${who}, ${when}\n${text}\n`);
    }
  }

  return [word('TranscriptHeading'), '', ...lines, word('TranscriptEnd'), ''].join('\n');
}

/** Saves it, and returns the file's name. */
export function download(activities) {
  const address = URL.createObjectURL(new Blob([asText(activities)], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${word('TranscriptFile')}-${new Date().toISOString().slice(0, 10)}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  return link.download;
}
