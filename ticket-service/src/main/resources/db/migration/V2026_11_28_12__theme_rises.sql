-- The weeks in which a theme was told more often than the weeks before let expect, once each.
create table theme_rise (
  theme_id bigint not null,
  -- its Monday
  week date not null,
  at datetime(6) not null,
  primary key (theme_id, week),
  constraint theme_rise_theme foreign key (theme_id) references theme (id)
);

-- Who was active in a week, and how often each theme was told in it, is read from the index alone.
alter table ticket
  drop key ticket_opened,
  add key ticket_opened (opened_at, id, customer_id, theme_id);
