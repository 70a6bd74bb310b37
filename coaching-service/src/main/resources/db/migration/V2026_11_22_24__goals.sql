-- What somebody wants to reach, with the first step that they take.
create table goal (
  id bigint not null auto_increment,
  version int not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  why varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  target_on date not null,
  status varchar(10) character set ascii collate ascii_bin not null,
  learned varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  set_at datetime(6) not null,
  ended_at datetime(6),
  primary key (id),
  key goal_member (member_id, status, id),
  key goal_member_newest (member_id, id),
  constraint goal_of_a_member foreign key (member_id) references member (id)
);

-- Small enough to be done; the first one is set with the goal.
create table goal_step (
  goal_id bigint not null,
  place int not null,
  text varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  done_at datetime(6),
  primary key (goal_id, place),
  constraint step_of_a_goal foreign key (goal_id) references goal (id)
);

-- What the goal was before its owner went another way, and why they did.
create table goal_change (
  goal_id bigint not null,
  place int not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  why varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  target_on date not null,
  because varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  changed_at datetime(6) not null,
  primary key (goal_id, place),
  constraint change_of_a_goal foreign key (goal_id) references goal (id)
);

create table goal_helper (
  goal_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (goal_id, member_id),
  key goal_helper_member (member_id, goal_id),
  constraint helper_of_a_goal foreign key (goal_id) references goal (id),
  constraint helper_is_a_member foreign key (member_id) references member (id)
);
