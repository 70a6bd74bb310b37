-- Something that somebody needed for a customer and that the company did not have.
create table support_gap (
  id bigint not null auto_increment,
  version int not null,
  missing varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  ticket_id bigint,
  checklist_id bigint,
  item_key varchar(40) character set ascii collate ascii_bin,
  reporter_id varchar(63) character set ascii collate ascii_bin not null,
  team_id varchar(63) character set ascii collate ascii_bin,
  owner_id varchar(63) character set ascii collate ascii_bin,
  status varchar(20) character set ascii collate ascii_bin not null,
  reason varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  reported_at datetime(6) not null,
  closed_at datetime(6),
  primary key (id),
  key support_gap_status (status, id),
  key support_gap_owner (owner_id, id),
  key support_gap_reporter (reporter_id, id),
  key support_gap_team (team_id, id),
  key support_gap_ticket (ticket_id, id)
);

create table support_gap_place (
  support_gap_id bigint not null,
  place int not null,
  looked_in varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (support_gap_id, place),
  constraint place_of_a_support_gap foreign key (support_gap_id) references support_gap (id)
);

-- Every step of a gap: its history, and the news of whoever reported it.
create table support_gap_step (
  id bigint not null auto_increment,
  gap_id bigint not null,
  reporter_id varchar(63) character set ascii collate ascii_bin not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  by_id varchar(63) character set ascii collate ascii_bin not null,
  owner_id varchar(63) character set ascii collate ascii_bin,
  reason varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  at datetime(6) not null,
  primary key (id),
  key support_gap_step_gap (gap_id, id),
  key support_gap_step_reporter (reporter_id, id),
  constraint step_of_a_support_gap foreign key (gap_id) references support_gap (id)
);
