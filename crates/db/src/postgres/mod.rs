//! PostgreSQL: pooled connections, and a transaction on one as a [`Session`](crate::Session).

mod failure;
mod session;

mod pool;

pub(crate) use pool::PostgresPool;
