-- Nothing reads it any more: searches and suggestions read ticket_word.
alter table message drop index message_words;
