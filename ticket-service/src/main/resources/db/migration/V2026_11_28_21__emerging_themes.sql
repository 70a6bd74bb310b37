-- What many recent tickets without a theme have in common, as it was found last. Both tables are
-- written anew each time and hold a thousand tickets at the most.
create table emerging_theme (
  id bigint not null auto_increment,
  tickets int not null,
  words varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  first_opened_at datetime(6) not null,
  last_opened_at datetime(6) not null,
  found_at datetime(6) not null,
  primary key (id),
  key emerging_theme_size (tickets, id)
);

-- The most typical ticket has the first place.
create table emerging_theme_ticket (
  emerging_theme_id bigint not null,
  place smallint not null,
  ticket_id bigint not null,
  primary key (emerging_theme_id, place),
  constraint emerging_theme_ticket_of foreign key (emerging_theme_id)
    references emerging_theme (id) on delete cascade
);

-- One row: whoever looks for emerging themes holds its lock.
create table emerging_turn (
  id tinyint not null,
  primary key (id)
);
insert into emerging_turn (id) values (1);
