-- How a concern began: the words of the customer's first two messages and what they mean. One row a
-- ticket, so that likeness is looked for among tickets and not among all that was said. Without a
-- foreign key, whose check would lock the ticket.
create table opening (
  ticket_id bigint not null,
  -- how many of the two messages it holds
  messages tinyint not null,
  tokens smallint not null,
  words text character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  -- a sentence embedding, a signed byte a dimension; null where there is none
  meaning varbinary(384),
  primary key (ticket_id),
  fulltext key opening_words (words)
);

-- In how many openings a word stands.
create table opening_word (
  word varchar(40) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  tickets int not null,
  primary key (word)
);

-- One row: how far events were read, and the sums over all openings. Whoever reads on holds its lock.
create table opening_turn (
  id tinyint not null,
  position bigint not null,
  tickets bigint not null,
  tokens bigint not null,
  primary key (id)
);
insert into opening_turn (id, position, tickets, tokens) values (1, 0, 0, 0);
