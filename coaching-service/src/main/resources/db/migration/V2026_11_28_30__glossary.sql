-- Words of the trade and what to say instead; compared and sorted by term_key.
create table glossary_term (
  id bigint not null auto_increment,
  version int not null,
  term_key varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  term varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  plain_words varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  note varchar(500) character set utf8mb4 collate utf8mb4_bin,
  technical boolean not null,
  primary key (id),
  unique key glossary_term_key (term_key)
);

-- How often the glossary has changed; one row.
create table glossary_edition (
  id int not null,
  edition bigint not null,
  primary key (id)
);

insert into glossary_edition (id, edition) values (1, 1);
