// Starts the bot as its users do, in a folder of its own, and ends it politely or not.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One of the ports that the system gives to no outgoing connection, so that it is still free when a bot that was killed comes back. */
async function freePort() {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 22_768);
    const server = createServer();
    const isFree = await new Promise(resolve => server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true)));
    if (isFree) {
      await new Promise(resolve => server.close(resolve));
      return port;
    }
  }
}

export class Bot {
  #process;
  #folder = mkdtempSync(join(tmpdir(), 'backpainbot-client-'));
  #settings;
  #log = '';

  /** @param {string[]} settings as on the command line */
  static async start(...settings) {
    const bot = new Bot(settings);
    await bot.start();
    return bot;
  }

  constructor(settings) {
    this.#settings = settings;
  }

  get domain() {
    return `${this.origin}/v3/directline`;
  }

  /** Starts it where it was before, if it was. */
  async start() {
    const program = process.env.BACKPAINBOT;
    if (!program) {
      throw new Error('Say in BACKPAINBOT where BackPainBot.dll is.');
    }
    const address = this.origin ?? `http://127.0.0.1:${await freePort()}`;
    this.#log = '';
    this.#process = spawn('dotnet', [program, '--environment=Development', `--urls=${address}`, ...this.#settings], {
      cwd: this.#folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.origin = await new Promise((resolve, reject) => {
      const read = chunk => {
        this.#log += chunk;
        const found = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(this.#log);
        if (found) {
          resolve(found[0]);
        }
      };
      this.#process.stdout.on('data', read);
      this.#process.stderr.on('data', read);
      this.#process.on('exit', code => reject(new Error(`The bot ended (${code}) before it listened:\n${this.#log}`)));
    });
  }

  /** Ends the process between two instructions. */
  kill() {
    return this.#end('SIGKILL');
  }

  async stop() {
    await this.#end('SIGTERM');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #end(signal) {
    return new Promise(resolve => {
      if (this.#process.exitCode !== null || this.#process.signalCode !== null) {
        resolve();
        return;
      }
      this.#process.on('exit', resolve);
      this.#process.kill(signal);
    });
  }
}
