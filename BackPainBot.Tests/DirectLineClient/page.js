// What the client finds in a browser: requests and sockets that say which page they come from.
import { WebSocket } from 'ws';

let origin;

/** Says which site's page makes the requests from now on. */
export function visit(site) {
  origin = site;
}

/** The part of XMLHttpRequest that the client uses, over fetch. */
class PageRequest {
  upload = {};
  readyState = 0;
  status = 0;
  #headers = {};
  #answer;

  open(method, url) {
    this.method = method;
    this.url = url;
  }

  setRequestHeader(name, value) {
    this.#headers[name] = value;
  }

  getResponseHeader(name) {
    return this.#answer?.headers.get(name) ?? null;
  }

  abort() {
    this.aborted = true;
  }

  async send(body) {
    try {
      const sent = { method: this.method, body, headers: this.url.startsWith('http') ? { ...this.#headers, origin } : {} };
      this.#answer = await fetch(this.url, sent);
      answers.push({ method: this.method, url: this.url });
      const bytes = await this.#answer.arrayBuffer();
      this.status = this.#answer.status;
      this.response = this.responseType === 'json' ? parse(new TextDecoder().decode(bytes)) : bytes;
    } catch {
      this.status = 0;
    }
    this.readyState = 4;
    if (!this.aborted) {
      this.onreadystatechange?.({ target: this });
    }
  }
}

class PageSocket extends WebSocket {
  static opened = [];

  constructor(url) {
    super(url, { origin });
    PageSocket.opened.push(this);
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

globalThis.XMLHttpRequest = PageRequest;
globalThis.WebSocket = PageSocket;

/** What the client asked for and got an answer to, the latest last. */
export const answers = [];

/** The sockets that the client opened, the latest last. */
export const sockets = PageSocket.opened;
