// What takes the client a minute or half an hour, such as the end of a token: two bots share a database and a clock that the tests set.
// DirectLineClientTests starts them and says in BACKPAINBOT_NODES where they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pass } from './clock.js';
import { Member, Status, ask } from './member.js';
import { answers, sockets } from './page.js';

const nodes = (process.env.BACKPAINBOT_NODES ?? '').split(' ').filter(Boolean).map(origin => ({ origin, domain: `${origin}/v3/directline` }));
const [bot, other] = nodes;
const skip = nodes.length === 0 && 'BACKPAINBOT_NODES does not say where the bots are.';

/** A quarter of an hour, after which the client refreshes its token. */
async function quarter(ann) {
  const before = ann.client.token;
  await pass(bot, 15);
  await ann.until(() => ann.client.token !== before, 'a refreshed token');
}

test('a client that refreshes its token keeps its socket beyond the end of the first one', { skip }, async () => {
  const ann = await Member.arrive(bot);
  const opened = sockets.length;

  for (let i = 0; i < 5; i++) {
    await quarter(ann);
  }
  await ann.say('yes');

  assert.equal(sockets.length, opened);
  assert.deepEqual(ann.statuses, [Status.Uninitialized, Status.Connecting, Status.Online]);
  ann.leave();
});

test('a client whose socket is closed at the end of its token comes back with the refreshed one and misses nothing', { skip }, async () => {
  const ann = await Member.arrive(bot);
  await ann.say('yes');
  const opened = sockets.length;

  // Its own bot hears nothing of the refreshed token, so it closes the socket when the first one ends.
  ann.client.domain = other.domain;
  await quarter(ann);
  ann.client.domain = bot.domain;
  await pass(bot, 14.9, { refreshes: false });
  assert.equal(sockets.length, opened);
  await pass(bot, 1, { refreshes: false });
  await ann.until(() => sockets[opened - 1].readyState === WebSocket.CLOSED, 'the end of the socket');
  const said = await ask(other, 'POST', `/conversations/${ann.conversationId}/activities`, {
    origin: bot.origin,
    token: ann.client.token,
    body: { type: 'message', text: 'my lower back hurts since deadlifts yesterday' },
  });
  await ann.until(() => ann.fromBot().some(activity => activity.replyToId === said.json.id), 'what was said meanwhile');

  assert.equal(sockets.length, opened + 1);
  assert.equal(new Set(ann.heard.map(activity => activity.id)).size, ann.heard.length);
  assert.ok(!ann.statuses.includes(Status.ExpiredToken) && !ann.statuses.includes(Status.Ended));
  await ann.say('none of these');
  ann.leave();
});

test('a client that slept beyond the end of its token learns so', { skip }, async () => {
  const ann = await Member.arrive(bot);

  await pass(bot, 31, { refreshes: false });
  await ann.until(() => ann.statuses.includes(Status.ExpiredToken), 'the end of the token');

  assert.equal((await ask(bot, 'POST', '/tokens/refresh', { token: ann.client.token })).json.error.code, 'TokenExpired');
  assert.equal(await ann.post({ type: 'message', text: 'hello' }), 'retry');
  assert.ok(!ann.texts().includes('hello'));
  ann.leave();
});

test('a client that polls outlives a minute in which its address asks for too much', { skip }, async () => {
  const ann = await Member.arrive(bot, { webSocket: false });
  const flood = Array.from({ length: 1000 }, () => ask(bot, 'GET', '/session/getsessionid', { token: ann.token }));
  assert.ok((await Promise.all(flood)).some(answer => answer.status === 429 && answer.json.error.code === 'TooManyRequests'));

  await assert.rejects(ann.post({ type: 'message', text: 'hello' }), error => error.status === 400 && error.response.error.code === 'TooManyRequests');
  const before = answers.length;
  await ann.until(() => answers.slice(before).filter(({ url }) => url.includes('/activities?')).length > 2, 'a poll that gets nothing');
  await pass(bot, 1, { refreshes: false });

  await ann.say('yes');
  assert.deepEqual(ann.statuses, [Status.Uninitialized, Status.Connecting, Status.Online]);
  ann.leave();
});
