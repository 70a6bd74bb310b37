-- Whether it rests because the customer asked for it, so that they wait for nobody meanwhile.
alter table ticket add column hold_for_customer boolean not null default false after hold_until;

-- What was measured of each ticket; kept from the events of this service.
create table care_fact (
  ticket_id bigint not null,
  opened_day date not null,
  -- '' for none
  team_id varchar(63) character set ascii not null,
  owner_id varchar(63) character set ascii,
  -- 0 for none
  theme_id bigint not null,
  channel varchar(10) character set ascii not null,
  exchanges int not null,
  handovers int not null,
  first_reply_minutes int,
  resolution_minutes int,
  -- a bit for each of CareMark
  marks int not null,
  primary key (ticket_id),
  key care_fact_day (opened_day, team_id, ticket_id),
  key care_fact_owner (owner_id, opened_day),
  -- for themes that become one
  key care_fact_theme (theme_id, opened_day, team_id)
);

-- All that was measured of the tickets that a team got on a day, packed; always made anew from the
-- rows above in the transaction that changes them.
create table care_day (
  opened_day date not null,
  team_id varchar(63) character set ascii not null,
  tickets int not null,
  facts mediumblob not null,
  primary key (opened_day, team_id)
);

-- One row: how far the events are counted. Whoever counts on holds its lock.
create table care_cursor (
  id tinyint not null,
  position bigint not null,
  primary key (id)
);
insert into care_cursor (id, position) values (1, 0);

-- How many exchanges a concern of a theme should take; shown, never enforced.
create table exchange_benchmark (
  theme_id bigint not null,
  version int not null,
  exchanges int not null,
  set_by_id varchar(63) character set ascii not null,
  set_at datetime(6) not null,
  primary key (theme_id)
);
