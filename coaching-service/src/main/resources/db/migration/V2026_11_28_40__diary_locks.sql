-- One request at a time writes to somebody's days. Locks that are there before anybody writes, a
-- few for all owners: a row that is made to be locked stops others who make the same one, and made
-- beside the request it needs a second connection. The rows of `diary` are for replicas of before.
create table diary_lock (
  id smallint not null,
  primary key (id)
);

insert into diary_lock (id)
  with recursive numbers (id) as (
    select 0 union all select id + 1 from numbers where id < 255
  )
  select id from numbers;
