-- What the tribe values. `value` is a reserved word of SQL.
create table tribe_value (
  value_key varchar(40) character set ascii collate ascii_bin not null,
  version int not null,
  title varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  description varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  active boolean not null,
  primary key (value_key)
);

insert into tribe_value (value_key, version, title, description, active) values
  ('empathy', 0, 'Empathy', 'Felt what the other person felt, and let it show in what was said and done.', true),
  ('kindness', 0, 'Kindness', 'Made somebody''s day lighter without being asked.', true),
  ('knowledge', 0, 'Knowledge', 'Knew the answer, or where to look, and shared it.', true),
  ('learning', 0, 'Learning', 'Turned a mistake or a question into something that all of us know now.', true),
  ('ownership', 0, 'Ownership', 'Stayed with a concern until it was really addressed.', true),
  ('teamwork', 0, 'Teamwork', 'Put the shared result before their own.', true);

create table kudos (
  id bigint not null auto_increment,
  version int not null,
  from_id varchar(63) character set ascii collate ascii_bin not null,
  value_key varchar(40) character set ascii collate ascii_bin not null,
  message varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  about_kind varchar(10) character set ascii collate ascii_bin,
  about_id varchar(64) character set utf8mb4 collate utf8mb4_bin,
  about_label varchar(200) character set utf8mb4 collate utf8mb4_bin,
  visibility varchar(10) character set ascii collate ascii_bin not null,
  given_at datetime(6) not null,
  primary key (id),
  key kudos_from (from_id, id),
  key kudos_visibility (visibility, id),
  key kudos_value (visibility, value_key, id),
  key kudos_about (about_kind, about_id, id),
  constraint kudos_of_value foreign key (value_key) references tribe_value (value_key)
);

create table kudos_recipient (
  kudos_id bigint not null,
  place int not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (kudos_id, place),
  unique key kudos_recipient_member (member_id, kudos_id),
  constraint kudos_recipient_kudos foreign key (kudos_id) references kudos (id)
);

-- The teams of giver and recipients when it was given: who is in them sees what is for the team.
create table kudos_team (
  kudos_id bigint not null,
  team_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (team_id, kudos_id),
  key kudos_team_kudos (kudos_id),
  constraint kudos_team_kudos_given foreign key (kudos_id) references kudos (id)
);

-- What this service needs to know of the roster, kept from the events of coaching-service.
create table roster_member (
  member_id varchar(63) character set ascii collate ascii_bin not null,
  team_id varchar(63) character set ascii collate ascii_bin,
  primary key (member_id)
);
