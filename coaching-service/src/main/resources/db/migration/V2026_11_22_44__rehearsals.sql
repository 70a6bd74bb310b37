create table scenario (
  id bigint not null auto_increment,
  version int not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  situation mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  mood varchar(20) character set ascii collate ascii_bin not null,
  opening_line varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  good_end varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  script mediumtext character set utf8mb4 collate utf8mb4_bin,
  active boolean not null,
  primary key (id),
  key scenario_active (active, mood, id)
);

create table scenario_held_back (
  scenario_id bigint not null,
  number int not null,
  text varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (scenario_id, number),
  constraint scenario_held_back_of foreign key (scenario_id) references scenario (id)
);

create table rehearsal (
  id bigint not null auto_increment,
  version int not null,
  scenario_id bigint not null,
  performer_id varchar(63) character set ascii collate ascii_bin not null,
  -- as it was when the rehearsal was planned
  script mediumtext character set utf8mb4 collate utf8mb4_bin,
  takes int not null,
  shared boolean not null,
  planned_at datetime(6) not null,
  primary key (id),
  key rehearsal_shared (performer_id, shared, id),
  constraint rehearsal_of foreign key (scenario_id) references scenario (id)
);

create table rehearsal_part (
  rehearsal_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  part varchar(20) character set ascii collate ascii_bin not null,
  willing boolean not null,
  primary key (rehearsal_id, member_id),
  key rehearsal_part_member (member_id, rehearsal_id),
  constraint rehearsal_part_of foreign key (rehearsal_id) references rehearsal (id)
);

create table take (
  id bigint not null auto_increment,
  version int not null,
  rehearsal_id bigint not null,
  number int not null,
  began_at datetime(6) not null,
  ended_at datetime(6),
  primary key (id),
  unique key take_number (rehearsal_id, number),
  constraint take_of foreign key (rehearsal_id) references rehearsal (id)
);

create table take_choice (
  take_id bigint not null,
  number int not null,
  choice varchar(40) character set ascii collate ascii_bin not null,
  primary key (take_id, number),
  constraint take_choice_of foreign key (take_id) references take (id)
);

create table rating (
  id bigint not null auto_increment,
  version int not null,
  take_id bigint not null,
  rater_id varchar(63) character set ascii collate ascii_bin not null,
  part varchar(20) character set ascii collate ascii_bin not null,
  listened varchar(20) character set ascii collate ascii_bin not null,
  felt varchar(20) character set ascii collate ascii_bin not null,
  spoke_plainly varchar(20) character set ascii collate ascii_bin not null,
  took_it_on varchar(20) character set ascii collate ascii_bin not null,
  stayed_calm varchar(20) character set ascii collate ascii_bin not null,
  went_well varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  try_next varchar(1000) character set utf8mb4 collate utf8mb4_bin,
  primary key (id),
  unique key rating_of_rater (take_id, rater_id),
  constraint rating_of foreign key (take_id) references take (id)
);
