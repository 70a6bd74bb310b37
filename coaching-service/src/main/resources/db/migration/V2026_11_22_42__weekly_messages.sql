create table weekly_message (
  id bigint not null auto_increment,
  version int not null,
  -- null for a message to every team
  team_id varchar(63) character set ascii collate ascii_bin,
  -- null for one in stock
  publish_on date,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  text mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  author_id varchar(63) character set ascii collate ascii_bin,
  first_published_at datetime(6),
  primary key (id),
  key weekly_message_monday (publish_on, team_id),
  key weekly_message_team (team_id, id)
);

create table weekly_message_point (
  message_id bigint not null,
  number int not null,
  text varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (message_id, number),
  constraint weekly_message_point_of foreign key (message_id) references weekly_message (id)
);

-- What a team got on a Monday.
create table weekly_edition (
  id bigint not null auto_increment,
  team_id varchar(63) character set ascii collate ascii_bin not null,
  week date not null,
  message_id bigint not null,
  published_at datetime(6) not null,
  primary key (id),
  unique key weekly_edition_monday (team_id, week),
  key weekly_edition_message (message_id, team_id, week),
  constraint weekly_edition_of foreign key (message_id) references weekly_message (id)
);

create table weekly_comment (
  id bigint not null auto_increment,
  version int not null,
  edition_id bigint not null,
  point int not null,
  author_id varchar(63) character set ascii collate ascii_bin not null,
  in_reply_to_id bigint,
  text mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  written_at datetime(6) not null,
  changed_at datetime(6),
  primary key (id),
  key weekly_comment_edition (edition_id, id),
  key weekly_comment_point (edition_id, point, id),
  key weekly_comment_answered (in_reply_to_id),
  constraint weekly_comment_on foreign key (edition_id) references weekly_edition (id),
  constraint weekly_comment_answers foreign key (in_reply_to_id) references weekly_comment (id)
    on delete set null
);

-- One row: whoever writes a message for a Monday or publishes one holds its lock.
create table weekly_message_turn (
  id tinyint not null,
  primary key (id)
);
insert into weekly_message_turn (id) values (1);
