-- Cases, their journals, and what belongs to them.
--
-- One script for every database: {text} is text that is compared byte by byte, {keyed} marks a small table that lives
-- in its key. Rows of a case begin with its id, so that they can be partitioned or spread by it. Instants are
-- microseconds since 1970-01-01T00:00Z. Nothing here is analysed: a table that was analysed while it was empty is read
-- from end to end by PostgreSQL for as long as a connection lives.

create table case_ (
    id {text} not null primary key,
    version bigint not null,
    opened_at bigint not null,
    changed_at bigint not null,
    next_due bigint,
    tenant {text} not null,
    procedure_name {text} not null,
    state {text} not null,
    reference {text} not null,
    worker {text},
    opened_by {text},
    counterparty {text},
    governorate {text},
    head_hash {text} not null,
    payload {text} not null
);

-- Work lists of officers, and statistics. The only index that moves with the state.
create index case_list on case_ (procedure_name, state, tenant, opened_at, id, governorate);
create index case_due on case_ (next_due, id) where next_due is not null;

-- Written once, when the case opens: lists of a party (kind P) and of a worker (kind W).
create table case_party (
    tenant {text} not null,
    kind {text} not null,
    party {text} not null,
    opened_at bigint not null,
    case_id {text} not null,
    primary key (tenant, kind, party, opened_at, case_id)
) {keyed};

create table case_reference (
    reference {text} not null primary key,
    case_id {text} not null
) {keyed};

create table journal (
    case_id {text} not null,
    sequence bigint not null,
    at bigint not null,
    request {text} not null,
    party {text} not null,
    content_hash {text} not null,
    hash {text} not null,
    payload {text} not null,
    primary key (case_id, sequence),
    unique (case_id, request)
);

-- What an erasure deletes.
create table private_part (
    case_id {text} not null,
    sequence bigint not null,
    salt {text} not null,
    content {text} not null,
    primary key (case_id, sequence)
);

-- ready_at: when free work is due, or a lease runs out.
create table outgoing (
    case_id {text} not null,
    id {text} not null,
    due bigint not null,
    ready_at bigint not null,
    leased_until bigint,
    fence bigint not null,
    attempts integer not null,
    state {text} not null,
    kind {text} not null,
    owner {text},
    result {text},
    payload {text} not null,
    primary key (case_id, id)
);

create index outgoing_ready on outgoing (ready_at, case_id, id) where state = 'WAITING';
create index outgoing_given_up on outgoing (case_id, id) where state = 'GIVEN_UP';
create index outgoing_undeliverable on outgoing (case_id, id) where state = 'UNDELIVERABLE';

create table claim (
    claim_key {text} not null primary key,
    case_id {text} not null
) {keyed};

create table guard (
    guard_key {text} not null primary key,
    version bigint not null
) {keyed};

create table attempt (
    actor {text} not null,
    at bigint not null,
    tenant {text} not null,
    operation {text} not null,
    problems {text} not null
);

create index attempt_actor on attempt (actor, at);

create table numbering_series (
    series {text} not null primary key,
    last_number bigint not null
) {keyed};

create table numbering (
    series {text} not null,
    numbered_key {text} not null,
    given bigint not null,
    primary key (series, numbered_key)
) {keyed};
