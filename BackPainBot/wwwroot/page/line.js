// One line to the bot that stays up: behind it stands the official Direct Line client, and another one in its place whenever the socket
// is lost, the server starts again or the token is over. Web Chat sees one connection that goes on, and nothing comes twice, because the
// next client asks from where the last one stopped.
import { Events, Value, ofPromise } from './observable.js';
import { Refused, domain, renew, save } from './session.js';

const Uninitialized = 0;
const Connecting = 1;
const Online = 2;
const FirstWait = 400;
const LongestWait = 15000;
const SettlingTime = 1500;
const MostTries = 3;
const MostSocketFailures = 3;
/** Web Chat itself says after 20 seconds that a message was not sent. */
const HoldingTime = 18000;
/** What is sent comes back on the line at once. */
const EchoTime = 5000;
/** The bot sends something every 20 seconds, if only an empty frame: a line that is silent for longer is dead, whatever the browser says of it. */
const LongestSilence = 50000;
const SilencePause = 10000;

const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

const whenOpen = () => {
  const gate = {};
  gate.promise = new Promise(resolve => (gate.resolve = resolve));
  return gate;
};

const inTime = promise =>
  Promise.race([promise, wait(HoldingTime).then(() => Promise.reject(new Error('The bot could not be reached.')))]);

export class Line {
  #client;
  #conversation;
  #recovering = false;
  #socketFailures = 0;
  #echoes = new Map();
  #online = whenOpen();
  #hurry = whenOpen();
  #heard;
  #watch;
  #on;

  /**
   * @param conversation its id and token
   * @param on what to call: lost() when the bot cannot be reached, back() when it can again, gone() when the conversation is over
   */
  constructor(conversation, on) {
    this.#conversation = conversation;
    this.#on = on;
    this.connectionStatus$ = new Value(Uninitialized);
    this.activity$ = new Events(() => {
      this.connectionStatus$.next(Connecting);
      this.#connect('0');
      this.#watch = setInterval(() => this.#isSilent() && this.#recover(), SilencePause);
    });
  }

  get token() {
    return this.#client?.token ?? this.#conversation.token;
  }

  get conversationId() {
    return this.#client?.conversationId ?? this.#conversation.conversationId;
  }

  postActivity(activity) {
    return ofPromise(() => this.#post(activity));
  }

  end() {
    clearInterval(this.#watch);
    this.#drop();
    this.#on = {};
    this.#recovering = true;
  }

  /** Looks whether the line still stands, and mends it at once; for when the computer wakes up. */
  check() {
    this.#hurry.resolve();
    if (this.#client && (this.#client.connectionStatus$.getValue() !== Online || this.#isSilent())) {
      this.#recover();
    }
  }

  #isSilent() {
    return this.#client !== undefined && Date.now() - this.#heard > LongestSilence;
  }

  #connect(watermark) {
    const client = WebChat.createDirectLine({ ...this.#conversation, domain, watermark, webSocket: this.#socketFailures < MostSocketFailures });
    this.#client = client;
    this.#heard = Date.now();
    this.#watchSockets(client);
    this.#watchPolls(client);
    client.connectionStatus$.subscribe(status => this.#client === client && this.#statusChanged(status));
    client.activity$.subscribe({
      next: activity => this.#client === client && this.#received(activity),
      error: () => this.#client === client && this.#recover(),
    });
  }

  #statusChanged(status) {
    if (status === Online) {
      this.keep();
      this.#online.resolve();
      if (this.connectionStatus$.value !== Online) {
        this.connectionStatus$.next(Online);
      }

      this.#on.back?.();
    } else if (status > Online) {
      this.#recover();
    }
  }

  /** Notes the latest token for a reload. */
  keep() {
    save({ conversationId: this.conversationId, token: this.token });
  }

  #received(activity) {
    const sent = activity.channelData?.clientActivityID;
    if (sent) {
      this.#echoes.set(sent, activity.id);
    }

    this.activity$.next(activity);
  }

  /** The client itself waits 3 to 15 seconds after a socket is lost; someone with a danger sign should not. */
  #watchSockets(client) {
    const Socket = client.services?.WebSocket;
    if (!Socket) {
      return;
    }

    const line = this;
    client.services.WebSocket = class extends Socket {
      constructor(address) {
        super(address);
        this.addEventListener('open', () => (line.#socketFailures = 0));
        this.addEventListener('message', () => (line.#heard = Date.now()));
        this.addEventListener('close', () => {
          if (line.#client === client) {
            line.#socketFailures++;
            line.#recover();
          }
        });
      }
    };
  }

  /** Where there is no socket, the client asks for news again and again, but after one error it never does and tells nobody. */
  #watchPolls(client) {
    const { ajax } = client.services;
    client.services.ajax = request => {
      const answer = ajax(request);
      return request.method === 'GET' && request.url.includes('/activities?') ? this.#watched(answer, client) : answer;
    };
  }

  #watched(answer, client) {
    return {
      subscribe: (next, error) => answer.subscribe(
        result => {
          this.#heard = Date.now();
          next(result);
        },
        reason => {
          error(reason);
          if (this.#client === client) {
            this.#recover();
          }
        }),
    };
  }

  #drop() {
    const client = this.#client;
    this.#client = undefined;
    client?.end();
  }

  async #recover() {
    if (this.#recovering) {
      return;
    }

    this.#recovering = true;
    this.#online = whenOpen();
    const watermark = this.#client?.watermark || '0';
    this.#conversation = { conversationId: this.conversationId, token: this.token };
    this.#drop();
    for (let delay = FirstWait; this.#recovering; delay = Math.min(delay * 2, LongestWait)) {
      this.#hurry = whenOpen();
      await Promise.race([wait(delay * (0.5 + Math.random() / 2)), this.#hurry.promise]);
      try {
        this.#conversation = await renew(this.#conversation);
        this.#recovering = false;
        this.#connect(watermark);
      } catch (error) {
        if (error instanceof Refused && error.isFinal) {
          this.#on.gone?.();
          return;
        }

        this.#on.lost?.();
      }
    }
  }

  /** Sends, and sends again what the line lost, unless its echo shows that it arrived. */
  async #post(activity) {
    const sent = activity.channelData?.clientActivityID;
    // Whoever has something to say does not wait for the next try.
    this.#hurry.resolve();
    for (let tries = 1; tries <= MostTries; tries++) {
      await inTime(this.#online.promise);
      const client = this.#client;
      const id = await new Promise((resolve, reject) => client.postActivity(activity).subscribe({ next: resolve, error: reject }));
      if (id !== 'retry') {
        this.#expectEcho(activity, client);
        return id;
      }

      if (this.#client === client) {
        this.#recover();
      }

      await inTime(this.#online.promise);
      await wait(SettlingTime);
      if (this.#echoes.has(sent)) {
        return this.#echoes.get(sent);
      }
    }

    throw new Error('The message could not be sent.');
  }

  /** A message that arrived and does not come back shows that its answer would not come either. */
  #expectEcho({ type, channelData }, client) {
    const sent = channelData?.clientActivityID;
    if (sent && type !== 'typing') {
      setTimeout(() => this.#client === client && !this.#echoes.has(sent) && this.#recover(), EchoTime);
    }
  }
}
