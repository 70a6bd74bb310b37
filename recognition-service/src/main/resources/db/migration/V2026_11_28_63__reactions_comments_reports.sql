create table kudos_reaction (
  kudos_id bigint not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (kudos_id, kind, member_id),
  constraint kudos_reaction_to foreign key (kudos_id) references kudos (id) on delete cascade
);

create table kudos_comment (
  id bigint not null auto_increment,
  kudos_id bigint not null,
  author_id varchar(63) character set ascii collate ascii_bin not null,
  text varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  posted_at datetime(6) not null,
  primary key (id),
  key kudos_comment_kudos (kudos_id, id),
  constraint kudos_comment_on foreign key (kudos_id) references kudos (id) on delete cascade
);

create table kudos_report (
  id bigint not null auto_increment,
  kudos_id bigint not null,
  reporter_id varchar(63) character set ascii collate ascii_bin not null,
  reason varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  reported_at datetime(6) not null,
  primary key (id),
  unique key kudos_report_once (kudos_id, reporter_id),
  constraint kudos_report_of foreign key (kudos_id) references kudos (id) on delete cascade
);

-- Whose leads look at it: the teams of giver and recipients when it was reported.
create table kudos_report_team (
  report_id bigint not null,
  team_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (team_id, report_id),
  key kudos_report_team_report (report_id),
  constraint kudos_report_team_of foreign key (report_id) references kudos_report (id)
    on delete cascade
);
