-- Messages of 1,024 conversations in rotation, for wrk. Each thread has conversations of its own; a conversation's
-- messages are sent in order, so that a waterfall of five steps goes from its first question to its summary, again and again.
local texts = { "hi", "Ann", "squat", "7", "two days ago" }
local conversations = 1024
local threads = 0

function setup(thread)
  thread:set("thread", threads)
  threads = threads + 1
end

function init(args)
  share = conversations / tonumber(args[1] or 2)
  turn = 0
  failed = 0
  headers = { ["Content-Type"] = "application/json" }
end

function request()
  local conversation = thread * share + turn % share
  local step = math.floor(turn / share) % #texts + 1
  local id = thread * 1000000000 + turn
  turn = turn + 1
  return wrk.format("POST", nil, headers, string.format(
    '{"type":"message","id":"m%d","channelId":"emulator","timestamp":"2026-03-04T18:30:00Z",' ..
    '"localTimestamp":"2026-03-04T18:30:00+00:00","serviceUrl":"http://127.0.0.1:1","deliveryMode":"expectReplies",' ..
    '"locale":"en-US","conversation":{"id":"load-%d"},"from":{"id":"member-%d","name":"Member","role":"user"},' ..
    '"recipient":{"id":"bot","name":"Bot","role":"bot"},"text":"%s"}', id, conversation, conversation, texts[step]))
end

function response(status)
  if status ~= 200 then failed = failed + 1 end
end
