-- That somebody looked for patterns among a team's kudos.
create table pattern_search (
  id bigint not null auto_increment,
  team_id varchar(63) character set ascii collate ascii_bin not null,
  days int not null,
  by_id varchar(63) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  looked_at int not null,
  found int not null,
  primary key (id)
);

-- What a person should look at; it has no effect on anything.
create table recognition_pattern (
  id bigint not null auto_increment,
  version int not null,
  team_id varchar(63) character set ascii collate ascii_bin not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  fingerprint binary(32) not null,
  kudos int not null,
  expected double,
  probability double,
  found_at datetime(6) not null,
  primary key (id),
  unique key recognition_pattern_once (team_id, kind, fingerprint),
  key recognition_pattern_team (team_id, id)
);

create table recognition_pattern_member (
  pattern_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (pattern_id, member_id),
  constraint recognition_pattern_member_of foreign key (pattern_id)
    references recognition_pattern (id)
);

create table recognition_pattern_kudos (
  pattern_id bigint not null,
  kudos_id bigint not null,
  primary key (pattern_id, kudos_id),
  constraint recognition_pattern_kudos_of foreign key (pattern_id)
    references recognition_pattern (id)
);

-- Who looked at one, and when.
create table pattern_look (
  id bigint not null auto_increment,
  pattern_id bigint not null,
  by_id varchar(63) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  primary key (id),
  key pattern_look_pattern (pattern_id, id),
  constraint pattern_look_at foreign key (pattern_id) references recognition_pattern (id)
);

-- One row: whoever writes patterns down holds its lock.
create table pattern_turn (
  id tinyint not null,
  primary key (id)
);
insert into pattern_turn (id) values (1);
