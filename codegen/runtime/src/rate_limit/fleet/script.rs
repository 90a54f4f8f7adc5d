//! The one script that Redis runs for an acquire: all it reads and writes is of one account, and it
//! knows no time but the server's.

/// Learns what is new, gives back what is not used, and reserves one moment.
///
/// For each bucket it keeps, in four keys, a sorted set of moments by the ids of their permits, one of
/// those among them that were given back, a hash with what is known of it, and a sorted set of leases
/// by their holders. Moments are microseconds since 1970, which 64-bit floats hold exactly until the
/// year 2255.
///
/// No moment before `free` has room, but for those that were given back. So where calls ask in turn,
/// a moment is reserved behind the last one, and nothing is searched.
///
/// After a start of the server, or its fall-back to an older state, all buckets are shut for the
/// guard: until everything that may have been granted without a trace no longer counts.
pub(crate) const ACQUIRE: &str = r#"
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local holder, lease, wanted, lead = ARGV[1], tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[4])
local paced, limit, remaining = ARGV[5] == '1', tonumber(ARGV[6]), tonumber(ARGV[7])
local reset, refused, spent = tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10])
local total, lapsed = #KEYS / 4, false
local SECOND, MINUTE = 1000000, 60000000

local function exclusive(number) return string.format('(%.0f', number) end

local function block(bucket, moment) bucket.blocked = math.max(bucket.blocked, moment) end

-- Which start of the server this is, and for how many seconds it has run at least.
local function server()
  local info = redis.call('INFO', 'server')
  local uptime = tonumber(info:match('uptime_in_seconds:(%d+)')) or 0
  return info:match('run_id:(%w+)') or 'unknown', uptime - 1
end

-- Removes moments that were given back: those that have passed were not used.
local function drop(bucket, last)
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', bucket.given, '-inf', last)) do
    redis.call('ZREM', bucket.slots, id)
  end
  redis.call('ZREMRANGEBYSCORE', bucket.given, '-inf', last)
end

local function give_back(bucket, id)
  local moment = tonumber(redis.call('ZSCORE', bucket.slots, id))
  if not moment then return end
  redis.call('ZREM', bucket.slots, id)
  if moment > now then
    redis.call('ZADD', bucket.slots, moment, 'given:' .. id)
    redis.call('ZADD', bucket.given, moment, 'given:' .. id)
    bucket.has_given, bucket.is_new = true, true
  end
end

-- What was reserved ahead by holders that are gone is given back.
local function renew(bucket)
  local dead = redis.call('ZRANGEBYSCORE', bucket.leases, '-inf', now)
  if #dead > 0 then
    local gone = {}
    for _, name in ipairs(dead) do gone[name] = true end
    for _, id in ipairs(redis.call('ZRANGEBYSCORE', bucket.slots, exclusive(now), '+inf')) do
      if gone[id:match('^[^:]+')] then give_back(bucket, id) end
    end
    redis.call('ZREMRANGEBYSCORE', bucket.leases, '-inf', now)
  end
  if redis.call('ZADD', bucket.leases, now + lease, holder) == 1 then
    lapsed, bucket.is_new = true, true
  end
end

-- Holds what is known against the server: it may be another one, or its clock may have gone back.
local function recognise(bucket, known, guard)
  local seen = tonumber(known[2]) or 0
  if known[1] and seen <= now and now - seen < 20000 then return end
  local run, uptime = server()
  bucket.run = run
  if seen > now + SECOND then
    redis.call('DEL', bucket.slots, bucket.given, bucket.leases)
    bucket.blocked, bucket.free = now + guard, 0
  elseif known[1] and known[1] ~= run then
    block(bucket, now + guard)
  elseif not known[1] then
    block(bucket, now - uptime * SECOND + guard)
  end
end

local function open(at)
  local count, per = tonumber(ARGV[7 + 4 * at]), tonumber(ARGV[8 + 4 * at])
  local margin, guard = tonumber(ARGV[9 + 4 * at]), tonumber(ARGV[10 + 4 * at])
  local bucket = { slots = KEYS[4 * at - 3], given = KEYS[4 * at - 2], state = KEYS[4 * at - 1] }
  bucket.leases, bucket.declared, bucket.per, bucket.span = KEYS[4 * at], count, per, per + margin
  local known = redis.call('HMGET', bucket.state,
    'run', 'seen', 'count', 'blocked', 'free', 'given', 'kept')
  bucket.run, bucket.learned = known[1], tonumber(known[3])
  bucket.count = bucket.learned or count
  bucket.blocked, bucket.free = tonumber(known[4]) or 0, tonumber(known[5]) or 0
  bucket.has_given, bucket.kept = known[6] == '1', tonumber(known[7]) or 0
  recognise(bucket, known, guard)
  redis.call('ZREMRANGEBYSCORE', bucket.slots, '-inf', now - bucket.span)
  if bucket.has_given then drop(bucket, now) end
  renew(bucket)
  return bucket
end

local function add(bucket, number, moment, why)
  for turn = 1, math.min(number, bucket.count) do
    local id = holder .. ':' .. why .. ':' .. string.format('%.0f', now) .. ':' .. turn
    redis.call('ZADD', bucket.slots, moment, id)
    bucket.is_new = true
  end
end

local function learn(bucket)
  if limit then
    limit = math.max(1, math.min(limit, bucket.declared * 100))
    if limit > bucket.count then bucket.free = 0 end
    if limit < bucket.count then drop(bucket, '+inf') end
    bucket.count, bucket.learned = limit, limit
  end
  if not remaining then return end
  local used = redis.call('ZCOUNT', bucket.slots, '-inf', now)
  local lost = math.max(bucket.count - used, 0) - remaining
  local opens = math.min(reset or bucket.per, MINUTE)
  if remaining == 0 and (lost > 0 or opens > bucket.per) then
    block(bucket, now + opens)
  elseif lost > 0 and opens > 0 then
    add(bucket, lost, now + math.min(opens, bucket.per) - bucket.span, 'seen')
  end
end

local function moment_at(bucket, place)
  return tonumber(redis.call('ZRANGE', bucket.slots, place, place, 'WITHSCORES')[2])
end

-- The later moment that would have one too many in its window if one more were reserved at this one.
local function displaced(bucket, moment)
  local count, span, list = bucket.count, bucket.span, {}
  local first, last = exclusive(moment - span), exclusive(moment + span)
  if redis.call('ZCOUNT', bucket.slots, first, last) < count then return nil end
  local found = redis.call('ZRANGEBYSCORE', bucket.slots, first, last, 'WITHSCORES')
  for at = 2, #found, 2 do list[#list + 1] = tonumber(found[at]) end
  for at = count, #list do
    if list[at] > moment and list[at - count + 1] > list[at] - span then return list[at] end
  end
  return nil
end

-- The first moment from this one on that has room, apart from those that were given back.
local function first_free(bucket, from)
  local moment, count, span = math.max(from, bucket.blocked, bucket.free), bucket.count, bucket.span
  local pace, tail = paced and math.ceil(span / count) or 0, moment_at(bucket, -1)
  if not tail then
    bucket.is_new = true
    return moment
  end
  while moment < tail do
    local before = redis.call('ZCOUNT', bucket.slots, '-inf', moment)
    local full = before >= count and moment_at(bucket, before - count) + span
    local last = pace > 0 and before > 0 and moment_at(bucket, before - 1) + pace
    local next = pace > 0 and moment_at(bucket, before)
    if full and full > moment then
      moment = full
    elseif last and last > moment then
      moment = last
    elseif next and next < moment + pace then
      moment = next
    else
      local later = displaced(bucket, moment)
      if not later then return moment end
      moment = later
    end
  end
  local full = moment_at(bucket, -count)
  return math.max(moment, tail + pace, full and full + span or moment)
end

local function earliest(bucket, from)
  local moment = first_free(bucket, from)
  if bucket.has_given then
    local open = math.max(from, bucket.blocked)
    local given =
      redis.call('ZRANGEBYSCORE', bucket.given, open, '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
    moment = math.min(moment, tonumber(given[2]) or moment)
  end
  return moment
end

local function reserve(bucket, moment)
  if bucket.has_given then
    local given = redis.call('ZRANGEBYSCORE', bucket.given, moment, moment, 'LIMIT', 0, 1)[1]
    if given then
      redis.call('ZREM', bucket.given, given)
      redis.call('ZREM', bucket.slots, given)
    end
  end
  redis.call('ZADD', bucket.slots, moment, wanted)
end

local function close(bucket, moment)
  if bucket.has_given then bucket.has_given = redis.call('ZCARD', bucket.given) > 0 end
  redis.call('HSET', bucket.state, 'run', bucket.run, 'seen', now, 'blocked', bucket.blocked,
    'free', bucket.free, 'given', bucket.has_given and 1 or 0)
  if bucket.learned then redis.call('HSET', bucket.state, 'count', bucket.learned) end
  local needed = math.max(moment, now, bucket.blocked) + bucket.span + SECOND
  if needed < bucket.kept and not bucket.is_new then return end
  bucket.kept = math.max(needed + MINUTE, bucket.kept)
  local left = math.ceil((bucket.kept - now) / 1000)
  redis.call('HSET', bucket.state, 'kept', bucket.kept)
  redis.call('PEXPIRE', bucket.state, left + 3600000)
  for _, key in ipairs({ bucket.slots, bucket.given, bucket.leases }) do
    redis.call('PEXPIRE', key, left)
  end
end

local buckets, moment, blocked = {}, 0, 0
for at = 1, total do buckets[at] = open(at) end
for _, bucket in ipairs(buckets) do
  for at = 11 + 4 * total, #ARGV do give_back(bucket, ARGV[at]) end
  if refused then block(bucket, now + math.min(refused, MINUTE)) end
  if spent > 0 then add(bucket, spent, now, 'spent') end
end
for _, bucket in ipairs(buckets) do
  if total == 1 or (limit and (limit == bucket.count or limit == bucket.declared)) then
    learn(bucket)
    break
  end
end
if wanted ~= '' then
  for _, bucket in ipairs(buckets) do
    give_back(bucket, wanted)
    bucket.free = first_free(bucket, now)
  end
  moment = now + lead
  local from
  while from ~= moment do
    from = moment
    for _, bucket in ipairs(buckets) do moment = math.max(moment, earliest(bucket, moment)) end
    if total == 1 then break end
  end
  for _, bucket in ipairs(buckets) do reserve(bucket, moment) end
end
-- The first moment that is to be had again, so that calls which wait for a later one move up.
local again = 0
for _, bucket in ipairs(buckets) do
  blocked = math.max(blocked, bucket.blocked)
  close(bucket, moment)
  local given = bucket.has_given
    and redis.call('ZRANGE', bucket.given, 0, 0, 'WITHSCORES')[2]
  again = given and math.max(again, tonumber(given)) or math.huge
end
if again == math.huge then again = 0 end
return { now, moment, blocked, lapsed and 1 or 0, again }
"#;
