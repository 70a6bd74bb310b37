-- Which words stand in which kudos: what a search reads, in the order of time.
create table kudos_word (
  -- without case and accents
  word varchar(84) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  kudos_id bigint not null,
  primary key (word, kudos_id),
  key kudos_word_of_kudos (kudos_id, word),
  constraint kudos_word_kudos foreign key (kudos_id) references kudos (id) on delete cascade
);

-- Those that were given before, or by a replica that does not write words down, wait for it.
alter table kudos
  add column worded boolean not null default false,
  add key kudos_worded (worded, id);
