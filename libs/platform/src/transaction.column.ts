import { Column } from 'typeorm';

/**
 * The transaction that last wrote the row (`bigint not null default (pg_current_xact_id()::text::bigint)`): whoever
 * follows a table reads below the oldest one still open. TypeORM compares defaults after taking their casts away.
 */
export const TransactionColumn = (): PropertyDecorator => Column('bigint', { default: () => '((pg_current_xact_id()))' });
