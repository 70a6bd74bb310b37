create table customer (
  id bigint not null auto_increment,
  version int not null,
  external_id varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin,
  name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  email varchar(254) character set utf8mb4 collate utf8mb4_uca1400_ai_ci,
  -- the address as it is compared, with room for what grows in lower case
  email_key varchar(762) character set utf8mb4 collate utf8mb4_nopad_bin,
  phone varchar(40) character set utf8mb4 collate utf8mb4_bin,
  organization varchar(200) character set utf8mb4 collate utf8mb4_uca1400_ai_ci,
  language varchar(35) character set ascii,
  time_zone varchar(64) character set ascii,
  circumstances varchar(4000) character set utf8mb4 collate utf8mb4_bin,
  explain_as varchar(10) character set ascii not null,
  primary key (id),
  unique key customer_external_id (external_id),
  unique key customer_email (email_key),
  fulltext key customer_words (name, organization, email)
);

create table ticket (
  id bigint not null auto_increment,
  version int not null,
  external_id varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin,
  subject varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  channel varchar(10) character set ascii not null,
  status varchar(20) character set ascii not null,
  -- 1 is the most urgent, so that the index gives the order of the list
  urgency tinyint not null,
  customer_mood varchar(12) character set ascii not null,
  opening_mood varchar(12) character set ascii not null,
  customer_id bigint not null,
  owner_id varchar(63) character set ascii,
  team_id varchar(63) character set ascii,
  expectation varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  expectation_confirmed boolean not null,
  exchanges int not null,
  replies int not null,
  handovers int not null,
  reopenings int not null,
  unanswered boolean not null,
  opened_at datetime(6) not null,
  first_replied_at datetime(6),
  resolved_at datetime(6),
  closed_at datetime(6),
  last_message_at datetime(6) not null,
  hold_reason varchar(500) character set utf8mb4 collate utf8mb4_bin,
  hold_until datetime(6),
  resolution varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  merged_into_id bigint,
  -- Where an agent finds it: on the shelf of its team, or on the common one ('') while it has no
  -- owner or no team. A merged ticket is on none.
  shelf varchar(63) character set ascii generated always as (
    case when merged_into_id is not null then null
         when owner_id is null or team_id is null then ''
         else team_id end) stored,
  primary key (id),
  unique key ticket_external_id (external_id),
  key ticket_shelf_last (shelf, last_message_at, id),
  key ticket_shelf_status_last (shelf, status, last_message_at, id),
  key ticket_shelf_opened (shelf, opened_at, id),
  key ticket_shelf_urgency (shelf, urgency, id),
  key ticket_owner_last (owner_id, last_message_at, id),
  key ticket_owner_shelf (owner_id, shelf),
  key ticket_customer_last (customer_id, last_message_at, id),
  key ticket_status_last (status, last_message_at, id),
  key ticket_last (last_message_at, id),
  key ticket_opened (opened_at, id),
  key ticket_urgency (urgency, id),
  key ticket_resolved (status, resolved_at),
  key ticket_hold (status, hold_until),
  key ticket_merged (merged_into_id),
  constraint ticket_customer foreign key (customer_id) references customer (id)
);

create table ticket_tag (
  ticket_id bigint not null,
  tag varchar(40) character set ascii not null,
  primary key (ticket_id, tag),
  key ticket_tag_tag (tag, ticket_id),
  constraint ticket_tag_ticket foreign key (ticket_id) references ticket (id)
);

create table ticket_helper (
  ticket_id bigint not null,
  member_id varchar(63) character set ascii not null,
  primary key (ticket_id, member_id),
  constraint ticket_helper_ticket foreign key (ticket_id) references ticket (id)
);

create table message (
  id bigint not null auto_increment,
  ticket_id bigint not null,
  kind varchar(10) character set ascii not null,
  author_id varchar(63) character set ascii,
  -- whose words they are, where they came over with another ticket
  customer_id bigint,
  sent_at datetime(6) not null,
  -- the ticket's subject on its first message, so that one index finds both
  heading varchar(200) character set utf8mb4 collate utf8mb4_uca1400_ai_ci,
  body mediumtext character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  primary key (id),
  key message_ticket (ticket_id, sent_at, id),
  fulltext key message_words (heading, body),
  constraint message_of_ticket foreign key (ticket_id) references ticket (id)
);

create table handover (
  id bigint not null auto_increment,
  ticket_id bigint not null,
  from_id varchar(63) character set ascii,
  by_id varchar(63) character set ascii not null,
  to_member_id varchar(63) character set ascii,
  to_team_id varchar(63) character set ascii,
  reason varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  done varchar(4000) character set utf8mb4 collate utf8mb4_bin not null,
  next varchar(4000) character set utf8mb4 collate utf8mb4_bin not null,
  customer_told varchar(4000) character set utf8mb4 collate utf8mb4_bin not null,
  at datetime(6) not null,
  primary key (id),
  key handover_ticket (ticket_id, id),
  constraint handover_of_ticket foreign key (ticket_id) references ticket (id)
);

-- What each member works on: one row a member, so one ticket or none. Without a foreign key to the
-- ticket, whose check would lock the ticket behind this row, where a merge locks it before.
create table focus (
  member_id varchar(63) character set ascii not null,
  version int not null,
  ticket_id bigint,
  since datetime(6),
  primary key (member_id),
  key focus_ticket (ticket_id)
);

-- What they worked on before; without a foreign key for the same reason.
create table focus_period (
  id bigint not null auto_increment,
  member_id varchar(63) character set ascii not null,
  ticket_id bigint not null,
  started_at datetime(6) not null,
  ended_at datetime(6) not null,
  resume_note varchar(4000) character set utf8mb4 collate utf8mb4_bin,
  primary key (id),
  key focus_period_member (member_id, id),
  key focus_period_ticket (ticket_id, id)
);

create table ticket_link (
  id bigint not null auto_increment,
  ticket_id bigint not null,
  other_id bigint not null,
  kind varchar(20) character set ascii not null,
  by_id varchar(63) character set ascii not null,
  at datetime(6) not null,
  primary key (id),
  unique key ticket_link_once (ticket_id, other_id, kind),
  key ticket_link_other (other_id, id),
  constraint ticket_link_ticket foreign key (ticket_id) references ticket (id),
  constraint ticket_link_other foreign key (other_id) references ticket (id)
);

-- What this service needs to know of the roster, kept from the events of coaching-service.
create table roster_member (
  member_id varchar(63) character set ascii not null,
  name varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  team_id varchar(63) character set ascii,
  active boolean not null,
  primary key (member_id)
);

-- One row: whoever stores a batch of imported conversations holds its lock.
create table conversation_import_turn (
  id tinyint not null,
  primary key (id)
);
insert into conversation_import_turn (id) values (1);
