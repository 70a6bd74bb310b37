-- Events of this service. `id` is taken before the commit, `position` is given after it, so that
-- the feed has one order without gaps; the history of a subject follows `id`.
create table event (
  id bigint not null auto_increment,
  position bigint,
  type varchar(80) character set ascii not null,
  subject varchar(80) character set ascii not null,
  time datetime(6) not null,
  actor_id varchar(63) character set ascii,
  data longtext character set utf8mb4 collate utf8mb4_bin not null,
  primary key (id),
  unique key event_position (position),
  key event_subject (subject, id)
);

-- One row: whoever gives positions holds its lock.
create table event_sequence (
  id tinyint not null,
  last_position bigint not null,
  primary key (id)
);
insert into event_sequence (id, last_position) values (1, 0);

-- How far this service has read the feeds of others.
create table feed_cursor (
  source varchar(63) character set ascii not null,
  position varchar(255) character set ascii not null,
  primary key (source)
);

-- Answers to requests that may come again. Only hashes of keys and requests are kept.
create table idempotency (
  key_hash binary(32) not null,
  request_hash binary(32) not null,
  status smallint not null,
  location varchar(255) character set ascii,
  etag varchar(64) character set ascii,
  body longblob,
  created_at datetime(6) not null,
  primary key (key_hash),
  key idempotency_created_at (created_at)
);
