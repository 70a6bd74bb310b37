create table calibration (
  id bigint not null auto_increment,
  version int not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  organizer_id varchar(63) character set ascii collate ascii_bin not null,
  scorecard_key varchar(40) character set ascii collate ascii_bin not null,
  scorecard_version int not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  opened_at datetime(6) not null,
  revealed_at datetime(6),
  primary key (id),
  key calibration_organizer (organizer_id, id),
  key calibration_card (scorecard_key, scorecard_version, status, id),
  constraint calibration_by_scorecard foreign key (scorecard_key, scorecard_version)
    references scorecard_version (scorecard_key, number)
);

create table calibration_ticket (
  calibration_id bigint not null,
  place int not null,
  ticket_id bigint not null,
  primary key (calibration_id, place),
  unique key calibration_ticket_once (calibration_id, ticket_id),
  constraint ticket_of_calibration foreign key (calibration_id) references calibration (id)
);

create table calibration_reviewer (
  calibration_id bigint not null,
  place int not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (calibration_id, place),
  unique key calibration_reviewer_member (member_id, calibration_id),
  constraint reviewer_of_calibration foreign key (calibration_id) references calibration (id)
);

-- One reviewer's view of one conversation.
create table calibration_sheet (
  id bigint not null auto_increment,
  version int not null,
  calibration_id bigint not null,
  ticket_id bigint not null,
  reviewer_id varchar(63) character set ascii collate ascii_bin not null,
  rated_at datetime(6) not null,
  primary key (id),
  unique key calibration_sheet_once (calibration_id, ticket_id, reviewer_id),
  constraint sheet_of_calibration foreign key (calibration_id) references calibration (id)
);

create table calibration_rating (
  sheet_id bigint not null,
  place int not null,
  criterion_key varchar(40) character set ascii collate ascii_bin not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  message_id bigint,
  quote varchar(1000) character set utf8mb4 collate utf8mb4_bin,
  primary key (sheet_id, place),
  constraint rating_of_sheet foreign key (sheet_id) references calibration_sheet (id)
);
