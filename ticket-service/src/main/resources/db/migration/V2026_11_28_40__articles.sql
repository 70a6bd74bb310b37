-- What the tribe knows: a question, and the paths that lead to its answer.
create table article (
  id bigint not null auto_increment,
  version int not null,
  question varchar(300) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  -- all words of its paths, so that one index finds them beside the question
  words mediumtext character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  audience varchar(10) character set ascii collate ascii_bin not null,
  status varchar(10) character set ascii collate ascii_bin not null,
  owner_id varchar(63) character set ascii collate ascii_bin not null,
  review_on date,
  revision int not null,
  changed_at datetime(6) not null,
  reviewed_at datetime(6),
  retired_because varchar(1000) character set utf8mb4 collate utf8mb4_bin,
  primary key (id),
  key article_status (status, id),
  key article_owner (owner_id, id),
  key article_public (audience, status, id),
  key article_review (status, review_on, id),
  fulltext key article_words (question, words)
);

-- Without foreign keys, whose checks would lock the article behind the theme, where a change of the
-- article locks it before.
create table article_theme (
  article_id bigint not null,
  theme_id bigint not null,
  primary key (article_id, theme_id),
  key article_theme_theme (theme_id, article_id)
);

create table article_path (
  id bigint not null auto_increment,
  article_id bigint not null,
  place int not null,
  title varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  steps mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  suits varchar(1000) character set utf8mb4 collate utf8mb4_bin,
  -- who answered a customer that way first, where it came of a reply
  found_by_id varchar(63) character set ascii collate ascii_bin,
  primary key (id),
  key article_path_article (article_id, place),
  constraint path_of_an_article foreign key (article_id) references article (id)
);

create table article_path_place (
  path_id bigint not null,
  place int not null,
  where_to_look varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  primary key (path_id, place),
  constraint place_of_a_path foreign key (path_id) references article_path (id)
);

-- Every change of an article as it left it; never changed, so kept as one text.
create table article_revision (
  id bigint not null auto_increment,
  article_id bigint not null,
  number int not null,
  step varchar(12) character set ascii collate ascii_bin not null,
  by_id varchar(63) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  owner_id varchar(63) character set ascii collate ascii_bin not null,
  status varchar(10) character set ascii collate ascii_bin not null,
  content mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  primary key (id),
  unique key article_revision_number (article_id, number),
  constraint revision_of_an_article foreign key (article_id) references article (id)
);

-- What was searched for in articles and not found: words and how often, and no person.
create table missed_search (
  id bigint not null auto_increment,
  words varchar(700) character set utf8mb4 collate utf8mb4_nopad_bin not null,
  times int not null,
  first_at datetime(6) not null,
  last_at datetime(6) not null,
  primary key (id),
  unique key missed_search_words (words),
  key missed_search_times (times, id),
  fulltext key missed_search_each (words),
  key missed_search_last (last_at)
);
