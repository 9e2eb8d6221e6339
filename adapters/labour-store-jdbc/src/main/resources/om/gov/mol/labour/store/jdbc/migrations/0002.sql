-- What officers work on: cases that somebody must look at, and whose they are.
--
-- A case of before is neither; it says what it is with its next step. Both indexes are partial: they hold the few cases
-- that wait for people, and cost the others nothing. attention is 1 or 0.

alter table case_ add column attention integer not null default 0;
alter table case_ add column owner {text};

create index case_attention on case_ (tenant, governorate, opened_at, id) where attention = 1;
create index case_owner on case_ (tenant, owner, opened_at, id) where owner is not null;
