// The chat as a text file, for the member or their clinician.
import { word } from './settings.js';

const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

const said = activity => [activity.text, ...(activity.attachments ?? []).filter(one => one.name).map(one => one.name)].filter(Boolean).join('\n');

export function asText(activities) {
  const lines = activities
    .filter(activity => activity.type === 'message' && said(activity))
    .map(activity => {
      const who = activity.from?.role === 'user' ? word('You') : word('Bot');
      const when = activity.timestamp ? whole.format(new Date(activity.timestamp)) : '';
      return `${who}, ${when}\n${said(activity).replace(/\*\*|^#+ /gm, '')}\n`;
    });
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
