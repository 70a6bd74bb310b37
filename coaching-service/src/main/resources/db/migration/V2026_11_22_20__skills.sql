-- What care is made of. A skill that is retired stays where it was named.
create table skill (
  skill_key varchar(40) character set ascii collate ascii_bin not null,
  version int not null,
  title varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  description varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
  area varchar(20) character set ascii collate ascii_bin not null,
  active boolean not null,
  primary key (skill_key)
);

insert into skill (skill_key, version, title, description, area, active) values
  ('ask-before-assuming', 0, 'Ask before assuming', 'Asks what the customer wants to reach, and writes it down in their words, before offering an answer.', 'EMPATHY', true),
  ('calm-an-angry-customer', 0, 'Calm an angry customer', 'Lets anger be said, answers its cause and not its tone, and brings the talk back to what can be done.', 'EMPATHY', true),
  ('fit-words-to-the-reader', 0, 'Fit words to the reader', 'Chooses words, length and detail for the person who reads, not for the one who writes.', 'EMPATHY', true),
  ('hear-the-feeling', 0, 'Hear the feeling', 'Notices what the customer feels and says so before solving anything.', 'EMPATHY', true),
  ('diagnose-step-by-step', 0, 'Diagnose step by step', 'Changes one thing at a time, knows what each step has ruled out, and keeps a record of it.', 'KNOWLEDGE', true),
  ('find-the-answer', 0, 'Find the answer', 'Knows where answers are kept and whom to ask, and says so openly when they do not know yet.', 'KNOWLEDGE', true),
  ('know-the-product', 0, 'Know the product', 'Explains what the product does, what it does not do, and how people really use it.', 'KNOWLEDGE', true),
  ('know-the-rules', 0, 'Know the rules and their reasons', 'Applies refunds, guarantees and limits correctly, can say why they exist, and knows who may make an exception.', 'KNOWLEDGE', true),
  ('hand-over-well', 0, 'Hand over well', 'Gives a ticket away so that the customer need not say anything twice.', 'PROFESSIONALISM', true),
  ('keep-data-safe', 0, 'Keep data safe', 'Checks who is asking, shares no more than is needed, and notices when somebody tries to talk them into more.', 'PROFESSIONALISM', true),
  ('look-after-yourself', 0, 'Look after yourself', 'Notices when a hard conversation stays with them, takes the pause that they need, and asks for help in time.', 'PROFESSIONALISM', true),
  ('own-the-concern', 0, 'Own the concern', 'Stays the customer''s advocate until the concern is really addressed, whoever has to do the work.', 'PROFESSIONALISM', true),
  ('say-no-kindly', 0, 'Say no kindly', 'Says no clearly and early, with its reason and with what is possible instead.', 'PROFESSIONALISM', true),
  ('say-the-next-step', 0, 'Say the next step', 'Ends every reply with what happens next, who does it and by when, and keeps that promise.', 'PROFESSIONALISM', true),
  ('coach-a-colleague', 0, 'Coach a colleague', 'Helps somebody find their own next step, by questions, examples and honest, kind words.', 'CRAFT', true),
  ('lead-a-conversation', 0, 'Lead a conversation', 'Keeps a call or chat on its way: opens it, sums up, comes back to the point and closes it well.', 'CRAFT', true),
  ('one-thing-at-a-time', 0, 'One thing at a time', 'Gives one ticket their full attention, and leaves it so that anybody can go on.', 'CRAFT', true),
  ('see-the-pattern', 0, 'See the pattern', 'Notices that several concerns have one cause, and takes it to whoever can mend it.', 'CRAFT', true),
  ('share-knowledge', 0, 'Share knowledge', 'Writes an answer down so that the next person finds it and can use it.', 'CRAFT', true),
  ('write-clearly', 0, 'Write clearly', 'Writes short sentences in plain words, in the order in which the reader needs them.', 'CRAFT', true);

-- What a member did that shows something of a skill; at most once from one source.
create table skill_evidence (
  id bigint not null auto_increment,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  skill_key varchar(40) character set ascii collate ascii_bin not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  source varchar(200) character set ascii collate ascii_bin not null,
  shows varchar(20) character set ascii collate ascii_bin,
  at datetime(6) not null,
  primary key (id),
  unique key skill_evidence_source (member_id, skill_key, source),
  key skill_evidence_newest (member_id, skill_key, at, id),
  constraint evidence_of_a_skill foreign key (skill_key) references skill (skill_key),
  constraint evidence_of_a_member foreign key (member_id) references member (id)
);
