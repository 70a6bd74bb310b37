-- The way by which a customer answers without a login. Only the hash of what the address holds.
create table feedback_link (
  id bigint not null auto_increment,
  token_hash binary(32) not null,
  ticket_id bigint not null,
  -- whose answer it is, should the ticket go over into one of somebody else
  customer_id bigint not null,
  made_at datetime(6) not null,
  expires_at datetime(6) not null,
  answered_at datetime(6),
  thanked_at datetime(6),
  -- how often it was answered since when, so that nobody can send answers without end
  answers int not null,
  counted_from datetime(6),
  primary key (id),
  unique key feedback_link_token (token_hash),
  key feedback_link_ticket (ticket_id, id),
  key feedback_link_expiry (expires_at),
  constraint feedback_link_of_ticket foreign key (ticket_id) references ticket (id)
);

-- Whether somebody answered before it was known what the customer is after.
alter table ticket add column replied_unknowing boolean not null default false;
