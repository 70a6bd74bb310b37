-- A team's week, closed once. Numbers are there only where they can show nobody's own.
create table closed_week (
  id bigint not null auto_increment,
  team_id varchar(63) character set ascii collate ascii_bin not null,
  week date not null,
  people int,
  mean double,
  low double,
  high double,
  primary key (id),
  unique key closed_week_of_team (team_id, week)
);

-- Whom a shown figure is about, kept for as long as later ones are held against it.
create table closed_week_person (
  closed_week_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  week date not null,
  primary key (closed_week_id, member_id),
  key closed_week_person_member (member_id, week),
  key closed_week_person_week (week),
  constraint closed_week_person_of_week foreign key (closed_week_id) references closed_week (id)
);

-- One row: whoever closes weeks holds its lock, so that each figure is held against all others.
create table check_in_turn (
  id tinyint not null,
  primary key (id)
);
insert into check_in_turn (id) values (1);
