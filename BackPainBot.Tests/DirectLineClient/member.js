// A member at the web chat: the official client, and what it heard.
import { visit } from './page.js';
import directline from 'botframework-directlinejs';

const { DirectLine } = directline;

/** The client's words for how it is connected. */
export const Status = { Uninitialized: 0, Connecting: 1, Online: 2, ExpiredToken: 3, FailedToConnect: 4, Ended: 5 };

/** A request as the client makes it, for what the client itself never does. */
export async function ask(bot, method, path, { token, origin = bot.origin, body, headers = {} } = {}) {
  const sent = { ...headers };
  if (origin) {
    sent.origin = origin;
  }
  if (token) {
    sent.authorization = `Bearer ${token}`;
  }
  if (body !== undefined && !(body instanceof FormData) && !sent['content-type']) {
    sent['content-type'] = 'application/json';
  }
  const raw = typeof body === 'object' && !(body instanceof FormData) ? JSON.stringify(body) : body;
  const answer = await fetch(`${bot.domain}${path}`, { method, headers: sent, body: raw });
  const text = await answer.text();
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: answer.status, headers: answer.headers, json, text };
}

/** A token as the bot's own page gets it. */
export async function generate(bot, options) {
  return (await ask(bot, 'POST', '/tokens/generate', options)).json;
}

export class Member {
  heard = [];
  statuses = [];

  /** @param {object} options further options of the client */
  constructor(bot, options) {
    visit(options.origin ?? bot.origin);
    this.client = new DirectLine({ domain: bot.domain, webSocket: true, random: () => 0, timeout: 1000, pollingInterval: 200, ...options });
    this.client.connectionStatus$.subscribe(status => this.statuses.push(status));
    this.client.activity$.subscribe(activity => this.heard.push(activity), () => {});
  }

  /** A member whose conversation begins. */
  static async arrive(bot, options = {}) {
    const { token, conversationId } = await generate(bot);
    const member = new Member(bot, { token, ...options });
    member.token = token;
    member.conversationId = conversationId;
    await member.until(() => member.fromBot().length === 1, 'the greeting');
    return member;
  }

  /** Posts an activity; the promise is the id, or the client's error. */
  post(activity) {
    return new Promise((resolve, reject) => this.client.postActivity({ from: { id: 'r_chosen' }, ...activity }).subscribe(resolve, reject));
  }

  /** Says something and waits for what the bot answers. */
  async say(text) {
    const before = this.fromBot().length;
    const id = await this.post({ type: 'message', text, locale: 'en-GB', channelData: { clientActivityID: `c-${Math.random()}` } });
    await this.until(() => this.fromBot().length > before, `an answer to "${text}"`);
    return id;
  }

  fromBot() {
    return this.heard.filter(activity => activity.type === 'message' && activity.from.role === 'bot');
  }

  texts() {
    return this.heard.filter(activity => activity.type === 'message').map(activity => activity.text);
  }

  async until(condition, what) {
    for (const end = Date.now() + 60_000; !condition();) {
      if (Date.now() > end) {
        throw new Error(`Waited in vain for ${what}. Heard: ${JSON.stringify(this.heard)}; connection: ${this.statuses}`);
      }
      await new Promise(resolve => setTimeout(resolve, 10));
    }
  }

  leave() {
    this.client.end();
  }
}
