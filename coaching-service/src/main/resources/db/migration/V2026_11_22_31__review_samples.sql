-- Conversations that samples are drawn from: what ticket-service told of tickets that are resolved.
create table resolved_ticket (
  ticket_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  resolved_at datetime(6) not null,
  primary key (ticket_id),
  key resolved_ticket_member (member_id, resolved_at, ticket_id)
);

create table review_sample (
  id bigint not null auto_increment,
  version int not null,
  drawn_by_id varchar(63) character set ascii collate ascii_bin not null,
  -- the team of its members when it was drawn: its coaches and leads see it
  team_id varchar(63) character set ascii collate ascii_bin not null,
  first_day date not null,
  last_day date not null,
  asked_for int not null,
  -- puts candidates in a random order that anybody can compute again
  seed varchar(32) character set ascii collate ascii_bin not null,
  drawn_at datetime(6) not null,
  primary key (id),
  key review_sample_team (team_id, id)
);

create table review_sample_member (
  sample_id bigint not null,
  place int not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  candidates int not null,
  drawn int not null,
  primary key (sample_id, place),
  constraint member_of_sample foreign key (sample_id) references review_sample (id)
);

create table review_sample_ticket (
  sample_id bigint not null,
  place int not null,
  ticket_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (sample_id, place),
  unique key review_sample_ticket_once (sample_id, ticket_id),
  constraint ticket_of_sample foreign key (sample_id) references review_sample (id)
);
