-- Replies off script whose concern was addressed, each once. Their words stay with the message, so
-- that what is erased there is gone here. Without a foreign key to the ticket, whose check would
-- lock it behind this row, where a merge locks it before.
create table knowledge_candidate (
  id bigint not null auto_increment,
  version int not null,
  message_id bigint not null,
  ticket_id bigint not null,
  left_path_id bigint,
  found_by_id varchar(63) character set ascii collate ascii_bin not null,
  made_at datetime(6) not null,
  status varchar(10) character set ascii collate ascii_bin not null,
  decided_by_id varchar(63) character set ascii collate ascii_bin,
  decided_at datetime(6),
  article_id bigint,
  path_id bigint,
  reason varchar(1000) character set utf8mb4 collate utf8mb4_bin,
  primary key (id),
  unique key knowledge_candidate_message (message_id),
  key knowledge_candidate_status (status, id),
  key knowledge_candidate_ticket (ticket_id, status),
  constraint candidate_of_a_message foreign key (message_id) references message (id)
);
