create table team (
  id varchar(63) character set ascii collate ascii_bin not null,
  version int not null,
  name varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (id)
);

create table member (
  id varchar(63) character set ascii collate ascii_bin not null,
  version int not null,
  name varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  email varchar(254) character set utf8mb4 collate utf8mb4_bin,
  -- the address as it is compared, so that nobody has another's in different case; with room for
  -- what grows in lower case
  email_key varchar(762) character set utf8mb4 collate utf8mb4_nopad_bin,
  team_id varchar(63) character set ascii collate ascii_bin,
  started_on date not null,
  active boolean not null,
  primary key (id),
  unique key member_email (email_key),
  key member_team (team_id, id),
  key member_active (active, id),
  constraint member_is_of_a_team foreign key (team_id) references team (id)
);

create table member_role (
  member_id varchar(63) character set ascii collate ascii_bin not null,
  role varchar(10) character set ascii collate ascii_bin not null,
  primary key (member_id, role),
  key member_role_holders (role, member_id),
  constraint member_role_is_of_a_member foreign key (member_id) references member (id)
);

-- One row: whoever writes to the roster holds its lock.
create table roster_lock (
  id tinyint not null,
  primary key (id)
);
insert into roster_lock (id) values (1);
