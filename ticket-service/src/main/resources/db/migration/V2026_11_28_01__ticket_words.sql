-- Which words stand in which ticket: what a search reads. A row for a word and ticket, however often
-- the word was said, with the first message that has it. Without a foreign key: whoever writes here
-- holds the ticket's row already.
create table ticket_word (
  ticket_id bigint not null,
  -- without case and accents
  word varchar(84) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  message_id bigint not null,
  in_subject boolean not null,
  primary key (ticket_id, word),
  key ticket_word_word (word, ticket_id, in_subject)
);
