import { createConnection } from "mysql2/promise";

/**
 * Whether each commit waits for the disk, or once a second all of them together. Without waiting the demo's story is told
 * faster, and a power cut takes its last second. Said at each start, because a server may be an earlier run's.
 */
export async function setDurability(rootUrl: string, { isDurable }: { isDurable: boolean }): Promise<void> {
  const connection = await createConnection({ uri: rootUrl });
  try {
    await connection.query("SET GLOBAL innodb_flush_log_at_trx_commit = ?", [isDurable ? 1 : 2]);
  } finally {
    await connection.end();
  }
}
