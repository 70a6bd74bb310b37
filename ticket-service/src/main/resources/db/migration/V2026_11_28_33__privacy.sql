alter table customer add column erased_at datetime(6);

-- Who took out or erased what is held of a customer, and when.
create table privacy_record (
  id bigint not null auto_increment,
  customer_id bigint not null,
  kind varchar(10) character set ascii not null,
  by_id varchar(63) character set ascii not null,
  at datetime(6) not null,
  primary key (id),
  key privacy_record_customer (customer_id, id)
);

-- On which ticket something was said before that one went over into another, so that it can be told
-- whose customer it is about.
alter table message
  add column from_ticket_id bigint,
  add key message_from_ticket (from_ticket_id),
  add key message_customer (customer_id);
alter table handover
  add column from_ticket_id bigint,
  add key handover_from_ticket (from_ticket_id);
alter table focus_period
  add column from_ticket_id bigint,
  add key focus_period_from_ticket (from_ticket_id);
