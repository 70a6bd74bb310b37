-- What raised and what lowered the goodwill of a customer: each thing that happened once.
create table goodwill_entry (
  id bigint not null auto_increment,
  customer_id bigint not null,
  ticket_id bigint not null,
  reason varchar(30) character set ascii not null,
  -- which handover, reopening, reply or answer of the ticket it was
  occurrence bigint not null,
  points int not null,
  at datetime(6) not null,
  primary key (id),
  unique key goodwill_entry_once (ticket_id, reason, occurrence),
  key goodwill_entry_customer (customer_id, at, id)
);

-- The sum of the entries of each customer.
create table goodwill (
  customer_id bigint not null,
  balance int not null,
  primary key (customer_id)
);

-- Since when the customer waits for a reply.
alter table ticket add column awaited_since datetime(6);

-- Tickets that began frustrated or angry and ended well.
create table turnaround (
  ticket_id bigint not null,
  at datetime(6) not null,
  primary key (ticket_id),
  key turnaround_at (at, ticket_id)
);
