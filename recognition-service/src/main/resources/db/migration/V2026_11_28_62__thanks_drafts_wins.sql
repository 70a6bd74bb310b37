alter table feed_item
  add key feed_item_kind (kind, visibility, id);

-- Thanks from customers, credited to everyone who worked on the ticket. Words and customer are
-- forgotten when the customer is.
create table customer_thanks (
  id bigint not null auto_increment,
  ticket_id bigint not null,
  customer_id bigint,
  words varchar(8000) character set utf8mb4 collate utf8mb4_bin,
  visibility varchar(10) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  primary key (id),
  key customer_thanks_customer (customer_id)
);

create table customer_thanks_member (
  thanks_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  named boolean not null,
  primary key (thanks_id, member_id),
  key customer_thanks_of_member (member_id, thanks_id),
  constraint customer_thanks_of foreign key (thanks_id) references customer_thanks (id)
);

-- Kudos that are being written, each for its owner alone. One that the suite prepared names what
-- it came from, so that it comes once.
create table kudos_draft (
  id bigint not null auto_increment,
  version int not null,
  owner_id varchar(63) character set ascii collate ascii_bin not null,
  origin varchar(130) character set ascii collate ascii_bin,
  value_key varchar(40) character set ascii collate ascii_bin,
  message varchar(1000) character set utf8mb4 collate utf8mb4_bin,
  about_kind varchar(10) character set ascii collate ascii_bin,
  about_id varchar(64) character set utf8mb4 collate utf8mb4_bin,
  about_label varchar(200) character set utf8mb4 collate utf8mb4_bin,
  made_at datetime(6) not null,
  primary key (id),
  key kudos_draft_owner (owner_id, id),
  unique key kudos_draft_origin (origin)
);

create table kudos_draft_recipient (
  draft_id bigint not null,
  place int not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (draft_id, place),
  constraint kudos_draft_recipient_of foreign key (draft_id) references kudos_draft (id)
    on delete cascade
);

-- Wins that their owners offered, in the words that they offered.
create table shared_win (
  id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  text varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (id)
);

-- Goals reached by people who want that seen.
create table milestone (
  goal_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (goal_id),
  key milestone_member (member_id)
);
