create table review (
  id bigint not null auto_increment,
  version int not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  reviewer_id varchar(63) character set ascii collate ascii_bin not null,
  ticket_id bigint not null,
  scorecard_key varchar(40) character set ascii collate ascii_bin not null,
  scorecard_version int not null,
  -- null where the conversation was picked by hand
  sample_id bigint,
  status varchar(20) character set ascii collate ascii_bin not null,
  done_well varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  work_on varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  answer varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  missed_critical boolean,
  opened_at datetime(6) not null,
  self_assessed_at datetime(6),
  shared_at datetime(6),
  discussed_at datetime(6),
  primary key (id),
  -- a conversation that was drawn counts once
  unique key review_of_drawn_ticket (sample_id, ticket_id),
  key review_member (member_id, id),
  key review_reviewer (reviewer_id, id),
  constraint review_by_scorecard foreign key (scorecard_key, scorecard_version)
    references scorecard_version (scorecard_key, number),
  constraint review_of_sample foreign key (sample_id) references review_sample (id)
);

create table review_rating (
  review_id bigint not null,
  place int not null,
  criterion_key varchar(40) character set ascii collate ascii_bin not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  message_id bigint,
  quote varchar(1000) character set utf8mb4 collate utf8mb4_bin,
  primary key (review_id, place),
  constraint rating_of_review foreign key (review_id) references review (id)
);

create table review_self_rating (
  review_id bigint not null,
  place int not null,
  criterion_key varchar(40) character set ascii collate ascii_bin not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  message_id bigint,
  quote varchar(1000) character set utf8mb4 collate utf8mb4_bin,
  primary key (review_id, place),
  constraint self_rating_of_review foreign key (review_id) references review (id)
);

create table dispute (
  id bigint not null auto_increment,
  version int not null,
  review_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  reviewer_id varchar(63) character set ascii collate ascii_bin not null,
  ticket_id bigint not null,
  scorecard_key varchar(40) character set ascii collate ascii_bin not null,
  scorecard_version int not null,
  criterion_key varchar(40) character set ascii collate ascii_bin not null,
  rated_level varchar(20) character set ascii collate ascii_bin not null,
  expected_level varchar(20) character set ascii collate ascii_bin not null,
  message_id bigint,
  quote varchar(1000) character set utf8mb4 collate utf8mb4_bin,
  reason varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  raised_at datetime(6) not null,
  decide_by datetime(6) not null,
  decided_by_id varchar(63) character set ascii collate ascii_bin,
  decision varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  decided_at datetime(6),
  primary key (id),
  unique key dispute_once (review_id, criterion_key),
  key dispute_status (status, id),
  key dispute_due (status, decide_by, id),
  key dispute_card (scorecard_key, scorecard_version, status, criterion_key),
  constraint dispute_of_review foreign key (review_id) references review (id)
);
