-- What members want of being recognised; whoever never said has a row with the defaults, so that
-- there is one to lock, as soon as somebody recognises them.
create table recognition_preference (
  member_id varchar(63) character set ascii collate ascii_bin not null,
  version int not null,
  visibility varchar(10) character set ascii collate ascii_bin not null,
  milestones boolean not null,
  digests_by_mail boolean not null,
  primary key (member_id)
);

-- Names, addresses and time zones come with the roster from now on; it is read again from the start.
alter table roster_member
  add column name varchar(200) character set utf8mb4 collate utf8mb4_bin,
  add column email varchar(320) character set utf8mb4 collate utf8mb4_bin,
  add column time_zone varchar(64) character set ascii collate ascii_bin,
  add column active boolean not null default true,
  add key roster_member_team (team_id, member_id);

create table roster_team (
  team_id varchar(63) character set ascii collate ascii_bin not null,
  name varchar(200) character set utf8mb4 collate utf8mb4_bin,
  time_zone varchar(64) character set ascii collate ascii_bin,
  primary key (team_id)
);

-- Everyone who worked on a ticket, kept from the events of ticket-service.
create table ticket_worker (
  ticket_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (ticket_id, member_id)
);

alter table kudos
  add column inspired_by_id bigint,
  add column edited_at datetime(6),
  add column hidden_at datetime(6),
  add column hidden_by_id varchar(63) character set ascii collate ascii_bin,
  add column hidden_because varchar(500) character set utf8mb4 collate utf8mb4_bin,
  add key kudos_inspired_by (inspired_by_id, given_at),
  add key kudos_given_at (given_at),
  add constraint kudos_inspired_by_kudos foreign key (inspired_by_id) references kudos (id)
    on delete set null;

-- Credited are those who worked on the ticket that it is about and are not named.
alter table kudos_recipient
  add column credited boolean not null default false;

-- Every kudos with all that it was inspired by, however far back: the tree that one started is one
-- range of this index. Written once, never changed.
create table kudos_ripple (
  ancestor_id bigint not null,
  distance int not null,
  kudos_id bigint not null,
  primary key (ancestor_id, distance, kudos_id),
  key kudos_ripple_of (kudos_id, ancestor_id),
  constraint kudos_ripple_ancestor foreign key (ancestor_id) references kudos (id)
    on delete cascade,
  constraint kudos_ripple_kudos foreign key (kudos_id) references kudos (id) on delete cascade
);

-- What the tribe sees of itself, in one order. The words stay where they are from.
create table feed_item (
  id bigint not null auto_increment,
  kind varchar(10) character set ascii collate ascii_bin not null,
  source_id bigint not null,
  value_key varchar(40) character set ascii collate ascii_bin,
  visibility varchar(10) character set ascii collate ascii_bin not null,
  hidden boolean not null,
  at datetime(6) not null,
  primary key (id),
  unique key feed_item_source (kind, source_id),
  key feed_item_visibility (visibility, id),
  key feed_item_value (visibility, value_key, id)
);

-- Whom an item is from, and whom it recognises.
create table feed_item_member (
  item_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  recognised boolean not null,
  primary key (member_id, item_id),
  key feed_item_member_item (item_id),
  constraint feed_item_member_of foreign key (item_id) references feed_item (id) on delete cascade
);

-- The teams of those people at that time, unless it is private.
create table feed_item_team (
  item_id bigint not null,
  team_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (team_id, item_id),
  key feed_item_team_item (item_id),
  constraint feed_item_team_of foreign key (item_id) references feed_item (id) on delete cascade
);

-- Kudos given before there was a feed are in it.
insert into feed_item (kind, source_id, value_key, visibility, hidden, at)
  select 'KUDOS', id, value_key, visibility, false, given_at from kudos order by id;
insert into feed_item_member (item_id, member_id, recognised)
  select f.id, k.from_id, false from feed_item f join kudos k on k.id = f.source_id;
insert into feed_item_member (item_id, member_id, recognised)
  select f.id, r.member_id, true
    from feed_item f join kudos_recipient r on r.kudos_id = f.source_id;
insert into feed_item_team (item_id, team_id)
  select f.id, t.team_id from feed_item f join kudos_team t on t.kudos_id = f.source_id;
