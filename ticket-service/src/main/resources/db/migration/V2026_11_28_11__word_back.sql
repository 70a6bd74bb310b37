-- Each time that a theme was fixed.
create table theme_fix (
  id bigint not null auto_increment,
  theme_id bigint not null,
  note varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  at datetime(6) not null,
  primary key (id),
  key theme_fix_theme (theme_id, id),
  constraint theme_fix_theme foreign key (theme_id) references theme (id)
);

-- Word back to a customer that what they told of is fixed. Without foreign keys to theme and
-- ticket, whose rows are locked before it by everything that changes both.
create table follow_up (
  id bigint not null auto_increment,
  version int not null,
  fix_id bigint not null,
  theme_id bigint not null,
  customer_id bigint not null,
  -- the latest of the customer's tickets of the theme, with its owner and team
  ticket_id bigint not null,
  owner_id varchar(63) character set ascii,
  team_id varchar(63) character set ascii,
  status varchar(10) character set ascii not null,
  made_at datetime(6) not null,
  done_at datetime(6),
  done_by varchar(63) character set ascii,
  drop_reason varchar(500) character set utf8mb4 collate utf8mb4_bin,
  message_id bigint,
  turned_around_at datetime(6),
  -- as that of tickets
  shelf varchar(63) character set ascii generated always as (
    case when owner_id is null or team_id is null then '' else team_id end) stored,
  primary key (id),
  unique key follow_up_once (fix_id, customer_id),
  key follow_up_status (status, id),
  key follow_up_theme (theme_id, status, id),
  key follow_up_told (theme_id, status, customer_id),
  key follow_up_turned_around (theme_id, turned_around_at, customer_id),
  key follow_up_shelf (shelf, status, id),
  key follow_up_owner (owner_id, status, id),
  key follow_up_team (team_id, status, id),
  key follow_up_ticket (ticket_id),
  key follow_up_customer (customer_id, theme_id),
  constraint follow_up_fix foreign key (fix_id) references theme_fix (id),
  constraint follow_up_customer foreign key (customer_id) references customer (id)
);
