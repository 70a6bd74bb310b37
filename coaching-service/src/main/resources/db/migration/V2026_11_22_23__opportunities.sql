-- Something to grow by that somebody offers. `taken` counts those who said yes, under the row's lock.
create table opportunity (
  id bigint not null auto_increment,
  version int not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  description varchar(4000) character set utf8mb4 collate utf8mb4_bin not null,
  opens_on date not null,
  closes_on date not null,
  places int not null,
  taken int not null,
  offered_by_id varchar(63) character set ascii collate ascii_bin not null,
  offered_at datetime(6) not null,
  withdrawn_at datetime(6),
  withdrawn_because varchar(500) character set utf8mb4 collate utf8mb4_bin,
  primary key (id),
  key opportunity_kind (kind, id),
  key opportunity_offered_by (offered_by_id, id),
  key opportunity_closes (closes_on, id)
);

-- What one can learn by it; nobody has to have it.
create table opportunity_skill (
  opportunity_id bigint not null,
  skill_key varchar(40) character set ascii collate ascii_bin not null,
  primary key (opportunity_id, skill_key),
  key opportunity_skill_of (skill_key, opportunity_id),
  constraint skill_of_an_opportunity foreign key (opportunity_id) references opportunity (id),
  constraint opportunity_for_a_skill foreign key (skill_key) references skill (skill_key)
);

-- Who said yes, and what came of it.
create table participation (
  id bigint not null auto_increment,
  version int not null,
  opportunity_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  said_yes_at datetime(6) not null,
  result varchar(20) character set ascii collate ascii_bin,
  note varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  noted_by_id varchar(63) character set ascii collate ascii_bin,
  noted_at datetime(6),
  primary key (id),
  unique key participation_once (opportunity_id, member_id),
  key participation_member (member_id, opportunity_id),
  constraint participation_in_an_opportunity
    foreign key (opportunity_id) references opportunity (id),
  constraint participation_of_a_member foreign key (member_id) references member (id)
);
