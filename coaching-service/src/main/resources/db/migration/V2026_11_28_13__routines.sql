-- A template that comes again and again, for a member or for everybody of a team.
create table routine (
  id bigint not null auto_increment,
  version int not null,
  template_key varchar(40) character set ascii collate ascii_bin not null,
  member_id varchar(63) character set ascii collate ascii_bin,
  team_id varchar(63) character set ascii collate ascii_bin,
  starts_on date not null,
  begun_by_id varchar(63) character set ascii collate ascii_bin not null,
  begun_at datetime(6) not null,
  ended_at datetime(6),
  primary key (id),
  key routine_member (member_id, id),
  key routine_team (team_id, id),
  key routine_running (ended_at, id),
  constraint routine_of_a_template foreign key (template_key)
    references checklist_template (template_key),
  constraint routine_of_a_member foreign key (member_id) references member (id),
  constraint routine_of_a_team foreign key (team_id) references team (id)
);

-- Up to which day somebody's lists of a routine were made. Whoever makes some holds its lock.
create table routine_turn (
  routine_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  looked_on date not null,
  primary key (routine_id, member_id),
  constraint turn_of_a_routine foreign key (routine_id) references routine (id)
);

-- One row: whoever begins a routine holds its lock.
create table routine_lock (
  id tinyint not null,
  primary key (id)
);
insert into routine_lock (id) values (1);
