create table lesson (
  id bigint not null auto_increment,
  version int not null,
  author_id varchar(63) character set ascii collate ascii_bin not null,
  -- the team that it was shared with
  team_id varchar(63) character set ascii collate ascii_bin,
  title varchar(120) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  what_happened varchar(4000) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  what_we_learned varchar(4000) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  what_we_change varchar(4000) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  ticket_id bigint,
  written_at datetime(6) not null,
  shared_at datetime(6),
  primary key (id),
  key lesson_author (author_id, id),
  key lesson_team (team_id, id),
  key lesson_ticket (ticket_id, id),
  fulltext key lesson_words (title, what_happened, what_we_learned, what_we_change),
  constraint lesson_of_team foreign key (team_id) references team (id)
);

create table lesson_skill (
  lesson_id bigint not null,
  skill_key varchar(40) character set ascii collate ascii_bin not null,
  primary key (lesson_id, skill_key),
  constraint skill_of_lesson foreign key (lesson_id) references lesson (id)
);
