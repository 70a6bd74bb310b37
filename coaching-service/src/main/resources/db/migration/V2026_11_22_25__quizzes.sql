-- Questions with their right answers. The questions are one document, read and written whole.
create table quiz (
  id bigint not null auto_increment,
  version int not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  skill_key varchar(40) character set ascii collate ascii_bin,
  template_key varchar(40) character set ascii collate ascii_bin,
  questions longtext character set utf8mb4 collate utf8mb4_bin not null,
  active boolean not null,
  added_by_id varchar(63) character set ascii collate ascii_bin not null,
  added_at datetime(6) not null,
  primary key (id),
  key quiz_skill (skill_key, id),
  key quiz_template (template_key, id),
  key quiz_active (active, id),
  constraint quiz_of_a_skill foreign key (skill_key) references skill (skill_key)
);

-- Somebody answered some questions of a quiz; with what was right when they did. Never changed.
create table quiz_attempt (
  id bigint not null auto_increment,
  quiz_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  results longtext character set utf8mb4 collate utf8mb4_bin not null,
  answered int not null,
  answered_right int not null,
  attempted_at datetime(6) not null,
  primary key (id),
  key quiz_attempt_member (member_id, id),
  key quiz_attempt_of (member_id, quiz_id, id),
  constraint attempt_at_a_quiz foreign key (quiz_id) references quiz (id),
  constraint attempt_of_a_member foreign key (member_id) references member (id)
);

-- The lock of a member's answers to a quiz.
create table quiz_taker (
  member_id varchar(63) character set ascii collate ascii_bin not null,
  quiz_id bigint not null,
  primary key (member_id, quiz_id),
  constraint taker_of_a_quiz foreign key (quiz_id) references quiz (id)
);

-- How a member answered a question last, and when it comes back if it was answered wrong.
create table quiz_card (
  id bigint not null auto_increment,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  quiz_id bigint not null,
  question_key varchar(40) character set ascii collate ascii_bin not null,
  answered_right boolean not null,
  rest int,
  due_on date,
  primary key (id),
  unique key quiz_card_question (member_id, quiz_id, question_key),
  key quiz_card_due (member_id, due_on, id),
  key quiz_card_quiz (quiz_id),
  constraint card_of_a_quiz foreign key (quiz_id) references quiz (id)
);
