-- A page a day. Words and stress are sealed (AES-256-GCM) for their owner and date.
create table day (
  id bigint not null auto_increment,
  version int not null,
  owner_id varchar(63) character set ascii collate ascii_bin not null,
  on_date date not null,
  key_id varchar(32) character set ascii collate ascii_bin not null,
  words mediumblob not null,
  stress varbinary(64),
  primary key (id),
  unique key day_of_owner (owner_id, on_date),
  key day_key (key_id)
);

-- Whoever writes to somebody's days holds the lock of this row.
create table diary (
  owner_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (owner_id)
);

-- For which team somebody's stress of a week counts; of none, it counts nowhere.
create table team_week (
  member_id varchar(63) character set ascii collate ascii_bin not null,
  week date not null,
  team_id varchar(63) character set ascii collate ascii_bin,
  primary key (member_id, week),
  key team_week_team (team_id, week)
);

-- Wins that their owners chose to show: copies, in the open.
create table offered_win (
  id bigint not null auto_increment,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  won_on date not null,
  text varchar(300) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  offered_at datetime(6) not null,
  primary key (id),
  key offered_win_member (member_id, id),
  key offered_win_day (member_id, won_on)
);
