/** Keeps cases in SQL: SQLite embedded by default, PostgreSQL at scale. */
module om.gov.mol.labour.store.jdbc {
    requires static transitive org.jspecify;
    requires transitive java.sql;
    requires transitive om.gov.mol.labour.core;
    requires org.slf4j;

    exports om.gov.mol.labour.store.jdbc;
}
