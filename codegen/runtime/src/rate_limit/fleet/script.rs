//! The one script that Redis runs for an acquire: all it reads and writes is of one account, and it
//! knows no time but the server's.

/// Learns what is new, gives back what is not used, and reserves one moment.
///
/// For each bucket it keeps, in three keys, a sorted set of moments by the ids of their permits, a
/// hash with what is known of it, and a sorted set of leases by their holders. Moments are
/// microseconds since 1970, which 64-bit floats hold exactly until the year 2255.
///
/// No moment before `free` can be reserved, so only a bucket that got something back is searched.
/// After a start of the server, or its fall-back to an older state, all buckets are shut for the
/// guard: until everything that may have been granted without a trace no longer counts.
pub(crate) const ACQUIRE: &str = r#"
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local info = redis.call('INFO', 'server')
local run = info:match('run_id:(%w+)') or 'unknown'
local uptime = tonumber(info:match('uptime_in_seconds:(%d+)')) or 0
local holder, lease, wanted, paced = ARGV[1], tonumber(ARGV[2]), ARGV[3], ARGV[4] == '1'
local limit, remaining = tonumber(ARGV[5]), tonumber(ARGV[6])
local reset, refused, spent = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])
local total, lapsed = #KEYS / 3, false

local function exclusive(number) return string.format('(%.0f', number) end

local function block(bucket, moment) bucket.blocked = math.max(bucket.blocked, moment) end

local function give_back(bucket, id)
  local moment = redis.call('ZSCORE', bucket.slots, id)
  if moment then
    redis.call('ZREM', bucket.slots, id)
    bucket.free = math.min(bucket.free, tonumber(moment) - bucket.span)
  end
end

-- What was reserved ahead by holders that are gone is free again.
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
  if not redis.call('ZSCORE', bucket.leases, holder) then lapsed = true end
  redis.call('ZADD', bucket.leases, now + lease, holder)
end

local function open(at)
  local count, per = tonumber(ARGV[6 + 4 * at]), tonumber(ARGV[7 + 4 * at])
  local margin, guard = tonumber(ARGV[8 + 4 * at]), tonumber(ARGV[9 + 4 * at])
  local bucket = { slots = KEYS[3 * at - 2], state = KEYS[3 * at - 1], leases = KEYS[3 * at] }
  local known = redis.call('HMGET', bucket.state, 'run', 'seen', 'count', 'blocked', 'free')
  bucket.declared, bucket.per, bucket.span = count, per, per + margin
  bucket.learned = tonumber(known[3])
  bucket.count = bucket.learned or count
  bucket.blocked, bucket.free = tonumber(known[4]) or 0, tonumber(known[5]) or 0
  local seen = tonumber(known[2]) or 0
  if seen > now + 1000000 then
    redis.call('DEL', bucket.slots, bucket.leases)
    bucket.blocked, bucket.free = now + guard, 0
  elseif known[1] and known[1] ~= run then
    block(bucket, now + guard)
  elseif not known[1] then
    block(bucket, now - (uptime - 1) * 1000000 + guard)
  end
  redis.call('ZREMRANGEBYSCORE', bucket.slots, '-inf', now - bucket.span)
  renew(bucket)
  return bucket
end

local function add(bucket, number, moment, why)
  for turn = 1, math.min(number, bucket.count) do
    local id = holder .. ':' .. why .. ':' .. string.format('%.0f', now) .. ':' .. turn
    redis.call('ZADD', bucket.slots, moment, id)
  end
end

local function learn(bucket)
  if limit then
    limit = math.max(1, math.min(limit, bucket.declared * 100))
    if limit ~= bucket.count then bucket.free = 0 end
    bucket.count, bucket.learned = limit, limit
  end
  if not remaining then return end
  local used = redis.call('ZCOUNT', bucket.slots, '-inf', now)
  local lost = math.max(bucket.count - used, 0) - remaining
  local opens = math.min(reset or bucket.per, 60000000)
  if remaining == 0 and (lost > 0 or opens > bucket.per) then
    block(bucket, now + opens)
  elseif lost > 0 and opens > 0 then
    add(bucket, lost, now + math.min(opens, bucket.per) - bucket.span, 'seen')
  end
end

-- The first moment in a list of them with a hole, at which one more fits.
local function search(bucket, moment, pace)
  local list, span, count = {}, bucket.span, bucket.count
  local from = exclusive(moment - span)
  local found = redis.call('ZRANGEBYSCORE', bucket.slots, from, '+inf', 'WITHSCORES')
  for at = 2, #found, 2 do list[#list + 1] = tonumber(found[at]) end
  local first, last = 1, 0
  while true do
    while list[last + 1] and list[last + 1] <= moment do last = last + 1 end
    while list[first] and list[first] <= moment - span do first = first + 1 end
    local later = moment
    if last - first + 1 >= count then
      later = list[last - count + 1] + span
    elseif pace > 0 and last > 0 and list[last] + pace > moment then
      later = list[last] + pace
    elseif pace > 0 and list[last + 1] and list[last + 1] < moment + pace then
      later = list[last + 1]
    else
      local ahead = last + 1
      while list[ahead] and list[ahead] < moment + span do
        if ahead >= count and list[ahead - count + 1] > list[ahead] - span then
          later = list[ahead]
          break
        end
        ahead = ahead + 1
      end
    end
    if later == moment then return moment end
    moment = later
  end
end

local function earliest(bucket, from)
  local moment = math.max(from, bucket.blocked, bucket.free)
  local pace = paced and math.ceil(bucket.span / bucket.count) or 0
  local tail = tonumber(redis.call('ZRANGE', bucket.slots, -1, -1, 'WITHSCORES')[2])
  if not tail then return moment end
  if moment < tail then return search(bucket, moment, pace) end
  local place = -bucket.count
  local first = tonumber(redis.call('ZRANGE', bucket.slots, place, place, 'WITHSCORES')[2])
  return math.max(moment, tail + pace, (first or moment - bucket.span) + bucket.span)
end

local function close(bucket)
  local tail = tonumber(redis.call('ZRANGE', bucket.slots, -1, -1, 'WITHSCORES')[2]) or now
  local ahead = math.max(tail, now) - now + bucket.span
  redis.call('PEXPIRE', bucket.slots, math.ceil(ahead / 1000) + 1000)
  redis.call('PEXPIRE', bucket.leases, math.ceil(lease / 1000) + 1000)
  redis.call('HSET', bucket.state, 'run', run, 'seen', now,
    'blocked', bucket.blocked, 'free', bucket.free)
  if bucket.learned then redis.call('HSET', bucket.state, 'count', bucket.learned) end
  local kept = math.max(ahead, bucket.blocked - now)
  redis.call('PEXPIRE', bucket.state, math.ceil(kept / 1000) + 3600000)
end

local buckets, blocked = {}, 0
for at = 1, total do buckets[at] = open(at) end
for at = 6 + 4 * total + 4, #ARGV do
  for _, bucket in ipairs(buckets) do give_back(bucket, ARGV[at]) end
end
for _, bucket in ipairs(buckets) do
  if refused then
    block(bucket, now + math.min(refused, 60000000))
  end
  if spent > 0 then add(bucket, spent, now, 'spent') end
end
for _, bucket in ipairs(buckets) do
  if total == 1 or (limit and (limit == bucket.count or limit == bucket.declared)) then
    learn(bucket)
    break
  end
end
local moment = 0
if wanted ~= '' then
  moment = now
  for _, bucket in ipairs(buckets) do
    give_back(bucket, wanted)
    bucket.free = earliest(bucket, now)
    moment = math.max(moment, bucket.free)
  end
  local from = now
  while from ~= moment do
    from = moment
    for _, bucket in ipairs(buckets) do moment = math.max(moment, earliest(bucket, moment)) end
  end
  for _, bucket in ipairs(buckets) do redis.call('ZADD', bucket.slots, moment, wanted) end
end
for _, bucket in ipairs(buckets) do
  blocked = math.max(blocked, bucket.blocked)
  close(bucket)
end
return { now, moment, blocked, lapsed and 1 or 0 }
"#;
