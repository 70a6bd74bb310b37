-- Whoever recognises somebody shares one of these until that is written; whoever changes their
-- preference holds it alone. Members who never said what they want have no row of their own, and
-- rows that are made to be locked stop others who make the same ones.
create table preference_lock (
  id smallint not null,
  primary key (id)
);

insert into preference_lock (id)
  with recursive numbers (id) as (
    select 0 union all select id + 1 from numbers where id < 255
  )
  select id from numbers;
