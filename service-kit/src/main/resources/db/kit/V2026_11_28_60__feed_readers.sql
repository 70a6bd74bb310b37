-- Reading other feeds: one replica at a time by a lease, again after a failure, and past an event
-- that cannot be taken. `source` names the reader; no position is the very beginning.
alter table feed_cursor
  modify column position varchar(255) character set ascii,
  add column lease_owner varchar(63) character set ascii,
  add column lease_until datetime(6),
  add column failures int not null default 0,
  add column failure varchar(500) character set utf8mb4 collate utf8mb4_bin,
  add column retry_at datetime(6);

-- Events that a reader could not take, with the reason, for operators.
create table feed_set_aside (
  id bigint not null auto_increment,
  reader varchar(63) character set ascii not null,
  event longtext character set utf8mb4 collate utf8mb4_bin not null,
  reason varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  set_aside_at datetime(6) not null,
  primary key (id),
  key feed_set_aside_reader (reader, id)
);
