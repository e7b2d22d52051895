// Which conversation this tab is in. It is kept for this tab alone and forgotten with it, because others may use the computer.
import { settings } from './settings.js';

const Key = 'backpainbot.chat';
const Base = '/v3/directline';
const Patience = 10000;

export const domain = location.origin + Base;

/** The server answered, but not with what was asked for. */
export class Refused extends Error {
  constructor(status) {
    super(`refused with status ${status}`);
    this.status = status;
  }

  /** Whether asking again is of no use: the conversation is over, or was never this member's. */
  get isFinal() {
    return [401, 403, 404, 410].includes(this.status);
  }
}

async function ask(method, path, token, body) {
  const headers = { 'content-type': 'application/json' };
  if (token) {
    headers.authorization = `Bearer ${token}`;
  }

  const response = await fetch(domain + path, { method, headers, body: body && JSON.stringify(body), cache: 'no-store', signal: AbortSignal.timeout(Patience) });
  if (!response.ok) {
    throw new Refused(response.status);
  }

  return response.json();
}

/** A new conversation, in which the bot greets at once, while Web Chat is still being loaded. */
export async function begin() {
  const { token } = await ask('POST', '/tokens/generate');
  const started = await ask('POST', '/conversations', token, { locale: settings.locale });
  return { conversationId: started.conversationId, token: started.token };
}

/** The same conversation with a fresh token; throws Refused when it is over. */
export async function renew({ conversationId, token }) {
  const fresh = await ask('POST', '/tokens/refresh', token);
  await ask('GET', `/conversations/${encodeURIComponent(conversationId)}`, fresh.token);
  return { conversationId, token: fresh.token };
}

/** The conversation that this tab was in, unless too long ago; null without one. */
export function load() {
  try {
    const saved = JSON.parse(sessionStorage.getItem(Key));
    return saved && Date.now() - saved.used < settings.resumeMinutes * 60000 ? saved : null;
  } catch {
    return null;
  }
}

export function save({ conversationId, token }) {
  if (settings.resumeMinutes > 0 && conversationId && token) {
    try {
      sessionStorage.setItem(Key, JSON.stringify({ conversationId, token, used: Date.now() }));
    } catch {
      // A browser that keeps nothing begins anew after a reload.
    }
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(Key);
  } catch {
    // Nothing was kept.
  }
}
