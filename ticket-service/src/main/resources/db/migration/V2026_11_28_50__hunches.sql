-- What somebody believes will turn out, and how sure they are.
create table hunch (
  id bigint not null auto_increment,
  version int not null,
  owner_id varchar(63) character set ascii not null,
  -- the owner's team when they made it
  team_id varchar(63) character set ascii,
  statement varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  -- what it is about, so that hunches about the same thing have the same one
  about_key varchar(80) character set ascii not null,
  theme_id bigint,
  customer_id bigint,
  about_words varchar(200) character set utf8mb4 collate utf8mb4_bin,
  confidence tinyint not null,
  made_at datetime(6) not null,
  settle_by datetime(6) not null,
  status varchar(12) character set ascii not null,
  settled_by_id varchar(63) character set ascii,
  settled_at datetime(6),
  note varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  early_warning_id bigint,
  primary key (id),
  key hunch_owner (owner_id, id),
  key hunch_owner_score (owner_id, status, confidence),
  key hunch_team (team_id, id),
  key hunch_team_status (team_id, status, id),
  key hunch_status (status, id),
  key hunch_about (about_key, made_at),
  key hunch_theme (theme_id, id),
  key hunch_customer (customer_id, id),
  key hunch_warning (early_warning_id, id)
);

-- One row a thing that hunches are about: whoever adds one about it holds its lock.
create table hunch_subject (
  about_key varchar(80) character set ascii not null,
  primary key (about_key)
);

create table early_warning (
  id bigint not null auto_increment,
  version int not null,
  about_key varchar(80) character set ascii not null,
  theme_id bigint,
  customer_id bigint,
  about_words varchar(200) character set utf8mb4 collate utf8mb4_bin,
  first_hunch_at datetime(6) not null,
  raised_at datetime(6) not null,
  people int not null,
  primary key (id),
  key early_warning_about (about_key, raised_at),
  key early_warning_theme (theme_id)
);

-- Whether somebody has teammates.
alter table roster_member add key roster_member_team (team_id, active, member_id);
