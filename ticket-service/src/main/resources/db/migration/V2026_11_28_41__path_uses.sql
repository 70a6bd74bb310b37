-- What replies say of the paths that they used. No foreign key to the path: what was used stays
-- used when an article is written anew. None to the ticket: a merge locks that first.
create table path_use (
  message_id bigint not null,
  ticket_id bigint not null,
  path_id bigint,
  how varchar(10) character set ascii collate ascii_bin not null,
  by_id varchar(63) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  primary key (message_id),
  key path_use_path (path_id, how, ticket_id, at),
  key path_use_ticket (ticket_id, how),
  constraint path_use_of_a_message foreign key (message_id) references message (id)
);
