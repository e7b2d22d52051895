// Talk between the chat in the widget's frame and the launcher around it. Nothing of the chat itself is said here.
import { settings } from './settings.js';

const Sender = 'backpainbot';

const tell = event => settings.framed && parent.postMessage({ sender: Sender, event }, '*');

const isGyms = origin => origin === location.origin || settings.sites.includes(origin);

/** The chat is there: the launcher may show it. */
export const tellReady = () => tell('ready');

/** Lets Escape close the widget, and calls focused() when the launcher opens it. */
export function listen(focused) {
  if (!settings.framed) {
    return;
  }

  addEventListener('message', event => {
    if (event.source === parent && isGyms(event.origin) && event.data?.sender === Sender && event.data.event === 'opened') {
      focused();
    }
  });
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      tell('close');
    }
  });
}
