-- Cards as they are being written. The criteria are one JSON document, read and replaced as a whole.
create table scorecard (
  scorecard_key varchar(40) character set ascii collate ascii_bin not null,
  version int not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  purpose varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  criteria mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  -- how many versions were published, and so the number of the last one
  published int not null,
  primary key (scorecard_key)
);

-- Cards as they were published: what a review was made with never changes.
create table scorecard_version (
  id bigint not null auto_increment,
  scorecard_key varchar(40) character set ascii collate ascii_bin not null,
  number int not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  purpose varchar(1000) character set utf8mb4 collate utf8mb4_bin not null,
  criteria mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  -- null where it came with the suite
  published_by_id varchar(63) character set ascii collate ascii_bin,
  published_at datetime(6) not null,
  primary key (id),
  unique key scorecard_version_number (scorecard_key, number),
  constraint version_of_scorecard foreign key (scorecard_key) references scorecard (scorecard_key)
);

insert into scorecard (scorecard_key, version, title, purpose, criteria, published) values
  ('care-conversation', 0, 'A conversation with care', 'For any conversation with a customer, by chat, mail or phone. Read the whole conversation first, then take one criterion after the other and look for the message that shows it. What went well is said first.', '[
{"key": "feeling-heard", "area": "EMPATHIZE", "title": "The feeling is heard", "question": "Does a reply show that the customer''s feeling was noticed?", "levels": {"notYet": "The feeling is passed over, corrected or argued with.", "partly": "A stock phrase answers it, or it comes only after the solution.", "well": "It is named early, in words that fit this customer and this concern.", "exemplary": "The customer says or shows that they feel understood, and the talk turns calmer by it."}, "critical": false, "skillKeys": ["hear-the-feeling"]},
{"key": "expectation-known", "area": "EMPATHIZE", "title": "What they want to reach is known", "question": "Is it clear from the conversation what the customer hopes for, and was that checked with them?", "levels": {"notYet": "An answer is given to a question that was not asked.", "partly": "The wish is guessed, rightly or not, without asking.", "well": "The wish is said back in the customer''s own words, and they agree.", "exemplary": "What lies behind the wish is found too, and the answer serves that."}, "critical": false, "skillKeys": ["ask-before-assuming"]},
{"key": "answer-right", "area": "KNOW", "title": "The answer is right", "question": "Would the customer, doing what they were told, get where they want to be?", "levels": {"notYet": "Something told to the customer is wrong, or a rule is applied that does not hold.", "partly": "It is right as far as it goes, and leaves out what the customer would have needed.", "well": "It is right and complete for this concern.", "exemplary": "It is right and complete, and names the exception or the trap before the customer meets it."}, "critical": true, "skillKeys": ["know-the-product", "know-the-rules"]},
{"key": "looked-up", "area": "KNOW", "title": "What is not known is looked up", "question": "What happens where the agent did not know?", "levels": {"notYet": "A guess is told as if it were known.", "partly": "The customer waits without a word, or is told only that nobody knows.", "well": "The agent says that they are finding out, looks in the right place and comes back.", "exemplary": "They find out, tell the customer how sure the answer is, and leave it where colleagues find it."}, "critical": false, "skillKeys": ["find-the-answer"]},
{"key": "concern-owned", "area": "OWN", "title": "Somebody stands by the concern", "question": "Does one person take the concern as their own until it is addressed?", "levels": {"notYet": "The customer is sent elsewhere, or has to ask again.", "partly": "What was asked is done, and the concern behind it is left to the customer.", "well": "The agent says what they take on and does it; where others must help, they ask them themself.", "exemplary": "They stay the customer''s advocate beyond their own part, and make sure in the end that it is addressed."}, "critical": true, "skillKeys": ["own-the-concern"]},
{"key": "next-step-said", "area": "OWN", "title": "The next step is said", "question": "After each reply, does the customer know what happens next, who does it and by when?", "levels": {"notYet": "A reply ends open, or a promise that was made is not kept.", "partly": "There is a next step without a name or a time, such as soon.", "well": "Step, person and time are said, and what was promised is kept.", "exemplary": "The customer also learns what to do if it does not come true, and hears of each change before they have to ask."}, "critical": false, "skillKeys": ["say-the-next-step"]},
{"key": "no-blame", "area": "OWN", "title": "Nobody is blamed", "question": "How are the causes spoken of: the customer''s part, a colleague''s, a rule''s?", "levels": {"notYet": "The customer, a colleague or another team is made the one at fault.", "partly": "Blame can be read between the lines: you should have, they never tell us.", "well": "The cause is said plainly, and the tribe answers for its own part.", "exemplary": "A fault of the customer''s is told so that they keep face, with a way to avoid it next time."}, "critical": false, "skillKeys": ["say-no-kindly"]},
{"key": "easy-to-follow", "area": "CLARITY", "title": "It is easy to follow", "question": "Could this customer follow at the first reading?", "levels": {"notYet": "The point is lost in the text, or several things are asked at once.", "partly": "The point is there, in an order that makes the customer search for it.", "well": "Short sentences, one thing at a time, the most important first.", "exemplary": "Form and length fit this customer and this moment: steps where steps help, two words where two are enough."}, "critical": false, "skillKeys": ["write-clearly"]},
{"key": "plain-words", "area": "CLARITY", "title": "The words are the customer''s", "question": "Are the words those that this customer uses and understands?", "levels": {"notYet": "Names of departments, systems or rules stand where an answer should be.", "partly": "Most words are plain; some have to be looked up.", "well": "Plain words throughout; what needs a special word is explained.", "exemplary": "The agent takes up the customer''s own words and pictures and explains with them."}, "critical": false, "skillKeys": ["fit-words-to-the-reader"]}
]', 1);

insert into scorecard_version (scorecard_key, number, title, purpose, criteria, published_at)
  select scorecard_key, 1, title, purpose, criteria, '2026-11-22 00:00:00' from scorecard;
