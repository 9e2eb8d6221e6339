-- Several tenants in one database: each takes its own work, fires its own deadlines and counts its own numbers.
--
-- A table in which a row must say whose it is is built anew, so that a host of before is refused and cannot write work
-- that nobody would do. What was numbered belongs to the tenant of the case with whose id its key begins; each tenant
-- counts on from its highest number.

alter table outgoing rename to outgoing_before;

create table outgoing (
    case_id {text} not null,
    id {text} not null,
    due bigint not null,
    ready_at bigint not null,
    leased_until bigint,
    fence bigint not null,
    attempts integer not null,
    tenant {text} not null,
    state {text} not null,
    kind {text} not null,
    owner {text},
    result {text},
    payload {text} not null,
    primary key (case_id, id)
);

insert into outgoing (case_id, id, due, ready_at, leased_until, fence, attempts, tenant, state, kind, owner, result,
    payload)
select o.case_id, o.id, o.due, o.ready_at, o.leased_until, o.fence, o.attempts, c.tenant, o.state, o.kind, o.owner,
    o.result, o.payload
from outgoing_before o join case_ c on c.id = o.case_id;

drop table outgoing_before;

create index outgoing_ready on outgoing (tenant, ready_at, case_id, id) where state = 'WAITING';
create index outgoing_given_up on outgoing (case_id, id) where state = 'GIVEN_UP';
create index outgoing_undeliverable on outgoing (case_id, id) where state = 'UNDELIVERABLE';

drop index case_due;
create index case_due on case_ (tenant, next_due, id) where next_due is not null;

alter table numbering rename to numbering_before;

create table numbering (
    tenant {text} not null,
    series {text} not null,
    numbered_key {text} not null,
    given bigint not null,
    primary key (tenant, series, numbered_key)
) {keyed};

insert into numbering (tenant, series, numbered_key, given)
select c.tenant, n.series, n.numbered_key, n.given
from numbering_before n join case_ c on c.id = substr(n.numbered_key, 1, 26);

drop table numbering_before;
drop table numbering_series;

create table numbering_series (
    tenant {text} not null,
    series {text} not null,
    last_number bigint not null,
    primary key (tenant, series)
) {keyed};

insert into numbering_series (tenant, series, last_number)
select tenant, series, max(given) from numbering group by tenant, series;
