-- What a customer said of a ticket afterwards: one answer, the last one counts.
create table feedback (
  ticket_id bigint not null,
  customer_id bigint not null,
  -- null where it was not asked
  addressed varchar(10) character set ascii,
  effort tinyint,
  treated_well boolean,
  comment varchar(4000) character set utf8mb4 collate utf8mb4_bin,
  given_at datetime(6) not null,
  changed_at datetime(6),
  primary key (ticket_id),
  key feedback_given (given_at, ticket_id),
  key feedback_customer (customer_id, ticket_id),
  constraint feedback_of_ticket foreign key (ticket_id) references ticket (id)
);

-- Whom they thanked. The keys follow when a ticket goes over into another one.
create table feedback_thanks (
  ticket_id bigint not null,
  member_id varchar(63) character set ascii not null,
  primary key (ticket_id, member_id),
  constraint feedback_thanks_of foreign key (ticket_id) references feedback (ticket_id)
    on update cascade on delete cascade
);
