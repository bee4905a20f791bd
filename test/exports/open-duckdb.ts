import { DuckDBInstance } from '@duckdb/node-api';

/**
 * DuckDB in memory, asked one statement at a time. With one thread rows come in the order of the file.
 * @returns rows of plain values: big numbers and decimals are text
 */
export async function openDuckdb(): Promise<(sql: string) => Promise<unknown[][]>> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
}
