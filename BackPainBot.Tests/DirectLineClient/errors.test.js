import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { WebSocket } from 'ws';
import { Bot } from './bot.js';
import { Member, Status, ask, generate } from './member.js';

const site = 'https://www.gym.example';
const secret = 'a secret of at least thirty-two letters';

let bot;
before(async () => (bot = await Bot.start(`--Channels:DirectLine:Origins:0=${site}`, `--Channels:DirectLine:Secret=${secret}`)));
after(() => bot.stop());

const bad = [
  ['no token', undefined, 401, 'MissingToken'],
  ['a token that is none', 'nonsense', 403, 'InvalidToken'],
  ['a token of another bot', 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VyIjoiZGxfYm9zcyJ9.c2lnbmF0dXJl', 403, 'InvalidToken'],
];

for (const [what, token, status, code] of bad) {
  test(`with ${what} every endpoint answers ${status} ${code}`, async () => {
    for (const [method, path] of [
      ['POST', '/tokens/refresh'],
      ['POST', '/conversations'],
      ['GET', '/conversations/x?watermark=0'],
      ['GET', '/conversations/x/activities?watermark=0'],
      ['POST', '/conversations/x/activities'],
      ['POST', '/conversations/x/upload?userId=y'],
      ['GET', '/session/getsessionid'],
    ]) {
      const answer = await ask(bot, method, path, { token });
      assert.deepEqual([answer.status, answer.json.error.code], [status, code], path);
      assert.ok(answer.json.error.message);
    }
  });
}

test('a client whose token is not good fails to connect', async () => {
  const ann = new Member(bot, { token: bad[2][1] });

  await ann.until(() => ann.statuses.includes(Status.FailedToConnect), 'the failure');
});

test('a client that comes back to a conversation that is over fails to connect', async () => {
  const { token, conversationId } = await generate(bot);
  const ann = new Member(bot, { token, conversationId, watermark: '0' });

  await ann.until(() => ann.statuses.includes(Status.FailedToConnect), 'the failure');
});

test('a client whose token opens another conversation learns so when it posts', async () => {
  const [ann, bob] = await Promise.all([Member.arrive(bot), Member.arrive(bot)]);

  ann.client.conversationId = bob.conversationId;
  assert.equal(await ann.post({ type: 'message', text: 'hello' }), 'retry');

  assert.ok(ann.statuses.includes(Status.ExpiredToken));
  assert.ok(!bob.texts().includes('hello'));
  ann.leave();
  bob.leave();
});

for (const [what, activity, status] of [
  ['has no type', { text: 'hello' }, 400],
  ['has a type that members do not send', { type: 'conversationUpdate' }, 400],
  ['is larger than taken', { type: 'message', text: 'x'.repeat(300_000) }, 413],
]) {
  test(`an activity that ${what} fails at once, and the client goes on`, async () => {
    const ann = await Member.arrive(bot);

    await assert.rejects(ann.post(activity), error => error.status === status && typeof error.response.error.code === 'string');

    await ann.say('yes');
    ann.leave();
  });
}

test('who posts too much is refused at once, and the client goes on listening', async () => {
  const ann = await Member.arrive(bot);
  // More than fit into the two minutes that they may fall into.
  const results = await Promise.allSettled(Array.from({ length: 200 }, (_, i) => ann.post({ type: 'event', name: `e${i}` })));

  const refused = results.filter(result => result.status === 'rejected');
  assert.ok(refused.length >= 80);
  assert.ok(refused.every(result => result.reason.status === 400 && result.reason.response.error.code === 'TooManyMessages'));
  assert.ok(!ann.statuses.includes(Status.ExpiredToken));
  ann.leave();
});

test('what there is not is an error in the form of all errors', async () => {
  for (const [method, path, status, code] of [
    ['GET', '/nowhere', 404, 'NotFound'],
    ['GET', '/tokens/generate', 405, 'MethodNotAllowed'],
    ['DELETE', '/conversations', 405, 'MethodNotAllowed'],
  ]) {
    const answer = await ask(bot, method, path);
    assert.deepEqual([answer.status, answer.json.error.code], [status, code]);
  }
});

test('a listed site may embed the chat, another may not', async () => {
  const ann = new Member(bot, { token: (await generate(bot, { origin: site })).token, origin: site });
  await ann.until(() => ann.fromBot().length === 1, 'the greeting on the site');
  ann.leave();

  assert.equal((await ask(bot, 'POST', '/tokens/generate', { origin: 'https://evil.example' })).json.error.code, 'WrongOrigin');
  assert.equal((await ask(bot, 'POST', '/tokens/generate', { origin: null })).json.error.code, 'MissingToken');
});

test('a preflight is answered for a day, to listed sites only', async () => {
  const headers = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with' };
  const answer = await ask(bot, 'OPTIONS', '/tokens/refresh', { origin: site, headers });

  assert.equal(answer.status, 204);
  assert.equal(answer.headers.get('access-control-allow-origin'), site);
  assert.equal(answer.headers.get('access-control-max-age'), '86400');
  assert.equal(answer.headers.get('vary'), 'Origin');
  assert.equal((await ask(bot, 'OPTIONS', '/tokens/refresh', { origin: 'https://evil.example', headers })).headers.get('access-control-allow-origin'), null);
});

test("a site's server gets a token for its member, and a page never does with the secret", async () => {
  const answer = await ask(bot, 'POST', '/tokens/generate', { token: secret, origin: null, body: { user: { id: 'dl_ann' }, trustedOrigins: [site] } });
  const ann = new Member(bot, { token: answer.json.token, origin: site });
  await ann.until(() => ann.fromBot().length === 1, 'the greeting');
  await ann.say('yes');
  assert.ok(ann.heard.some(activity => activity.from.id === 'dl_ann'));
  ann.leave();

  assert.equal((await ask(bot, 'POST', '/tokens/generate', { token: secret })).json.error.code, 'SecretInBrowser');
  assert.equal((await ask(bot, 'POST', '/tokens/generate', { token: secret, origin: null, body: { user: { id: 'ann' } } })).status, 400);
});

test('a conversation is new once', async () => {
  const { token, conversationId } = await generate(bot);

  const answers = [await ask(bot, 'POST', '/conversations', { token, body: { user: {} } }), await ask(bot, 'POST', '/conversations', { token, body: { user: {} } })];

  assert.deepEqual(answers.map(answer => answer.status), [201, 200]);
  for (const { json } of answers) {
    assert.equal(json.conversationId, conversationId);
    assert.ok(json.token && json.expires_in > 15 * 60 && json.streamUrl.startsWith('ws'));
  }
});

test('a socket opens once, within a minute, for its conversation and site', async () => {
  const ann = await Member.arrive(bot);
  const url = async () => (await ask(bot, 'GET', `/conversations/${ann.conversationId}?watermark=0`, { token: ann.token })).json.streamUrl;
  const opens = (address, options) => new Promise(resolve => {
    const socket = new WebSocket(address, options);
    socket.on('open', () => {
      socket.terminate();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

  const used = await url();
  assert.equal(await opens(used, { origin: bot.origin }), true);
  assert.equal(await opens(used, { origin: bot.origin }), false);
  assert.equal(await opens(await url(), { origin: 'https://evil.example' }), false);
  assert.equal(await opens((await url()).replace(ann.conversationId, 'other'), { origin: bot.origin }), false);
  assert.equal(await opens((await url()).replace(/t=.*/, `t=${ann.token}`), { origin: bot.origin }), false);
  assert.equal((await fetch((await url()).replace('ws', 'http'))).status, 400);
  ann.leave();
});
